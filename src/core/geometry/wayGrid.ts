import type { Frame, Point } from './frame.ts';

/** How far the lines lie from the blocks, and how near to a block a way may come at all. */
export interface Room {
  readonly line: number;
  readonly least: number;
}

/** What a cell's flag says: nothing may stand there, nothing may go on to the right, or down. */
export const BLOCKED = { here: 1, right: 2, down: 4 } as const;

/** Level and upright lines along the borders of blocks; cells are their crossings, row by row. */
export interface WayGrid {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly flags: Uint8Array;
  readonly cellOf: (point: Point) => number;
  readonly pointAt: (cell: number) => Point;
}

/** The grid around blocks, with lines through some points of its own. */
export function gridAround(
  blocks: readonly Frame[],
  points: readonly Point[],
  { line, least }: Room,
): WayGrid {
  const xs = linesAt([
    ...blocks.flatMap(({ x, width }) => [x - line, x + width + line]),
    ...points.map(({ x }) => x),
  ]);
  const ys = linesAt([
    ...blocks.flatMap(({ y, height }) => [y - line, y + height + line]),
    ...points.map(({ y }) => y),
  ]);
  const columns = xs.length;
  const flags = new Uint8Array(columns * ys.length);
  for (const { x, y, width, height } of blocks) {
    // Lines strictly inside the block and the room around it.
    const left = firstAbove(xs, x - least);
    const right = firstFrom(xs, x + width + least);
    const top = firstAbove(ys, y - least);
    const bottom = firstFrom(ys, y + height + least);
    for (let row = top; row < bottom; row += 1) {
      if (left > 0) mark(flags, row * columns + left - 1, BLOCKED.right);
      for (let column = left; column < right; column += 1) {
        mark(flags, row * columns + column, BLOCKED.here | BLOCKED.right);
      }
    }
    for (let column = left; column < right; column += 1) {
      if (top > 0) mark(flags, (top - 1) * columns + column, BLOCKED.down);
      for (let row = top; row < bottom; row += 1) mark(flags, row * columns + column, BLOCKED.down);
    }
  }
  return {
    xs,
    ys,
    flags,
    cellOf: ({ x, y }) => firstFrom(ys, y) * columns + firstFrom(xs, x),
    pointAt: (cell) => ({ x: xs[cell % columns] ?? 0, y: ys[Math.floor(cell / columns)] ?? 0 }),
  };
}

function mark(flags: Uint8Array, cell: number, flag: number): void {
  flags[cell] = (flags[cell] ?? 0) | flag;
}

function linesAt(places: readonly number[]): Float64Array {
  return Float64Array.from(new Set(places)).toSorted();
}

/** Index of the first line that is not before a place. */
function firstFrom(lines: Float64Array, place: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(lines: Float64Array, place: number): number {
  const at = firstFrom(lines, place);
  return lines[at] === place ? at + 1 : at;
}
