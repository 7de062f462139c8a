import type { Criterion } from '#core';
import type { Attempt } from './attempt.ts';
import { reportOf } from './attemptReport.ts';
import { clockText } from './clock.ts';
import { hintsUsed } from './hints.ts';
import type { SeenFlag } from './redFlags.ts';
import type { Proposal } from './scorecard.ts';
import { isAnswered } from './talk.ts';

/** What a report needs beside the attempt to be read elsewhere. */
export interface AttemptWords {
  readonly title: string;
  readonly date: string;
  readonly phases: readonly { readonly name: string; readonly minutes: number }[];
  readonly criteria: readonly Criterion[];
  readonly proposals: Readonly<Record<string, Proposal>>;
  readonly flags: readonly SeenFlag[];
  /** Mermaid text of each board, by its diagram. */
  readonly drawings: Readonly<Record<string, string>>;
}

/** A sitting as Markdown, with its drawings as Mermaid. */
export function attemptText(attempt: Attempt, words: AttemptWords): string {
  const report = reportOf(attempt, words.phases.length);
  if (report === undefined) return '';
  const { score, hintCost, afterHints, ran, phases, gaps } = report;
  const cost = hintCost === 0 ? '' : `, ${afterHints} after hints`;
  return [
    `# ${words.title}`,
    '',
    `${words.date}. ${score} of 100${cost}. ${clockText(ran)} of ${attempt.minutes} minutes.`,
    '',
    '| Phase | Planned | Taken |',
    '|---|---|---|',
    ...words.phases.map(
      ({ name, minutes }, at) => `| ${name} | ${minutes} min | ${clockText(phases[at] ?? 0)} |`,
    ),
    ...section('Questions asked', attempt.questions),
    ...section('Assumptions', attempt.assumptions),
    ...listOf(
      'What was missing',
      gaps.map(({ title, weight, matters }) => `**${title}** (${weight}): ${matters}`),
    ),
    ...listOf(
      'Hints',
      hintsUsed(attempt).map(
        ({ component, steps, cost, ran: at }) =>
          `${clockText(at)} ${component}: ${steps} of 4 steps, −${cost}`,
      ),
    ),
    ...scorecard(attempt, words),
    ...listOf(
      'Red flags',
      words.flags
        .filter(({ name }) => attempt.dismissed[name] === undefined)
        .map(({ name, evidence }) => `**${name}**: ${evidence}`),
    ),
    ...(attempt.finished?.followUps ?? []).flatMap(({ whatIf, pieces }) =>
      listOf(
        `What if: ${whatIf}`,
        pieces.map(({ title, before, after }) => `${title}: ${before} before, ${after} after`),
      ),
    ),
    ...talked(attempt),
    ...Object.entries(words.drawings).flatMap(([diagram, text]) => [
      '',
      `## ${diagram}`,
      '',
      '```mermaid',
      text.trimEnd(),
      '```',
    ]),
    '',
  ].join('\n');
}

function scorecard(
  { levels }: Attempt,
  { criteria, proposals }: Pick<AttemptWords, 'criteria' | 'proposals'>,
): readonly string[] {
  const rows = criteria.flatMap(({ name, levels: described }) => {
    const set = levels[name];
    const level = set?.level ?? proposals[name]?.level;
    const looks = described.find((one) => one.level === level);
    return looks === undefined
      ? []
      : [`| ${name} | ${looks.level}${set === undefined ? ', proposed' : ''} | ${looks.looks} |`];
  });
  if (rows.length === 0) return [];
  return ['', '## Scorecard', '', '| Criterion | Level | |', '|---|---|---|', ...rows];
}

function talked({ talk }: Attempt): readonly string[] {
  return listOf(
    'Discussion',
    Object.entries(talk)
      .filter(([, answer]) => isAnswered(answer))
      .map(([id, { text, because = [] }]) => {
        const words = [...because, ...text.split('\n')].filter((line) => line.trim() !== '');
        return `**${id.replace(/^[\w -]+: /, '')}**: ${words.join(' ')}`;
      }),
  );
}

function listOf(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', `## ${title}`, '', ...items.map((item) => `- ${item}`)];
}

function section(title: string, text: string): readonly string[] {
  return text.trim() === '' ? [] : ['', `## ${title}`, '', text.trim()];
}
