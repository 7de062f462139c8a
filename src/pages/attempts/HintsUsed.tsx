import { clockText, costOf, hintsUsed } from '#practice';
import type { Attempt } from '#practice';
import styles from './AttemptPage.module.css';

/** Which hints were taken, how far each went, and what it cost. */
export function HintsUsed({ attempt }: { readonly attempt: Attempt }) {
  const hints = hintsUsed(attempt);
  if (hints.length === 0) return null;
  return (
    <section aria-labelledby="hints" className={styles['section']}>
      <h2 id="hints">Hints, {costOf(attempt)} points</h2>
      <ul className={styles['added']}>
        {hints.map(({ component, steps, cost, ran }) => (
          <li key={component}>
            <strong>{component}</strong>: {steps} of 4 steps, from {clockText(ran)}, {cost}{' '}
            {cost === 1 ? 'point' : 'points'}
          </li>
        ))}
      </ul>
    </section>
  );
}
