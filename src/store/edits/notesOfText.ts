import { boundsOf, framesOf, noteSize, readNoteComment } from '#core';
import type { Board, Carried, Note, Placement } from '#core';
import { nextNoteId } from './notes.ts';

/** Pixels between the drawing and the notes that a text says, and between them. */
const GAP = 24;

/** A board as a Mermaid text said it: comments that are notes become notes, beside what they are on or the drawing. */
export function withNotesOf(carried: Carried, board: Board): Board {
  const read = carried.comments.map((comment) => ({ comment, note: readNoteComment(comment) }));
  const comments = read.flatMap(({ comment, note }) => (note === undefined ? [comment] : []));
  const frames = framesOf(board);
  const { x = 0, y = 0, width = 0 } = boundsOf(frames.values()) ?? {};
  const notes: Note[] = [];
  const placement: Record<string, Placement[string]> = { ...board.placement };
  let top = y;
  for (const { note } of read) {
    if (note === undefined) continue;
    const { on, ...free } = note;
    const place = on === undefined ? undefined : frames.get(on);
    const id = nextNoteId({ notes });
    notes.push({ ...free, id, ...(on === undefined || place === undefined ? {} : { on }) });
    if (place !== undefined) {
      placement[id] = { x: place.x + place.width + GAP, y: place.y - GAP };
      continue;
    }
    placement[id] = { x: x + width + 2 * GAP, y: top };
    top += noteSize(note).height + GAP;
  }
  return { ...board, carried: { ...carried, comments }, notes, placement };
}
