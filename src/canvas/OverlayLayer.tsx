import type { Ghost, GhostEdge, Overlay, OverlayEnd, Via } from '#core';
import { wrapLabel } from '#core';
import type { Frame } from '#store';
import { useActions } from '#store/react';
import { Icon } from '#ui';
import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { paletteItem } from '#core';
import { useBoardApi } from './boardContext.ts';
import { centreOf } from './frames.ts';
import styles from './OverlayLayer.module.css';
import { arrival, roundedPath } from './roundedPath.ts';
import { routeEdge } from './routeEdges.ts';

interface Props {
  readonly overlay: Overlay;
  readonly frames: ReadonlyMap<string, Frame>;
  readonly pointedAt: string | undefined;
}

/** What is missing, in pencil: ghosts where pieces belong, dashed lines where they would be wired. */
export function OverlayLayer({ overlay, frames, pointedAt }: Props) {
  const { ghosts, ghostEdges, vias } = overlay;
  const lines = ghostEdges.filter(
    ({ from, to, fromTitle, toTitle }) =>
      ('node' in from && 'node' in to) || fromTitle === pointedAt || toTitle === pointedAt,
  );
  return (
    <ViewportPortal>
      <svg className={styles['lines']} aria-hidden="true">
        {vias.map((via) => (
          <ViaArc key={`${via.fromTitle} ${via.toTitle}`} via={via} frames={frames} />
        ))}
        {lines.map((edge) => (
          <GhostLine
            key={`${edge.fromTitle} ${edge.toTitle}`}
            edge={edge}
            ghosts={ghosts}
            frames={frames}
            pointed={edge.fromTitle === pointedAt || edge.toTitle === pointedAt}
          />
        ))}
      </svg>
      {ghosts.map((ghost) => (
        <GhostNode key={ghost.component} ghost={ghost} pointed={ghost.component === pointedAt} />
      ))}
    </ViewportPortal>
  );
}

const GhostNode = memo(function GhostNode({
  ghost,
  pointed,
}: {
  readonly ghost: Ghost;
  readonly pointed: boolean;
}) {
  const { component, kind, x, y, width, height, weight, matters } = ghost;
  const { pointAt } = useActions();
  const { addGhost } = useBoardApi();
  const item = kind === undefined ? undefined : paletteItem(kind);
  const point = (): void => pointAt(component);
  const leave = (): void => pointAt(undefined);
  return (
    <button
      type="button"
      className={`${styles['ghost'] ?? ''} nodrag nopan`}
      data-weight={weight}
      data-pointed={pointed}
      data-tip={matters === '' ? undefined : matters}
      aria-label={`Missing: ${component}. ${matters} Add it`.replaceAll('  ', ' ')}
      style={{ width, height, transform: `translate(${x}px, ${y}px)` }}
      onClick={() => {
        leave();
        addGhost(component);
      }}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      {kind !== undefined && (
        <span className={styles['icon']}>
          {item !== undefined && <Icon name={item.icon} size={18} />}
        </span>
      )}
      <span className={styles['title']}>{wrapLabel(component).title.join('\n')}</span>
      <span className={styles['add']}>
        <Icon name="plus" size={12} />
        Add
      </span>
    </button>
  );
});

function GhostLine({
  edge,
  ghosts,
  frames,
  pointed,
}: {
  readonly edge: GhostEdge;
  readonly ghosts: readonly Ghost[];
  readonly frames: ReadonlyMap<string, Frame>;
  readonly pointed: boolean;
}) {
  const from = frameOfEnd(edge.from, ghosts, frames);
  const to = frameOfEnd(edge.to, ghosts, frames);
  if (from === undefined || to === undefined) return null;
  const both = new Map([
    ['from', from],
    ['to', to],
  ]);
  const line = { id: 'line', from: 'from', to: 'to', label: '' } as const;
  const drawn = { ...line, line: 'dashed', start: 'none', end: 'arrow' } as const;
  const points = routeEdge(drawn, { frames: both, shapes: new Map() })?.points ?? [];
  const tip = points.at(-1);
  if (tip === undefined) return null;
  return (
    <g className={styles['line']} data-pointed={pointed}>
      <path d={roundedPath(points, { start: 0, end: 6 })} />
      <path
        className={styles['head']}
        transform={`translate(${tip.x} ${tip.y}) rotate(${arrival(points)})`}
        d="M-1 0L-9 4.5M-1 0L-9 -4.5"
      />
    </g>
  );
}

function frameOfEnd(
  end: OverlayEnd,
  ghosts: readonly Ghost[],
  frames: ReadonlyMap<string, Frame>,
): Frame | undefined {
  return 'node' in end
    ? frames.get(end.node)
    : ghosts.find(({ component }) => component === end.ghost);
}

/** A dotted arc over the way that a connection takes through other nodes. */
function ViaArc({ via, frames }: { readonly via: Via; readonly frames: Props['frames'] }) {
  const first = frames.get(via.path[0] ?? '');
  const last = frames.get(via.path.at(-1) ?? '');
  if (first === undefined || last === undefined) return null;
  const a = centreOf(first);
  const b = centreOf(last);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < 1) return null;
  const bow = Math.min(110, length * 0.28);
  const middle = {
    x: (a.x + b.x) / 2 + ((b.y - a.y) / length) * bow,
    y: (a.y + b.y) / 2 - ((b.x - a.x) / length) * bow,
  };
  return (
    <path className={styles['via']} d={`M${a.x} ${a.y}Q${middle.x} ${middle.y} ${b.x} ${b.y}`} />
  );
}
