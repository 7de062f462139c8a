import { Scorecard } from '#panels';
import { suggestedLevel } from '#practice';
import type { InterviewRecord } from '#practice';
import { useActions } from '#store/react';
import type { ControlProps } from './controlProps.ts';
import styles from './ControlPage.module.css';
import { criteriaOf } from './criteriaOf.ts';

/** The seven criteria and the plan's own, and red flags with what was seen. */
export function ControlScore({ record, interview }: ControlProps) {
  const { writeInterview } = useActions();
  const level = suggestedLevel(record);
  return (
    <div className={styles['score']}>
      {level === undefined ? null : (
        <p className={styles['suggested']}>
          <strong>Suggested level: {level.level} of 5.</strong> {level.because.join(' ')}
        </p>
      )}
      <Scorecard
        competencies={interview.competencies}
        criteria={criteriaOf(interview, record.criteria)}
        levels={record.levels}
        onSet={(criterion, set) => {
          writeInterview(({ levels }) => ({ levels: { ...levels, [criterion]: set } }));
        }}
        proposals={{}}
      />
      <h2>Red flags</h2>
      <ul className={styles['flags']}>
        {interview.redFlags.map(({ name, seen }) => (
          <Flag key={name} name={name} record={record} seen={seen} />
        ))}
      </ul>
    </div>
  );
}

interface FlagProps {
  readonly record: InterviewRecord;
  readonly name: string;
  readonly seen: string;
}

function Flag({ record, name, seen }: FlagProps) {
  const { writeInterview } = useActions();
  const evidence = record.flags[name];
  return (
    <li>
      <label className={styles['ask']}>
        <input
          checked={evidence !== undefined}
          onChange={(event) => {
            const { checked } = event.target;
            writeInterview(({ flags }) => {
              const { [name]: _gone, ...others } = flags;
              return { flags: checked ? { ...others, [name]: '' } : others };
            });
          }}
          type="checkbox"
        />
        <span>
          <strong>{name}</strong> {seen}
        </span>
      </label>
      {evidence === undefined ? null : (
        <input
          aria-label={`What you saw of ${name}`}
          className={styles['evidence']}
          onChange={(event) => {
            const { value } = event.target;
            writeInterview(({ flags }) => ({ flags: { ...flags, [name]: value } }));
          }}
          placeholder="What you saw"
          value={evidence}
        />
      )}
    </li>
  );
}
