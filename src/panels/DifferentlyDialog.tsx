import { coverDifferently } from '#store';
import { useActions } from '#store/react';
import { Button, Dialog } from '#ui';
import { useState } from 'react';
import styles from './Statements.module.css';

export interface DifferentlyDialogProps {
  readonly component: string;
  readonly onClose: () => void;
}

/** A short note on how a component is taken care of without a piece of its own. */
export function DifferentlyDialog({ component, onClose }: DifferentlyDialogProps) {
  const { edit } = useActions();
  const [note, setNote] = useState('');
  const ready = note.trim() !== '';
  const save = (): void => {
    if (!ready) return;
    edit(coverDifferently(component, note.trim()));
    onClose();
  };
  return (
    <Dialog
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button disabled={!ready} look="primary" onClick={save}>
            Keep it
          </Button>
        </>
      }
      description="It then counts as covered, as you stated. You can take it back at any time."
      onClose={onClose}
      title={`How do you cover ${component}?`}
    >
      <label className={styles['field']}>
        <span>In a few words</span>
        <textarea
          maxLength={280}
          onChange={(event) => {
            setNote(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
          placeholder="The payment provider does it for us"
          rows={3}
          value={note}
        />
      </label>
    </Dialog>
  );
}
