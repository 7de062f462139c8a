import styles from './Board.module.css';

/** What to do with an empty board, by mouse or by finger. */
export function EmptyHint() {
  return (
    <p className={styles['hint']}>
      <span className={styles['byMouse']}>Drag a component here, or press / to search.</span>
      <span className={styles['byMouse']}>Double-click to type.</span>
      <span className={styles['byTouch']}>Pick a component from the palette.</span>
      <span className={styles['byTouch']}>Double-tap to type.</span>
    </p>
  );
}
