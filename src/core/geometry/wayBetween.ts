import { isAcross, wayPoints } from './chooseSides.ts';
import type { Sides } from './chooseSides.ts';
import type { Point } from './frame.ts';
import { alongSide, pointOn } from './routeEnd.ts';
import type { RouteEnd } from './routeEnd.ts';
import { commonStretch } from './spreadPorts.ts';

/** Pixels between the turns of edges that leave the same side. */
const LANE_GAP = 9;
/** A jog smaller than this is drawn straight when an end is free to slide along its side. */
const STRAIGHTEN = 26;

/** From port to port along the chosen sides; small jogs are drawn straight. */
export function wayBetween(start: RouteEnd, end: RouteEnd, sides: Sides): readonly Point[] {
  const parallel = isAcross(start.side) === isAcross(end.side);
  const [a, b] =
    parallel && start.side !== end.side
      ? straightened(start, end)
      : [alongSide(start), alongSide(end)];
  const p = pointOn(start, a);
  const q = pointOn(end, b);
  if (!parallel) return wayPoints(p, q, sides);
  const across = isAcross(start.side);
  const [near, far] = across ? [p.x, q.x] : [p.y, q.y];
  const down = b > a;
  const lane =
    (start.port.place - (start.port.count - 1) / 2) * (down ? -1 : 1) +
    (end.port.place - (end.port.count - 1) / 2) * (down ? 1 : -1);
  const room = sides.out === undefined ? Math.max(0, Math.abs(far - near) / 2 - 14) : Infinity;
  const shift = Math.min(room, Math.max(-room, lane * LANE_GAP)) * (far >= near ? 1 : -1);
  return wayPoints(p, q, sides, shift);
}

/** Where the two ends sit along their sides: at one height when an end may slide there. */
function straightened(start: RouteEnd, end: RouteEnd): readonly [number, number] {
  const [a, b] = [alongSide(start), alongSide(end)];
  const common = commonStretch(start.frame, end.frame, isAcross(start.side));
  if (common === undefined || Math.abs(a - b) > STRAIGHTEN) return [a, b];
  const within = (at: number): boolean => at >= common[0] && at <= common[1];
  const middle = Math.min(common[1], Math.max(common[0], (a + b) / 2));
  if (start.port.count === 1 && end.port.count === 1) return [middle, middle];
  if (end.port.count === 1 && within(a)) return [a, a];
  if (start.port.count === 1 && within(b)) return [b, b];
  return Math.abs(a - b) < 4 ? [middle, middle] : [a, b];
}
