import { CATEGORIES, GROUP_KINDS, PALETTE } from '#core';
import type { CategoryId, NoteType, Shape } from '#core';

/** Something that can be put on the board: a palette item, a kind of group (no shape), or a plain box (no kind). */
export interface Piece {
  readonly name: string;
  readonly kind?: string;
  /** Without a shape it is a group, or a note. */
  readonly shape?: Shape;
  readonly note?: NoteType;
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

const NOTES: readonly Piece[] = [
  {
    name: 'Sticky note',
    note: 'sticky',
    icon: 'sticky-note',
    description: 'A thought beside the drawing. It is not graded.',
    words: ['note', 'comment', 'remark', 'assumption'],
  },
  {
    name: 'Text',
    note: 'text',
    icon: 'type',
    description: 'A heading, or a few words, straight on the sheet.',
    words: ['heading', 'title', 'caption'],
  },
  {
    name: 'Estimate',
    note: 'estimate',
    icon: 'calculator',
    description: 'Users, actions and sizes in; requests, bandwidth and storage out.',
    words: ['capacity', 'calculator', 'back of the envelope', 'qps', 'storage'],
  },
];

/** All drawers, pieces first, groups and notes last. */
export const DRAWERS: readonly Drawer[] = [
  ...CATEGORIES.map(({ id, title }) => ({
    id,
    title,
    pieces: PALETTE.filter((item) => item.category === id),
  })),
  { id: 'groups', title: 'Groups', pieces: GROUP_KINDS },
  { id: 'notes', title: 'Notes', pieces: NOTES },
];

export const PIECES: readonly Piece[] = DRAWERS.flatMap(({ pieces }) => pieces);

/** A box that is nothing but its words. */
export function plainBox(name: string): Piece {
  return { name, shape: 'box' };
}
