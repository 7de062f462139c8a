import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import styles from './RenameField.module.css';

export interface RenameFieldProps {
  readonly name: string;
  /** The new name; undefined when it stays as it was. */
  readonly onDone: (name: string | undefined) => void;
}

/** A board's name being written: Enter and leaving it keep the new name, Escape the old one. */
export function RenameField({ name, onDone }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  function finish(wanted: string | undefined): void {
    if (done.current) return;
    done.current = true;
    const text = wanted?.trim();
    onDone(text === undefined || text === '' || text === name ? undefined : text);
  }

  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(event.currentTarget.value);
    if (event.key === 'Escape') finish(undefined);
    event.stopPropagation();
  }

  return (
    <input
      aria-label="Name of the board"
      className={styles['field']}
      defaultValue={name}
      maxLength={200}
      onBlur={(event) => {
        finish(event.target.value);
      }}
      onKeyDown={onKey}
      ref={field}
    />
  );
}
