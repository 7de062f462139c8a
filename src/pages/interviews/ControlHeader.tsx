import { useClock } from '#panels';
import { clockText, elapsed, isPaused, phaseMinutes, phaseOf } from '#practice';
import type { ClockEvent } from '#practice';
import type { Company, LacunaState } from '#store';
import { useActions, useLacuna } from '#store/react';
import { Button, Icon } from '#ui';
import { useLocation } from 'wouter';
import type { ControlProps } from './controlProps.ts';
import styles from './ControlPage.module.css';
import { shortTitle } from '../names.ts';
import { sharedPath } from './interviewPaths.ts';
import { useQuestionTitles } from '../useStatements.ts';

/** Who is there, the clock, the phases, and the end. */
export function ControlHeader({
  record,
  interview,
  title,
}: ControlProps & { readonly title: string }) {
  const { writeInterview } = useActions();
  const [, navigate] = useLocation();
  const now = useClock();
  const paused = isPaused(record);
  const at = phaseOf(record);
  const left = record.minutes * 60_000 - elapsed(record, now);
  const planned = interview.phases.map(({ minutes }) => minutes);
  const lengths =
    record.phases.length === planned.length ? record.phases : phaseMinutes(planned, record.minutes);

  function note(event: ClockEvent): void {
    writeInterview(({ clock }) => ({ clock: [...clock, event] }));
  }

  return (
    <header className={styles['header']}>
      <div className={styles['who']}>
        <h1>{record.candidate === '' ? title : `${record.candidate}: ${title}`}</h1>
        <Presence id={record.id} />
      </div>
      <div className={styles['clock']} data-over={left < 0}>
        <strong role="timer">{clockText(left)}</strong>
        <Button
          disabled={record.finished !== undefined}
          icon={paused ? 'play' : 'pause'}
          onClick={() => {
            note({ says: paused ? 'resume' : 'pause', at: Date.now() });
          }}
        >
          {paused ? 'Start the clock' : 'Pause'}
        </Button>
      </div>
      <ol aria-label="Phases" className={styles['phases']}>
        {interview.phases.map(({ name }, index) => (
          <li key={name}>
            <button
              aria-current={index === at ? 'step' : undefined}
              onClick={() => {
                note({ says: 'phase', at: Date.now(), phase: index });
              }}
              title={name}
              type="button"
            >
              {index + 1}. {name} <small>{lengths[index]} min</small>
            </button>
          </li>
        ))}
      </ol>
      <Button
        icon="flag"
        onClick={() => {
          if (record.finished === undefined) {
            writeInterview(() => ({ finished: { at: Date.now() } }));
          }
          navigate(`/packets/${record.id}`);
        }}
      >
        End, and see the packet
      </Button>
    </header>
  );
}

/** Whether the other window is there, and what to do when it is not. */
function Presence({ id }: { readonly id: string }) {
  const company = useLacuna(companyOf);
  const titles = useQuestionTitles();
  if (!company.able) {
    return (
      <p className={styles['gone']} role="alert">
        This browser does not let two windows hear each other. Use a current Chrome, Edge, Firefox
        or Safari.
      </p>
    );
  }
  if (company.second) {
    return (
      <p className={styles['gone']} role="alert">
        Another control window holds this interview. This one only watches until that is closed.
      </p>
    );
  }
  if (company.elsewhere !== undefined) {
    const { question } = company.elsewhere;
    return (
      <p className={styles['gone']} role="alert">
        The shared view shows another interview ({shortTitle(titles.get(question) ?? question)}).{' '}
        <a href={sharedPath(id)} rel="noopener" target="_blank">
          Open this one
        </a>
      </p>
    );
  }
  return company.other ? (
    <p className={styles['there']}>
      <Icon name="circle-check" size={14} /> The shared view is there
    </p>
  ) : (
    <p className={styles['gone']}>
      The shared view is closed.{' '}
      <a href={sharedPath(id)} rel="noopener" target="_blank">
        Open it
      </a>
    </p>
  );
}

function companyOf({ company }: LacunaState): Company {
  return company;
}
