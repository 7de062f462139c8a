import type { Board } from '#core';
import { clockText, elapsed, packetText, suggestedLevel, timelineOf } from '#practice';
import type { InterviewRecord } from '#practice';
import { useActions } from '#store/react';
import { Button, Segmented } from '#ui';
import { useEffect, useState } from 'react';
import { BoardPicture } from '../BoardPicture.tsx';
import { Calibration } from './Calibration.tsx';
import { criteriaOf } from './criteriaOf.ts';
import { Judgement } from './Judgement.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { fileName, shortTitle } from '../names.ts';
import styles from './PacketPage.module.css';
import { Sheet } from '../Sheet.tsx';
import { useServices } from '../services.ts';
import { useInterview } from '../useInterview.ts';
import { usePacket } from './usePacket.ts';
import { useStatement } from '../useStatements.ts';

/** What is left of an interview: for the interviewer, or without judgement for the candidate. */
export function PacketPage({ id }: { readonly id: string }) {
  const packet = usePacket(id);
  if (packet === undefined) return null;
  return packet === 'gone' ? (
    <MessagePage heading="This interview is not here">
      <p>It may have been deleted; interviews are kept in the browser that held them.</p>
    </MessagePage>
  ) : (
    <Packet {...packet} />
  );
}

function Packet({ record, board }: { readonly record: InterviewRecord; readonly board: Board }) {
  const { gradeDrawing } = useActions();
  const { loadPrinter, download } = useServices();
  const interview = useInterview(true);
  const statement = useStatement(record.question);
  const [report, setReport] = useState<Parameters<typeof packetText>[1]['report']>();
  const [mermaid, setMermaid] = useState('');
  const [reader, setReader] = useState<'interviewer' | 'candidate'>('interviewer');
  useEffect(() => {
    void gradeDrawing(record.question, record.diagram, { ...board, answers: record.answers }).then(
      (graded) => {
        setReport(graded?.report);
      },
    );
    void loadPrinter().then((print) => {
      setMermaid(print(board.graph, board.carried));
    });
  }, [board, gradeDrawing, loadPrinter, record]);
  const title = shortTitle(statement?.title ?? record.question);
  useEffect(() => {
    document.title = `Interview: ${title} · Lacuna`;
  }, [title]);
  if (interview === undefined) return null;
  const forCandidate = reader === 'candidate';
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(
    record.started,
  );
  const phases = interview.phases.map(({ name }) => name);
  const level = suggestedLevel(record);
  const name = `${fileName(title)}-interview`;
  const pieces = report?.components.filter(({ aside }) => aside === undefined) ?? [];
  return (
    <Sheet
      back="All interviews"
      backTo="/interviews"
      className={styles['page']}
      tools={
        <>
          <Segmented
            label="For whom"
            onChange={setReader}
            options={[
              { value: 'interviewer' as const, name: 'For you' },
              { value: 'candidate' as const, name: 'For the candidate' },
            ]}
            value={reader}
          />
          <Button
            icon="file-down"
            look="quiet"
            onClick={() => {
              const words = {
                title,
                problem: statement?.problem ?? '',
                date,
                phases,
                criteria: criteriaOf(interview, record.criteria),
                report,
                mermaid,
              };
              const text = packetText(record, words, forCandidate);
              download(`${name}${forCandidate ? '-candidate' : ''}.md`, text, 'text/markdown');
            }}
          >
            Markdown
          </Button>
          {forCandidate ? null : (
            <Button
              icon="download"
              look="quiet"
              onClick={() => {
                download(`${name}.json`, JSON.stringify(record, undefined, 2), 'application/json');
              }}
            >
              Scorecard file
            </Button>
          )}
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
      <header>
        <h1>{record.candidate === '' ? title : `${record.candidate}: ${title}`}</h1>
        <p>
          {date}, {clockText(elapsed(record, record.finished?.at ?? record.started))} of{' '}
          {record.minutes} minutes
        </p>
      </header>
      <p>{statement?.problem}</p>
      {forCandidate || level === undefined ? null : (
        <p className={styles['level']}>
          <strong>Suggested level: {level.level} of 5.</strong> {level.because.join(' ')}
        </p>
      )}
      <BoardPicture board={board} className={styles['picture']} />
      {forCandidate ? null : <Judgement interview={interview} record={record} />}
      <section aria-labelledby="pieces">
        <h2 id="pieces">
          {forCandidate || report === undefined ? 'Pieces' : `Pieces: ${report.score} of 100`}
        </h2>
        <ul className={styles['pieces']}>
          {pieces.map(({ title: piece, status, why, matters }) => (
            <li data-status={status} key={piece}>
              <strong>{piece}</strong> {status}
              <p>{status === 'missing' ? matters : forCandidate ? '' : why}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="timeline">
        <h2 id="timeline">Timeline</h2>
        <ol className={styles['timeline']}>
          {timelineOf(record, phases, forCandidate).map(({ ran, text }, at) => (
            // Two things may happen in the same moment.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <time>{clockText(ran)}</time> {text}
            </li>
          ))}
        </ol>
      </section>
      <details className={styles['mermaid']}>
        <summary>The drawing as Mermaid</summary>
        <pre>{mermaid}</pre>
      </details>
      {forCandidate ? null : <Calibration record={record} />}
    </Sheet>
  );
}
