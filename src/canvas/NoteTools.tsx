import { centreOf, framesOf, NOTE_COLOURS, noteFrames, titleOf } from '#core';
import type { Board, Note } from '#core';
import { setNote, setNoteOn } from '#store';
import type { LacunaState } from '#store';
import { useActions, useLacuna } from '#store/react';
import { IconButton } from '#ui';
import styles from './SelectionToolbar.module.css';

/** What can be done with a note alone: its colour, and what it is on. */
export function NoteTools({ note }: { readonly note: Note }) {
  const board = useLacuna(boardOf);
  const { edit } = useActions();
  const near = nearest(board, note);
  const on = [...board.graph.nodes, ...board.graph.groups].find(({ id }) => id === note.on);
  const title = titleOf((on ?? near)?.label ?? '') || 'the nearest piece';
  return (
    <>
      {note.type === 'sticky'
        ? NOTE_COLOURS.map((colour) => (
            <button
              aria-label={`Colour: ${colour}`}
              aria-pressed={(note.colour ?? 'yellow') === colour}
              className={styles['colour']}
              data-colour={colour}
              key={colour}
              onClick={() => edit(setNote(note.id, { colour }))}
              type="button"
            />
          ))
        : null}
      {near === undefined ? null : (
        <IconButton
          aria-pressed={on !== undefined}
          icon="pin"
          name={on === undefined ? `Keep it with ${title}` : `Let it lie apart from ${title}`}
          onClick={() => edit(setNoteOn(note.id, on === undefined ? near.id : undefined))}
          size={16}
        />
      )}
    </>
  );
}

/** The piece whose middle is nearest. */
function nearest(board: Board, { id }: Note) {
  const own = noteFrames(board).get(id);
  if (own === undefined) return undefined;
  const frames = framesOf(board);
  const from = centreOf(own);
  const far = (node: { readonly id: string }): number => {
    const frame = frames.get(node.id);
    if (frame === undefined) return Infinity;
    const { x, y } = centreOf(frame);
    return Math.hypot(x - from.x, y - from.y);
  };
  return board.graph.nodes.toSorted((a, b) => far(a) - far(b))[0];
}

function boardOf({ history }: LacunaState): Board {
  return history.present;
}
