import type { SittingCheckShown } from '#store';
import styles from './SittingPanel.module.css';

/** What a check says while a sitting goes on: how much of each area is there, and not what. */
export function SittingCheck({ counts }: Pick<SittingCheckShown, 'counts'>) {
  return (
    <div className={styles['counts']}>
      <p>During the sitting a check counts. What is missing shows by hints, or at the end.</p>
      <ul>
        {counts.map(({ area, found, partly, expected }) => (
          <li key={area}>
            <span>{area}</span>
            <meter aria-label={area} max={expected} value={found + partly / 2} />
            <strong>
              {found} of {expected}
              {partly === 0 ? '' : `, ${partly} in part`}
            </strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
