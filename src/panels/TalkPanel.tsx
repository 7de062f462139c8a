import type { DiscussionPoint, Evolution, Named, TradeOff } from '#core';
import { talkCards } from '#practice';
import type { Attempt } from '#practice';
import type { LacunaState } from '#store';
import { useActions, useLacuna } from '#store/react';
import { useMemo } from 'react';
import { TalkCards } from './TalkCards.tsx';
import styles from './TalkCards.module.css';

export interface TalkPanelProps {
  readonly discussion: readonly DiscussionPoint[];
  readonly evolution: readonly Evolution[];
  readonly tradeOffs: readonly TradeOff[];
  readonly factors: readonly Named[];
}

/** The discussion of a sitting that goes on. */
export function TalkPanel({ discussion, evolution, tradeOffs, factors }: TalkPanelProps) {
  const attempt = useLacuna(attemptOf);
  const { writeAttempt, takeFollowUp } = useActions();
  const cards = useMemo(
    () => talkCards(discussion, tradeOffs, evolution),
    [discussion, evolution, tradeOffs],
  );
  if (attempt === undefined) return null;
  return (
    <div className={styles['panel']}>
      <h2>Discussion</h2>
      <p>Answer in your own words first. Then compare with what an interviewer listens for.</p>
      <TalkCards
        answers={attempt.talk}
        cards={cards}
        factors={factors.map(({ name }) => name)}
        followUps={attempt.followUps}
        onAnswer={(id, answer) => {
          writeAttempt({ talk: { ...attempt.talk, [id]: answer } });
        }}
        onTakeUp={takeFollowUp}
      />
    </div>
  );
}

function attemptOf({ attempt }: LacunaState): Attempt | undefined {
  return attempt?.finished === undefined ? attempt : undefined;
}
