import type { Report, ScorePart } from '#core';
import { Button } from '#ui';
import { lazy, Suspense, useState } from 'react';
import { CheckMark } from './CheckMark.tsx';
import { percentOf } from './checkSummary.ts';
import type { CheckSummary } from './checkSummary.ts';
import styles from './Score.module.css';

const HowSureDialog = lazy(async () => ({
  default: (await import('./HowSureDialog.tsx')).HowSureDialog,
}));

const NAMES: Readonly<Record<ScorePart['name'], string>> = {
  stated: 'As stated',
  components: 'Components',
  details: 'Details',
  connections: 'Connections',
};

const RADIUS = 33;
const ROUND = 2 * Math.PI * RADIUS;

/** The score as a ring, what it is made of, and how much is there. */
export function Score({
  report,
  summary,
}: {
  readonly report: Report;
  readonly summary: CheckSummary;
}) {
  const { score, parts, band, stated } = report;
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles['score']}>
      <div className={styles['top']}>
        <div className={styles['ring']}>
          <svg aria-hidden="true" height="80" viewBox="0 0 80 80" width="80">
            <circle className={styles['track']} cx="40" cy="40" r={RADIUS} />
            <circle
              className={styles['arc']}
              cx="40"
              cy="40"
              r={RADIUS}
              strokeDasharray={`${(ROUND * score) / 100} ${ROUND}`}
              visibility={score === 0 ? 'hidden' : undefined}
            />
          </svg>
          <p className={styles['number']}>
            <span className={styles['spoken']}>Score </span>
            {score}
            <span className={styles['spoken']}> of 100</span>
          </p>
        </div>
        <dl className={styles['parts']}>
          {parts.map((part) => (
            <Part key={part.name} part={part} />
          ))}
        </dl>
      </div>
      <p className={styles['band']}>
        <b>{band}</b>
        {stated === undefined ? null : (
          <span>
            {stated.points} points as you stated
            {stated.cut > 0 ? `; ${stated.cut} more would be, but 20 is the most` : ''}
          </span>
        )}
        <Button
          look="quiet"
          onClick={() => {
            setAsking(true);
          }}
        >
          How sure is this?
        </Button>
      </p>
      {asking ? (
        <Suspense fallback={null}>
          <HowSureDialog
            onClose={() => {
              setAsking(false);
            }}
          />
        </Suspense>
      ) : null}
      <ul aria-label="Components" className={styles['counts']}>
        <li>
          <CheckMark mark="found" size={16} /> <b>{summary.found.length}</b> found
        </li>
        <li>
          <CheckMark mark="partly" size={16} /> <b>{summary.partly.length}</b> partly
        </li>
        <li>
          <CheckMark mark="missing" size={16} /> <b>{summary.missing.length}</b> missing
        </li>
      </ul>
    </div>
  );
}

/** Whole points, or tenths where these would say that a part is full and it is not. */
function pointsOf({ earned, possible }: ScorePart): string {
  const isFull = possible - earned < 0.05;
  const digits = !isFull && Math.round(earned) >= Math.round(possible) ? 1 : 0;
  return `${earned.toFixed(digits)} of ${possible.toFixed(digits)}`;
}

function Part({ part }: { readonly part: ScorePart }) {
  const percent = percentOf(part);
  if (percent === undefined) return null;
  return (
    <div className={styles['part']}>
      <dt>{NAMES[part.name]}</dt>
      <dd>{pointsOf(part)}</dd>
      <dd aria-hidden="true" className={styles['bar']}>
        <span style={{ width: `${percent}%` }} />
      </dd>
    </div>
  );
}
