import { Icon } from '#ui';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './MessagePage.module.css';

/** A page with nothing but a message and the way back. */
export function MessagePage({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <main className={styles['page']}>
      <div className={styles['message']}>
        <h1>{heading}</h1>
        {children}
        <p className={styles['ways']}>
          <Link className={styles['back']} href="/">
            <Icon name="arrow-left" /> Back to the start
          </Link>
        </p>
      </div>
    </main>
  );
}
