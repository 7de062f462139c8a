import type { Interview } from '#core';
import type { InterviewRecord } from '#practice';
import { criteriaOf } from './criteriaOf.ts';
import styles from './PacketPage.module.css';

export interface JudgementProps {
  readonly record: InterviewRecord;
  readonly interview: Interview;
}

/** Scorecard and red flags of an interview, as they were set. */
export function Judgement({ record, interview }: JudgementProps) {
  const criteria = criteriaOf(interview, record.criteria);
  const levels = Object.entries(record.levels);
  const flags = Object.entries(record.flags);
  return (
    <>
      <section aria-labelledby="scorecard">
        <h2 id="scorecard">Scorecard</h2>
        {levels.length === 0 ? (
          <p>No level was set.</p>
        ) : (
          <table className={styles['table']}>
            <tbody>
              {levels.map(([name, { level, note }]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{level}</td>
                  <td>
                    {
                      criteria
                        .find((one) => one.name === name)
                        ?.levels.find((one) => one.level === level)?.looks
                    }{' '}
                    {note}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {flags.length === 0 ? null : (
        <section aria-labelledby="flags">
          <h2 id="flags">Red flags</h2>
          <ul className={styles['flags']}>
            {flags.map(([name, evidence]) => (
              <li key={name}>
                <strong>{name}</strong> {evidence}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
