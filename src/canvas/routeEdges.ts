import type { Edge, Shape } from '#core';
import type { Frame } from '#store';
import { centreOf } from './frames.ts';
import { insetAt } from './shapeOutline.ts';
import type { Side } from './shapeOutline.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The way of an edge: corner points from outline to outline, and where its label sits. */
export interface Route {
  readonly points: readonly Point[];
  readonly label: Point;
}

/** What the routes depend on besides the edges. */
export interface Drawn {
  readonly frames: ReadonlyMap<string, Frame>;
  /** Outline of each node; groups are boxes. */
  readonly shapes: ReadonlyMap<string, Shape>;
}

/** Pixels between edges that leave the same side, and between their turns. */
const PORT_GAP = 22;
const LANE_GAP = 9;
/** A jog smaller than this is drawn straight when both sides are free to slide. */
const STRAIGHTEN = 24;
const LOOP = { out: 28, more: 16 };

interface Attachment {
  readonly edge: string;
  readonly element: string;
  readonly side: Side;
  /** Centre of the other end along the side, which orders the ports without crossings. */
  readonly towards: number;
  readonly start: boolean;
}

interface Port {
  /** From the middle of the side, in pixels. */
  readonly offset: number;
  readonly place: number;
  readonly count: number;
}

/** Ways for all edges: between the sides that face each other, parallel ones kept apart. */
export function routeEdges(
  edges: readonly Edge[],
  { frames, shapes }: Drawn,
): ReadonlyMap<string, Route> {
  const drawable = edges.flatMap((edge) => {
    const from = frames.get(edge.from);
    const to = frames.get(edge.to);
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  const sides = new Map(
    drawable
      .filter(({ edge }) => edge.from !== edge.to)
      .map(({ edge, from, to }) => [edge.id, facingSides(from, to)]),
  );
  const ports = spreadPorts(drawable, sides);
  const twins = twinPlaces(edges);
  const loops = new Map<string, number>();
  const routes = new Map<string, Route>();
  for (const { edge, from, to } of drawable) {
    const facing = sides.get(edge.id);
    if (facing === undefined) {
      const nth = loops.get(edge.from) ?? 0;
      loops.set(edge.from, nth + 1);
      routes.set(edge.id, loopRoute(from, nth));
      continue;
    }
    const start = {
      frame: from,
      side: facing[0],
      shape: shapes.get(edge.from) ?? 'box',
      port: ports.get(`${edge.id}>`) ?? LONE_PORT,
    };
    const end = {
      frame: to,
      side: facing[1],
      shape: shapes.get(edge.to) ?? 'box',
      port: ports.get(`${edge.id}<`) ?? LONE_PORT,
    };
    routes.set(edge.id, stepRoute(start, end, twins.get(edge.id) ?? 0.5));
  }
  return routes;
}

const LONE_PORT: Port = { offset: 0, place: 0, count: 1 };

/** The two sides that look at each other; for a frame inside the other one, the nearest common side. */
export function facingSides(from: Frame, to: Frame): readonly [Side, Side] {
  if (holds(from, to) || holds(to, from)) {
    const side = holds(from, to) ? nearestSide(from, to) : nearestSide(to, from);
    return [side, side];
  }
  const a = centreOf(from);
  const b = centreOf(to);
  const gapX = Math.max(to.x - from.x - from.width, from.x - to.x - to.width);
  const gapY = Math.max(to.y - from.y - from.height, from.y - to.y - to.height);
  if (gapX >= gapY) return b.x >= a.x ? ['right', 'left'] : ['left', 'right'];
  return b.y >= a.y ? ['bottom', 'top'] : ['top', 'bottom'];
}

function holds(outer: Frame, inner: Frame): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function nearestSide(outer: Frame, inner: Frame): Side {
  const gaps: readonly (readonly [Side, number])[] = [
    ['left', inner.x - outer.x],
    ['right', outer.x + outer.width - inner.x - inner.width],
    ['bottom', outer.y + outer.height - inner.y - inner.height],
    ['top', inner.y - outer.y],
  ];
  return gaps.reduce((best, gap) => (gap[1] < best[1] ? gap : best))[0];
}

function isAcross(side: Side): boolean {
  return side === 'left' || side === 'right';
}

function spreadPorts(
  drawable: readonly { readonly edge: Edge; readonly from: Frame; readonly to: Frame }[],
  sides: ReadonlyMap<string, readonly [Side, Side]>,
): ReadonlyMap<string, Port> {
  const bySide = new Map<string, { readonly frame: Frame; readonly ends: Attachment[] }>();
  const attach = (frame: Frame, other: Frame, end: Omit<Attachment, 'towards'>): void => {
    const middle = centreOf(other);
    const key = `${end.side} ${end.element}`;
    const list = bySide.get(key) ?? { frame, ends: [] };
    list.ends.push({ ...end, towards: isAcross(end.side) ? middle.y : middle.x });
    bySide.set(key, list);
  };
  for (const { edge, from, to } of drawable) {
    const facing = sides.get(edge.id);
    if (facing === undefined) continue;
    attach(from, to, { edge: edge.id, element: edge.from, side: facing[0], start: true });
    attach(to, from, { edge: edge.id, element: edge.to, side: facing[1], start: false });
  }
  const ports = new Map<string, Port>();
  for (const { frame, ends } of bySide.values()) {
    ends.sort((a, b) => a.towards - b.towards || (a.edge < b.edge ? -1 : 1));
    const length = isAcross(ends[0]?.side ?? 'left') ? frame.height : frame.width;
    const gap = Math.min(PORT_GAP, (length * 0.72) / ends.length);
    ends.forEach(({ edge, start }, place) => {
      const offset = (place - (ends.length - 1) / 2) * gap;
      ports.set(`${edge}${start ? '>' : '<'}`, { offset, place, count: ends.length });
    });
  }
  return ports;
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

interface RouteEnd {
  readonly frame: Frame;
  readonly side: Side;
  readonly shape: Shape;
  readonly port: Port;
}

/** Out of one side, one turn in the gap, into the other side; straight where that is possible. */
function stepRoute(start: RouteEnd, end: RouteEnd, part: number): Route {
  const across = isAcross(start.side);
  let [a, b] = [alongSide(start), alongSide(end)];
  const lone = start.port.count === 1 && end.port.count === 1;
  const middle = commonStretch(start.frame, end.frame, across);
  if (middle !== undefined && Math.abs(a - b) <= (lone ? STRAIGHTEN : 3)) {
    const straight = Math.min(middle[1], Math.max(middle[0], (a + b) / 2));
    if (lone || (Math.abs(straight - a) < 3 && Math.abs(straight - b) < 3)) a = b = straight;
  }
  const [p, q] = [depthAt(start, a), depthAt(end, b)];
  const point = (depth: number, along: number): Point =>
    across ? { x: depth, y: along } : { x: along, y: depth };
  if (a === b) {
    const points = [point(p, a), point(q, b)];
    return { points, label: point(p + (q - p) * part, a) };
  }
  const gap = Math.abs(q - p);
  const down = b > a;
  const lane =
    (start.port.place - (start.port.count - 1) / 2) * (down ? -1 : 1) +
    (end.port.place - (end.port.count - 1) / 2) * (down ? 1 : -1);
  const room = Math.max(0, gap / 2 - 14);
  const shift = Math.min(room, Math.max(-room, lane * LANE_GAP)) * (q >= p ? 1 : -1);
  const turn =
    start.side === end.side ? sameSideTurn(start, end, p, q) : (p + q) / 2 + shift;
  const points = [point(p, a), point(turn, a), point(turn, b), point(q, b)];
  return { points, label: labelOn(points, part) };
}

/** Two ends on one side (a frame inside the other) turn halfway between the two borders. */
function sameSideTurn(start: RouteEnd, end: RouteEnd, p: number, q: number): number {
  const nested = holds(start.frame, end.frame) || holds(end.frame, start.frame);
  return nested ? (p + q) / 2 : Math.max(p, q) + LOOP.out;
}

function alongSide({ frame, side, port }: RouteEnd): number {
  const { x, y } = centreOf(frame);
  return (isAcross(side) ? y : x) + port.offset;
}

function depthAt({ frame, side, shape }: RouteEnd, along: number): number {
  const { x, y } = centreOf(frame);
  const inset = insetAt(shape, side, along - (isAcross(side) ? y : x), frame);
  switch (side) {
    case 'top':
      return frame.y + inset;
    case 'bottom':
      return frame.y + frame.height - inset;
    case 'left':
      return frame.x + inset;
    case 'right':
      return frame.x + frame.width - inset;
  }
}

function commonStretch(
  a: Frame,
  b: Frame,
  across: boolean,
): readonly [number, number] | undefined {
  const margin = 10;
  const low = across ? Math.max(a.y, b.y) : Math.max(a.x, b.x);
  const high = across
    ? Math.min(a.y + a.height, b.y + b.height)
    : Math.min(a.x + a.width, b.x + b.width);
  return high - low < 2 * margin ? undefined : [low + margin, high - margin];
}

/** On the longest piece of the way, so that a label covers as little of it as possible. */
function labelOn(points: readonly Point[], part: number): Point {
  let best = { length: -1, from: { x: 0, y: 0 }, to: { x: 0, y: 0 } };
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    // The piece in the gap is the natural place: a little shorter is still better.
    const favour = index === 1 ? 1.6 : 1;
    const length = (Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) * favour;
    if (length > best.length) best = { length, from, to };
  });
  const { from, to } = best;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Out of the top, round the corner, into the right side. */
function loopRoute(frame: Frame, nth: number): Route {
  const out = LOOP.out + nth * LOOP.more;
  const right = frame.x + frame.width;
  const x = right - Math.min(28 + nth * 10, frame.width / 2);
  const y = frame.y + Math.min(18 + nth * 8, frame.height / 2);
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
