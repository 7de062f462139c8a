import type { InterviewRecord } from '#practice';
import type { LacunaState } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Segmented } from '#ui';
import { useEffect, useState } from 'react';
import { Compared } from '../compare/Compared.tsx';
import { ControlGaps } from './ControlGaps.tsx';
import { ControlHeader } from './ControlHeader.tsx';
import { ControlNotes } from './ControlNotes.tsx';
import styles from './ControlPage.module.css';
import { ControlPaste } from './ControlPaste.tsx';
import type { ControlProps } from './controlProps.ts';
import { ControlScore } from './ControlScore.tsx';
import { ControlTalk } from './ControlTalk.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { shortTitle } from '../names.ts';
import { openOf } from '../selectors.ts';
import { useInterview } from '../useInterview.ts';
import { useLiveGrade } from './useLiveGrade.ts';
import { useQuestion } from '../compare/useQuestion.ts';

/** The interviewer's own window: everything that the shared view must not show. */
export function ControlPage({ id }: { readonly id: string }) {
  const { controlInterview, leaveInterview, openBoard } = useActions();
  const record = useLacuna(interviewOf);
  const open = useLacuna(openOf);
  const interview = useInterview(true);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void controlInterview(id).then(async (opened) => {
      const board = opened.ok ? await openBoard(opened.value) : opened;
      setProblem(board.ok ? '' : board.problem);
    });
    return leaveInterview;
  }, [controlInterview, id, leaveInterview, openBoard]);
  if (problem !== '') {
    return (
      <MessagePage heading="This interview cannot be opened">
        <p>{problem}</p>
      </MessagePage>
    );
  }
  if (record === undefined || interview === undefined || open?.id !== record.board) return null;
  return <Control interview={interview} record={record} />;
}

type Tab = 'notes' | 'talk' | 'score' | 'paste';

const TABS = [
  { value: 'notes', name: 'Notes' },
  { value: 'talk', name: 'Talk' },
  { value: 'score', name: 'Scorecard' },
  { value: 'paste', name: 'Their drawing' },
] as const;

function Control(props: ControlProps) {
  const { record, interview } = props;
  const { board, graded } = useLiveGrade(record.question, record.diagram, record.answers);
  const question = useQuestion(record.question);
  const placed = question?.references.find(
    ({ reference }) => reference.diagram === graded?.report.diagram,
  );
  const [tab, setTab] = useState<Tab>('notes');
  const title = shortTitle(question?.statement.title ?? 'Interview');
  useEffect(() => {
    document.title = `Control: ${title} · Lacuna`;
  }, [title]);
  return (
    <div className={styles['control']}>
      <ControlHeader {...props} title={title} />
      <main className={styles['views']}>
        {graded === undefined || placed === undefined ? (
          <p className={styles['wait']}>Comparing the drawing…</p>
        ) : (
          <>
            <p className={styles['sum']}>
              <strong>{graded.report.score}</strong> of 100, {graded.report.band}
            </p>
            <Compared board={board} graded={graded} placed={placed} whose="On the board now" />
            <ControlGaps board={board} graded={graded} record={record} />
          </>
        )}
      </main>
      <aside aria-label="Interview" className={styles['side']}>
        <Segmented label="What to show" onChange={setTab} options={TABS} value={tab} />
        {tab === 'notes' ? (
          <ControlNotes record={record} />
        ) : tab === 'talk' ? (
          <ControlTalk interview={interview} question={question} record={record} />
        ) : tab === 'score' ? (
          <ControlScore interview={interview} record={record} />
        ) : (
          <ControlPaste />
        )}
      </aside>
    </div>
  );
}

function interviewOf({ interview }: LacunaState): InterviewRecord | undefined {
  return interview;
}
