import { CheckMark } from './CheckMark.tsx';
import type { Mark } from './CheckMark.tsx';
import styles from './CheckRow.module.css';

export interface NoticeRowProps {
  readonly mark: Mark;
  readonly text: string;
  /** Drawn pieces or arrows that it is about; none when there is nothing to show. */
  readonly ids: readonly string[];
  readonly onShow: (ids: readonly string[]) => void;
}

/** Something said about the drawing as a whole: a rule that it keeps or breaks, steps out of order. */
export function NoticeRow({ mark, text, ids, onShow }: NoticeRowProps) {
  return (
    <div className={styles['row']}>
      <CheckMark mark={mark} />
      <div className={styles['body']}>
        {ids.length > 0 ? (
          <button
            className={styles['title']}
            data-row=""
            onClick={() => {
              onShow(ids);
            }}
            type="button"
          >
            {text}
          </button>
        ) : (
          <p className={styles['why']}>{text}</p>
        )}
      </div>
    </div>
  );
}
