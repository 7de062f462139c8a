import { useActions } from '#store/react';
import { useRef, useState } from 'react';
import styles from './BoardHeader.module.css';
import { RenameField } from '../start/RenameField.tsx';

/** The board's name; a press makes it editable where it stands. */
export function BoardName({ id, name }: { readonly id: string; readonly name: string }) {
  const [editing, setEditing] = useState(false);
  const { renameBoard } = useActions();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <h1 className={styles['name']}>
      {editing ? (
        <RenameField
          name={name}
          onDone={(wanted) => {
            setEditing(false);
            if (wanted !== undefined) void renameBoard(id, wanted);
            requestAnimationFrame(() => button.current?.focus());
          }}
        />
      ) : (
        <button
          className={styles['rename']}
          data-tip="Rename"
          onClick={() => {
            setEditing(true);
          }}
          ref={button}
          type="button"
        >
          {name}
        </button>
      )}
    </h1>
  );
}
