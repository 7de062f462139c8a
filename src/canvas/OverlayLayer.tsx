import { arrival, centreOf, paletteItem, roundedPath, routeEdges, wrapLabel } from '#core';
import type { Drawn, Edge, Frame, Ghost, GhostEdge, Overlay, OverlayEnd, Point, Via } from '#core';
import { useActions } from '#store/react';
import { Icon } from '#ui';
import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { useBoardApi } from './boardContext.ts';
import styles from './OverlayLayer.module.css';

interface Props {
  readonly overlay: Overlay;
  readonly frames: ReadonlyMap<string, Frame>;
  readonly pointedAt: string | undefined;
}

/** What is missing, in pencil: ghosts where pieces belong, dashed lines where they would be wired. */
export function OverlayLayer({ overlay, frames, pointedAt }: Props) {
  const { ghosts, ghostEdges, vias } = overlay;
  const scene = useMemo(() => sceneWith(ghosts, frames), [ghosts, frames]);
  const lines = useMemo(
    () => ghostEdges.filter((edge) => isShown(edge, pointedAt)),
    [ghostEdges, pointedAt],
  );
  const { routes } = useMemo(() => routeEdges(lines.map(asEdge), scene), [lines, scene]);
  const inOrder = useMemo(() => ghosts.toSorted((a, b) => a.y - b.y || a.x - b.x), [ghosts]);
  return (
    <ViewportPortal>
      <svg className={styles['lines']} aria-hidden="true">
        {vias.map((via) => (
          <ViaArc key={`${via.fromTitle} ${via.toTitle}`} via={via} frames={frames} />
        ))}
        {lines.map((edge) => (
          <GhostLine
            key={lineId(edge)}
            points={routes.get(lineId(edge))?.points ?? []}
            pointed={edge.fromTitle === pointedAt || edge.toTitle === pointedAt}
          />
        ))}
      </svg>
      {inOrder.map((ghost) => (
        <GhostNode key={ghost.component} ghost={ghost} pointed={ghost.component === pointedAt} />
      ))}
    </ViewportPortal>
  );
}

/** Lines between drawn pieces always show; those of a ghost while it is pointed at. */
function isShown(
  { from, to, fromTitle, toTitle }: GhostEdge,
  pointedAt: string | undefined,
): boolean {
  return ('node' in from && 'node' in to) || fromTitle === pointedAt || toTitle === pointedAt;
}

/** Nodes and ghosts as one drawing, so that lines give way to both. */
function sceneWith(ghosts: readonly Ghost[], frames: Props['frames']): Drawn {
  const all = new Map<string, Frame>(frames);
  for (const ghost of ghosts) all.set(endId({ ghost: ghost.component }), ghost);
  return { frames: all, shapes: new Map([...all.keys()].map((id) => [id, 'box'])) };
}

function endId(end: OverlayEnd): string {
  return 'node' in end ? end.node : `ghost ${end.ghost}`;
}

function lineId({ fromTitle, toTitle }: GhostEdge): string {
  return JSON.stringify([fromTitle, toTitle]);
}

function asEdge(edge: GhostEdge): Edge {
  return {
    id: lineId(edge),
    from: endId(edge.from),
    to: endId(edge.to),
    label: '',
    line: 'dashed',
    start: 'none',
    end: 'arrow',
  };
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
      data-ghost={component}
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
  points,
  pointed,
}: {
  readonly points: readonly Point[];
  readonly pointed: boolean;
}) {
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
