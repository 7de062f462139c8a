import { clockText, elapsed, NOTE_TAGS } from '#practice';
import type { InterviewRecord, NoteTag } from '#practice';
import { useActions } from '#store/react';
import { Button, IconButton, Segmented } from '#ui';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import styles from './ControlPage.module.css';

const NAMES: Readonly<Record<NoteTag, string>> = {
  strength: 'Strength',
  concern: 'Concern',
  quote: 'Quote',
  note: 'Note',
};

/** Private notes, each with the moment and what sort it is. */
export function ControlNotes({ record }: { readonly record: InterviewRecord }) {
  const { writeInterview } = useActions();
  const [tag, setTag] = useState<NoteTag>('note');
  const [text, setText] = useState('');

  function add(): void {
    const words = text.trim();
    if (words === '') return;
    const note = { id: crypto.randomUUID(), at: Date.now(), tag, text: words };
    writeInterview(({ notes }) => ({ notes: [...notes, note] }));
    setText('');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    add();
  }

  return (
    <section aria-label="Notes" className={styles['notes']}>
      <Segmented
        label="Sort of note"
        onChange={setTag}
        options={NOTE_TAGS.map((value) => ({ value, name: NAMES[value] }))}
        value={tag}
      />
      <textarea
        aria-label="Note"
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={onKeyDown}
        placeholder="Enter keeps it with the time"
        rows={3}
        value={text}
      />
      <Button disabled={text.trim() === ''} icon="plus" onClick={add}>
        Keep the note
      </Button>
      <ol>
        {record.notes.toReversed().map((note) => (
          <li data-tag={note.tag} key={note.id}>
            <small>
              {clockText(elapsed(record, note.at))} {NAMES[note.tag]}
            </small>
            <p>{note.text}</p>
            <IconButton
              icon="x"
              name="Delete the note"
              onClick={() => {
                writeInterview(({ notes }) => ({
                  notes: notes.filter(({ id }) => id !== note.id),
                }));
              }}
              size={14}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
