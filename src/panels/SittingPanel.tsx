import type { Interview } from '#core';
import { clockText, costOf, elapsed, isPaused, phaseMinutes, phaseOf } from '#practice';
import type { Attempt } from '#practice';
import type { LacunaState } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Button, Icon } from '#ui';
import { useState } from 'react';
import { EstimateFields } from './EstimateFields.tsx';
import { HintRows } from './HintRows.tsx';
import styles from './SittingPanel.module.css';
import { useClock } from './useClock.ts';

export interface SittingPanelProps {
  /** The sitting has just ended. */
  readonly onFinished: () => void;
  readonly interview: Interview;
  /** Stated figures of the question, for the sheet. */
  readonly requirements: readonly string[];
}

/** The sitting beside the board: its phase, what is expected in it, what is written down, and hints. */
export function SittingPanel(props: SittingPanelProps) {
  const attempt = useLacuna(attemptOf);
  if (attempt === undefined) return null;
  return <Sitting {...props} attempt={attempt} />;
}

function Sitting({
  attempt,
  interview,
  requirements,
  onFinished,
}: SittingPanelProps & { readonly attempt: Attempt }) {
  const { turnClock, goToPhase, writeAttempt, finishAttempt } = useActions();
  const [ending, setEnding] = useState(false);
  const now = useClock();
  const at = phaseOf(attempt);
  const phase = interview.phases[at];
  const paused = isPaused(attempt);
  const left = attempt.minutes * 60_000 - elapsed(attempt, now);
  const lengths = phaseMinutes(
    interview.phases.map(({ minutes }) => minutes),
    attempt.minutes,
  );
  return (
    <div className={styles['sitting']}>
      <div className={styles['clock']} data-over={left < 0}>
        <strong className={styles['time']}>{clockText(left)}</strong>
        <span>
          {left < 0 ? 'over the hour: finish your thought' : `of ${attempt.minutes} minutes left`}
        </span>
        <Button icon={paused ? 'play' : 'pause'} look="quiet" onClick={turnClock}>
          {paused ? 'Go on' : 'Pause'}
        </Button>
      </div>
      <ol aria-label="Phases" className={styles['phases']}>
        {interview.phases.map(({ name }, index) => (
          <li key={name}>
            <button
              aria-current={index === at ? 'step' : undefined}
              className={styles['phase']}
              onClick={() => {
                goToPhase(index);
              }}
              type="button"
            >
              <span className={styles['number']}>{index + 1}</span>
              <span className={styles['name']}>{name}</span>
              <span className={styles['length']}>{lengths[index]} min</span>
            </button>
          </li>
        ))}
      </ol>
      {phase === undefined ? null : (
        <section aria-label={phase.name} className={styles['section']}>
          <h2 className={styles['heading']}>What is expected of a senior</h2>
          <ul className={styles['ticks']}>
            {phase.expectations.map((expectation) => (
              <li key={expectation}>
                <label className={styles['tick']}>
                  <input
                    checked={attempt.ticks.includes(expectation)}
                    onChange={(event) => {
                      const others = attempt.ticks.filter((tick) => tick !== expectation);
                      writeAttempt({
                        ticks: event.target.checked ? [...others, expectation] : others,
                      });
                    }}
                    type="checkbox"
                  />
                  <span>{expectation}</span>
                </label>
              </li>
            ))}
          </ul>
          <details className={styles['more']}>
            <summary>What to do in it</summary>
            <dl className={styles['activities']}>
              {phase.activities.map(({ name, meaning }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </details>
        </section>
      )}
      {at === 0 ? (
        <section aria-label="Before you draw" className={styles['section']}>
          <Written
            label="Questions you would ask"
            onWrite={(questions) => {
              writeAttempt({ questions });
            }}
            placeholder="Who are the users? How many at once? What may be late, what may not?"
            value={attempt.questions}
          />
          <Written
            label="What you assume"
            onWrite={(assumptions) => {
              writeAttempt({ assumptions });
            }}
            placeholder="Reads are a hundred times the writes…"
            value={attempt.assumptions}
          />
          <EstimateFields
            estimate={attempt.estimate}
            onChange={(estimate) => {
              writeAttempt({ estimate });
            }}
            requirements={requirements}
          />
        </section>
      ) : null}
      <HintRows attempt={attempt} />
      <footer className={styles['foot']}>
        {ending ? (
          <>
            <p>The clock stops, and the whole check shows. This cannot be taken back.</p>
            <Button look="primary" onClick={() => void finishAttempt().then(onFinished)}>
              Finish
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setEnding(false);
              }}
            >
              Go on drawing
            </Button>
          </>
        ) : (
          <Button
            icon="flag"
            onClick={() => {
              setEnding(true);
            }}
          >
            Finish the sitting
          </Button>
        )}
        {costOf(attempt) === 0 ? null : (
          <p className={styles['cost']}>
            <Icon name="lightbulb" size={14} /> Hints so far cost {costOf(attempt)} points.
          </p>
        )}
      </footer>
    </div>
  );
}

interface WrittenProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onWrite: (text: string) => void;
}

function Written({ label, value, placeholder, onWrite }: WrittenProps) {
  return (
    <label className={styles['written']}>
      <span className={styles['heading']}>{label}</span>
      <textarea
        onChange={(event) => {
          onWrite(event.target.value);
        }}
        placeholder={placeholder}
        rows={3}
        value={value}
      />
    </label>
  );
}

function attemptOf({ attempt }: LacunaState): Attempt | undefined {
  return attempt?.finished === undefined ? attempt : undefined;
}
