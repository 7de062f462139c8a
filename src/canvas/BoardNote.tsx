import { wrapNote } from '#core';
import type { Note } from '#core';
import styles from './BoardNote.module.css';
import { EstimateSheet } from './EstimateSheet.tsx';
import { useIsEditing } from './useIsEditing.ts';

/** A sticky note, a few words straight on the sheet, or an estimate. */
export function BoardNote({ note, selected }: { readonly note: Note; readonly selected: boolean }) {
  const editing = useIsEditing(note.id);
  const lines = wrapNote(note);
  return (
    <div
      className={styles['note']}
      data-colour={note.colour ?? 'yellow'}
      data-editing={editing}
      data-selected={selected}
      data-type={note.type}
    >
      <p className={styles['text']}>{editing ? '' : lines.join('\n')}</p>
      {note.estimate === undefined ? null : <EstimateSheet estimate={note.estimate} id={note.id} />}
    </div>
  );
}
