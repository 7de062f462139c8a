import { Board, BoardProvider, useBoardApi } from '#canvas';
import { Picker, QuestionPanel } from '#panels';
import type { SharedInterview } from '#practice';
import type { LacunaState } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Button, IconButton } from '#ui';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Logo } from '../Logo.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { shortTitle } from '../names.ts';
import { PaletteSheet } from '../board/PaletteSheet.tsx';
import { arrangingOf, canRedoOf, canUndoOf, isEmptyOf, openOf } from '../selectors.ts';
import styles from './SharedPage.module.css';
import { Lost, SharedClock } from './SharedState.tsx';
import { SharedReleases } from './SharedReleases.tsx';
import { useExport } from '../board/useExport.ts';
import { useShortcuts } from '../board/useShortcuts.ts';
import { useStatement } from '../useStatements.ts';

const Presenting = lazy(async () => ({
  default: (await import('../board/Presenting.tsx')).Presenting,
}));

/** The window that is shared on a call: question, clock, canvas, and what the interviewer has released. */
export function SharedPage({ id }: { readonly id: string }) {
  const { shareInterview, leaveInterview, openBoard } = useActions();
  const shared = useLacuna(sharedOf);
  const open = useLacuna(openOf);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void shareInterview(id).then(async (opened) => {
      const board = opened.ok ? await openBoard(opened.value) : opened;
      setProblem(board.ok ? '' : board.problem);
    });
    return leaveInterview;
  }, [id, leaveInterview, openBoard, shareInterview]);
  if (problem !== '') {
    return (
      <MessagePage heading="This interview cannot be opened">
        <p>{problem}</p>
      </MessagePage>
    );
  }
  if (shared === undefined || open?.id !== shared.board) return null;
  return (
    <BoardProvider key={open.id}>
      <Shared shared={shared} />
    </BoardProvider>
  );
}

function Shared({ shared }: { readonly shared: SharedInterview }) {
  const { undo, redo, tidy } = useActions();
  const { addPicked } = useBoardApi();
  const { mermaidOf } = useExport();
  const statement = useStatement(shared.question);
  const canUndo = useLacuna(canUndoOf);
  const canRedo = useLacuna(canRedoOf);
  const arranging = useLacuna(arrangingOf);
  const isEmpty = useLacuna(isEmptyOf);
  const searchField = useRef<HTMLInputElement>(null);
  const [presenting, setPresenting] = useState(false);
  const title = shortTitle(statement?.title ?? 'Interview');
  useEffect(() => {
    document.title = `${title} · Lacuna`;
  }, [title]);
  useShortcuts({
    onSearch: () => searchField.current?.focus(),
    onTidy: () => void tidy(),
    onPresent: () => {
      setPresenting(!presenting);
    },
    // Nothing that knows the answer can be reached from here.
    onCheck: () => undefined,
    onHelp: () => undefined,
    onCommands: () => undefined,
    onOutline: () => undefined,
  });
  return (
    <div className={styles['screen']} data-presenting={presenting}>
      {presenting ? (
        <Suspense fallback={null}>
          <Presenting
            onEnd={() => {
              setPresenting(false);
            }}
          />
        </Suspense>
      ) : null}
      <header className={styles['header']}>
        <Logo size={22} />
        <h1>{title}</h1>
        <SharedClock shared={shared} />
        <Lost id={shared.id} />
        <span className={styles['space']} />
        <IconButton disabled={!canUndo} icon="undo-2" keys="mod+Z" name="Undo" onClick={undo} />
        <IconButton
          disabled={!canRedo}
          icon="redo-2"
          keys="mod+shift+Z"
          name="Redo"
          onClick={redo}
        />
        <Button
          disabled={isEmpty || arranging}
          icon="wand-sparkles"
          look="quiet"
          onClick={() => void tidy()}
        >
          Tidy
        </Button>
        <Button
          icon="presentation"
          look="quiet"
          onClick={() => {
            setPresenting(true);
          }}
        >
          Present
        </Button>
      </header>
      <PaletteSheet searchField={searchField} />
      <main aria-label="Drawing" className={styles['board']}>
        <Board onCopy={mermaidOf} onPasteMermaid={() => undefined} />
      </main>
      <aside aria-label="Question" className={styles['side']}>
        <SharedReleases shared={shared} />
        {statement === undefined ? null : (
          <QuestionPanel
            statement={statement}
            task={statement.tasks.find(({ diagram }) => diagram === shared.diagram)}
            taskName="What to draw"
          />
        )}
      </aside>
      <Picker onAdd={addPicked} />
    </div>
  );
}

function sharedOf({ shared }: LacunaState): SharedInterview | undefined {
  return shared;
}
