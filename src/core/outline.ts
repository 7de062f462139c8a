import type { Shape } from './graph.ts';
import type { Size } from './size.ts';

/** SVG path data of a shape in a box of its size: what is filled, and the lines drawn on top of it. */
export interface Outline {
  readonly body: string;
  readonly lines: string;
}

/** The outline of a shape, the same for canvas and picture. */
export function outlineOf(shape: Shape, { width: w, height: h }: Size): Outline {
  switch (shape) {
    case 'box':
      return plain(rounded(w, h, 4));
    case 'rounded':
      return plain(rounded(w, h, 12));
    case 'stadium':
      return plain(rounded(w, h, h / 2));
    case 'subroutine':
      return { body: rounded(w, h, 4), lines: `M9 0V${h}M${w - 9} 0V${h}` };
    case 'cylinder':
      return {
        body: `M0 9A${w / 2} 9 0 0 1 ${w} 9V${h - 9}A${w / 2} 9 0 0 1 0 ${h - 9}Z`,
        lines: `M0 9A${w / 2} 9 0 0 0 ${w} 9`,
      };
    case 'queue':
      return {
        body: `M9 0H${w - 9}A9 ${h / 2} 0 0 1 ${w - 9} ${h}H9A9 ${h / 2} 0 0 1 9 0Z`,
        lines: `M${w - 9} 0A9 ${h / 2} 0 0 0 ${w - 9} ${h}`,
      };
    case 'circle':
      return plain(ellipse(w, h, 0));
    case 'doubleCircle':
      return { body: ellipse(w, h, 0), lines: ellipse(w, h, 5) };
    case 'diamond':
      return plain(`M${w / 2} 0L${w} ${h / 2}L${w / 2} ${h}L0 ${h / 2}Z`);
    case 'hexagon':
      return plain(`M16 0H${w - 16}L${w} ${h / 2}L${w - 16} ${h}H16L0 ${h / 2}Z`);
    case 'flag':
      return plain(`M0 0H${w}V${h}H0L16 ${h / 2}Z`);
    case 'leanRight':
      return plain(`M16 0H${w}L${w - 16} ${h}H0Z`);
    case 'leanLeft':
      return plain(`M0 0H${w - 16}L${w} ${h}H16Z`);
    case 'trapezoid':
      return plain(`M16 0H${w - 16}L${w} ${h}H0Z`);
    case 'invertedTrapezoid':
      return plain(`M0 0H${w}L${w - 16} ${h}H16Z`);
    case 'actor':
      return actor(w, h);
  }
}

function plain(body: string): Outline {
  return { body, lines: '' };
}

function rounded(w: number, h: number, radius: number, top = 0): string {
  const r = Math.min(radius, w / 2, (h - top) / 2);
  const corner = `A${r} ${r} 0 0 1`;
  return (
    `M${r} ${top}H${w - r}${corner} ${w} ${top + r}V${h - r}${corner} ${w - r} ${h}` +
    `H${r}${corner} 0 ${h - r}V${top + r}${corner} ${r} ${top}Z`
  );
}

function ellipse(w: number, h: number, inset: number): string {
  const rx = w / 2 - inset;
  const ry = h / 2 - inset;
  return `M${inset} ${h / 2}A${rx} ${ry} 0 1 1 ${w - inset} ${h / 2}A${rx} ${ry} 0 1 1 ${inset} ${h / 2}Z`;
}

/** A head above a box that holds the name. */
function actor(w: number, h: number): Outline {
  return {
    body: rounded(w, h, 12, 24),
    lines: `M${w / 2 - 9} 11A9 9 0 1 1 ${w / 2 + 9} 11A9 9 0 1 1 ${w / 2 - 9} 11`,
  };
}
