import { useBoardApi } from '#canvas';
import type { Statement } from '#core';
import { CheckPanel, OutlinePanel, QuestionPanel } from '#panels';
import { useActions } from '#store/react';
import { IconButton, Segmented } from '#ui';
import styles from './SidePanel.module.css';
import { taskName } from './names.ts';

export type Side = 'question' | 'check' | 'outline';

const NAMES = { question: 'Question', check: 'Check', outline: 'Outline' } as const;
const CLOSE = {
  question: 'Close the question',
  check: 'Close the check and go on drawing',
  outline: 'Close the outline',
} as const;

export interface SidePanelProps {
  readonly side: Side;
  readonly statement: Statement | undefined;
  readonly diagram: string | undefined;
  /** A check is showing, so there are two things to switch between. */
  readonly checking: boolean;
  readonly onSide: (side: Side) => void;
  readonly onClose: () => void;
}

/** The interviewer's side of the table: what is asked, and after a check what was found. */
export function SidePanel(props: SidePanelProps) {
  const { side, statement, diagram, checking, onSide, onClose } = props;
  const { addGhost } = useBoardApi();
  const { focusOn } = useActions();
  return (
    <aside aria-label={NAMES[side]} className={styles['side']}>
      <div className={styles['head']}>
        {side !== 'outline' && checking && statement !== undefined ? (
          <Segmented
            label="What to show"
            onChange={onSide}
            options={[
              { value: 'question', name: 'Question' },
              { value: 'check', name: 'Check' },
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
        {side === 'outline' ? (
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
