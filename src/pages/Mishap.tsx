import { Button } from '#ui';
import { Component } from 'react';
import type { ReactNode } from 'react';
import styles from './MessagePage.module.css';

interface Props {
  readonly children: ReactNode;
}

/** The one error boundary: a broken view never takes the drawing with it, which is saved. React wants a class here. */
export class Mishap extends Component<Props, { readonly reason: string | undefined }> {
  override state = { reason: undefined };

  static getDerivedStateFromError(error: unknown): { readonly reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    return (
      <main className={styles['page']}>
        <div className={styles['message']}>
          <h1>Something went wrong on our side</h1>
          <p>What you drew is kept in this browser. Loading the page again usually helps.</p>
          <p className={styles['reason']}>{reason}</p>
          <p className={styles['ways']}>
            <Button
              icon="repeat-2"
              look="primary"
              onClick={() => {
                window.location.reload();
              }}
            >
              Load again
            </Button>
          </p>
        </div>
      </main>
    );
  }
}
