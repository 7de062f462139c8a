import { ViewportPortal } from '@xyflow/react';
import styles from './SnapLines.module.css';
import type { SnapLine } from './snapTo.ts';

/** What a dragged element lines up with. */
export function SnapLines({ lines }: { readonly lines: readonly SnapLine[] }) {
  return (
    <ViewportPortal>
      <svg aria-hidden="true" className={styles['lines']}>
        {lines.map(({ from, to, shows }) => (
          <line
            data-shows={shows}
            key={`${from.x} ${from.y} ${to.x} ${to.y}`}
            x1={from.x}
            x2={to.x}
            y1={from.y}
            y2={to.y}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}
