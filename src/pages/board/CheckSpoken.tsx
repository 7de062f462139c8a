import { spokenSummary } from '#panels';
import { useLacuna } from '#store/react';
import styles from './BoardScreen.module.css';
import { checkOf } from '../selectors.ts';

/** Tells a screen reader what the check found; always there, so that it is heard. */
export function CheckSpoken() {
  const check = useLacuna(checkOf);
  const report = check?.running === false ? check.graded?.report : undefined;
  return (
    <output className={styles['spoken']}>
      {report === undefined ? '' : spokenSummary(report)}
    </output>
  );
}
