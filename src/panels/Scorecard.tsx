import type { Competency, Criterion } from '#core';
import type { Proposal, SetLevel } from '#practice';
import styles from './Scorecard.module.css';

export interface ScorecardProps {
  readonly criteria: readonly Criterion[];
  readonly competencies: readonly Competency[];
  readonly proposals: Readonly<Record<string, Proposal>>;
  readonly levels: Readonly<Record<string, SetLevel>>;
  readonly onSet: (criterion: string, level: SetLevel) => void;
}

/** The area of competence that explains a criterion. */
const EXPLAINED_BY: Readonly<Record<string, string>> = {
  'Problem Analysis': 'System Design Methodology',
  'Architecture Design': 'System Design Methodology',
  'Distributed Systems': 'Distributed Systems Knowledge',
  'Scalability Planning': 'Scale & Performance',
};

/** Seven criteria with five levels each: what the sitting shows is proposed, and a person decides. */
export function Scorecard({ criteria, competencies, proposals, levels, onSet }: ScorecardProps) {
  return (
    <ul className={styles['card']}>
      {criteria.map((criterion) => {
        const { name } = criterion;
        const area = EXPLAINED_BY[name];
        return (
          <Row
            competencies={competencies.filter((one) => one.area === area)}
            criterion={criterion}
            key={name}
            onSet={(level) => {
              onSet(name, level);
            }}
            proposal={proposals[name]}
            set={levels[name]}
          />
        );
      })}
    </ul>
  );
}

interface RowProps {
  readonly criterion: Criterion;
  readonly competencies: readonly Competency[];
  readonly proposal: Proposal | undefined;
  readonly set: SetLevel | undefined;
  readonly onSet: (level: SetLevel) => void;
}

function Row({ criterion: { name, levels }, competencies, proposal, set, onSet }: RowProps) {
  const level = set?.level ?? proposal?.level;
  const looks = levels.find((one) => one.level === level);
  const evidence = proposal?.evidence ?? [];
  return (
    <li className={styles['row']}>
      <fieldset className={styles['levels']}>
        <legend>{name}</legend>
        {levels.toReversed().map((one) => (
          <label data-proposed={proposal?.level === one.level} key={one.level} title={one.looks}>
            <input
              aria-label={`${one.level}, ${one.name}: ${one.looks}`}
              checked={level === one.level}
              name={`level of ${name}`}
              onChange={() => {
                onSet({ level: one.level, note: set?.note ?? '' });
              }}
              type="radio"
            />
            <span>{one.level}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles['looks']}>
        {looks === undefined ? (
          'For you to judge.'
        ) : (
          <>
            <strong>{looks.name}.</strong> {looks.looks}.{' '}
            {set === undefined ? <em>Proposed.</em> : null}
          </>
        )}
      </p>
      {evidence.length + competencies.length === 0 ? null : (
        <details className={styles['more']}>
          <summary>
            {evidence.length === 0 ? 'What to look for' : 'Why, and what to look for'}
          </summary>
          {evidence.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {competencies.map(({ area, level: at, points }) => (
            <section key={area + at}>
              <h4>
                {area}, {at.toLowerCase()}
              </h4>
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      )}
    </li>
  );
}
