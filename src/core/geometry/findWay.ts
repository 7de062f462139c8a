import type { Frame, Point } from './frame.ts';
import { Heap } from './heap.ts';
import type { Side } from './shapeOutline.ts';
import { BLOCKED, gridAround } from './wayGrid.ts';
import type { Room } from './wayGrid.ts';

/** A place where a way may leave or arrive, and the side of the element that it lies on. */
export interface Gate {
  readonly point: Point;
  readonly side: Side;
  readonly frame: Frame;
}

/** A bend costs as much as this many pixels of detour. */
const BEND = 60;
/** The search prefers what lies ahead: ways may be a quarter longer than the best, and are found in half the time. */
const GREED = 1.25;
/** A wide berth where there is room for it, else a narrow one. */
const ROOMS: readonly Room[] = [
  { line: 14, least: 5 },
  { line: 6, least: 2 },
];

/**
 * The shortest level and upright way with few bends from one of some gates to one of others, round all blocks:
 * A* over the lines along the blocks' borders. Undefined when the blocks leave no way.
 */
export function findWay(
  starts: readonly Gate[],
  ends: readonly Gate[],
  blocks: readonly Frame[],
): { readonly start: Gate; readonly end: Gate; readonly points: readonly Point[] } | undefined {
  for (const room of ROOMS) {
    const found = search(starts, ends, blocks, room);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A little outside the frame: an outline may lie within it. */
function outside({ point, side, frame }: Gate, by: number): Point {
  switch (side) {
    case 'top':
      return { x: point.x, y: frame.y - by };
    case 'bottom':
      return { x: point.x, y: frame.y + frame.height + by };
    case 'left':
      return { x: frame.x - by, y: point.y };
    case 'right':
      return { x: frame.x + frame.width + by, y: point.y };
  }
}

function search(
  starts: readonly Gate[],
  ends: readonly Gate[],
  blocks: readonly Frame[],
  room: Room,
): ReturnType<typeof findWay> {
  const stubOf = (gate: Gate): Point => outside(gate, room.line);
  const aims = ends.map(stubOf);
  const { xs, ys, flags, cellOf, pointAt } = gridAround(
    blocks,
    [...starts.map(stubOf), ...aims],
    room,
  );
  const [columns, count] = [xs.length, flags.length];
  // A state is a cell with the way that it was entered: level (0) or upright (1).
  const stateOf = (gate: Gate): number => 2 * cellOf(stubOf(gate)) + uprightOf(gate.side);
  const goals = new Map(ends.toReversed().map((gate) => [stateOf(gate), gate]));
  const origins = new Map(starts.toReversed().map((gate) => [stateOf(gate), gate]));
  const costs = new Float64Array(2 * count).fill(Infinity);
  const cameFrom = new Int32Array(2 * count).fill(-1);
  const open = new Heap();
  const reach = (state: number, cost: number, from: number): void => {
    if (cost >= (costs[state] ?? 0)) return;
    costs[state] = cost;
    cameFrom[state] = from;
    const cell = state >> 1;
    open.push(
      state,
      cost + GREED * ahead(xs[cell % columns] ?? 0, ys[Math.floor(cell / columns)] ?? 0, aims),
    );
  };
  const isOpen = (at: number, way: number): boolean => ((flags[at] ?? 0) & way) === 0;
  const across = (a: number, b: number): number => Math.abs((xs[a] ?? 0) - (xs[b] ?? 0));
  const along = (a: number, b: number): number => Math.abs((ys[a] ?? 0) - (ys[b] ?? 0));
  for (const state of origins.keys()) {
    if (((flags[state >> 1] ?? 0) & BLOCKED.here) === 0) reach(state, 0, -1);
  }
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const end = goals.get(state);
    if (end !== undefined) {
      const states = [state];
      for (let at = cameFrom[state] ?? -1; at >= 0; at = cameFrom[at] ?? -1) states.push(at);
      const start = origins.get(states.at(-1) ?? -1);
      if (start === undefined) return undefined;
      const inner = states.toReversed().map((at) => pointAt(at >> 1));
      return { start, end, points: corners([start.point, ...inner, end.point]) };
    }
    const [cell, turned] = [state >> 1, state & 1];
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const level = (costs[state] ?? 0) + (turned === 0 ? 0 : BEND);
    const upright = (costs[state] ?? 0) + (turned === 1 ? 0 : BEND);
    if (column > 0 && isOpen(cell - 1, BLOCKED.right)) {
      reach(2 * (cell - 1), level + across(column, column - 1), state);
    }
    if (column < columns - 1 && isOpen(cell, BLOCKED.right)) {
      reach(2 * (cell + 1), level + across(column, column + 1), state);
    }
    if (row > 0 && isOpen(cell - columns, BLOCKED.down)) {
      reach(2 * (cell - columns) + 1, upright + along(row, row - 1), state);
    }
    if (row < ys.length - 1 && isOpen(cell, BLOCKED.down)) {
      reach(2 * (cell + columns) + 1, upright + along(row, row + 1), state);
    }
  }
  return undefined;
}

/** The least that is left to go, from a point to the nearest aim. */
function ahead(x: number, y: number, aims: readonly Point[]): number {
  let least = Infinity;
  for (const aim of aims) {
    const [dx, dy] = [Math.abs(aim.x - x), Math.abs(aim.y - y)];
    least = Math.min(least, dx + dy + (dx > 0 && dy > 0 ? BEND : 0));
  }
  return least;
}

function uprightOf(side: Side): 0 | 1 {
  return side === 'top' || side === 'bottom' ? 1 : 0;
}

/** Without points that lie on a straight piece. */
function corners(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    const level = before.y === point.y && point.y === after.y;
    const upright = before.x === point.x && point.x === after.x;
    return !level && !upright;
  });
}
