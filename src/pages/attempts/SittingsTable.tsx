import { costOf, reportOf } from '#practice';
import type { Attempt } from '#practice';
import { IconButton } from '#ui';
import styles from './ProgressPage.module.css';
import { TextLink } from '../TextLink.tsx';
import { shortTitle } from '../names.ts';
import { useBoards } from '../useBoards.ts';
import { useQuestionTitles } from '../useStatements.ts';

export interface SittingsTableProps {
  readonly attempts: readonly Attempt[];
  readonly onRemove: (id: string) => Promise<void>;
}

/** Every sitting: looked back at, gone on with, deleted. */
export function SittingsTable({ attempts, onRemove }: SittingsTableProps) {
  const titles = useQuestionTitles();
  const { openBoard } = useBoards();
  const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-labelledby="sittings">
      <h2 id="sittings">All sittings</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Question</th>
            <th scope="col">Minutes</th>
            <th scope="col">Hints</th>
            <th scope="col">Score</th>
            <th scope="col">Delete</th>
          </tr>
        </thead>
        <tbody>
          {attempts.map((attempt) => {
            const { id, question, started, minutes, boards } = attempt;
            const report = reportOf(attempt, 1);
            const name = shortTitle(titles.get(question) ?? question);
            const [board] = Object.values(boards);
            return (
              <tr key={id}>
                <td>{dates.format(started)}</td>
                <th scope="row">
                  {report === undefined ? (
                    <TextLink
                      disabled={board === undefined}
                      onClick={() => {
                        if (board !== undefined) openBoard(board);
                      }}
                    >
                      {name}: go on
                    </TextLink>
                  ) : (
                    <TextLink href={`/attempts/${id}`}>{name}</TextLink>
                  )}
                </th>
                <td>{minutes}</td>
                <td>{costOf(attempt) === 0 ? '' : `−${costOf(attempt)}`}</td>
                <td>{report?.afterHints ?? ''}</td>
                <td>
                  <IconButton
                    icon="trash-2"
                    name={`Delete the sitting of ${dates.format(started)}`}
                    onClick={() => void onRemove(id)}
                    size={16}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
