import { isAnswered } from '#practice';
import type { CardAnswer, FollowUp, TalkCard } from '#practice';
import { Button } from '#ui';
import styles from './TalkCards.module.css';

export interface TalkCardFormProps {
  readonly card: TalkCard;
  readonly answer: CardAnswer;
  /** Names of all decision factors. */
  readonly factors: readonly string[];
  readonly onAnswer: (card: string, answer: CardAnswer) => void;
  /** What-ifs that were taken up in the drawing. */
  readonly followUps: readonly FollowUp[];
  /** Changes the requirements; without it the sitting is over. */
  readonly onTakeUp?: (followUp: Pick<FollowUp, 'whatIf' | 'adds'>) => void;
}

/** One card: an answer, and what it compares with once it is there. */
export function TalkCardForm({
  card,
  answer,
  factors,
  onAnswer,
  onTakeUp,
  followUps,
}: TalkCardFormProps) {
  const write = (change: Partial<CardAnswer>): void => {
    onAnswer(card.id, { ...answer, ...change });
  };
  const taken = followUps.some(({ whatIf }) => whatIf === card.title);
  const waits = taken && onTakeUp !== undefined;
  const compared = answer.compared !== undefined;
  return (
    <div className={styles['form']}>
      {card.sort === 'trade-off' ? (
        <>
          <p>{card.question}</p>
          <fieldset className={styles['sides']}>
            <legend>In this system I lean towards</legend>
            {card.sides.map((side, at) => (
              <label key={side}>
                <input
                  checked={answer.side === at}
                  name={card.id}
                  onChange={() => {
                    write({ side: at });
                  }}
                  type="radio"
                />
                {side}
              </label>
            ))}
          </fieldset>
          <fieldset className={styles['factors']}>
            <legend>because of</legend>
            {factors.map((factor) => (
              <label key={factor}>
                <input
                  checked={answer.because?.includes(factor) ?? false}
                  onChange={(event) => {
                    const others = (answer.because ?? []).filter((other) => other !== factor);
                    write({ because: event.target.checked ? [...others, factor] : others });
                  }}
                  type="checkbox"
                />
                <span>{factor}</span>
              </label>
            ))}
          </fieldset>
        </>
      ) : null}
      <label className={styles['answer']}>
        <span>{card.sort === 'trade-off' ? 'In your own words' : 'Your answer'}</span>
        <textarea
          onChange={(event) => {
            write({ text: event.target.value });
          }}
          placeholder={PLACEHOLDERS[card.sort]}
          rows={4}
          value={answer.text}
        />
      </label>
      {compared ? (
        <Compared answer={answer} card={card} onSaid={(said) => write({ said })} />
      ) : null}
      {waits ? (
        <p className={styles['note']}>
          The requirements have changed. What you add to the architecture from now on counts as your
          answer, and is compared at the end.
        </p>
      ) : null}
      <div className={styles['buttons']}>
        {card.sort === 'what-if' && onTakeUp !== undefined && !taken && !compared ? (
          <Button
            icon="pencil"
            onClick={() => {
              onTakeUp({ whatIf: card.title, adds: card.adds });
            }}
          >
            Redraw for it
          </Button>
        ) : null}
        {compared || waits ? null : (
          <Button
            disabled={!isAnswered(answer)}
            icon="git-compare"
            look="quiet"
            onClick={() => {
              write({ compared: Date.now() });
            }}
          >
            Compare
          </Button>
        )}
      </div>
    </div>
  );
}

const PLACEHOLDERS = {
  topic: 'What would you say, and what would you ask?',
  'trade-off': 'What do you gain here, and what does it cost?',
  'what-if': 'What breaks first? What would you add?',
} as const;

interface ComparedProps {
  readonly card: TalkCard;
  readonly answer: CardAnswer;
  readonly onSaid: (said: readonly string[]) => void;
}

function Compared({ card, answer, onSaid }: ComparedProps) {
  if (card.sort === 'trade-off') {
    const both = card.factors.filter((factor) => answer.because?.includes(factor));
    return (
      <div className={styles['compared']}>
        <p>
          What usually pulls at it: <strong>{card.factors.join(', ')}</strong>.{' '}
          {both.length === card.factors.length
            ? 'You named all of them.'
            : both.length === 0
              ? 'You named others: say aloud why they weigh more here.'
              : `You named ${both.join(', ')}.`}
        </p>
      </div>
    );
  }
  const points = card.sort === 'topic' ? card.points : card.adds;
  return (
    <div className={styles['compared']}>
      {card.sort === 'what-if' ? <p>{card.why}</p> : null}
      <fieldset>
        <legend>{card.sort === 'topic' ? 'Did you say it?' : 'Did you add it?'}</legend>
        {points.map((point) => (
          <label key={point}>
            <input
              checked={answer.said?.includes(point) ?? false}
              onChange={(event) => {
                const others = (answer.said ?? []).filter((other) => other !== point);
                onSaid(event.target.checked ? [...others, point] : others);
              }}
              type="checkbox"
            />
            <span>{point}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
