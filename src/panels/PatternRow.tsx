import type { PatternVerdict } from '#core';
import { CheckMark } from './CheckMark.tsx';
import styles from './CheckRow.module.css';

export interface PatternRowProps {
  readonly verdict: PatternVerdict;
  readonly onShow: (ids: readonly string[]) => void;
}

/** A rule of the question that the drawing keeps or breaks; a broken one shows where. */
export function PatternRow({ verdict, onShow }: PatternRowProps) {
  const { status, message, nodes } = verdict;
  return (
    <div className={styles['row']}>
      <CheckMark mark={status === 'broken' ? 'reversed' : 'found'} />
      <div className={styles['body']}>
        {status === 'broken' ? (
          <button
            className={styles['title']}
            data-row=""
            onClick={() => {
              onShow(nodes);
            }}
            type="button"
          >
            {message}
          </button>
        ) : (
          <p className={styles['why']}>{message}</p>
        )}
      </div>
    </div>
  );
}
