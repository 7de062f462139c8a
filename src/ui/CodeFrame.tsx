import styles from './CodeFrame.module.css';

export interface CodeFrameProps {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** The line that a problem is in, with the one before it and a caret below the place. */
export function CodeFrame({ text, line, column }: CodeFrameProps) {
  const lines = text.split(/\r\n|\r|\n/);
  const wrong = lines[line - 1];
  if (wrong === undefined) return null;
  const before = lines[line - 2];
  // A window of a long line, so that the caret stays in view.
  const start = Math.max(0, column - 1 - 60);
  const shown = wrong.slice(start, start + 120);
  const gutter = String(line).length;
  return (
    <pre className={styles['frame']}>
      {before === undefined ? null : (
        <span className={styles['before']}>
          {`${String(line - 1).padStart(gutter)} │ ${before.slice(start, start + 120)}\n`}
        </span>
      )}
      {`${line} │ ${shown}\n`}
      <span aria-hidden="true" className={styles['caret']}>
        {`${' '.repeat(gutter + 3 + Math.max(0, column - 1 - start))}^`}
      </span>
    </pre>
  );
}
