import { classNames } from '#ui';
import styles from './CheckMark.module.css';

export type Mark = 'found' | 'partly' | 'missing' | 'reversed' | 'via' | 'extra';

/** A mark as the teacher's pencil draws it: shape first, colour second. */
export function CheckMark({ mark, size = 18 }: { readonly mark: Mark; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className={classNames(styles['mark'], styles[mark])}
      fill="none"
      height={size}
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.7"
      viewBox="0 0 18 18"
      width={size}
    >
      <Drawing mark={mark} />
    </svg>
  );
}

function Drawing({ mark }: { readonly mark: Mark }) {
  switch (mark) {
    case 'found':
      return (
        <>
          <circle className={styles['fill']} cx="9" cy="9" r="7.5" stroke="none" />
          <path className={styles['cut']} d="m5.6 9.3 2.3 2.3 4.5-4.8" strokeWidth="2" />
        </>
      );
    case 'partly':
      return (
        <>
          <circle cx="9" cy="9" r="6.7" />
          <path className={styles['fill']} d="M9 2.3a6.7 6.7 0 0 0 0 13.4z" stroke="none" />
        </>
      );
    case 'missing':
      return <rect height="13" rx="3.5" strokeDasharray="3.1 2.6" width="13" x="2.5" y="2.5" />;
    case 'reversed':
      return <path d="M3 6.2h11.5M11.5 3l3 3.2-3 3.2M15 12.2H3.5M6.5 9.2l-3 3 3 3.2" />;
    case 'via':
      return <path d="M2.5 13C4 4.5 14 4.5 15.5 13" strokeDasharray="0.1 3" strokeWidth="2.2" />;
    case 'extra':
      return <circle cx="9" cy="9" r="2.5" />;
  }
}
