import type { Attempt } from './attempt.ts';
import { reportOf } from './attemptReport.ts';
import { clockText } from './clock.ts';

/** What a report needs beside the attempt to be read elsewhere. */
export interface AttemptWords {
  readonly title: string;
  readonly date: string;
  readonly phases: readonly { readonly name: string; readonly minutes: number }[];
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
    ...(gaps.length === 0 ? [] : ['', '## What was missing', '']),
    ...gaps.map(({ title, weight, matters }) => `- **${title}** (${weight}): ${matters}`),
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

function section(title: string, text: string): readonly string[] {
  return text.trim() === '' ? [] : ['', `## ${title}`, '', text.trim()];
}
