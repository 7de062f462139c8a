import type { Diagnostic } from '#core';
import { CodeFrame } from '#ui';
import styles from './FileProblems.module.css';

/** As many as one reads; the rest is counted. */
const SHOWN = 20;

export interface FileProblemsProps {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What could not be read, with its place and the line that it is in. */
export function FileProblems({ text, diagnostics }: FileProblemsProps) {
  const more = diagnostics.length - SHOWN;
  return (
    <>
      <ul className={styles['list']}>
        {diagnostics.slice(0, SHOWN).map((diagnostic) => {
          const { severity, code, message, line, column } = diagnostic;
          return (
            <li key={`${line}:${column} ${code} ${message}`}>
              <p className={styles['message']} data-severity={severity}>
                <span className={styles['place']}>
                  Line {line}, column {column}
                </span>
                {message}
              </p>
              <CodeFrame column={column} line={line} text={text} />
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p className={styles['more']}>and {more} more.</p> : null}
    </>
  );
}
