import { estimate as compute, formatBytes, formatCount } from '#core';
import type { Estimate, Estimated, EstimateField } from '#core';
import { setNote } from '#store';
import { useActions } from '#store/react';
import styles from './BoardNote.module.css';

const FIELDS: readonly (readonly [EstimateField, string])[] = [
  ['users', 'Users'],
  ['perUser', 'Actions a user, a day'],
  ['size', 'Size of one'],
  ['peak', 'Peak factor'],
  ['keep', 'Kept for'],
  ['copies', 'Copies'],
  ['each', 'A machine takes, /s'],
];

/** Figures in, and what follows from them. */
export function EstimateSheet({
  id,
  estimate,
}: {
  readonly id: string;
  readonly estimate: Estimate;
}) {
  const { edit, endGesture } = useActions();
  const computed = compute(estimate);
  const problems = computed.ok ? {} : computed.problem;
  return (
    <div className={`${styles['sheet'] ?? ''} nodrag nopan`}>
      {FIELDS.map(([field, name]) => (
        <label className={styles['row']} key={field}>
          <span>{name}</span>
          <input
            aria-invalid={problems[field] !== undefined}
            onBlur={endGesture}
            onChange={(event) => {
              edit(
                setNote(id, { estimate: { ...estimate, [field]: event.target.value } }),
                `estimate ${id} ${field}`,
              );
            }}
            onKeyDown={(event) => {
              event.stopPropagation();
            }}
            spellCheck={false}
            value={estimate[field]}
          />
        </label>
      ))}
      {computed.ok ? (
        <dl className={styles['results']}>
          {resultsOf(computed.value).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <output className={styles['problem']}>{Object.values(computed.problem)[0]}</output>
      )}
    </div>
  );
}

function resultsOf(estimated: Estimated): readonly (readonly [string, string])[] {
  const { perSecond, peakPerSecond, perDay, bandwidth, storedPerDay, stored, machines } = estimated;
  return [
    ['Requests', `${formatCount(perSecond)}/s, peak ${formatCount(peakPerSecond)}/s`],
    ['A day', `${formatCount(perDay)}, ${formatBytes(storedPerDay)}`],
    ['Bandwidth at peak', `${formatBytes(bandwidth)}/s`],
    ['Storage', formatBytes(stored)],
    ['Machines at peak', formatCount(machines)],
  ];
}
