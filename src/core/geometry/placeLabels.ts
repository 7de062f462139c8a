import type { Edge } from '../graph.ts';
import { edgeLabel } from './edgeLabel.ts';
import type { Frame, Point } from './frame.ts';
import type { Obstacles } from './obstacles.ts';
import type { Size } from '../size.ts';

/** The way of an edge that wants its label placed. */
export interface Labelled {
  readonly edge: Edge;
  readonly points: readonly Point[];
}

/** Edges without a label still have a place for their mark. */
const NO_CHIP: Size = { width: 0, height: 0 };
/** Room between a line and a label beside it, where none fits on it. */
const BESIDE = 3;
/** Places along a piece, the nearest to the wanted one first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/**
 * Where the labels sit: on their ways, on no node, and as far as there is room on no other label or line.
 * Without obstacles each takes the middle of its way.
 */
export function placeLabels(
  labelled: readonly Labelled[],
  obstacles: Obstacles | undefined,
): ReadonlyMap<string, Point> {
  const twins = twinPlaces(labelled.map(({ edge }) => edge));
  const lines = linesOf(labelled);
  const taken: Frame[] = [];
  const spots = new Map<string, Point>();
  for (const { edge, points } of labelled) {
    const chip = edgeLabel(edge) ?? NO_CHIP;
    const wanted = spotsOn(points, twins.get(edge.id) ?? 0.5, chip);
    const spot =
      obstacles === undefined || chip === NO_CHIP
        ? firstOf(wanted)
        : bestSpot(wanted, chip, edge.id, { obstacles, taken, lines });
    spots.set(edge.id, spot);
    if (chip !== NO_CHIP) taken.push(around(spot, chip));
  }
  return spots;
}

interface Room {
  readonly obstacles: Obstacles;
  readonly taken: readonly Frame[];
  readonly lines: readonly { readonly id: string; readonly frame: Frame }[];
}

const ON_NODE = 1000;
const ON_LABEL = 100;
const ON_LINE = 10;

/** The first spot that covers nothing, or the one that covers least. */
function bestSpot(spots: Iterable<Spot>, chip: Size, id: string, room: Room): Point {
  let best: { readonly point: Point; readonly cost: number } | undefined;
  for (const { point, far } of spots) {
    // Away from its own line a label only goes to leave a node or another label.
    if (far && best !== undefined && best.cost < ON_LABEL) break;
    const frame = around(point, chip);
    const cost =
      (room.obstacles.isFree(frame) ? 0 : ON_NODE) +
      (room.taken.some((other) => overlap(frame, other)) ? ON_LABEL : 0) +
      (room.lines.some((line) => line.id !== id && overlap(frame, line.frame)) ? ON_LINE : 0);
    if (cost === 0) return point;
    if (best === undefined || cost < best.cost) best = { point, cost };
  }
  return best?.point ?? { x: 0, y: 0 };
}

function firstOf(spots: Iterable<Spot>): Point {
  for (const { point } of spots) return point;
  return { x: 0, y: 0 };
}

interface Spot {
  readonly point: Point;
  /** Not on the line, nor just beside it. */
  readonly far: boolean;
}

/** Spots on a way, those of its longest piece first; then beside it, nearer and farther. */
function* spotsOn(points: readonly Point[], part: number, chip: Size): Generator<Spot> {
  const pieces = points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      // The piece in the gap is the natural place: a little shorter is still better.
      const favour = index === 1 ? 1.6 : 1;
      return { from, to, length: (Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) * favour };
    })
    .toSorted((a, b) => b.length - a.length);
  for (const beside of [0, -1, 1, -3, 3, -5, 5]) {
    for (const { from, to } of pieces) {
      const upright = from.x === to.x;
      const x = upright ? beside * (chip.width / 2 + BESIDE) : 0;
      const y = upright ? 0 : beside * (chip.height / 2 + BESIDE);
      for (const at of [part, ...PARTS]) {
        const point = {
          x: from.x + (to.x - from.x) * at + x,
          y: from.y + (to.y - from.y) * at + y,
        };
        yield { point, far: Math.abs(beside) > 1 };
      }
    }
  }
}

function around({ x, y }: Point, { width, height }: Size): Frame {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function overlap(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function linesOf(labelled: readonly Labelled[]): Room['lines'] {
  return labelled.flatMap(({ edge: { id }, points }) =>
    points.slice(1).map((to, index) => {
      const from = points[index] ?? to;
      return {
        id,
        frame: {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(from.x - to.x),
          height: Math.abs(from.y - to.y),
        },
      };
    }),
  );
}

/** Labels of edges between the same two elements sit at different parts of the way. */
function twinPlaces(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, { readonly id: string; readonly turned: boolean }[]>();
  for (const { id, from, to } of edges) {
    const turned = from > to;
    const key = JSON.stringify(turned ? [to, from] : [from, to]);
    const twins = pairs.get(key);
    if (twins === undefined) pairs.set(key, [{ id, turned }]);
    else twins.push({ id, turned });
  }
  const places = new Map<string, number>();
  for (const twins of pairs.values()) {
    if (twins.length < 2) continue;
    twins.forEach(({ id, turned }, index) => {
      const part = (index + 1) / (twins.length + 1);
      places.set(id, turned ? 1 - part : part);
    });
  }
  return places;
}
