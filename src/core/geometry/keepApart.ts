import { isAcross } from './chooseSides.ts';
import type { Point } from './frame.ts';
import type { Labelled } from './placeLabels.ts';
import type { Obstacles } from './obstacles.ts';
import { pointOn } from './routeEnd.ts';
import type { RouteEnd } from './routeEnd.ts';

/** Shifts that are tried for a piece that lies on another edge's, in pixels. */
const SHIFTS = [9, -9, 18, -18, 27, -27, 36, -36];
/** Parallel pieces nearer than this are read as one line. */
const NEAR = 6;
/** A shorter common stretch passes for a crossing. */
const STRETCH = 8;
/** The pieces at the two ends keep room for their heads and a corner. */
const LEAST_END = 14;
/** Ends keep this far from the corners of their side. */
const CORNER = 9;
/** How near a shifted way may come to a node. */
const CLEAR = 3;
const CELL = 64;

/** A piece of a way; `at` is its place across, `low` and `high` its stretch. */
interface Piece {
  readonly edge: number;
  readonly upright: boolean;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** A way with the ends that its outer pieces may slide along; a loop has none. */
export interface DrawnWay extends Labelled {
  readonly start?: RouteEnd;
  readonly end?: RouteEnd;
}

/** Shifts pieces of ways that run along each other, where that leads over no node. */
export function keepApart(ways: readonly DrawnWay[], obstacles: Obstacles): readonly DrawnWay[] {
  const lines = new PieceIndex();
  ways.forEach(({ points }, edge) => {
    for (const piece of piecesOf(points, edge)) lines.add(piece);
  });
  return ways.map((drawn, edge) => {
    let way = drawn;
    for (let index = 0; index < way.points.length - 1; index += 1) {
      const piece = pieceAt(way.points, index, edge);
      if (piece === undefined || !lines.isTaken(piece)) continue;
      const points = freeShift(way, index, edge, lines, obstacles);
      if (points === undefined) continue;
      for (const old of piecesOf(way.points, edge)) lines.remove(old);
      for (const now of piecesOf(points, edge)) lines.add(now);
      way = { ...way, points };
    }
    return way;
  });
}

function freeShift(
  way: DrawnWay,
  index: number,
  edge: number,
  lines: PieceIndex,
  obstacles: Obstacles,
): readonly Point[] | undefined {
  const ends = [way.edge.from, way.edge.to];
  const conflictsOf = (points: readonly Point[]): number =>
    piecesOf(points, edge).filter((piece) => lines.isTaken(piece)).length;
  const hits = obstacles.onWay(way.points, ends, CLEAR).length;
  const conflicts = conflictsOf(way.points);
  for (const by of SHIFTS) {
    const points = shiftPiece(way, index, by);
    if (points === undefined || conflictsOf(points) >= conflicts) continue;
    if (obstacles.onWay(points, ends, CLEAR).length <= hits) return points;
  }
  return undefined;
}

/** The way with one piece moved sideways; undefined when a neighbouring piece would turn or vanish. */
function shiftPiece(
  { points, start, end }: DrawnWay,
  index: number,
  by: number,
): readonly Point[] | undefined {
  const [a, b] = [points[index], points[index + 1]];
  if (a === undefined || b === undefined) return undefined;
  const upright = a.x === b.x;
  const last = points.length - 1;
  const moved: Point[] = [];
  for (const [at, point] of points.entries()) {
    if (at !== index && at !== index + 1) moved.push(point);
    else {
      const aside = upright ? { x: point.x + by, y: point.y } : { x: point.x, y: point.y + by };
      const spot = at === 0 ? slid(start, aside) : at === last ? slid(end, aside) : aside;
      if (spot === undefined) return undefined;
      moved.push(spot);
    }
  }
  const stays = [index - 1, index, index + 1].every((at) => {
    if (at < 0 || at >= last) return true;
    const before = lengthOf(points, at);
    const now = lengthOf(moved, at);
    const isEnd = at === 0 || at === last - 1;
    return Math.sign(before) === Math.sign(now) && Math.abs(now) >= (isEnd ? LEAST_END : 1);
  });
  return stays ? moved : undefined;
}

/** An end at another place of its side; undefined beyond the corners. */
function slid(end: RouteEnd | undefined, to: Point): Point | undefined {
  if (end === undefined) return undefined;
  const { frame, side } = end;
  const across = isAcross(side);
  const along = across ? to.y : to.x;
  const [low, length] = across ? [frame.y, frame.height] : [frame.x, frame.width];
  if (along < low + CORNER || along > low + length - CORNER) return undefined;
  return pointOn(end, along);
}

function lengthOf(points: readonly Point[], index: number): number {
  const [a, b] = [points[index], points[index + 1]];
  return a === undefined || b === undefined ? 0 : b.x - a.x + b.y - a.y;
}

function piecesOf(points: readonly Point[], edge: number): readonly Piece[] {
  return points.slice(1).flatMap((_to, index) => pieceAt(points, index, edge) ?? []);
}

function pieceAt(points: readonly Point[], index: number, edge: number): Piece | undefined {
  const [a, b] = [points[index], points[index + 1]];
  if (a === undefined || b === undefined) return undefined;
  const upright = a.x === b.x;
  const [p, q] = upright ? [a.y, b.y] : [a.x, b.x];
  return { edge, upright, at: upright ? a.x : a.y, low: Math.min(p, q), high: Math.max(p, q) };
}

/** Pieces by their direction and their place across. */
class PieceIndex {
  readonly #cells = new Map<string, Piece[]>();

  add(piece: Piece): void {
    const key = keyOf(piece.upright, Math.floor(piece.at / CELL));
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [piece]);
    else cell.push(piece);
  }

  remove({ edge, upright, at }: Piece): void {
    const key = keyOf(upright, Math.floor(at / CELL));
    const cell = this.#cells.get(key) ?? [];
    this.#cells.set(
      key,
      cell.filter((other) => other.edge !== edge || other.at !== at),
    );
  }

  /** Whether another edge runs along the piece. */
  isTaken({ edge, upright, at, low, high }: Piece): boolean {
    const [first, last] = [Math.floor((at - NEAR) / CELL), Math.floor((at + NEAR) / CELL)];
    for (let cell = first; cell <= last; cell += 1) {
      for (const other of this.#cells.get(keyOf(upright, cell)) ?? []) {
        if (other.edge === edge || Math.abs(other.at - at) >= NEAR) continue;
        if (Math.min(high, other.high) - Math.max(low, other.low) > STRETCH) return true;
      }
    }
    return false;
  }
}

function keyOf(upright: boolean, cell: number): string {
  return `${upright ? 'x' : 'y'}${cell}`;
}
