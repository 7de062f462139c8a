import { Board, useBoardApi } from '#canvas';
import { CATEGORIES, paletteItem } from '#core';
import { Picker, useClock } from '#panels';
import { clockText, DRILL_TIME, drillResult } from '#practice';
import type { Drill } from '#practice';
import { useActions, useLacunaStore } from '#store/react';
import { Button, Icon } from '#ui';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './DrillBoard.module.css';
import { shortTitle } from '../names.ts';
import { PaletteSheet } from '../board/PaletteSheet.tsx';
import type { DrillTask } from './useDrillTask.ts';
import { useExport } from '../board/useExport.ts';
import { useShortcuts } from '../board/useShortcuts.ts';
import { useQuestionTitles } from '../useStatements.ts';

export interface DrillBoardProps {
  readonly kind: string;
  readonly task: DrillTask;
  readonly onNext: () => void;
  /** Another round of the same. */
  readonly again: ReactNode;
}

/** What was made of the drill. */
type Outcome = { readonly found: boolean; readonly took: number; readonly drill?: Drill };

/** The board of a drill: something is missing, and the clock runs. */
export function DrillBoard({ kind, task, onNext, again }: DrillBoardProps) {
  const { gradeDrawing, noteDrill } = useActions();
  const store = useLacunaStore();
  const { addPicked } = useBoardApi();
  const { mermaidOf } = useExport();
  const title = shortTitle(useQuestionTitles().get(task.slug) ?? task.slug);
  const drawer = CATEGORIES.find(({ id }) => id === paletteItem(kind)?.category);
  const [said, setSaid] = useState('');
  const [helped, setHelped] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const searchField = useRef<HTMLInputElement>(null);

  async function end(found: boolean): Promise<void> {
    const took = Date.now() - task.started;
    setOutcome({ found, took });
    const drill = await noteDrill(kind, found ? drillResult(took, helped) : 'not');
    setOutcome({ found, took, drill });
  }

  async function check(): Promise<void> {
    const { present } = store.getState().history;
    const graded = await gradeDrawing(task.slug, task.diagram, present);
    const match = graded?.report.components.find((one) => one.title === task.title);
    if (match === undefined || match.status === 'missing') {
      setSaid('Not that yet. What could go wrong here, and what would catch it?');
    } else if (match.status === 'partial') {
      setSaid('Nearly: say more precisely what it is.');
    } else if (
      !present.graph.edges.some(({ from, to }) =>
        match.nodes.some((node) => node === from || node === to),
      )
    ) {
      setSaid('That is it. Now connect it: what leads there?');
    } else await end(true);
  }

  useShortcuts({
    onCheck: () => void check(),
    onSearch: () => searchField.current?.focus(),
    onTidy: () => undefined,
    onHelp: () => undefined,
    onCommands: () => undefined,
    onOutline: () => undefined,
    onPresent: () => undefined,
  });

  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <Link className={styles['leave']} href="/progress">
          <Icon name="x" /> End the drill
        </Link>
        <div className={styles['task']}>
          <h1>
            {drawer === undefined ? 'One piece' : `Something from “${drawer.title}”`} is missing
          </h1>
          <p>{title}: what would you add here? Connect it, too.</p>
        </div>
        {outcome === undefined ? (
          <>
            <Clock started={task.started} />
            <Button
              icon="lightbulb"
              look="quiet"
              onClick={() => {
                setHelped(true);
                setSaid(task.card.hint);
              }}
            >
              Hint
            </Button>
            <Button look="quiet" onClick={() => void end(false)}>
              Show me
            </Button>
            <Button icon="list-checks" look="primary" onClick={() => void check()}>
              Check
            </Button>
          </>
        ) : null}
      </header>
      <PaletteSheet searchField={searchField} />
      <main aria-label="Drawing" className={styles['board']}>
        <Board onCopy={mermaidOf} onPasteMermaid={() => undefined} />
        <output aria-label="Feedback" className={styles['said']}>
          {outcome === undefined ? said : ''}
        </output>
        {outcome === undefined ? null : (
          <Ended {...outcome} again={again} kind={kind} onNext={onNext} task={task} />
        )}
      </main>
      <Picker onAdd={addPicked} />
    </div>
  );
}

function Clock({ started }: { readonly started: number }) {
  const left = DRILL_TIME - (useClock() - started);
  return (
    <span className={styles['clock']} data-over={left < 0} role="timer">
      {clockText(Math.min(left, DRILL_TIME))}
    </span>
  );
}

function Ended({
  found,
  took,
  drill,
  kind,
  task,
  onNext,
  again,
}: Outcome & Pick<DrillBoardProps, 'kind' | 'task' | 'onNext' | 'again'>) {
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    next.current?.focus();
  }, []);
  const days = drill === undefined ? 0 : drill.scheduled;
  return (
    <section aria-label="Result" className={styles['ended']}>
      <h2>
        <Icon name={paletteItem(kind)?.icon ?? 'square'} size={22} /> {task.title}
      </h2>
      <p>
        {found ? `Right, in ${clockText(took)}.` : 'This is what was missing.'} {task.card.why}
      </p>
      {drill === undefined ? null : (
        <p className={styles['due']}>It comes back {days <= 1 ? 'tomorrow' : `in ${days} days`}.</p>
      )}
      <p className={styles['buttons']}>
        <Button look="primary" onClick={onNext} ref={next}>
          Next drill
        </Button>
        {again}
      </p>
    </section>
  );
}
