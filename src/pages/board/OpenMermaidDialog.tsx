import type { Diagnostic } from '#core';
import { useActions, useLacuna } from '#store/react';
import { Button, Dialog, Segmented } from '#ui';
import { useState } from 'react';
import styles from './Dialogs.module.css';
import { shapeOfFile } from '../start/fileKind.ts';
import { FileProblems } from '../start/FileProblems.tsx';
import { isEmptyOf } from '../selectors.ts';
import { useBoards } from '../useBoards.ts';

type Where = 'new' | 'replace';

export interface OpenMermaidDialogProps {
  /** What was pasted onto the board, if it was. */
  readonly text: string;
  readonly onClose: () => void;
}

/** Mermaid text or a file of it, as a new board or in place of this drawing. */
export function OpenMermaidDialog({ text: pasted, onClose }: OpenMermaidDialogProps) {
  const isEmpty = useLacuna(isEmptyOf);
  const [text, setText] = useState(pasted);
  const [name, setName] = useState('From Mermaid');
  const [where, setWhere] = useState<Where>(pasted !== '' && isEmpty ? 'replace' : 'new');
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState<{
    readonly text: string;
    readonly diagnostics: readonly Diagnostic[];
  }>();
  const { readMermaid, replaceDrawing, say } = useActions();
  const { openDrawing } = useBoards();

  async function take(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (file === undefined) return;
    setText(shapeOfFile(file.name, await file.text()).text);
    setName(file.name.replace(/\.[^.]+$/, '') || file.name);
    setFailed(undefined);
  }

  async function open(): Promise<void> {
    setReading(true);
    const read = await readMermaid(text);
    if (!read.ok) {
      setReading(false);
      setFailed({ text, diagnostics: read.problem });
      return;
    }
    if (where === 'new') await openDrawing(name, read.value);
    else await replaceDrawing(read.value);
    const [note] = read.value.notes;
    if (note !== undefined) say(`Line ${note.line}: ${note.message}`);
    onClose();
  }

  return (
    <Dialog
      actions={
        <>
          <Segmented
            label="Open it"
            onChange={setWhere}
            options={[
              { value: 'new', name: 'As a new board' },
              { value: 'replace', name: 'Replace this drawing' },
            ]}
            value={where}
          />
          <span className={styles['space']} />
          <Button
            disabled={text.trim() === '' || reading}
            look="primary"
            onClick={() => void open()}
          >
            {reading ? 'Reading…' : 'Open'}
          </Button>
        </>
      }
      description="A flowchart or a sequence diagram. Replacing a drawing can be undone."
      onClose={onClose}
      title="Open Mermaid"
    >
      <textarea
        aria-invalid={failed !== undefined}
        aria-label="Mermaid text"
        className={styles['code']}
        onChange={(event) => {
          setText(event.target.value);
          setFailed(undefined);
        }}
        placeholder={
          'flowchart LR\n  client["Client"] --> api["API gateway"]\n  api --> store[("Orders")]'
        }
        rows={failed === undefined ? 12 : 8}
        spellCheck={false}
        value={text}
        wrap="off"
      />
      <label className={styles['file']}>
        or choose a file
        <input
          accept=".mmd,.mermaid,.txt,.md,.markdown"
          onChange={(event) => void take(event.target.files)}
          type="file"
        />
      </label>
      {failed === undefined ? null : (
        <div className={styles['failed']} role="alert">
          <p className={styles['problem']}>That could not be read yet:</p>
          <FileProblems diagnostics={failed.diagnostics} text={failed.text} />
        </div>
      )}
    </Dialog>
  );
}
