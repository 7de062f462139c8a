import { CATEGORIES, GROUP_KINDS, PALETTE } from '#core';
import type { CategoryId, Shape } from '#core';

/** Something that can be put on the board: a palette item, a kind of group (no shape), or a plain box (no kind). */
export interface Piece {
  readonly name: string;
  readonly kind?: string;
  /** Without a shape it is a group. */
  readonly shape?: Shape;
  readonly icon?: string;
  readonly description?: string;
  readonly category?: CategoryId;
  /** Products and abbreviations, lower case. */
  readonly words?: readonly string[];
}

/** A drawer of the toolbox. */
export interface Drawer {
  readonly id: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** All drawers, pieces first and groups last. */
export const DRAWERS: readonly Drawer[] = [
  ...CATEGORIES.map(({ id, title }) => ({
    id,
    title,
    pieces: PALETTE.filter((item) => item.category === id),
  })),
  { id: 'groups', title: 'Groups', pieces: GROUP_KINDS },
];

export const PIECES: readonly Piece[] = DRAWERS.flatMap(({ pieces }) => pieces);

/** A box that is nothing but its words. */
export function plainBox(name: string): Piece {
  return { name, shape: 'box' };
}
