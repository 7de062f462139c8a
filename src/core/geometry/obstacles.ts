import type { Frame } from './frame.ts';
import type { Point } from './frame.ts';

const CELL = 320;
/** So many frames are looked at sooner than sorted out. */
const FEW = 60;
/** Room that edges keep from nodes that they pass. */
const MARGIN = 6;

interface Entry {
  readonly id: string;
  readonly frame: Frame;
}

/** Nodes that edges and labels should not run over, found by place. */
export interface Obstacles {
  /** Frames that a way runs over, except those of its own two ends. */
  readonly onWay: (
    points: readonly Point[],
    ends: readonly string[],
    margin?: number,
  ) => readonly Frame[];
  readonly isFree: (frame: Frame) => boolean;
  /** All frames around a place. */
  readonly around: (frame: Frame) => readonly Frame[];
}

/** Sorts frames into a coarse grid, so that a large board asks only what lies near. */
export function obstaclesFrom(frames: ReadonlyMap<string, Frame>): Obstacles {
  const cells = new Map<string, Entry[]>();
  for (const [id, frame] of frames) {
    for (const key of cellsOf(frame)) {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [{ id, frame }]);
      else cell.push({ id, frame });
    }
  }
  const all = [...frames].map(([id, frame]) => ({ id, frame }));
  const near = (frame: Frame): readonly Entry[] => {
    if (all.length <= FEW) return all;
    const [first = '', ...more] = cellsOf(frame);
    const found = cells.get(first) ?? [];
    return more.length === 0 ? found : [...found, ...more.flatMap((key) => cells.get(key) ?? [])];
  };
  return {
    onWay: (points, ends, margin = MARGIN) => {
      const hit = new Set<Frame>();
      points.slice(1).forEach((to, index) => {
        const piece = pieceFrame(points[index] ?? to, to);
        for (const { id, frame } of near(piece)) {
          if (!ends.includes(id) && touch(piece, frame, margin)) hit.add(frame);
        }
      });
      return [...hit];
    },
    isFree: (frame) => {
      for (const other of near(frame)) if (touch(frame, other.frame, 2)) return false;
      return true;
    },
    around: (frame) => [
      ...new Set(near(frame).flatMap((one) => (touch(frame, one.frame, 0) ? one.frame : []))),
    ],
  };
}

function pieceFrame(a: Point, b: Point): Frame {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

function touch(a: Frame, b: Frame, margin: number): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

/** A very long piece would name very many cells; those far from its ends are as good as any sample. */
const MOST_CELLS = 400;

function cellsOf({ x, y, width, height }: Frame): readonly string[] {
  const [left, right] = [Math.floor((x - MARGIN) / CELL), Math.floor((x + width + MARGIN) / CELL)];
  const [top, bottom] = [Math.floor((y - MARGIN) / CELL), Math.floor((y + height + MARGIN) / CELL)];
  const keys: string[] = [];
  for (let column = left; column <= right && keys.length < MOST_CELLS; column++) {
    for (let row = top; row <= bottom && keys.length < MOST_CELLS; row++) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}
