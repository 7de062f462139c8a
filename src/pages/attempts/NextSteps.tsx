import type { Statement } from '#core';
import { nextSteps } from '#practice';
import type { Attempt, AttemptReport, NextStep } from '#practice';
import { Icon } from '#ui';
import styles from './AttemptPage.module.css';
import { TextLink } from '../TextLink.tsx';
import { taskName } from '../names.ts';
import { useBoards } from '../useBoards.ts';

export interface NextStepsProps {
  readonly attempt: Attempt;
  readonly report: AttemptReport;
  readonly statement: Statement | undefined;
}

/** What is worth doing after this sitting, the most useful first. */
export function NextSteps({ attempt, report, statement }: NextStepsProps) {
  const { startQuestion, startSitting } = useBoards();
  const steps = nextSteps(attempt, report, statement?.tasks ?? []);
  if (steps.length === 0 || statement === undefined) return null;

  function shown(step: NextStep, question: Statement) {
    switch (step.do) {
      case 'drill':
        return (
          <TextLink href={`/drill/${step.kind}`}>
            <Icon name="timer" /> Drill: {step.title}
          </TextLink>
        );
      case 'draw':
        return (
          <TextLink onClick={() => void startQuestion(question, { diagram: step.diagram })}>
            <Icon name="pencil" /> Draw {taskName(question, step.diagram).toLowerCase()}, which was
            left out
          </TextLink>
        );
      case 'talk':
        return (
          <a className={styles['link']} href={`#/attempts/${attempt.id}`} onClick={toTalk}>
            <Icon name="messages-square" /> Say your trade-offs aloud: the cards are below
          </a>
        );
      case 'again':
        return (
          <TextLink onClick={() => void startSitting(question, attempt.minutes)}>
            <Icon name="rotate-ccw" /> Come back to this question in a few days, and beat{' '}
            {step.score}
          </TextLink>
        );
    }
  }

  return (
    <section aria-labelledby="next" className={styles['section']} data-screen="">
      <h2 id="next">What to do next</h2>
      <ul className={styles['next']}>
        {steps.map((step) => (
          <li key={step.do + ('kind' in step ? step.kind : '')}>{shown(step, statement)}</li>
        ))}
      </ul>
    </section>
  );
}

function toTalk(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector('#talk')?.scrollIntoView({ block: 'start' });
}
