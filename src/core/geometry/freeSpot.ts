import type { Frame } from './frame.ts';

/** Free room around what lies there already, in pixels. */
const MARGIN = 18;
const STEP = 24;
const DIRECTIONS = 16;
const RINGS = 120;

/**
 * The nearest spot that overlaps nothing, searched in rings, always in the same order.
 * It lies on no fence: inside such a frame, or outside.
 */
export function freeSpot(
  wanted: Frame,
  taken: readonly Frame[],
  fences: readonly Frame[] = [],
): Frame {
  for (let ring = 0; ring < RINGS; ring++) {
    for (let direction = 0; direction < (ring === 0 ? 1 : DIRECTIONS); direction++) {
      const angle = (direction * 2 * Math.PI) / DIRECTIONS;
      const spot = {
        ...wanted,
        x: wanted.x + Math.round(ring * STEP * Math.cos(angle)),
        y: wanted.y + Math.round(ring * STEP * Math.sin(angle)),
      };
      const free = !taken.some((frame) => overlap(spot, frame));
      if (free && !fences.some((frame) => overlap(spot, frame) && !holds(frame, spot))) return spot;
    }
  }
  const right = Math.max(wanted.x, ...[...taken, ...fences].map(({ x, width }) => x + width));
  return { ...wanted, x: right + 2 * MARGIN };
}

function overlap(a: Frame, b: Frame): boolean {
  return (
    a.x < b.x + b.width + MARGIN &&
    b.x < a.x + a.width + MARGIN &&
    a.y < b.y + b.height + MARGIN &&
    b.y < a.y + a.height + MARGIN
  );
}

function holds(outer: Frame, inner: Frame): boolean {
  return (
    inner.x >= outer.x + MARGIN / 2 &&
    inner.y >= outer.y + MARGIN / 2 &&
    inner.x + inner.width <= outer.x + outer.width - MARGIN / 2 &&
    inner.y + inner.height <= outer.y + outer.height - MARGIN / 2
  );
}
