import type { Edge } from '../graph.ts';
import type { Sides } from './chooseSides.ts';
import { boundsOf } from './frame.ts';
import type { Frame } from './frame.ts';

/** Farther from both ends than this nothing has a say in the sides of an edge. */
const REACH = 540;

/** The sides of before that still hold, for edges that lie away from all that moved. */
export function keptSides(
  before: ReadonlyMap<string, Sides>,
  was: ReadonlyMap<string, Frame>,
  now: ReadonlyMap<string, Frame>,
  moved: ReadonlySet<string>,
): (edge: Edge, from: Frame, to: Frame) => Sides | undefined {
  const places = [...moved].flatMap((id) => [was.get(id) ?? [], now.get(id) ?? []].flat());
  return ({ id, from: start, to: end }, from, to) => {
    if (moved.has(start) || moved.has(end)) return undefined;
    const around = boundsOf([from, to]);
    const touched = around === undefined || places.some((place) => isNear(around, place));
    return touched ? undefined : before.get(id);
  };
}

function isNear(a: Frame, b: Frame): boolean {
  return (
    a.x < b.x + b.width + REACH &&
    b.x < a.x + a.width + REACH &&
    a.y < b.y + b.height + REACH &&
    b.y < a.y + a.height + REACH
  );
}
