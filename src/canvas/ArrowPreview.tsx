import { arrival, framesOf, roundedPath, routeEdge } from '#core';
import { useLacunaStore } from '#store/react';
import { ViewportPortal } from '@xyflow/react';
import styles from './ArrowPreview.module.css';
import type { Connecting } from './connecting.ts';

/** The arrow that is being drawn, along the way that it will take. */
export function ArrowPreview({ connecting }: { readonly connecting: Connecting }) {
  const store = useLacunaStore();
  const { from, to, target } = connecting;
  const board = store.getState().history.present;
  const frames = new Map(framesOf(board));
  const end = target ?? 'pointer';
  if (target === undefined && to !== undefined) frames.set(end, { ...to, width: 0, height: 0 });
  const shapes = new Map(board.graph.nodes.map(({ id, shape }) => [id, shape]));
  const edge = {
    id: 'new',
    from,
    to: end,
    label: '',
    line: 'solid',
    start: 'none',
    end: 'arrow',
  } as const;
  const points = routeEdge(edge, { frames, shapes })?.points ?? [];
  const tip = points.at(-1);
  if (tip === undefined) return null;
  return (
    <ViewportPortal>
      <svg className={styles['preview']} aria-hidden="true">
        <path d={roundedPath(points, { start: 0, end: 7 })} />
        <path
          className={styles['head']}
          transform={`translate(${tip.x} ${tip.y}) rotate(${arrival(points)})`}
          d="M-0.5 0L-10 5Q-8 0 -10 -5Z"
        />
      </svg>
    </ViewportPortal>
  );
}

/** What to do next, while the other end of an arrow is being chosen. */
export function ArrowHint() {
  return (
    <output className={styles['hint']}>
      Choose the other end: click it, or press Tab and Enter. Escape stops.
    </output>
  );
}
