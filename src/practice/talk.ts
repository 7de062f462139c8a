import type { DiscussionPoint, Evolution, TradeOff } from '#core';
import type { Attempt, CardAnswer } from './attempt.ts';

/** Something to talk about: answered in one's own words first, and compared afterwards. */
export type TalkCard =
  | {
      readonly sort: 'topic';
      readonly id: string;
      readonly title: string;
      /** What the question's author would want to hear. */
      readonly points: readonly string[];
    }
  | {
      readonly sort: 'trade-off';
      readonly id: string;
      readonly title: string;
      readonly question: string;
      readonly sides: readonly string[];
      /** Decision factors that pull at it. */
      readonly factors: readonly string[];
    }
  | {
      readonly sort: 'what-if';
      readonly id: string;
      readonly title: string;
      readonly adds: readonly string[];
      readonly why: string;
    };

/** [T1] Cards of a question: its topics, the trade-offs of every interview, and what may change. */
export function talkCards(
  discussion: readonly DiscussionPoint[],
  tradeOffs: readonly TradeOff[],
  evolution: readonly Evolution[],
): readonly TalkCard[] {
  return [
    ...discussion.map(
      ({ topic, points }) =>
        ({ sort: 'topic', id: `topic: ${topic}`, title: topic, points }) as const,
    ),
    ...tradeOffs.map(
      ({ name, question, factors }) =>
        ({
          sort: 'trade-off',
          id: `trade-off: ${name}`,
          title: name,
          question,
          sides: name.split(/\s+vs\s+/i),
          factors,
        }) as const,
    ),
    ...evolution.map(
      ({ whatIf, adds, why }) =>
        ({ sort: 'what-if', id: `what if: ${whatIf}`, title: whatIf, adds, why }) as const,
    ),
  ];
}

/** [T2] A card is answered by a side with its reason, or by words; opening it is no answer. */
export function isAnswered(answer: CardAnswer | undefined): boolean {
  if (answer === undefined) return false;
  return (
    answer.text.trim() !== '' || (answer.side !== undefined && (answer.because ?? []).length > 0)
  );
}

/** How many cards of a sort were answered. */
export function answeredOf({ talk }: Pick<Attempt, 'talk'>, sort: TalkCard['sort']): number {
  const prefix = sort === 'what-if' ? 'what if: ' : `${sort}: `;
  return Object.entries(talk).filter(([id, answer]) => id.startsWith(prefix) && isAnswered(answer))
    .length;
}
