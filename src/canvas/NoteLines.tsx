import { centreOf } from '#core';
import type { Frame, Note } from '#core';
import type { LacunaState } from '#store';
import { useLacuna } from '#store/react';
import { ViewportPortal } from '@xyflow/react';
import styles from './BoardNote.module.css';

/** Dotted lines from notes to what they are on. */
export function NoteLines({ frames }: { readonly frames: ReadonlyMap<string, Frame> }) {
  const notes = useLacuna(notesOf);
  return (
    <ViewportPortal>
      <svg aria-hidden="true" className={styles['lines']}>
        {notes.map(({ id, on }) => {
          const [from, to] = [frames.get(id), frames.get(on ?? '')];
          if (from === undefined || to === undefined) return null;
          const [a, b] = [centreOf(from), centreOf(to)];
          return <path d={`M${a.x} ${a.y}L${b.x} ${b.y}`} key={id} />;
        })}
      </svg>
    </ViewportPortal>
  );
}

function notesOf({ history }: LacunaState): readonly Note[] {
  return history.present.notes;
}
