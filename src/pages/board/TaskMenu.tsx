import type { Statement } from '#core';
import { Button, Menu, MenuChoice, MenuHeading } from '#ui';
import styles from './BoardHeader.module.css';
import { taskName } from '../names.ts';
import { useBoards } from '../useBoards.ts';

export interface TaskMenuProps {
  readonly statement: Statement;
  readonly diagram: string | undefined;
}

/** The diagrams that a question asks for: each is a board of its own, and choosing one goes there. */
export function TaskMenu({ statement, diagram }: TaskMenuProps) {
  const name = taskName(statement, diagram);
  return (
    <Menu
      trigger={
        <Button
          aria-label={`Task: ${name}`}
          className={styles['task']}
          data-tip="What to draw"
          endIcon="chevron-down"
          look="quiet"
        >
          <span className={styles['taskName']}>{name}</span>
        </Button>
      }
    >
      <MenuHeading>What to draw</MenuHeading>
      <TaskChoice diagram={diagram} statement={statement} />
    </Menu>
  );
}

export function TaskChoice({ statement, diagram }: TaskMenuProps) {
  const { startQuestion } = useBoards();
  return (
    <MenuChoice
      label="What to draw"
      onChoose={(wanted) => void startQuestion(statement, { diagram: wanted })}
      options={statement.tasks.map((task) => ({
        value: task.diagram,
        name: taskName(statement, task.diagram),
        detail: task.text,
      }))}
      value={diagram}
    />
  );
}
