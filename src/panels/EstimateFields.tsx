import { ESTIMATE, estimate as compute, formatBytes, formatCount } from '#core';
import type { Estimate, EstimateField } from '#core';
import { meets, statedFigures } from '#practice';
import styles from './SittingPanel.module.css';

export interface EstimateFieldsProps {
  readonly estimate: Estimate | undefined;
  readonly requirements: readonly string[];
  readonly onChange: (estimate: Estimate) => void;
}

const FIELDS: readonly (readonly [EstimateField, string])[] = [
  ['users', 'Users'],
  ['perUser', 'Actions a user, a day'],
  ['size', 'Size of one'],
  ['peak', 'Peak factor'],
  ['keep', 'Kept for'],
  ['copies', 'Copies'],
  ['each', 'A machine takes, a second'],
];

const EMPTY: Estimate = { ...ESTIMATE, users: '', perUser: '', size: '' };

/** The back of the envelope: figures in, what follows from them, and whether that meets what the question states. */
export function EstimateFields({ estimate, requirements, onChange }: EstimateFieldsProps) {
  const given = estimate ?? EMPTY;
  const computed = compute(given);
  const stated = statedFigures(requirements);
  return (
    <fieldset className={styles['sheet']}>
      <legend className={styles['heading']}>Back of the envelope</legend>
      {requirements.length === 0 ? null : (
        <details className={styles['more']}>
          <summary>What the question states</summary>
          <ul className={styles['stated']}>
            {requirements.map((requirement) => (
              <li key={requirement}>{requirement}</li>
            ))}
          </ul>
        </details>
      )}
      {FIELDS.map(([field, name]) => (
        <label className={styles['figure']} key={field}>
          <span>{name}</span>
          <input
            onChange={(event) => {
              onChange({ ...given, [field]: event.target.value });
            }}
            spellCheck={false}
            value={given[field]}
          />
        </label>
      ))}
      {computed.ok ? (
        <ul className={styles['results']}>
          <li>
            {formatCount(computed.value.perSecond)} a second,{' '}
            {formatCount(computed.value.peakPerSecond)} at peak
          </li>
          <li>
            {formatCount(computed.value.perDay)} and {formatBytes(computed.value.storedPerDay)} a
            day
          </li>
          <li>{formatBytes(computed.value.bandwidth)} a second at peak</li>
          <li>{formatBytes(computed.value.stored)} stored</li>
          <li>{formatCount(computed.value.machines)} machines at peak</li>
          {stated.map((figure) => (
            <li data-met={meets(computed.value, figure)} key={figure.text}>
              {meets(computed.value, figure)
                ? `It meets the stated ${figure.text} within a factor of two.`
                : `The question states ${figure.text}: this is more than a factor of two away.`}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles['taken']}>Fill in users, actions and size to see what follows.</p>
      )}
    </fieldset>
  );
}
