import type { Diagnostic, DiscussionPoint } from '#core';
import type { Token, Tokens } from 'marked';
import { plainText } from './blocks.ts';
import type { Block } from './blocks.ts';
import { problemAt } from './draft.ts';
import type { Place, Placed } from './draft.ts';
import { readKeyLines } from './keyLines.ts';
import type { Section } from './chapters.ts';

export interface Head {
  readonly difficulty: number;
  readonly minutes: number;
  readonly category: string;
}

export interface Problem {
  readonly problem: string;
  readonly requirementsTitle: string;
  readonly requirements: readonly string[];
}

/** What an interview takes when the author does not say. */
const USUAL_HEAD: Head = { difficulty: 3, minutes: 60, category: '' };
const REQUIREMENTS = /^\*\*([^*]*requirements?)\s*:?\s*\*\*\s*:?$/i;

/** Difficulty, time and category from the lines below the question's heading. */
export function readHead(
  blocks: readonly Block[],
  place: Place,
  report: (problem: Diagnostic) => void,
): Head {
  const values = new Map(readKeyLines(blocks).map(({ key, value }) => [key, value]));
  const category = values.get('category') ?? values.get('specialization');
  return {
    difficulty: readNumber(values.get('difficulty'), 'Difficulty', starsIn, place, report),
    minutes: readNumber(values.get('time'), 'Time', minutesIn, place, report),
    category: category === undefined ? USUAL_HEAD.category : plainText(category.text),
  };
}

function readNumber(
  value: Placed | undefined,
  key: 'Difficulty' | 'Time',
  read: (text: string) => number,
  place: Place,
  report: (problem: Diagnostic) => void,
): number {
  const usual = key === 'Time' ? USUAL_HEAD.minutes : USUAL_HEAD.difficulty;
  const number = value === undefined ? 0 : read(value.text);
  if (number > 0) return number;
  const example = key === 'Time' ? '**Time:** 60 minutes' : '**Difficulty:** ⭐⭐⭐';
  const message =
    value === undefined
      ? `The line ${example} is missing; ${usual} is taken.`
      : `'${value.text}' cannot be read: write it as in ${example}. ${usual} is taken.`;
  report(problemAt(value?.place ?? place, 'warning', `head-${key.toLowerCase()}`, message));
  return usual;
}

function starsIn(text: string): number {
  const stars = text.match(/[⭐★]/gu)?.length ?? 0;
  return Math.min(5, stars > 0 ? stars : Number(/\d+/.exec(text)?.[0] ?? 0));
}

function minutesIn(text: string): number {
  const amount = Number(/\d+(?:\.\d+)?/.exec(text)?.[0] ?? 0);
  return Math.round(/\d\s*h/i.test(text) ? amount * 60 : amount);
}

/** The problem in prose, and the list below a bold `… Requirements:` line. */
export function readProblem(blocks: readonly Block[]): Problem {
  const prose: string[] = [];
  const titles: string[] = [];
  const requirements: string[] = [];
  let listed = false;
  for (const { token } of blocks) {
    if (listed && isList(token)) {
      requirements.push(...token.items.map((item) => plainText(item.text)));
      listed = false;
    } else if (token.type === 'paragraph') {
      const lines = token.raw.trim().split('\n');
      const [, title] = REQUIREMENTS.exec(lines.at(-1)?.trim() ?? '') ?? [];
      listed = title !== undefined;
      if (title !== undefined) titles.push(title.trim());
      const text = (listed ? lines.slice(0, -1) : lines).join(' ').trim();
      if (text !== '') prose.push(plainText(text));
    } else if (token.type !== 'hr') prose.push(token.raw.trim());
  }
  const [first = '', ...more] = titles;
  return {
    problem: prose.join('\n\n'),
    requirementsTitle: more.length > 0 ? 'Requirements' : first,
    requirements,
  };
}

/** Numbered topics with their bullets. */
export function readDiscussion(section: Section): readonly DiscussionPoint[] {
  return section.blocks.flatMap(({ token }) =>
    isList(token)
      ? token.items.map((item) => {
          const inner = item.tokens.filter(isList);
          const head = item.tokens.find((part) => !isList(part))?.raw ?? '';
          const [, topic = head, rest = ''] = /^\s*\*\*(.+?)\*\*:?([\s\S]*)$/.exec(head) ?? [];
          const points = inner.flatMap((list) => list.items.map((point) => plainText(point.text)));
          return {
            topic: plainText(topic).replace(/\s*:$/, ''),
            points: [plainText(rest), ...points].filter((point) => point !== ''),
          };
        })
      : [],
  );
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}
