import { isAnswered } from '#practice';
import type { CardAnswer, TalkCard } from '#practice';
import { Icon } from '#ui';
import { TalkCardForm } from './TalkCardForm.tsx';
import type { TalkCardFormProps } from './TalkCardForm.tsx';
import styles from './TalkCards.module.css';

export interface TalkCardsProps extends Omit<TalkCardFormProps, 'card' | 'answer'> {
  readonly cards: readonly TalkCard[];
  readonly answers: Readonly<Record<string, CardAnswer>>;
}

const SORTS = [
  { sort: 'topic', title: 'Worth discussing' },
  { sort: 'trade-off', title: 'Which side, and why?' },
  { sort: 'what-if', title: 'What if…' },
] as const;

/** What a senior is expected to talk about, card by card: one's own words first, the question's points after. */
export function TalkCards({ cards, answers, ...rest }: TalkCardsProps) {
  return (
    <div className={styles['talk']}>
      {SORTS.map(({ sort, title }) => {
        const mine = cards.filter((card) => card.sort === sort);
        return mine.length === 0 ? null : (
          <section aria-label={title} className={styles['sort']} key={sort}>
            <h3>{title}</h3>
            {mine.map((card) => (
              <details className={styles['card']} key={card.id} name="talk">
                <summary>
                  <span>{card.title}</span>
                  {isAnswered(answers[card.id]) ? (
                    <small>
                      <Icon name="check" size={13} /> answered
                    </small>
                  ) : null}
                </summary>
                <TalkCardForm {...rest} answer={answers[card.id] ?? NOTHING} card={card} />
              </details>
            ))}
          </section>
        );
      })}
    </div>
  );
}

const NOTHING: CardAnswer = { text: '' };
