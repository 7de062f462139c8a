import styles from './Sketch.module.css';

/** What the app does, as a drawing: a small system with ticks, and the gap in it. */
export function Sketch() {
  return (
    <svg aria-hidden="true" className={styles['sketch']} fill="none" viewBox="0 0 470 176">
      <g className={styles['lines']}>
        <path d="M104 50h42M250 50h60" />
        <path d="m140 45 6 5-6 5M304 45l6 5-6 5" />
        <path className={styles['gap']} d="M198 72v39c0 11 4 15 15 15h29" />
        <path className={styles['tip']} d="m237 121 6 5-6 5" />
      </g>
      <g className={styles['boxes']}>
        <rect height="44" rx="22" width="88" x="16" y="28" />
        <rect height="44" rx="9" width="104" x="146" y="28" />
        <path d="M310 36c0-5 24-9 53-9s53 4 53 9v28c0 5-24 9-53 9s-53-4-53-9zM310 36c0 5 24 9 53 9s53-4 53-9" />
        <rect className={styles['gap']} height="44" rx="9" width="112" x="246" y="104" />
      </g>
      <g className={styles['words']}>
        <text x="60" y="55">
          Client
        </text>
        <text x="198" y="55">
          API
        </text>
        <text x="363" y="64">
          Orders
        </text>
        <text className={styles['missing']} x="302" y="131">
          Cache?
        </text>
      </g>
      <g className={styles['ticks']}>
        <circle cx="246" cy="28" r="9" />
        <path d="m242 28.5 2.8 2.8 5-5.5" />
        <circle cx="413" cy="30" r="9" />
        <path d="m409 30.5 2.8 2.8 5-5.5" />
      </g>
    </svg>
  );
}
