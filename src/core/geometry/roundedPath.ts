import type { Point } from './frame.ts';

const RADIUS = 10;

/** Corner points as an SVG path with rounded corners, its two ends drawn back to leave room for heads. */
export function roundedPath(
  points: readonly Point[],
  back: { readonly start: number; readonly end: number } = { start: 0, end: 0 },
): string {
  const [first, second] = points;
  const last = points.at(-1);
  const beforeLast = points.at(-2);
  if (first === undefined || second === undefined) return '';
  if (last === undefined || beforeLast === undefined) return '';
  const trimmed = [
    towards(first, second, back.start),
    ...points.slice(1, -1),
    towards(last, beforeLast, back.end),
  ];
  return trimmed
    .map((corner, index) => {
      const before = trimmed[index - 1];
      const after = trimmed[index + 1];
      if (before === undefined) return `M${text(corner)}`;
      if (after === undefined) return `L${text(corner)}`;
      const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, after) / 2);
      const from = towards(corner, before, radius);
      const to = towards(corner, after, radius);
      return `L${text(from)}Q${text(corner)} ${text(to)}`;
    })
    .join('');
}

/** Direction in degrees in which a way arrives at its last point. */
export function arrival(points: readonly Point[]): number {
  const last = points.at(-1);
  const before = points.at(-2);
  if (last === undefined || before === undefined) return 0;
  return (Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI;
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  const part = Math.min(1, length / whole);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function text({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
