import type { Point } from './frame.ts';

/** Moves, turns and scales points of one layout onto another. */
export interface Similarity {
  readonly apply: (point: Point) => Point;
  /** Turns and scales a distance, without moving it. */
  readonly turn: (offset: Point) => Point;
}

/** Few pairs say little about angle and scale: this much weight stays with "as it is". */
const PRIOR = 1;
const SCALE = { least: 0.6, most: 1.8 };

/** Least squares over pairs of points: nothing known stays as it is, one pair only moves. */
export function fitSimilarity(
  pairs: readonly { readonly from: Point; readonly to: Point }[],
): Similarity {
  const from = centreOf(pairs.map((pair) => pair.from));
  const to = centreOf(pairs.map((pair) => pair.to));
  let real = 0;
  let imaginary = 0;
  let spread = 0;
  for (const pair of pairs) {
    const p = { x: pair.from.x - from.x, y: pair.from.y - from.y };
    const q = { x: pair.to.x - to.x, y: pair.to.y - to.y };
    real += p.x * q.x + p.y * q.y;
    imaginary += p.x * q.y - p.y * q.x;
    spread += p.x * p.x + p.y * p.y;
  }
  const prior = (PRIOR * spread) / Math.max(1, pairs.length);
  const known = spread > 0;
  const cos = known ? (real + prior) / (spread + prior) : 1;
  const sin = known ? imaginary / (spread + prior) : 0;
  const length = Math.hypot(cos, sin);
  const scale = Math.min(SCALE.most, Math.max(SCALE.least, length));
  const a = length < 1e-6 ? 1 : (cos / length) * scale;
  const b = length < 1e-6 ? 0 : (sin / length) * scale;
  const turn = ({ x, y }: Point): Point => ({ x: a * x - b * y, y: b * x + a * y });
  return {
    turn,
    apply: (point) => {
      const turned = turn({ x: point.x - from.x, y: point.y - from.y });
      return { x: turned.x + to.x, y: turned.y + to.y };
    },
  };
}

function centreOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}
