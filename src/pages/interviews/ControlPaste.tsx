import type { Diagnostic } from '#core';
import { useActions } from '#store/react';
import { Button } from '#ui';
import { useState } from 'react';
import styles from './ControlPage.module.css';
import { shapeOfFile } from '../start/fileKind.ts';
import { FileProblems } from '../start/FileProblems.tsx';
import { useServices } from '../services.ts';

/** A drawing that the candidate made elsewhere: it takes the place of the board, as one step that can be undone. */
export function ControlPaste() {
  const { readMermaid, replaceDrawing, edit, undo } = useActions();
  const { readBoard } = useServices();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Diagnostic[]>([]);
  const [done, setDone] = useState(false);

  async function take(): Promise<void> {
    const shape = shapeOfFile(nameFor(text), text);
    if (shape.kind === 'board') {
      const board = readBoard?.(text);
      if (board?.ok === true) {
        const { value } = board;
        edit(() => value);
        finish([]);
      } else finish([place(board?.problem ?? 'Board files cannot be read here.')]);
      return;
    }
    const read = await readMermaid(shape.text);
    if (read.ok) await replaceDrawing(read.value);
    finish(read.ok ? [] : read.problem);
  }

  function finish(found: readonly Diagnostic[]): void {
    setProblems(found);
    setDone(found.length === 0);
    if (found.length === 0) setText('');
  }

  return (
    <section aria-label="Their drawing" className={styles['paste']}>
      <p>
        The candidate draws in their own browser and sends you the text: Mermaid, or the board as
        JSON. Paste it at any time; it takes the place of the board as one step, which can be
        undone.
      </p>
      <textarea
        aria-label="Mermaid or board JSON"
        onChange={(event) => {
          setText(event.target.value);
          setDone(false);
        }}
        rows={10}
        spellCheck={false}
        value={text}
      />
      <Button disabled={text.trim() === ''} icon="clipboard-paste" onClick={() => void take()}>
        Put it on the board
      </Button>
      <output>
        {done ? (
          <>
            It is on the board.{' '}
            <Button
              look="quiet"
              onClick={() => {
                undo();
                setDone(false);
              }}
            >
              Undo
            </Button>
          </>
        ) : null}
      </output>
      {problems.length === 0 ? null : <FileProblems diagnostics={problems} text={text} />}
      <p>
        Where they draw, without check, hints and references:{' '}
        <code>{`${location.origin}${location.pathname}?candidate`}</code>
      </p>
    </section>
  );
}

/** What a file with this text would be called. */
function nameFor(text: string): string {
  if (text.trimStart().startsWith('{')) return 'pasted.json';
  return /^\s*(?:`{3}|~{3})/m.test(text) ? 'pasted.md' : 'pasted.mmd';
}

function place(message: string): Diagnostic {
  return { severity: 'error', code: 'board', message, line: 1, column: 1 };
}
