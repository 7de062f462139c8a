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
  const all = [...frames].map(([id, frame]) => ({ id, frame }));
  const near = all.length <= FEW ? () => all : nearIn(all);
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
/** Rows and columns in one number: more of them than any board has. */
const ROWS = 1 << 20;

/** A way to ask for the entries around a frame, each once. */
function nearIn(all: readonly Entry[]): (frame: Frame) => readonly Entry[] {
  const cells = new Map<number, number[]>();
  for (const [index, { frame }] of all.entries()) {
    for (const key of cellsOf(frame)) {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [index]);
      else cell.push(index);
    }
  }
  const asked = new Int32Array(all.length);
  let turn = 0;
  return (frame) => {
    turn += 1;
    const found: Entry[] = [];
    for (const key of cellsOf(frame)) {
      for (const index of cells.get(key) ?? []) {
        const entry = all[index];
        if (entry === undefined || asked[index] === turn) continue;
        asked[index] = turn;
        found.push(entry);
      }
    }
    return found;
  };
}

function cellsOf({ x, y, width, height }: Frame): readonly number[] {
  const [left, right] = [Math.floor((x - MARGIN) / CELL), Math.floor((x + width + MARGIN) / CELL)];
  const [top, bottom] = [Math.floor((y - MARGIN) / CELL), Math.floor((y + height + MARGIN) / CELL)];
  const keys: number[] = [];
  for (let column = left; column <= right && keys.length < MOST_CELLS; column++) {
    for (let row = top; row <= bottom && keys.length < MOST_CELLS; row++) {
      keys.push(column * ROWS + row);
    }
  }
  return keys;
}
