import { ESTIMATE } from './estimate/estimate.ts';
import type { Estimate, EstimateField } from './estimate/estimate.ts';
import type { Board } from './board.ts';
import { framesOf } from './geometry/frame.ts';
import type { Frame } from './geometry/frame.ts';
import type { Placement } from './placement.ts';
import type { Size } from './size.ts';
import { textWidth, wrapText } from './textWidth.ts';

export const NOTE_COLOURS = ['yellow', 'blue', 'green', 'rose'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

export const NOTE_TYPES = ['sticky', 'text', 'estimate'] as const;
export type NoteType = (typeof NOTE_TYPES)[number];

/** Something written beside the drawing that is no node: it earns nothing and costs nothing. It lies where `placement` says. */
export interface Note {
  readonly id: string;
  readonly type: NoteType;
  readonly text: string;
  readonly colour?: NoteColour;
  /** Node or group that it belongs to, and moves with. */
  readonly on?: string;
  readonly estimate?: Estimate;
}

/** Typography of a note, in pixels. */
export const NOTE_TEXT = {
  sticky: { size: 14, line: 19, weight: 'regular', width: 176 },
  text: { size: 22, line: 28, weight: 'semibold', width: 420 },
  estimate: { size: 14, line: 19, weight: 'semibold', width: 236 },
} as const;

const PADDING: Readonly<Record<NoteType, number>> = { sticky: 12, text: 4, estimate: 12 };
const MIN: Readonly<Record<NoteType, Size>> = {
  sticky: { width: 200, height: 84 },
  text: { width: 80, height: 36 },
  estimate: { width: 264, height: 344 },
};

/** A note's text as lines that fit it. */
export function wrapNote({ type, text }: Pick<Note, 'type' | 'text'>): readonly string[] {
  const { size, weight, width } = NOTE_TEXT[type];
  return text.split('\n').flatMap((line) => wrapText(line, size, weight, width));
}

/** A note's size in pixels: the same for canvas and picture. */
export function noteSize(note: Pick<Note, 'type' | 'text'>): Size {
  const { type } = note;
  const lines = wrapNote(note);
  const least = MIN[type];
  const tall = lines.length * NOTE_TEXT[type].line + 2 * PADDING[type];
  switch (type) {
    case 'sticky':
      return { width: least.width, height: Math.max(least.height, tall) };
    case 'text':
      return { width: Math.max(least.width, widest(lines)), height: Math.max(least.height, tall) };
    case 'estimate':
      return { width: least.width, height: least.height + lines.length * NOTE_TEXT.estimate.line };
  }
}

function widest(lines: readonly string[]): number {
  const { size, weight } = NOTE_TEXT.text;
  const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
  return 2 * Math.ceil(width / 2) + 2 * PADDING.text + 4;
}

/** Where the notes of a board lie. */
export function noteFrames({
  notes,
  placement,
}: {
  readonly notes: readonly Note[];
  readonly placement: Placement;
}): ReadonlyMap<string, Frame> {
  return new Map(
    notes.map((note) => {
      const { x, y } = placement[note.id] ?? { x: 0, y: 0 };
      return [note.id, { x, y, ...noteSize(note) }];
    }),
  );
}

/** Everything on a board that lies somewhere: nodes, groups and notes. */
export function boardFrames(board: Board): ReadonlyMap<string, Frame> {
  return new Map([...framesOf(board), ...noteFrames(board)]);
}

const MARK = '%% Note: ';

/** A note as a comment of a Mermaid text: it is read again, and no renderer shows it. */
export function noteComment({ id: _id, ...note }: Note): string {
  return `${MARK}${JSON.stringify(note)}`;
}

/** What a comment says, if it is a note; it is given an id and a place anew. */
export function readNoteComment(comment: string): Omit<Note, 'id'> | undefined {
  if (!comment.startsWith(MARK)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(comment.slice(MARK.length));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const said = new Map<string, unknown>(Object.entries(value));
  const [text, on] = [said.get('text'), said.get('on')];
  const type = NOTE_TYPES.find((known) => known === said.get('type'));
  const colour = NOTE_COLOURS.find((known) => known === said.get('colour'));
  const estimate = readEstimate(said.get('estimate'));
  if (type === undefined || typeof text !== 'string') return undefined;
  return {
    type,
    text,
    ...(colour === undefined ? {} : { colour }),
    ...(typeof on === 'string' ? { on } : {}),
    ...(estimate === undefined ? {} : { estimate }),
  };
}

function readEstimate(value: unknown): Estimate | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const said = new Map<string, unknown>(Object.entries(value));
  const field = (name: EstimateField): string => {
    const typed = said.get(name);
    return typeof typed === 'string' ? typed : ESTIMATE[name];
  };
  return {
    users: field('users'),
    perUser: field('perUser'),
    size: field('size'),
    peak: field('peak'),
    keep: field('keep'),
    copies: field('copies'),
    each: field('each'),
  };
}
