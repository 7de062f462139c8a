import styles from './Board.module.css';

/** What to do with an empty board. */
export function EmptyHint() {
  return (
    <p className={styles['hint']}>
      <span>Drag a component here, or press / to search.</span>
      <span>Double-click to type.</span>
    </p>
  );
}
