import type { Interview } from '#core';
import { useClock } from '#panels';
import { clockText, elapsed, isPaused, phaseMinutes, phaseOf, plannedPhase } from '#practice';
import type { Attempt } from '#practice';
import { useActions } from '#store/react';
import { Button } from '#ui';
import { useEffect, useRef } from 'react';
import styles from './SittingClock.module.css';

export interface SittingClockProps {
  readonly attempt: Attempt;
  readonly interview: Interview;
  readonly pressed: boolean;
  readonly onOpen: () => void;
}

/** What is left of the sitting, and where it stands; it nudges at a phase's end and never moves anybody on. */
export function SittingClock({ attempt, interview, pressed, onOpen }: SittingClockProps) {
  const { say } = useActions();
  const now = useClock();
  const at = phaseOf(attempt);
  const paused = isPaused(attempt);
  const ran = elapsed(attempt, now);
  const left = attempt.minutes * 60_000 - ran;
  const minutes = phaseMinutes(
    interview.phases.map((phase) => phase.minutes),
    attempt.minutes,
  );
  const planned = plannedPhase(minutes, ran);
  const nudged = useRef(planned);
  const next = interview.phases[planned]?.name;

  useEffect(() => {
    if (planned <= nudged.current) return;
    nudged.current = planned;
    if (planned > at && next !== undefined) {
      say(`By the plan it is time for “${next}”. Finish your thought first.`);
    }
  }, [at, next, planned, say]);

  return (
    <Button
      aria-label={`${clockText(left)} left, phase ${at + 1} of ${interview.phases.length}${paused ? ', paused' : ''}`}
      aria-pressed={pressed}
      className={styles['clock']}
      data-over={left < 0}
      data-paused={paused}
      data-tip="The sitting"
      icon={paused ? 'pause' : 'timer'}
      look="quiet"
      onClick={onOpen}
    >
      <span className={styles['time']}>{clockText(left)}</span>
      <span aria-hidden="true" className={styles['dots']}>
        {interview.phases.map(({ name }, index) => (
          <span data-done={index < at} data-on={index === at} key={name} />
        ))}
      </span>
    </Button>
  );
}
