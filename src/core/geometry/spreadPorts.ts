import type { Edge } from '../graph.ts';
import type { Frame } from './frame.ts';
import { isAcross } from './chooseSides.ts';
import type { Sides } from './chooseSides.ts';
import { centreOf } from './frame.ts';
import type { Side } from './shapeOutline.ts';

/** Pixels between edges that leave the same side. */
const PORT_GAP = 22;

/** An edge with the frames of its two ends. */
export interface Drawable {
  readonly edge: Edge;
  readonly from: Frame;
  readonly to: Frame;
}

interface Attachment {
  readonly edge: string;
  readonly other: Frame;
  /** Centre of the other end along the side, which orders the ports without crossings. */
  readonly towards: number;
  readonly start: boolean;
}

/** Where an edge meets a side. */
export interface Port {
  /** From the middle of the side, in pixels. */
  readonly offset: number;
  readonly place: number;
  readonly count: number;
}

export const LONE_PORT: Port = { offset: 0, place: 0, count: 1 };

/** Places along the sides for all ends of edges, keyed by the edge's id and `>` or `<`. */
export function spreadPorts(
  drawable: readonly Drawable[],
  sides: ReadonlyMap<string, Sides>,
): ReadonlyMap<string, Port> {
  const bySide = new Map<
    string,
    { readonly frame: Frame; readonly across: boolean; readonly ends: Attachment[] }
  >();
  const attach = (id: string, frame: Frame, side: Side, end: Omit<Attachment, 'towards'>): void => {
    const middle = centreOf(end.other);
    const across = isAcross(side);
    const key = `${side} ${id}`;
    const list = bySide.get(key) ?? { frame, across, ends: [] };
    list.ends.push({ ...end, towards: across ? middle.y : middle.x });
    bySide.set(key, list);
  };
  for (const { edge, from, to } of drawable) {
    const chosen = sides.get(edge.id);
    if (chosen === undefined) continue;
    attach(edge.from, from, chosen.start, { edge: edge.id, other: to, start: true });
    attach(edge.to, to, chosen.end, { edge: edge.id, other: from, start: false });
  }
  const ports = new Map<string, Port>();
  for (const { frame, across, ends } of bySide.values()) {
    ends.sort((a, b) => a.towards - b.towards || (a.edge < b.edge ? -1 : 1));
    const length = across ? frame.height : frame.width;
    const middle = sharedMiddle(frame, ends, across);
    const gap = Math.min(PORT_GAP, (length * 0.72) / ends.length);
    ends.forEach(({ edge, start }, place) => {
      const offset = middle + (place - (ends.length - 1) / 2) * gap;
      ports.set(`${edge}${start ? '>' : '<'}`, { offset, place, count: ends.length });
    });
  }
  return ports;
}

/** Several edges to one neighbour leave from the stretch that the two have in common, so that they run straight. */
function sharedMiddle(frame: Frame, ends: readonly Attachment[], across: boolean): number {
  const [first] = ends;
  if (first === undefined || ends.length < 2) return 0;
  if (ends.some(({ other }) => other !== first.other)) return 0;
  const common = commonStretch(frame, first.other, across);
  const centre = centreOf(frame);
  if (common === undefined || common[1] - common[0] < ends.length * PORT_GAP) return 0;
  return (common[0] + common[1]) / 2 - (across ? centre.y : centre.x);
}

/** The part of two facing sides that both have, without their corners. */
export function commonStretch(
  a: Frame,
  b: Frame,
  across: boolean,
): readonly [number, number] | undefined {
  const margin = 10;
  const low = across ? Math.max(a.y, b.y) : Math.max(a.x, b.x);
  const high = across
    ? Math.min(a.y + a.height, b.y + b.height)
    : Math.min(a.x + a.width, b.x + b.width);
  return high - low < 2 * margin ? undefined : [low + margin, high - margin];
}
