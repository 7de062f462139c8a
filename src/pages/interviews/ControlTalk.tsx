import type { Interview, PlacedQuestion } from '#core';
import { talkCards } from '#practice';
import type { InterviewRecord } from '#practice';
import { useActions } from '#store/react';
import { IconButton } from '#ui';
import styles from './ControlPage.module.css';
import { useRelease } from './useRelease.ts';

export interface ControlTalkProps {
  readonly record: InterviewRecord;
  readonly interview: Interview;
  readonly question: PlacedQuestion | undefined;
}

/** A thing to ask, with what a good answer says. */
interface Prompt {
  readonly id: string;
  readonly text: string;
  readonly listenFor: readonly string[];
  readonly says: 'topic' | 'what-if';
}

/** What to ask: the plan's prompts, the question's topics, trade-offs and follow-ups; ticked off, or shown. */
export function ControlTalk({ record, interview, question }: ControlTalkProps) {
  const cards = talkCards(
    question?.discussion ?? [],
    interview.tradeOffs,
    question?.evolution ?? [],
  ).filter(({ id }) => !record.leaveOut.includes(id));
  const sections: readonly { readonly title: string; readonly prompts: readonly Prompt[] }[] = [
    {
      title: 'Of your plan',
      prompts: record.prompts.map((text) => ({
        id: `plan: ${text}`,
        text,
        listenFor: [],
        says: 'topic',
      })),
    },
    {
      title: 'Worth discussing',
      prompts: cards.flatMap((card) =>
        card.sort === 'topic'
          ? [{ id: card.id, text: card.title, listenFor: card.points, says: 'topic' as const }]
          : [],
      ),
    },
    {
      title: 'Trade-offs',
      prompts: cards.flatMap((card) =>
        card.sort === 'trade-off'
          ? [
              {
                id: card.id,
                text: `${card.title}? ${card.question}`,
                listenFor: card.factors,
                says: 'topic' as const,
              },
            ]
          : [],
      ),
    },
    {
      title: 'What if…',
      prompts: [
        ...cards.flatMap((card) =>
          card.sort === 'what-if'
            ? [
                {
                  id: card.id,
                  text: card.title,
                  listenFor: [...card.adds, card.why],
                  says: 'what-if' as const,
                },
              ]
            : [],
        ),
        ...interview.evolution.map(({ name, meaning }) => ({
          id: `evolution: ${name}`,
          text: meaning,
          listenFor: [],
          says: 'what-if' as const,
        })),
      ],
    },
  ];
  return (
    <div className={styles['talk']}>
      {sections.map(({ title, prompts }) =>
        prompts.length === 0 ? null : (
          <section aria-label={title} key={title}>
            <h2>{title}</h2>
            <ul>
              {prompts.map((prompt) => (
                <PromptRow key={prompt.id} prompt={prompt} record={record} />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

function PromptRow({
  prompt: { id, text, listenFor, says },
  record,
}: {
  readonly prompt: Prompt;
  readonly record: InterviewRecord;
}) {
  const { writeInterview } = useActions();
  const { isShown, toggle } = useRelease(record);
  return (
    <li>
      <label className={styles['ask']}>
        <input
          checked={record.asked.includes(id)}
          onChange={(event) => {
            const { checked } = event.target;
            writeInterview(({ asked }) => {
              const others = asked.filter((one) => one !== id);
              return { asked: checked ? [...others, id] : others };
            });
          }}
          type="checkbox"
        />
        <span>{text}</span>
      </label>
      <IconButton
        aria-pressed={isShown(id)}
        icon="presentation"
        name={`${isShown(id) ? 'Hide' : 'Show'}: ${text}`}
        onClick={() => {
          toggle({ id, says, text });
        }}
        size={15}
      />
      {listenFor.length === 0 ? null : (
        <details>
          <summary>Listen for</summary>
          <ul>
            {listenFor.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
