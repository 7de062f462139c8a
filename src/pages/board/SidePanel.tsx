import { useBoardApi } from '#canvas';
import type { Interview, Statement } from '#core';
import { CheckPanel, OutlinePanel, QuestionPanel, SittingPanel, TalkPanel } from '#panels';
import { useActions, useLacunaStore } from '#store/react';
import { IconButton, Segmented } from '#ui';
import { useLocation } from 'wouter';
import type { Side } from './side.ts';
import styles from './SidePanel.module.css';
import { taskName } from '../names.ts';
import { useToast } from '../toast.ts';
import { useTalk } from '../attempts/useTalk.ts';

const NAMES = {
  question: 'Question',
  sitting: 'Sitting',
  talk: 'Discussion',
  check: 'Check',
  outline: 'Outline',
} as const;
const CLOSE = {
  question: 'Close the question',
  sitting: 'Close the panel; the clock goes on',
  talk: 'Close the discussion; the clock goes on',
  check: 'Close the check and go on drawing',
  outline: 'Close the outline',
} as const;

export interface SidePanelProps {
  readonly side: Side;
  readonly statement: Statement | undefined;
  readonly diagram: string | undefined;
  /** A check is showing, so there are two things to switch between. */
  readonly checking: boolean;
  /** The interview's framework, while a sitting goes on. */
  readonly interview: Interview | undefined;
  readonly onSide: (side: Side) => void;
  readonly onClose: () => void;
}

/** The interviewer's side of the table: what is asked, and after a check what was found. */
export function SidePanel(props: SidePanelProps) {
  const { side, statement, diagram, checking, interview, onSide, onClose } = props;
  const { addGhost } = useBoardApi();
  const { focusOn } = useActions();
  const store = useLacunaStore();
  const offer = useToast();
  const [, navigate] = useLocation();
  const talk = useTalk(side === 'talk' ? statement?.slug : undefined);

  function offerReport(): void {
    const { attempt } = store.getState();
    if (attempt === undefined) return;
    offer(
      'The sitting is in your progress.',
      () => {
        navigate(`/attempts/${attempt.id}`);
      },
      'See its report',
    );
  }

  return (
    <aside aria-label={NAMES[side]} className={styles['side']}>
      <div className={styles['head']}>
        {side !== 'outline' && (checking || interview !== undefined) && statement !== undefined ? (
          <Segmented
            label="What to show"
            onChange={onSide}
            options={[
              { value: 'question' as const, name: 'Question' },
              ...(interview === undefined
                ? []
                : [
                    { value: 'sitting' as const, name: 'Sitting' },
                    { value: 'talk' as const, name: 'Talk' },
                  ]),
              ...(checking ? [{ value: 'check' as const, name: 'Check' }] : []),
            ]}
            value={side}
          />
        ) : (
          <span className={styles['name']}>{NAMES[side]}</span>
        )}
        <IconButton icon="x" name={CLOSE[side]} onClick={onClose} />
      </div>
      {/* It scrolls, and a keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['body']} tabIndex={0}>
        {side === 'sitting' && interview !== undefined ? (
          <SittingPanel
            interview={interview}
            onFinished={offerReport}
            requirements={statement?.requirements ?? []}
          />
        ) : side === 'talk' && interview !== undefined ? (
          talk === undefined ? null : (
            <TalkPanel {...talk} factors={interview.factors} tradeOffs={interview.tradeOffs} />
          )
        ) : side === 'outline' ? (
          <OutlinePanel />
        ) : side === 'check' ? (
          <CheckPanel onAdd={addGhost} onShow={focusOn} />
        ) : statement === undefined ? null : (
          <QuestionPanel
            statement={statement}
            task={statement.tasks.find((task) => task.diagram === diagram)}
            taskName={taskName(statement, diagram)}
          />
        )}
      </div>
    </aside>
  );
}
