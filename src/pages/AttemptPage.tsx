import type { Interview } from '#core';
import { attemptText, clockText, framesOf, phaseMinutes, reportOf } from '#practice';
import type { Attempt, AttemptReport } from '#practice';
import { Button, Icon } from '#ui';
import { useEffect } from 'react';
import { Link } from 'wouter';
import styles from './AttemptPage.module.css';
import { MessagePage } from './MessagePage.tsx';
import { fileName, shortTitle } from './names.ts';
import { Replay } from './Replay.tsx';
import { useServices } from './services.ts';
import { useAttempts } from './useAttempts.ts';
import { boardPath } from './useBoards.ts';
import { useInterview } from './useInterview.ts';
import { useQuestionTitles } from './useStatements.ts';

/** What a sitting came to: score, time, gaps, what was written, and the drawing step by step. */
export function AttemptPage({ id }: { readonly id: string }) {
  const { attempts } = useAttempts();
  const interview = useInterview(true);
  if (attempts === undefined || interview === undefined) return null;
  const attempt = attempts.find((one) => one.id === id);
  const report = attempt === undefined ? undefined : reportOf(attempt, interview.phases.length);
  return attempt === undefined || report === undefined ? (
    <MessagePage heading="This sitting is not here">
      <p>It may have been deleted, or it still goes on.</p>
    </MessagePage>
  ) : (
    <Finished attempt={attempt} interview={interview} report={report} />
  );
}

interface FinishedProps {
  readonly attempt: Attempt;
  readonly report: AttemptReport;
  readonly interview: Interview;
}

function Finished({ attempt, report, interview }: FinishedProps) {
  const titles = useQuestionTitles();
  const { loadPrinter, download } = useServices();
  const title = shortTitle(titles.get(attempt.question) ?? attempt.question);
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(
    attempt.started,
  );
  const planned = phaseMinutes(
    interview.phases.map(({ minutes }) => minutes),
    attempt.minutes,
  );
  useEffect(() => {
    document.title = `Sitting: ${title} · Lacuna`;
  }, [title]);

  async function save(): Promise<void> {
    const print = await loadPrinter();
    const drawings = Object.entries(attempt.boards).flatMap(([diagram, board]) => {
      const drawn = framesOf(attempt, board).at(-1)?.board;
      return drawn === undefined ? [] : [[diagram, print(drawn.graph, drawn.carried)] as const];
    });
    const text = attemptText(attempt, {
      title,
      date,
      phases: interview.phases.map(({ name }, at) => ({ name, minutes: planned[at] ?? 0 })),
      drawings: Object.fromEntries(drawings),
    });
    download(`${fileName(title)}-sitting.md`, text, 'text/markdown');
  }

  return (
    <main className={styles['page']}>
      <nav className={styles['nav']}>
        <Link className={styles['link']} href="/progress">
          <Icon name="arrow-left" /> All sittings
        </Link>
        <span className={styles['tools']}>
          <Button icon="file-down" look="quiet" onClick={() => void save()}>
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
        </span>
      </nav>
      <header className={styles['head']}>
        <div>
          <h1>{title}</h1>
          <p>
            {date}, {attempt.minutes} minutes
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
      <section aria-label="Boards" className={styles['section']}>
        <h2>Boards</h2>
        <ul className={styles['boards']}>
          {Object.entries(attempt.finished?.boards ?? {}).map(([diagram, { score }]) => (
            <li key={diagram}>
              <Link className={styles['link']} href={boardPath(attempt.boards[diagram] ?? '')}>
                {diagram}
              </Link>
              <strong>{score}</strong>
            </li>
          ))}
        </ul>
      </section>
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
      {Object.entries(attempt.boards).map(([diagram, board]) => (
        <Replay attempt={attempt} board={board} diagram={diagram} key={diagram} />
      ))}
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
      <Written heading="Questions you asked" text={attempt.questions} />
      <Written heading="What you assumed" text={attempt.assumptions} />
    </main>
  );
}

function Written({ heading, text }: { readonly heading: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <section aria-label={heading} className={styles['section']}>
      <h2>{heading}</h2>
      <p className={styles['written']}>{text}</p>
    </section>
  );
}
