import { ESTIMATE, noteSize } from '#core';
import type { Board, Note, NoteType } from '#core';
import type { Edit } from './elements.ts';

/** `note7`: the first number that no note carries; ids of the drawing never look like it. */
export function nextNoteId({ notes }: Pick<Board, 'notes'>): string {
  const taken = new Set(notes.map(({ id }) => id));
  let number = 1;
  while (taken.has(`note${number}`)) number += 1;
  return `note${number}`;
}

/** A new note with its middle at a point; its id is `nextNoteId`. */
export function addNote(
  type: NoteType,
  centre: { readonly x: number; readonly y: number },
  text = '',
): Edit {
  return (board) => {
    const id = nextNoteId(board);
    const note: Note = { id, type, text, ...(type === 'estimate' ? { estimate: ESTIMATE } : {}) };
    const { width, height } = noteSize(note);
    const spot = { x: Math.round(centre.x - width / 2), y: Math.round(centre.y - height / 2) };
    return {
      ...board,
      notes: [...board.notes, note],
      placement: { ...board.placement, [id]: spot },
    };
  };
}

/** Changes what a note says, or how it looks. */
export function setNote(
  id: string,
  change: Partial<Pick<Note, 'text' | 'colour' | 'estimate'>>,
): Edit {
  return (board) => ({
    ...board,
    notes: board.notes.map((note) => (note.id === id ? { ...note, ...change } : note)),
  });
}

/** Puts a note onto a node or group, to move with it, or takes it off. */
export function setNoteOn(id: string, on: string | undefined): Edit {
  return (board) => ({
    ...board,
    notes: board.notes.map((note) => {
      if (note.id !== id) return note;
      const { on: _off, ...free } = note;
      return on === undefined ? free : { ...free, on };
    }),
  });
}
