import { useLacuna } from '#store/react';
import { Icon } from '#ui';
import styles from './BoardHeader.module.css';
import { savingOf } from '../selectors.ts';
import { useExport } from './useExport.ts';

/** Whether the drawing is kept: quiet while it is, plain to see when it is not. */
export function SavedState() {
  const saving = useLacuna(savingOf);
  switch (saving) {
    case 'saved':
      return (
        <span className={styles['saved']} data-tip="Kept in this browser">
          <Icon name="check" size={14} />
          <span className={styles['word']}>Saved</span>
        </span>
      );
    case 'saving':
      return (
        <span className={styles['saved']}>
          <span className={styles['word']}>Saving…</span>
        </span>
      );
    case 'failed':
      return (
        <span className={styles['saved']} data-failed="" role="alert">
          <Icon name="triangle-alert" size={14} /> Not saved
          <Keep />
        </span>
      );
  }
}

/** What the browser would not write can still be kept as a file. */
function Keep() {
  const { downloadBoard } = useExport();
  return (
    <button className={styles['keep']} onClick={downloadBoard} type="button">
      Download it
    </button>
  );
}
