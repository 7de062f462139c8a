import { useClock } from '#panels';
import { clockText, elapsed, isPaused } from '#practice';
import type { SharedInterview } from '#practice';
import type { Company, LacunaState } from '#store';
import { useLacuna } from '#store/react';
import { useEffect, useState } from 'react';
import { controlPath } from './interviewPaths.ts';
import styles from './SharedPage.module.css';

/** The clock that the interviewer turns. */
export function SharedClock({ shared }: { readonly shared: SharedInterview }) {
  const left = shared.minutes * 60_000 - elapsed(shared, useClock());
  return (
    <span className={styles['clock']} data-over={left < 0}>
      <strong role="timer">{clockText(left)}</strong>
      {isPaused(shared) ? <small>paused</small> : null}
    </span>
  );
}

/** A browser may refuse to open a window: after this many milliseconds there is a link. */
const HANDSHAKE = 2000;

/** Says so when the control window is not there; the drawing goes on all the same. */
export function Lost({ id }: { readonly id: string }) {
  const { able, other, second } = useLacuna(companyOf);
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setWaited(true);
    }, HANDSHAKE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!waited || (able && other && !second)) return null;
  return (
    <output className={styles['lost']}>
      {able ? (
        second ? (
          'This interview is shown in another window too.'
        ) : (
          <>
            The control window is not open.{' '}
            <a href={controlPath(id)} rel="noopener" target="_blank">
              Open it
            </a>
          </>
        )
      ) : (
        'This browser does not let two windows hear each other.'
      )}
    </output>
  );
}

function companyOf({ company }: LacunaState): Company {
  return company;
}
