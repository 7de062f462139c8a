import type { Statement, Task } from '#core';
import { Icon } from '#ui';
import styles from './QuestionPanel.module.css';

export interface QuestionPanelProps {
  readonly statement: Statement;
  /** The task of this board. */
  readonly task: Task | undefined;
  /** What the task is called while its heading would give the answer away. */
  readonly taskName: string;
}

/** What is asked: the statement, its requirements, and what to draw on this board. */
export function QuestionPanel({ statement, task, taskName }: QuestionPanelProps) {
  const { title, minutes, category, problem, requirementsTitle, requirements } = statement;
  return (
    <article className={styles['question']}>
      <p className={styles['facts']}>
        <span>{category}</span>
        <span className={styles['minutes']}>
          <Icon name="clock" size={13} /> {minutes} minutes
        </span>
      </p>
      <h2 className={styles['title']}>{title}</h2>
      {task === undefined ? null : (
        <div className={styles['task']}>
          <h3 className={styles['taskName']}>
            <Icon name="pencil" size={14} /> {taskName}
          </h3>
          <p>{task.text === '' ? 'Draw the design that answers the question.' : task.text}</p>
        </div>
      )}
      {paragraphsOf(problem).map((paragraph) => (
        <p className={styles['problem']} key={paragraph}>
          {paragraph}
        </p>
      ))}
      {requirements.length === 0 ? null : (
        <>
          <h3 className={styles['heading']}>{requirementsTitle || 'Requirements'}</h3>
          <ul className={styles['list']}>
            {requirements.map((requirement) => (
              <li key={requirement}>{requirement}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
