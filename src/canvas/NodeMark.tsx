import type { Mark } from '#core';
import styles from './NodeMark.module.css';

/** A teacher's tick, or a half-filled badge with what is missing below it. The node's name says the same aloud. */
export function NodeMark({ mark }: { readonly mark: Mark }) {
  const { status, partly, missingDetails } = mark;
  const chips =
    missingDetails.length > 0
      ? missingDetails.map((detail) => `${detail} is missing`)
      : partly.map((component) => `Only part of ${component}`);
  return (
    <>
      <svg
        className={styles['badge']}
        data-status={status}
        viewBox="0 0 22 22"
        width="22"
        height="22"
        aria-hidden="true"
      >
        <circle className={styles['disc']} cx="11" cy="11" r="9.5" />
        {status === 'present' ? (
          <path className={styles['tick']} d="M6.5 11.5l3 3 6-6.5" />
        ) : (
          <path className={styles['half']} d="M11 4.5a6.5 6.5 0 0 1 0 13z" />
        )}
      </svg>
      {chips.length > 0 && (
        <ul className={styles['chips']}>
          {chips.map((chip) => (
            <li key={chip} className={styles['chip']}>
              {chip}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
