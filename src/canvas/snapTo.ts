import type { Frame, Point } from '#core';

/** A line that shows what a dragged frame lines up with, or one of two equal gaps. */
export interface SnapLine {
  readonly from: Point;
  readonly to: Point;
  readonly shows: 'line' | 'gap';
}

export interface Snap {
  readonly dx: number;
  readonly dy: number;
  readonly lines: readonly SnapLine[];
}

/** The dots of the sheet. */
export const GRID = 24;
/** Only what lies this near is lined up with. */
const NEAR = 640;

type Along = 'x' | 'y';

interface Span {
  readonly low: number;
  readonly high: number;
}

interface Found {
  readonly by: number;
  readonly lines: (moved: Frame) => readonly SnapLine[];
}

/**
 * How a dragged frame moves to line up with the sides and middles of others, or to stand at equal gaps.
 * `reach` is how far it jumps; without something to line up with it may go to the grid.
 */
export function snapTo(
  moving: Frame,
  others: readonly Frame[],
  reach: number,
  onGrid = false,
): Snap {
  const near = others.filter((other) => gapBetween(moving, other) < NEAR);
  const across = nearest(moving, near, 'x', reach) ?? gridStep(moving.x, onGrid);
  const down = nearest(moving, near, 'y', reach) ?? gridStep(moving.y, onGrid);
  const moved = { ...moving, x: moving.x + across.by, y: moving.y + down.by };
  return {
    dx: across.by,
    dy: down.by,
    lines: [...across.lines(moved), ...down.lines(moved)],
  };
}

function gridStep(at: number, onGrid: boolean): Found {
  return { by: onGrid ? Math.round(at / GRID) * GRID - at : 0, lines: () => [] };
}

/** The smallest jump along an axis; sides and middles come before gaps. */
function nearest(
  moving: Frame,
  others: readonly Frame[],
  along: Along,
  reach: number,
): Found | undefined {
  let best: Found | undefined;
  const offer = (by: number, lines: Found['lines']): void => {
    if (Math.abs(by) > reach) return;
    if (best === undefined || Math.abs(by) < Math.abs(best.by))
      best = { by: Math.round(by), lines };
  };
  for (const other of others) {
    for (const at of placesOf(other, along)) {
      for (const own of placesOf(moving, along)) {
        offer(at - own, (moved) => [lineAt(at, along, moved, other)]);
      }
    }
  }
  if (best !== undefined) return best;
  const row = others
    .filter((other) => overlap(spanOf(other, turned(along)), spanOf(moving, turned(along))))
    .toSorted((a, b) => spanOf(a, along).low - spanOf(b, along).low);
  for (const [index, a] of row.entries()) {
    const b = row[index + 1];
    if (b === undefined) break;
    const [first, second, own] = [spanOf(a, along), spanOf(b, along), spanOf(moving, along)];
    const gap = second.low - first.high;
    if (gap <= 0) continue;
    const length = own.high - own.low;
    offer(second.high + gap - own.low, (moved) => gaps(along, [a, b], [b, moved]));
    offer(first.low - gap - own.high, (moved) => gaps(along, [moved, a], [a, b]));
    if (gap > length) {
      offer(first.high + (gap - length) / 2 - own.low, (moved) =>
        gaps(along, [a, moved], [moved, b]),
      );
    }
  }
  return best;
}

function placesOf(frame: Frame, along: Along): readonly number[] {
  const { low, high } = spanOf(frame, along);
  return [low, (low + high) / 2, high];
}

function lineAt(at: number, along: Along, a: Frame, b: Frame): SnapLine {
  const [p, q] = [spanOf(a, turned(along)), spanOf(b, turned(along))];
  const [low, high] = [Math.min(p.low, q.low), Math.max(p.high, q.high)];
  return { from: pointAt(along, at, low), to: pointAt(along, at, high), shows: 'line' };
}

function gaps(along: Along, ...pairs: readonly (readonly [Frame, Frame])[]): readonly SnapLine[] {
  return pairs.map(([a, b]) => {
    const [p, q] = [spanOf(a, turned(along)), spanOf(b, turned(along))];
    const middle = (Math.max(p.low, q.low) + Math.min(p.high, q.high)) / 2;
    return {
      from: pointAt(along, spanOf(a, along).high, middle),
      to: pointAt(along, spanOf(b, along).low, middle),
      shows: 'gap',
    };
  });
}

function pointAt(along: Along, at: number, beside: number): Point {
  return along === 'x' ? { x: at, y: beside } : { x: beside, y: at };
}

function turned(along: Along): Along {
  return along === 'x' ? 'y' : 'x';
}

function spanOf({ x, y, width, height }: Frame, along: Along): Span {
  return along === 'x' ? { low: x, high: x + width } : { low: y, high: y + height };
}

function overlap(a: Span, b: Span): boolean {
  return a.low < b.high && b.low < a.high;
}

function gapBetween(a: Frame, b: Frame): number {
  return Math.max(
    b.x - a.x - a.width,
    a.x - b.x - b.width,
    b.y - a.y - a.height,
    a.y - b.y - b.height,
  );
}
