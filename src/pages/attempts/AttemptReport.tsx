import { EMPTY_BOARD } from '#core';
import type { Board } from '#core';
import { clockText, framesOf, phaseMinutes } from '#practice';
import type { Attempt } from '#practice';
import { Button, Segmented } from '#ui';
import { useEffect, useMemo, useState } from 'react';
import styles from './AttemptPage.module.css';
import { Sheet } from '../Sheet.tsx';
import { TextLink } from '../TextLink.tsx';
import type { AttemptReportProps } from './attemptReportProps.ts';
import { AttemptReview } from './AttemptReview.tsx';
import { BoardPicture } from '../BoardPicture.tsx';
import { HintsUsed } from './HintsUsed.tsx';
import { shortTitle } from '../names.ts';
import { NextSteps } from './NextSteps.tsx';
import { Replay } from './Replay.tsx';
import { SideBySide } from '../compare/SideBySide.tsx';
import { boardPath } from '../useBoards.ts';
import { useSaveReport } from './useSaveReport.ts';
import { useStatement } from '../useStatements.ts';

/** What a sitting came to: score, gaps, reference, time, scorecard, and what to do next. */
export function AttemptReport(props: AttemptReportProps) {
  const { attempt, report, interview } = props;
  const statement = useStatement(attempt.question);
  const save = useSaveReport(attempt, interview);
  const title = shortTitle(statement?.title ?? attempt.question);
  const date = dateOf(attempt);
  useEffect(() => {
    document.title = `Sitting: ${title} · Lacuna`;
  }, [title]);
  return (
    <Sheet
      back="All sittings"
      backTo="/progress"
      className={styles['page']}
      tools={
        <>
          <Button icon="file-down" look="quiet" onClick={() => void save(title, date)}>
            Download as Markdown
          </Button>
          <Button
            icon="printer"
            look="quiet"
            onClick={() => {
              window.print();
            }}
          >
            Print
          </Button>
        </>
      }
    >
      <header className={styles['head']}>
        <div>
          <h1>{title}</h1>
          <p>
            {date}, {clockText(report.ran)} of {attempt.minutes} minutes
          </p>
        </div>
        <p className={styles['score']}>
          <strong>{report.afterHints}</strong>
          <span>
            {report.hintCost === 0
              ? 'of 100'
              : `${report.score} of 100, less ${report.hintCost} for hints`}
          </span>
        </p>
      </header>
      <Boards attempt={attempt} />
      <NextSteps attempt={attempt} report={report} statement={statement} />
      <section aria-label="Missing" className={styles['section']}>
        <h2>{report.gaps.length === 0 ? 'Nothing was missing' : 'What was missing'}</h2>
        <ul className={styles['gaps']}>
          {report.gaps.map(({ title: gap, weight, matters }) => (
            <li key={gap}>
              <strong>{gap}</strong>
              {weight === 'core' ? <em>Core</em> : null}
              <p>{matters}</p>
            </li>
          ))}
        </ul>
      </section>
      <HintsUsed attempt={attempt} />
      <Times {...props} />
      <AttemptReview {...props} requirements={statement?.requirements ?? []} />
    </Sheet>
  );
}

export function dateOf({ started }: Attempt): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(started);
}

/** Each board that was drawn: beside its reference, or as it grew. */
function Boards({ attempt }: { readonly attempt: Attempt }) {
  const diagrams = Object.keys(attempt.boards);
  const [chosen, setChosen] = useState(diagrams[0] ?? '');
  const [view, setView] = useState<'reference' | 'replay'>('reference');
  const board = attempt.boards[chosen];
  const drawn = useMemo(
    (): Board =>
      board === undefined ? EMPTY_BOARD : (framesOf(attempt, board).at(-1)?.board ?? EMPTY_BOARD),
    [attempt, board],
  );
  if (board === undefined) return null;
  return (
    <section aria-labelledby="boards" className={styles['section']}>
      <h2 id="boards">What you drew</h2>
      <div className={styles['choices']}>
        <Segmented
          label="Board"
          onChange={setChosen}
          options={diagrams.map((diagram) => ({
            value: diagram,
            name: `${diagram}: ${attempt.finished?.boards[diagram]?.score ?? 0}`,
          }))}
          value={chosen}
        />
        <Segmented
          label="View"
          onChange={setView}
          options={[
            { value: 'reference' as const, name: 'Beside the reference' },
            { value: 'replay' as const, name: 'As it grew' },
          ]}
          value={view}
        />
        <TextLink href={boardPath(board)}>Open the board</TextLink>
      </div>
      {view === 'reference' ? (
        <SideBySide board={drawn} diagram={chosen} key={chosen} question={attempt.question} />
      ) : (
        <Replay attempt={attempt} board={board} diagram={chosen} key={chosen} />
      )}
      <BoardPicture board={drawn} className={styles['printed']} />
    </section>
  );
}

function Times({ attempt, report, interview }: AttemptReportProps) {
  const planned = phaseMinutes(
    interview.phases.map(({ minutes }) => minutes),
    attempt.minutes,
  );
  return (
    <section aria-label="Time" className={styles['section']}>
      <h2>Time</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Phase</th>
            <th scope="col">Planned</th>
            <th scope="col">Taken</th>
          </tr>
        </thead>
        <tbody>
          {interview.phases.map(({ name, expectations }, at) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <small>
                  {expectations.filter((one) => attempt.ticks.includes(one)).length} of{' '}
                  {expectations.length} ticked
                </small>
              </th>
              <td>{planned[at]} min</td>
              <td>{clockText(report.phases[at] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
