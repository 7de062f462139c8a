import { titleOf } from '../graph.ts';
import type { Graph, Group, Node } from '../graph.ts';
import type { Placement, Spot } from '../placement.ts';
import { nodeSize } from '../size.ts';
import type { Size } from '../size.ts';
import { textWidth } from '../textWidth.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in the canvas's pixels, absolute. */
export interface Frame extends Point, Size {}

/** A group that has no size yet. */
const DEFAULT_GROUP: Size = { width: 320, height: 220 };

/** A closed group: room for its icon, title and how much it holds. */
const CLOSED = { width: 150, aside: 138, height: 54 } as const;

/** Where a group lies. */
export function groupFrame({ label }: Group, spot: Spot = { x: 0, y: 0 }): Frame {
  const { x, y, width = DEFAULT_GROUP.width, height = DEFAULT_GROUP.height } = spot;
  if (spot.collapsed !== true) return { x, y, width, height };
  const title = textWidth(titleOf(label) || 'Group', 14, 'semibold');
  return {
    x,
    y,
    width: Math.max(CLOSED.width, 2 * Math.ceil(title / 2) + CLOSED.aside),
    height: CLOSED.height,
  };
}

/** Wrapping a label is dear; nodes are values, so one measuring is enough. */
const SIZES = new WeakMap<Node, Size>();

export function sizeOf(node: Node): Size {
  const known = SIZES.get(node);
  if (known !== undefined) return known;
  const size = nodeSize(node);
  SIZES.set(node, size);
  return size;
}

/** Where everything of a drawing lies, in one pass; what has no spot lies at the origin. */
export function framesOf({
  graph,
  placement,
}: {
  readonly graph: Graph;
  readonly placement: Placement;
}): ReadonlyMap<string, Frame> {
  const frames = new Map<string, Frame>();
  for (const group of graph.groups) {
    frames.set(group.id, groupFrame(group, placement[group.id]));
  }
  for (const node of graph.nodes) {
    const { x, y } = placement[node.id] ?? { x: 0, y: 0 };
    frames.set(node.id, { x, y, ...sizeOf(node) });
  }
  return frames;
}

/** The smallest frame around frames. */
export function boundsOf(frames: Iterable<Frame>): Frame | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of frames) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left === Infinity
    ? undefined
    : { x: left, y: top, width: right - left, height: bottom - top };
}

export function centreOf({ x, y, width, height }: Frame): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

export function contains(frame: Frame, { x, y }: Point): boolean {
  return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
}
