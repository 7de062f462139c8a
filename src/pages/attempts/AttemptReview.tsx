import { RedFlagRows, Scorecard, TalkCards } from '#panels';
import { proposals, redFlags, talkCards } from '#practice';
import { useMemo } from 'react';
import styles from './AttemptPage.module.css';
import type { AttemptReportProps } from './attemptReportProps.ts';
import { useTalk } from './useTalk.ts';

/** Scorecard, red flags and discussion of a sitting that has ended: what a person adds to it. */
export function AttemptReview({
  attempt,
  interview,
  requirements,
  onReview,
}: AttemptReportProps & { readonly requirements: readonly string[] }) {
  const talk = useTalk(attempt.question);
  const seen = useMemo(() => redFlags(attempt, requirements), [attempt, requirements]);
  const cards = useMemo(
    () => talkCards(talk?.discussion ?? [], interview.tradeOffs, talk?.evolution ?? []),
    [interview, talk],
  );
  return (
    <>
      <section aria-labelledby="scorecard" className={styles['section']}>
        <h2 id="scorecard">Scorecard</h2>
        <p className={styles['lead']}>
          A dashed level is what the sitting shows. Set another where you know better, and judge the
          rest yourself.
        </p>
        <Scorecard
          competencies={interview.competencies}
          criteria={interview.criteria}
          levels={attempt.levels}
          onSet={(criterion, level) => {
            onReview({ levels: { ...attempt.levels, [criterion]: level } });
          }}
          proposals={proposals(attempt, requirements)}
        />
      </section>
      {seen.length === 0 ? null : (
        <section aria-labelledby="flags" className={styles['section']}>
          <h2 id="flags">What an interviewer might hold against it</h2>
          <RedFlagRows
            dismissed={attempt.dismissed}
            flags={interview.redFlags}
            onDismiss={(name, reason) => {
              const { [name]: _gone, ...others } = attempt.dismissed;
              onReview({
                dismissed: reason === undefined ? others : { ...others, [name]: reason },
              });
            }}
            seen={seen}
          />
        </section>
      )}
      {(attempt.finished?.followUps ?? []).map(({ whatIf, pieces }) => (
        <section aria-label={whatIf} className={styles['section']} key={whatIf}>
          <h2>What if: {whatIf}</h2>
          <ul className={styles['added']}>
            {pieces.map(({ title, before, after }) => (
              <li data-after={after} key={title}>
                <strong>{title}</strong> {addedText(before, after)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="talk" className={styles['section']} data-screen="">
        <h2 id="talk">Discussion</h2>
        <TalkCards
          answers={attempt.talk}
          cards={cards}
          factors={interview.factors.map(({ name }) => name)}
          followUps={attempt.followUps}
          onAnswer={(id, answer) => {
            onReview({ talk: { ...attempt.talk, [id]: answer } });
          }}
        />
      </section>
      <Written heading="Questions you asked" text={attempt.questions} />
      <Written heading="What you assumed" text={attempt.assumptions} />
    </>
  );
}

function addedText(before: string, after: string): string {
  if (after === 'missing') return 'was not added';
  if (before === 'present') return 'was there already';
  return after === 'present' ? 'was added' : 'was added in part';
}

function Written({ heading, text }: { readonly heading: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <section aria-label={heading} className={styles['section']}>
      <h2>{heading}</h2>
      <p className={styles['written']}>{text}</p>
    </section>
  );
}
