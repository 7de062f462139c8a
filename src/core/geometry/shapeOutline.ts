import type { Shape } from '../graph.ts';
import type { Size } from '../size.ts';

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Slant of hexagons, flags and slanted boxes, half of the width that `core/size.ts` adds for them. */
const SLANT = 18;
/** Height of a cylinder's rim; `core/size.ts` adds twice this. */
const RIM = 9;
const BAR = 9;
/** Room for the head and shoulders above an actor's label, as `core/size.ts` adds it. */
export const ACTOR_HEAD = 26;

/** Shapes that a border with a radius draws; the others are paths. */
export function cornerRadius(shape: Shape): string | undefined {
  switch (shape) {
    case 'box':
      return '8px';
    case 'subroutine':
      return '5px';
    case 'rounded':
      return '16px';
    case 'stadium':
      return '999px';
    case 'circle':
    case 'doubleCircle':
      return '50%';
    case 'cylinder':
    case 'diamond':
    case 'hexagon':
    case 'flag':
    case 'leanRight':
    case 'leanLeft':
    case 'trapezoid':
    case 'invertedTrapezoid':
    case 'queue':
    case 'actor':
      return undefined;
  }
}

/** A shape's outline as an SVG path; the second one is an inner line without a fill. */
export function shapePaths(
  shape: Shape,
  { width: w, height: h }: Size,
): { readonly outline: string; readonly inner: string } {
  switch (shape) {
    case 'cylinder':
      return {
        outline: `M0 ${RIM}A${w / 2} ${RIM} 0 0 1 ${w} ${RIM}V${h - RIM}A${w / 2} ${RIM} 0 0 1 0 ${h - RIM}Z`,
        inner: `M0 ${RIM}A${w / 2} ${RIM} 0 0 0 ${w} ${RIM}`,
      };
    case 'queue':
      return {
        outline: `M${RIM} 0H${w - RIM}A${RIM} ${h / 2} 0 0 1 ${w - RIM} ${h}H${RIM}A${RIM} ${h / 2} 0 0 1 ${RIM} 0Z`,
        inner: `M${w - RIM} 0A${RIM} ${h / 2} 0 0 0 ${w - RIM} ${h}`,
      };
    case 'diamond':
      return polygon([w / 2, 0], [w, h / 2], [w / 2, h], [0, h / 2]);
    case 'hexagon':
      return polygon(
        [SLANT, 0],
        [w - SLANT, 0],
        [w, h / 2],
        [w - SLANT, h],
        [SLANT, h],
        [0, h / 2],
      );
    case 'flag':
      return polygon([0, 0], [w, 0], [w, h], [0, h], [SLANT, h / 2]);
    case 'leanRight':
      return polygon([SLANT, 0], [w, 0], [w - SLANT, h], [0, h]);
    case 'leanLeft':
      return polygon([0, 0], [w - SLANT, 0], [w, h], [SLANT, h]);
    case 'trapezoid':
      return polygon([SLANT, 0], [w - SLANT, 0], [w, h], [0, h]);
    case 'invertedTrapezoid':
      return polygon([0, 0], [w, 0], [w - SLANT, h], [SLANT, h]);
    case 'actor': {
      const [x, r] = [w / 2, 8];
      return {
        outline: `M0 ${ACTOR_HEAD + 8}q0 -8 8 -8H${w - 8}q8 0 8 8V${h - 8}q0 8 -8 8H8q-8 0 -8 -8Z`,
        inner: `M${x} 1a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}M${x - 16} ${ACTOR_HEAD}q2 -7 16 -7t16 7`,
      };
    }
    case 'box':
    case 'rounded':
    case 'stadium':
    case 'subroutine':
    case 'circle':
    case 'doubleCircle':
      return polygon([0, 0], [w, 0], [w, h], [0, h]);
  }
}

function polygon(...points: readonly (readonly [number, number])[]): {
  readonly outline: string;
  readonly inner: string;
} {
  return { outline: `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`, inner: '' };
}

/** How far inside the frame the outline runs, at a distance from the middle of a side. */
export function insetAt(
  shape: Shape,
  side: Side,
  distance: number,
  { width, height }: Size,
): number {
  const across = side === 'left' || side === 'right';
  const [length, depth] = across ? [height, width] : [width, height];
  const part = Math.min(1, Math.abs(distance) / (length / 2));
  const curve = 1 - Math.sqrt(1 - part * part);
  switch (shape) {
    case 'diamond':
      return (part * depth) / 2;
    case 'circle':
    case 'doubleCircle':
      return (curve * depth) / 2;
    case 'hexagon':
      return across ? part * SLANT : 0;
    case 'flag':
      return side === 'left' ? (1 - part) * SLANT : 0;
    case 'cylinder':
      return across ? 0 : curve * RIM;
    case 'queue':
      return across ? curve * RIM : 0;
    case 'stadium':
      return across ? (curve * height) / 2 : 0;
    case 'leanRight':
    case 'leanLeft': {
      const down = distance / length + 0.5;
      const slant = shape === 'leanRight' ? 1 - down : down;
      return across ? (side === 'left' ? slant : 1 - slant) * SLANT : 0;
    }
    case 'trapezoid':
      return across ? (0.5 - distance / length) * SLANT : 0;
    case 'invertedTrapezoid':
      return across ? (0.5 + distance / length) * SLANT : 0;
    case 'actor':
      return side === 'top' && part > 0.1 ? ACTOR_HEAD : 0;
    case 'box':
    case 'rounded':
    case 'subroutine':
      return 0;
  }
}

/** Where the text sits inside the frame: how much of the top, left and right belongs to the outline. */
export function textInset(shape: Shape): {
  readonly top: number;
  readonly left: number;
  readonly right: number;
} {
  switch (shape) {
    case 'cylinder':
      return { top: 2 * RIM - 4, left: 0, right: 0 };
    case 'actor':
      return { top: ACTOR_HEAD, left: 0, right: 0 };
    case 'queue':
      return { top: 0, left: 0, right: 2 * RIM };
    case 'flag':
      return { top: 0, left: SLANT, right: 0 };
    case 'subroutine':
      return { top: 0, left: BAR, right: BAR };
    case 'box':
    case 'rounded':
    case 'stadium':
    case 'circle':
    case 'doubleCircle':
    case 'diamond':
    case 'hexagon':
    case 'leanRight':
    case 'leanLeft':
    case 'trapezoid':
    case 'invertedTrapezoid':
      return { top: 0, left: 0, right: 0 };
  }
}
