import { classNames, Icon } from '#ui';
import type { ReactNode } from 'react';
import styles from './Sheet.module.css';
import { TextLink } from './TextLink.tsx';

export interface SheetProps {
  /** The way back, and where it leads. */
  readonly back: string;
  readonly backTo?: string;
  /** What can be done with the page. */
  readonly tools?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A page to read rather than to draw on. */
export function Sheet({ back, backTo = '/', tools, className, children }: SheetProps) {
  return (
    <main className={classNames(styles['sheet'], className)}>
      <nav className={styles['nav']}>
        <TextLink href={backTo}>
          <Icon name="arrow-left" /> {back}
        </TextLink>
        {tools === undefined ? null : <span className={styles['tools']}>{tools}</span>}
      </nav>
      {children}
    </main>
  );
}
