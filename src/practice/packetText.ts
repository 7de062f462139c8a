import type { Criterion, Report } from '#core';
import { clockText, elapsed } from './clock.ts';
import type { InterviewRecord } from './interviewRecord.ts';
import { suggestedLevel } from './suggestedLevel.ts';

/** What a packet needs beside the record. */
export interface PacketWords {
  readonly title: string;
  /** What was asked. */
  readonly problem: string;
  readonly date: string;
  readonly phases: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly report: Report | undefined;
  readonly mermaid: string;
}

/** A moment of the interview. */
export interface Moment {
  readonly ran: number;
  readonly text: string;
}

const SHOWN = {
  hint: 'Hint shown',
  topic: 'Asked',
  'what-if': 'What if',
  marks: 'The marks were shown',
  reference: 'The reference was shown',
} as const;

/** [I5] What happened when, by the interview's clock; notes are left out for the candidate. */
export function timelineOf(
  record: InterviewRecord,
  phases: readonly string[],
  forCandidate = false,
): readonly Moment[] {
  const at = (moment: number): number => elapsed(record, moment);
  return [
    // The first pause is how it was made.
    ...record.clock.slice(1).map((event) => ({
      ran: at(event.at),
      when: event.at,
      text:
        event.says === 'phase'
          ? (phases[event.phase] ?? 'Next phase')
          : event.says === 'pause'
            ? 'Paused'
            : 'The clock runs',
    })),
    ...record.released.map((shown) => ({
      ran: at(shown.at),
      when: shown.at,
      text: 'text' in shown ? `${SHOWN[shown.says]}: ${shown.text}` : SHOWN[shown.says],
    })),
    ...(forCandidate
      ? []
      : record.notes.map((note) => ({
          ran: at(note.at),
          when: note.at,
          text: `${note.tag}: ${note.text}`,
        }))),
  ]
    .toSorted((a, b) => a.when - b.when)
    .map(({ ran, text }) => ({ ran, text }));
}

/** [I6] The packet as Markdown. For the candidate: what was drawn and what was missing, and no judgement. */
export function packetText(
  record: InterviewRecord,
  words: PacketWords,
  forCandidate = false,
): string {
  const { title, problem, date, phases, criteria, report, mermaid } = words;
  const level = forCandidate ? undefined : suggestedLevel(record);
  const who = record.candidate === '' ? '' : ` with ${record.candidate}`;
  return [
    `# Interview${who}: ${title}`,
    '',
    `${date}. ${clockText(elapsed(record, record.finished?.at ?? Infinity))} of ${record.minutes} minutes.`,
    '',
    problem,
    ...(level === undefined
      ? []
      : ['', `**Suggested level: ${level.level} of 5.** ${level.because.join(' ')}`]),
    ...(forCandidate ? [] : scorecardText(record, criteria)),
    ...listOf(
      'Red flags',
      forCandidate ? [] : Object.entries(record.flags).map(([name, why]) => `**${name}**: ${why}`),
    ),
    ...piecesText(report, forCandidate),
    ...listOf(
      'Timeline',
      timelineOf(record, phases, forCandidate).map(({ ran, text }) => `${clockText(ran)} ${text}`),
    ),
    '',
    '## The drawing',
    '',
    '```mermaid',
    mermaid.trimEnd(),
    '```',
    '',
  ].join('\n');
}

function scorecardText(
  { levels }: InterviewRecord,
  criteria: readonly Criterion[],
): readonly string[] {
  const rows = Object.entries(levels).map(([name, { level, note }]) => {
    const looks = criteria
      .find((one) => one.name === name)
      ?.levels.find((one) => one.level === level)?.looks;
    return `| ${name} | ${level} | ${[looks, note].filter(Boolean).join('. ')} |`;
  });
  return rows.length === 0
    ? []
    : ['', '## Scorecard', '', '| Criterion | Level | |', '|---|---|---|', ...rows];
}

function piecesText(report: Report | undefined, forCandidate: boolean): readonly string[] {
  if (report === undefined) return [];
  const pieces = report.components.filter(({ aside }) => aside === undefined);
  return listOf(
    forCandidate ? 'What was there, and what was missing' : `Pieces: ${report.score} of 100`,
    pieces.map(({ title, status, why, matters }) =>
      status === 'missing'
        ? `**${title}**: missing. ${matters}`
        : `**${title}**: ${status}.${forCandidate ? '' : ` ${why}`}`,
    ),
  );
}

function listOf(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', `## ${title}`, '', ...items.map((item) => `- ${item}`)];
}
