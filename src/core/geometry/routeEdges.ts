import type { Edge, Shape } from '../graph.ts';
import type { Frame, Point } from './frame.ts';
import { chooseSides, isAcross, wayPoints } from './chooseSides.ts';
import type { Sides } from './chooseSides.ts';
import { edgeLabel } from './edgeLabel.ts';
import { centreOf } from './frame.ts';
import { obstaclesFrom } from './obstacles.ts';
import type { Obstacles } from './obstacles.ts';
import { commonStretch, LONE_PORT, spreadPorts } from './spreadPorts.ts';
import type { Port } from './spreadPorts.ts';
import { insetAt } from './shapeOutline.ts';
import type { Side } from './shapeOutline.ts';

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

/** Pixels between the turns of edges that leave the same side. */
const LANE_GAP = 9;
/** A jog smaller than this is drawn straight when an end is free to slide along its side. */
const STRAIGHTEN = 26;
/** Larger boards draw the straight ways: going round would cost more than a frame. */
const MOST_OBSTACLES = 300;
const LOOP = { out: 28, more: 16 };

interface RouteEnd {
  readonly frame: Frame;
  readonly side: Side;
  readonly shape: Shape;
  readonly port: Port;
}

/** All ways of a drawing, with what they were found from. */
export interface Routes {
  readonly routes: ReadonlyMap<string, Route>;
  readonly edges: readonly Edge[];
  readonly drawn: Drawn;
}

/** Ways for all edges: between facing sides, round nodes in the way, parallel ones kept apart. */
export function routeEdges(edges: readonly Edge[], drawn: Drawn, before?: Routes): Routes {
  const moved = before === undefined ? undefined : movedIn(edges, drawn, before);
  if (moved?.size === 0 && before !== undefined) return { ...before, drawn };
  const incremental = moved !== undefined && drawn.shapes.size > MOST_OBSTACLES;
  if (!incremental || before === undefined) return { routes: waysFor(edges, drawn), edges, drawn };
  // An edge depends on its own ends and, by the ports, on its neighbours' other edges.
  const near = withNeighbours(edges, moved);
  const around = withNeighbours(edges, near);
  const touching = edges.filter(({ from, to }) => around.has(from) || around.has(to));
  const routes = new Map(before.routes);
  for (const [id, route] of waysFor(touching, drawn, near)) routes.set(id, route);
  return { routes, edges, drawn };
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

/** Ways for those edges that touch `wanted`; the others only take their place at the ports. */
function waysFor(
  edges: readonly Edge[],
  { frames, shapes }: Drawn,
  wanted?: ReadonlySet<string>,
): ReadonlyMap<string, Route> {
  const drawable = edges.flatMap((edge) => {
    const from = frames.get(edge.from);
    const to = frames.get(edge.to);
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  const nodes = shapes.size > MOST_OBSTACLES ? [] : [...frames].filter(([id]) => shapes.has(id));
  const obstacles = obstaclesFrom(new Map(nodes));
  const sides = new Map(
    drawable
      .filter(({ edge }) => edge.from !== edge.to)
      .map(({ edge, from, to }) => [
        edge.id,
        chooseSides(from, to, [edge.from, edge.to], obstacles),
      ]),
  );
  const ports = spreadPorts(drawable, sides);
  const twins = twinPlaces(edges);
  const loops = new Map<string, number>();
  const routes = new Map<string, Route>();
  const routeEnd = (id: string, frame: Frame, side: Side, key: string): RouteEnd => ({
    frame,
    side,
    shape: shapes.get(id) ?? 'box',
    port: ports.get(key) ?? LONE_PORT,
  });
  for (const { edge, from, to } of drawable) {
    if (wanted !== undefined && !wanted.has(edge.from) && !wanted.has(edge.to)) continue;
    const chosen = sides.get(edge.id);
    if (chosen === undefined) {
      const nth = loops.get(edge.from) ?? 0;
      loops.set(edge.from, nth + 1);
      routes.set(edge.id, loopRoute(from, nth));
      continue;
    }
    const points = wayOf(
      routeEnd(edge.from, from, chosen.start, `${edge.id}>`),
      routeEnd(edge.to, to, chosen.end, `${edge.id}<`),
      chosen,
    );
    const label = labelSpot(points, twins.get(edge.id) ?? 0.5, edge, obstacles);
    routes.set(edge.id, { points, label });
  }
  return routes;
}

/** The way of a single edge, without others to give way to. */
export function routeEdge(edge: Edge, drawn: Drawn): Route | undefined {
  return waysFor([edge], drawn).get(edge.id);
}

/** Labels of edges between the same two elements sit at different parts of the way. */
function twinPlaces(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, { readonly id: string; readonly turned: boolean }[]>();
  for (const { id, from, to } of edges) {
    const turned = from > to;
    const key = JSON.stringify(turned ? [to, from] : [from, to]);
    const twins = pairs.get(key);
    if (twins === undefined) pairs.set(key, [{ id, turned }]);
    else twins.push({ id, turned });
  }
  const places = new Map<string, number>();
  for (const twins of pairs.values()) {
    if (twins.length < 2) continue;
    twins.forEach(({ id, turned }, index) => {
      const part = (index + 1) / (twins.length + 1);
      places.set(id, turned ? 1 - part : part);
    });
  }
  return places;
}

/** From port to port along the chosen sides; small jogs are drawn straight. */
function wayOf(start: RouteEnd, end: RouteEnd, sides: Sides): readonly Point[] {
  const parallel = isAcross(start.side) === isAcross(end.side);
  const [a, b] =
    parallel && start.side !== end.side
      ? straightened(start, end)
      : [alongSide(start), alongSide(end)];
  const p = pointOn(start, a);
  const q = pointOn(end, b);
  if (!parallel) return wayPoints(p, q, sides);
  const across = isAcross(start.side);
  const [near, far] = across ? [p.x, q.x] : [p.y, q.y];
  const down = b > a;
  const lane =
    (start.port.place - (start.port.count - 1) / 2) * (down ? -1 : 1) +
    (end.port.place - (end.port.count - 1) / 2) * (down ? 1 : -1);
  const room = sides.out === undefined ? Math.max(0, Math.abs(far - near) / 2 - 14) : Infinity;
  const shift = Math.min(room, Math.max(-room, lane * LANE_GAP)) * (far >= near ? 1 : -1);
  return wayPoints(p, q, sides, shift);
}

/** Where the two ends sit along their sides: at one height when an end may slide there. */
function straightened(start: RouteEnd, end: RouteEnd): readonly [number, number] {
  const [a, b] = [alongSide(start), alongSide(end)];
  const common = commonStretch(start.frame, end.frame, isAcross(start.side));
  if (common === undefined || Math.abs(a - b) > STRAIGHTEN) return [a, b];
  const within = (at: number): boolean => at >= common[0] && at <= common[1];
  const middle = Math.min(common[1], Math.max(common[0], (a + b) / 2));
  if (start.port.count === 1 && end.port.count === 1) return [middle, middle];
  if (end.port.count === 1 && within(a)) return [a, a];
  if (start.port.count === 1 && within(b)) return [b, b];
  return Math.abs(a - b) < 4 ? [middle, middle] : [a, b];
}

function alongSide({ frame, side, port }: RouteEnd): number {
  const { x, y } = centreOf(frame);
  return (isAcross(side) ? y : x) + port.offset;
}

/** The point of the outline at a place along a side. */
function pointOn({ frame, side, shape }: RouteEnd, along: number): Point {
  const { x, y } = centreOf(frame);
  const inset = insetAt(shape, side, along - (isAcross(side) ? y : x), frame);
  switch (side) {
    case 'top':
      return { x: along, y: frame.y + inset };
    case 'bottom':
      return { x: along, y: frame.y + frame.height - inset };
    case 'left':
      return { x: frame.x + inset, y: along };
    case 'right':
      return { x: frame.x + frame.width - inset, y: along };
  }
}

/** On the longest piece of the way where the label covers no node. */
function labelSpot(
  points: readonly Point[],
  part: number,
  edge: Edge,
  obstacles: Obstacles,
): Point {
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    // The piece in the gap is the natural place: a little shorter is still better.
    const favour = index === 1 ? 1.6 : 1;
    return { from, to, length: (Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) * favour };
  });
  const spots = pieces
    .toSorted((a, b) => b.length - a.length)
    .flatMap(({ from, to }) =>
      [part, 0.5, 0.33, 0.67, 0.2, 0.8].map((at) => ({
        x: from.x + (to.x - from.x) * at,
        y: from.y + (to.y - from.y) * at,
      })),
    );
  const first = spots[0] ?? { x: 0, y: 0 };
  const chip = edgeLabel(edge);
  if (chip === undefined) return first;
  const { width, height } = chip;
  const free = spots.find(({ x, y }) =>
    obstacles.isFree({ x: x - width / 2, y: y - height / 2, width, height }),
  );
  return free ?? first;
}

/** Out of the top, round the corner, into the right side. */
function loopRoute(frame: Frame, nth: number): Route {
  const out = LOOP.out + nth * LOOP.more;
  const right = frame.x + frame.width;
  const x = right - Math.min(28 + nth * 10, frame.width / 2);
  const y = frame.y + Math.min(14 + nth * 8, frame.height / 2);
  return {
    points: [
      { x, y: frame.y },
      { x, y: frame.y - out },
      { x: right + out, y: frame.y - out },
      { x: right + out, y },
      { x: right, y },
    ],
    label: { x: (x + right + out) / 2, y: frame.y - out },
  };
}
