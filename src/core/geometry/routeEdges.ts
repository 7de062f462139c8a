import type { Edge, Shape } from '../graph.ts';
import { blocksBetween, chooseSides, holds } from './chooseSides.ts';
import type { Sides } from './chooseSides.ts';
import { findWay } from './findWay.ts';
import type { Frame, Point } from './frame.ts';
import { keptSides } from './keptSides.ts';
import { keepApart } from './keepApart.ts';
import { loopAt } from './loopAt.ts';
import { obstaclesFrom } from './obstacles.ts';
import type { Obstacles } from './obstacles.ts';
import { placeLabels } from './placeLabels.ts';
import { gateAt, gatesAround } from './routeEnd.ts';
import type { RouteEnd } from './routeEnd.ts';
import type { Side } from './shapeOutline.ts';
import { LONE_PORT, spreadPorts } from './spreadPorts.ts';
import { wayBetween } from './wayBetween.ts';

/** The way of an edge: corner points from outline to outline, and where its label sits. */
export interface Route {
  readonly points: readonly Point[];
  readonly label: Point;
}

/** What the routes depend on besides the edges. */
export interface Drawn {
  readonly frames: ReadonlyMap<string, Frame>;
  /** Outline of each node; what has no shape here is a group. */
  readonly shapes: ReadonlyMap<string, Shape>;
}

/** Larger boards draw the straight ways: going round would cost more than a frame. */
const MOST_OBSTACLES = 300;
/** Beyond this many nodes only the simple ways round are tried, which cost a tenth of a search. */
const MOST_SEARCHED = 120;

/** All ways of a drawing, with what they were found from. */
export interface Routes {
  readonly routes: ReadonlyMap<string, Route>;
  readonly sides: ReadonlyMap<string, Sides>;
  readonly edges: readonly Edge[];
  readonly drawn: Drawn;
}

/** Ways for all edges: between facing sides, round nodes in the way, parallel ones kept apart. */
export function routeEdges(edges: readonly Edge[], drawn: Drawn, before?: Routes): Routes {
  const moved = before === undefined ? undefined : movedIn(edges, drawn, before);
  if (moved?.size === 0 && before !== undefined) return { ...before, drawn };
  const incremental = moved !== undefined && drawn.shapes.size > MOST_OBSTACLES;
  if (!incremental || before === undefined) {
    const keeps =
      before === undefined || moved === undefined
        ? () => undefined
        : keptSides(before.sides, before.drawn.frames, drawn.frames, moved);
    return { ...waysFor(edges, drawn, { keeps }), edges, drawn };
  }
  // An edge depends on its own ends and, by the ports, on its neighbours' other edges.
  const near = withNeighbours(edges, moved);
  const around = withNeighbours(edges, near);
  const touching = edges.filter(({ from, to }) => around.has(from) || around.has(to));
  const routes = new Map(before.routes);
  for (const [id, route] of waysFor(touching, drawn, { wanted: near }).routes)
    routes.set(id, route);
  return { routes, sides: before.sides, edges, drawn };
}

/** Elements that moved since; undefined when more than places changed. */
function movedIn(
  edges: readonly Edge[],
  { frames, shapes }: Drawn,
  before: Routes,
): ReadonlySet<string> | undefined {
  const was = before.drawn;
  if (edges !== before.edges || frames.size !== was.frames.size) return undefined;
  const moved = new Set<string>();
  for (const [id, frame] of frames) {
    const old = was.frames.get(id);
    if (old === undefined || shapes.get(id) !== was.shapes.get(id)) return undefined;
    const stays =
      old.x === frame.x &&
      old.y === frame.y &&
      old.width === frame.width &&
      old.height === frame.height;
    if (!stays) moved.add(id);
  }
  return moved;
}

function withNeighbours(edges: readonly Edge[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(ids);
  for (const { from, to } of edges) {
    if (ids.has(from)) all.add(to);
    if (ids.has(to)) all.add(from);
  }
  return all;
}

interface Known {
  /** Only edges that touch these are wanted; the others take their place at the ports. */
  readonly wanted?: ReadonlySet<string>;
  readonly keeps?: (edge: Edge, from: Frame, to: Frame) => Sides | undefined;
}

/** Ways for edges, from what is known already. */
function waysFor(
  edges: readonly Edge[],
  { frames, shapes }: Drawn,
  { wanted, keeps }: Known = {},
): Pick<Routes, 'routes' | 'sides'> {
  const drawable = edges.flatMap((edge) => {
    const from = frames.get(edge.from);
    const to = frames.get(edge.to);
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  const nodes = shapes.size > MOST_OBSTACLES ? [] : [...frames].filter(([id]) => shapes.has(id));
  const obstacles = obstaclesFrom(new Map(nodes));
  const searches = shapes.size <= MOST_SEARCHED;
  const sides = new Map(
    drawable
      .filter(({ edge }) => edge.from !== edge.to)
      .map(({ edge, from, to }) => [
        edge.id,
        keeps?.(edge, from, to) ?? chooseSides(from, to, [edge.from, edge.to], obstacles, searches),
      ]),
  );
  const ports = spreadPorts(drawable, sides);
  const loops = new Map<string, number>();
  const routeEnd = (id: string, frame: Frame, side: Side, key: string): RouteEnd => ({
    frame,
    side,
    shape: shapes.get(id) ?? 'box',
    port: ports.get(key) ?? LONE_PORT,
  });
  const drawn = drawable
    .filter(({ edge }) => wanted === undefined || wanted.has(edge.from) || wanted.has(edge.to))
    .map(({ edge, from, to }) => {
      const chosen = sides.get(edge.id);
      if (chosen === undefined) {
        const nth = loops.get(edge.from) ?? 0;
        loops.set(edge.from, nth + 1);
        return { edge, points: loopAt(from, nth) };
      }
      const start = routeEnd(edge.from, from, chosen.start, `${edge.id}>`);
      const end = routeEnd(edge.to, to, chosen.end, `${edge.id}<`);
      return {
        edge,
        start,
        end,
        points: searches
          ? wayRound(start, end, chosen, edge, obstacles)
          : wayBetween(start, end, chosen),
      };
    });
  // On a large board each way stands for itself, so that those near a movement can be found alone.
  const isLarge = shapes.size > MOST_OBSTACLES;
  const apart = isLarge ? drawn : keepApart(drawn, obstacles);
  const labels = placeLabels(apart, isLarge ? undefined : obstacles);
  const routes = new Map(
    apart.map(({ edge, points }) => [
      edge.id,
      { points, label: labels.get(edge.id) ?? { x: 0, y: 0 } },
    ]),
  );
  return { routes, sides };
}

/** The simple way between two ports, or one that is searched for where that would run over nodes. */
function wayRound(
  start: RouteEnd,
  end: RouteEnd,
  sides: Sides,
  { from, to }: Edge,
  obstacles: Obstacles,
): readonly Point[] {
  const simple = wayBetween(start, end, sides);
  if (holds(start.frame, end.frame) || holds(end.frame, start.frame)) return simple;
  if (sides.searched === undefined && obstacles.onWay(simple, [from, to]).length === 0) {
    return simple;
  }
  const blocks = blocksBetween(start.frame, end.frame, obstacles);
  const found =
    findWay([gateAt(start)], [gateAt(end)], blocks) ??
    findWay(gatesAround(start), gatesAround(end), blocks);
  return found?.points ?? simple;
}

/** The way of a single edge, without others to give way to. */
export function routeEdge(edge: Edge, drawn: Drawn): Route | undefined {
  return waysFor([edge], drawn).routes.get(edge.id);
}
