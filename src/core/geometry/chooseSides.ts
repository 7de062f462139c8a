import type { Frame } from './frame.ts';
import { centreOf } from './frame.ts';
import { findWay } from './findWay.ts';
import type { Gate } from './findWay.ts';
import type { Obstacles } from './obstacles.ts';
import type { Point } from './frame.ts';
import type { Side } from './shapeOutline.ts';

/** The sides that an edge leaves and enters by; `out` is where a way round on one side turns back. */
export interface Sides {
  readonly start: Side;
  readonly end: Side;
  readonly out?: number;
  /** No simple way is free: it has to be searched for. */
  readonly searched?: true;
}

/** How far a way round keeps from what it goes round. */
const AROUND = 26;
const HIT_COST = 1500;
const BEND_COST = 60;
const SIDES: readonly Side[] = ['right', 'bottom', 'left', 'top'];

/** The sides that face each other, or others when the straight way would run over nodes. */
export function chooseSides(
  from: Frame,
  to: Frame,
  ends: readonly string[],
  obstacles: Obstacles,
  searches: boolean,
): Sides {
  const facing = facingSides(from, to);
  if (facing.start === facing.end) return facing;
  const hits = obstacles.onWay(wayBetween(from, to, facing), ends);
  if (hits.length === 0) return facing;
  const others = [
    ...otherTurns(from, to, facing, hits),
    ...otherAxis(from, to),
    ...corners(from, to),
    ...waysRound(from, to, hits),
  ];
  let best = { sides: facing, cost: cost(from, to, facing, hits.length), hits: hits.length };
  for (const sides of others) {
    const crossed = obstacles.onWay(wayBetween(from, to, sides), ends).length;
    const price = cost(from, to, sides, crossed);
    if (price < best.cost) best = { sides, cost: price, hits: crossed };
  }
  if (best.hits === 0 || !searches) return best.sides;
  const found = findWay(gatesOf(from), gatesOf(to), blocksBetween(from, to, obstacles));
  return found === undefined
    ? best.sides
    : { start: found.start.side, end: found.end.side, searched: true };
}

function gatesOf(frame: Frame): readonly Gate[] {
  return SIDES.map((side) => ({ point: middleOf(frame, side), side, frame }));
}

/** How far a way may lead away from its two ends. */
const REGION = 200;

/** What a way between two frames has to go round: the nodes there, and the two frames themselves. */
export function blocksBetween(from: Frame, to: Frame, obstacles: Obstacles): readonly Frame[] {
  const left = Math.min(from.x, to.x) - REGION;
  const top = Math.min(from.y, to.y) - REGION;
  const right = Math.max(from.x + from.width, to.x + to.width) + REGION;
  const bottom = Math.max(from.y + from.height, to.y + to.height) + REGION;
  const region = { x: left, y: top, width: right - left, height: bottom - top };
  return [...new Set([...obstacles.around(region), from, to])];
}

/** The two sides that look at each other; for a frame inside the other one, the nearest common side. */
export function facingSides(from: Frame, to: Frame): Sides {
  if (holds(from, to) || holds(to, from)) {
    const side = holds(from, to) ? nearestSide(from, to) : nearestSide(to, from);
    return { start: side, end: side };
  }
  return gapOn('x', from, to) >= gapOn('y', from, to)
    ? acrossSides(from, to)
    : uprightSides(from, to);
}

function acrossSides(from: Frame, to: Frame): Sides {
  return centreOf(to).x >= centreOf(from).x
    ? { start: 'right', end: 'left' }
    : { start: 'left', end: 'right' };
}

function uprightSides(from: Frame, to: Frame): Sides {
  return centreOf(to).y >= centreOf(from).y
    ? { start: 'bottom', end: 'top' }
    : { start: 'top', end: 'bottom' };
}

function gapOn(axis: 'x' | 'y', a: Frame, b: Frame): number {
  const length = axis === 'x' ? 'width' : 'height';
  return Math.max(b[axis] - a[axis] - a[length], a[axis] - b[axis] - b[length]);
}

export function holds(outer: Frame, inner: Frame): boolean {
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

/** The same sides, turning beside what is in the way rather than in the middle of the gap. */
function otherTurns(
  from: Frame,
  to: Frame,
  facing: Sides,
  hits: readonly Frame[],
): readonly Sides[] {
  const across = isAcross(facing.start);
  const [p, q] = [middleOf(from, facing.start), middleOf(to, facing.end)];
  const [near, far] = across ? [p.x, q.x] : [p.y, q.y];
  const [low, high] = [Math.min(near, far) + 14, Math.max(near, far) - 14];
  return hits
    .flatMap(({ x, y, width, height }) =>
      across ? [x - 20, x + width + 20] : [y - 20, y + height + 20],
    )
    .filter((out) => out > low && out < high)
    .map((out) => ({ ...facing, out }));
}

function otherAxis(from: Frame, to: Frame): readonly Sides[] {
  const across = facingSides(from, to).start === 'left' || facingSides(from, to).start === 'right';
  if (gapOn(across ? 'y' : 'x', from, to) < 20) return [];
  return [across ? uprightSides(from, to) : acrossSides(from, to)];
}

/** One bend: out of a side, into the side that looks back at it. */
function corners(from: Frame, to: Frame): readonly Sides[] {
  if (gapOn('x', from, to) < 14 || gapOn('y', from, to) < 14) return [];
  const [across, upright] = [acrossSides(from, to), uprightSides(from, to)];
  return [
    { start: across.start, end: upright.end },
    { start: upright.start, end: across.end },
  ];
}

/** Out of a side, past what is in the way, and back into the same side. */
function waysRound(from: Frame, to: Frame, hits: readonly Frame[]): readonly Sides[] {
  const all = [from, to, ...hits];
  const right = Math.max(...all.map(({ x, width }) => x + width)) + AROUND;
  const left = Math.min(...all.map(({ x }) => x)) - AROUND;
  const bottom = Math.max(...all.map(({ y, height }) => y + height)) + AROUND;
  const top = Math.min(...all.map(({ y }) => y)) - AROUND;
  return [
    { start: 'right', end: 'right', out: right },
    { start: 'left', end: 'left', out: left },
    { start: 'bottom', end: 'bottom', out: bottom },
    { start: 'top', end: 'top', out: top },
  ];
}

function cost(from: Frame, to: Frame, sides: Sides, hits: number): number {
  const points = wayBetween(from, to, sides);
  const length = points.slice(1).reduce((sum, { x, y }, index) => {
    const before = points[index] ?? { x, y };
    return sum + Math.abs(x - before.x) + Math.abs(y - before.y);
  }, 0);
  return hits * HIT_COST + points.length * BEND_COST + length;
}

/** The way between the middles of two sides. */
function wayBetween(from: Frame, to: Frame, sides: Sides): readonly Point[] {
  return wayPoints(middleOf(from, sides.start), middleOf(to, sides.end), sides);
}

export function isAcross(side: Side): boolean {
  return side === 'left' || side === 'right';
}

/** Corner points between two points on two sides; `shift` moves the turn in the gap. */
export function wayPoints(
  p: Point,
  q: Point,
  { start, end, out }: Sides,
  shift = 0,
): readonly Point[] {
  const across = isAcross(start);
  if (across !== isAcross(end)) {
    return [p, across ? { x: q.x, y: p.y } : { x: p.x, y: q.y }, q];
  }
  const straight = across ? p.y === q.y : p.x === q.x;
  if (straight && out === undefined) return [p, q];
  if (across) {
    const turn = (out ?? (p.x + q.x) / 2) + shift;
    return [p, { x: turn, y: p.y }, { x: turn, y: q.y }, q];
  }
  const turn = (out ?? (p.y + q.y) / 2) + shift;
  return [p, { x: p.x, y: turn }, { x: q.x, y: turn }, q];
}

function middleOf(frame: Frame, side: Side): Point {
  const { x, y } = centreOf(frame);
  switch (side) {
    case 'top':
      return { x, y: frame.y };
    case 'bottom':
      return { x, y: frame.y + frame.height };
    case 'left':
      return { x: frame.x, y };
    case 'right':
      return { x: frame.x + frame.width, y };
  }
}
