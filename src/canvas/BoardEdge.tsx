import { arrival, edgeLabel, roundedPath } from '#core';
import type { Arrowhead, LineStyle, Point } from '#core';
import { useActions } from '#store/react';
import { EdgeLabelRenderer } from '@xyflow/react';
import type { Edge as FlowEdgeOf, EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import styles from './BoardEdge.module.css';
import type { EdgeData } from './toFlow.ts';
import { useIsEditing } from './useIsEditing.ts';

/** A drawn arrow: its line with heads in the same ink, and its label on a chip. */
export const BoardEdge = memo(function BoardEdge({
  id,
  data,
  selected = false,
}: EdgeProps<FlowEdgeOf<EdgeData, 'edge'>>) {
  const editing = useIsEditing(id);
  if (data === undefined) return null;
  const { edge, route, mark, target } = data;
  const { points } = route;
  const path = roundedPath(points, { start: depth(edge.start), end: depth(edge.end) });
  return (
    <>
      <g
        className={styles['edge']}
        data-line={edge.line}
        data-mark={mark}
        data-selected={selected}
        data-target={target}
      >
        <path className={styles['area']} d={path} />
        <path className={styles['line']} d={path} strokeDasharray={dashes(edge.line)} />
        <Head head={edge.start} points={points.toReversed()} />
        <Head head={edge.end} points={points} />
      </g>
      {!editing && <Label id={id} data={data} selected={selected} />}
    </>
  );
});

function Label({
  id,
  data,
  selected,
}: {
  readonly id: string;
  readonly data: EdgeData;
  readonly selected: boolean;
}) {
  const { edge, route, mark } = data;
  const { select, startEditing } = useActions();
  const label = edgeLabel(edge);
  if (label === undefined && mark === undefined) return null;
  const { x, y } = route.label;
  return (
    <EdgeLabelRenderer>
      <div
        className={`${styles['chip'] ?? ''} nopan`}
        data-selected={selected}
        data-mark={mark}
        data-bare={label === undefined}
        style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
        aria-hidden="true"
        onClick={() => select([id])}
        onDoubleClick={(event) => {
          event.stopPropagation();
          startEditing(id);
        }}
      >
        {mark === 'reversed' && <Flip />}
        {mark === 'found' && <Tick />}
        {label?.lines.join('\n')}
      </div>
    </EdgeLabelRenderer>
  );
}

/** The sign for an arrow that is expected the other way round. */
function Flip() {
  return (
    <svg className={styles['flip']} viewBox="0 0 16 16" width="14" height="14">
      <path d="M3 5h9M9 2l3 3-3 3M13 11H4M7 8l-3 3 3 3" />
    </svg>
  );
}

function Tick() {
  return (
    <svg className={styles['tick']} viewBox="0 0 16 16" width="12" height="12">
      <path d="M3 8.5l3.5 3.5L13 4.5" />
    </svg>
  );
}

/** Heads are drawn rather than referred to, so that they follow the ink everywhere. */
function Head({ head, points }: { readonly head: Arrowhead; readonly points: readonly Point[] }) {
  const tip = points.at(-1);
  if (head === 'none' || tip === undefined) return null;
  const transform = `translate(${tip.x} ${tip.y}) rotate(${arrival(points)})`;
  switch (head) {
    case 'arrow':
      return (
        <path className={styles['head']} transform={transform} d="M-0.5 0L-10 5Q-8 0 -10 -5Z" />
      );
    case 'circle':
      return <circle className={styles['ring']} transform={transform} cx={-5} r={4} />;
    case 'cross':
      return <path className={styles['ring']} transform={transform} d="M-10 -5L-2 5M-10 5L-2 -5" />;
  }
}

/** How far the line stops before its end, so that it does not show through the head. */
function depth(head: Arrowhead): number {
  switch (head) {
    case 'none':
      return 0;
    case 'arrow':
      return 7;
    case 'circle':
      return 9;
    case 'cross':
      return 1;
  }
}

function dashes(line: LineStyle): string | undefined {
  switch (line) {
    case 'solid':
    case 'thick':
      return undefined;
    case 'dashed':
      return '6 5';
    case 'invisible':
      return '1 7';
  }
}
