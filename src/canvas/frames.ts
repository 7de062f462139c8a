import { nodeSize } from '#core';
import type { Board, Node, Size, Spot } from '#core';
import type { Frame } from '#store';

/** As the store frames a group that has no size yet. */
const DEFAULT_GROUP: Size = { width: 320, height: 220 };

/** Wrapping a label is dear; nodes are values, so one measuring is enough. */
const SIZES = new WeakMap<Node, Size>();

export function sizeOf(node: Node): Size {
  const known = SIZES.get(node);
  if (known !== undefined) return known;
  const size = nodeSize(node);
  SIZES.set(node, size);
  return size;
}

/** Where everything on a board lies, absolute, in one pass. */
export function framesOf({ graph, placement }: Board): ReadonlyMap<string, Frame> {
  const frames = new Map<string, Frame>();
  for (const group of graph.groups) {
    const spot: Spot = placement[group.id] ?? { x: 0, y: 0 };
    frames.set(group.id, { ...DEFAULT_GROUP, ...spot });
  }
  for (const node of graph.nodes) {
    const { x, y }: Spot = placement[node.id] ?? { x: 0, y: 0 };
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

export function centreOf({ x, y, width, height }: Frame): {
  readonly x: number;
  readonly y: number;
} {
  return { x: x + width / 2, y: y + height / 2 };
}

export function contains(
  frame: Frame,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
}

/** Ids in reading order: row by row from the top, from left to right within a row. */
export function inReadingOrder(frames: ReadonlyMap<string, Frame>): readonly string[] {
  const rows: { top: number; ids: string[] }[] = [];
  const byTop = [...frames].toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x);
  for (const [id, frame] of byTop) {
    const row = rows.at(-1);
    if (row === undefined || frame.y - row.top > 40) rows.push({ top: frame.y, ids: [id] });
    else row.ids.push(id);
  }
  const left = (id: string): number => frames.get(id)?.x ?? 0;
  return rows.flatMap(({ ids }) => ids.toSorted((a, b) => left(a) - left(b)));
}
