import { classNames, Icon } from '#ui';
import type { ReactNode } from 'react';
import { CheckMark } from './CheckMark.tsx';
import styles from './CheckPanel.module.css';

export interface CheckSectionProps {
  readonly title: string;
  readonly count: number;
  readonly open?: boolean;
  /** Said instead of the section's rows when there are none; without it an empty section is left out. */
  readonly empty?: string;
  readonly children: ReactNode;
}

/** A part of the verdict that folds. */
export function CheckSection({ title, count, open = false, empty, children }: CheckSectionProps) {
  if (count === 0) {
    return empty === undefined ? null : (
      <p className={classNames(styles['note'], styles['praise'])}>
        <CheckMark mark="found" /> {empty}
      </p>
    );
  }
  return (
    <details className={styles['section']} open={open}>
      <summary className={styles['summary']}>
        <Icon className={styles['chevron']} name="chevron-right" size={14} />
        <h2 className={styles['heading']}>{title}</h2>
        <span className={styles['count']}>{count}</span>
      </summary>
      <div className={styles['rows']}>{children}</div>
    </details>
  );
}
