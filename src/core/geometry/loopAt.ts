import type { Frame, Point } from './frame.ts';

/** How far a loop leads out of its node, and how much farther one round the same corner. */
const LOOP = { out: 28, more: 16 };
/** Where it leaves and enters, from the corner. */
const FROM_CORNER = { across: 28, along: 11 };

/** The way of an edge from a node to itself: round a corner, the next ones round the other corners. */
export function loopAt({ x, y, width, height }: Frame, nth: number): readonly Point[] {
  const turn = Math.floor(nth / 4);
  const out = LOOP.out + turn * LOOP.more;
  const isRight = nth % 4 < 2;
  const isTop = nth % 2 === 0;
  const [side, beyond, inward] = isRight ? [x + width, out, -1] : [x, -out, 1];
  const [edge, above, down] = isTop ? [y, -out, 1] : [y + height, out, -1];
  const leaves = side + inward * Math.min(FROM_CORNER.across + turn * 8, width / 2);
  const enters = edge + down * Math.min(FROM_CORNER.along + turn * 4, height / 2);
  return [
    { x: leaves, y: edge },
    { x: leaves, y: edge + above },
    { x: side + beyond, y: edge + above },
    { x: side + beyond, y: enters },
    { x: side, y: enters },
  ];
}
