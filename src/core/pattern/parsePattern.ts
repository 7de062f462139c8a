import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';

/** A rule on a drawing; lists are titles of components, any of which may be meant. */
export type PatternRule =
  | { readonly says: 'fed'; readonly to: readonly string[] }
  | { readonly says: 'leads'; readonly from: readonly string[]; readonly to: readonly string[] }
  | {
      readonly says: 'passes';
      /** Without it, whatever leads there. */
      readonly from?: readonly string[];
      readonly to: readonly string[];
      readonly through: readonly string[];
    }
  | { readonly says: 'apart'; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly says: 'each'; readonly frame: string; readonly has: readonly string[] };

/** The forms that a pattern can have, for whoever writes one. */
export const PATTERN_FORMS = [
  'something leads to X',
  'A leads to B',
  'every path to B passes C',
  'every path from A to B passes C',
  'no A reaches B directly',
  'each region has X',
] as const;

/** Reads a pattern; the problem is a sentence that names the title or the form that is wrong. */
export function parsePattern(text: string, titles: readonly string[]): Result<PatternRule, string> {
  const known = new Map(titles.map((title) => [title.toLowerCase(), title]));
  for (const read of READERS) {
    const rule = read(text.trim(), known);
    if (rule !== undefined) return rule;
  }
  return fail(`'${text}' is no pattern. The forms are: ${PATTERN_FORMS.join('; ')}.`);
}

type Titles = ReadonlyMap<string, string>;
type Reader = (text: string, titles: Titles) => Result<PatternRule, string> | undefined;

const READERS: readonly Reader[] = [
  (text, titles) => {
    const [, to] = /^something leads to (.+)$/i.exec(text) ?? [];
    return to === undefined
      ? undefined
      : built([to], titles, ([ends]) => ({ says: 'fed', to: ends }));
  },
  (text, titles) => {
    const [, from, to, through] = /^every path from (.+?) to (.+?) passes (.+)$/i.exec(text) ?? [];
    if (from === undefined || to === undefined || through === undefined) return undefined;
    return built([from, to, through], titles, ([starts, ends, middles]) => ({
      says: 'passes',
      from: starts,
      to: ends,
      through: middles,
    }));
  },
  (text, titles) => {
    const [, to, through] = /^every path to (.+?) passes (.+)$/i.exec(text) ?? [];
    if (to === undefined || through === undefined) return undefined;
    return built([to, through], titles, ([ends, middles]) => ({
      says: 'passes',
      to: ends,
      through: middles,
    }));
  },
  (text, titles) => {
    const [, from, to] = /^no (.+?) reaches (.+) directly$/i.exec(text) ?? [];
    if (from === undefined || to === undefined) return undefined;
    return built([from, to], titles, ([starts, ends]) => ({
      says: 'apart',
      from: starts,
      to: ends,
    }));
  },
  (text, titles) => {
    const [, frame, has] = /^each (\w+) has (.+)$/i.exec(text) ?? [];
    if (frame === undefined || has === undefined) return undefined;
    return built([has], titles, ([pieces]) => ({
      says: 'each',
      frame: frame.toLowerCase(),
      has: pieces,
    }));
  },
  (text, titles) => {
    const [, from, to] = /^(.+?) leads to (.+)$/i.exec(text) ?? [];
    if (from === undefined || to === undefined) return undefined;
    return built([from, to], titles, ([starts, ends]) => ({
      says: 'leads',
      from: starts,
      to: ends,
    }));
  },
];

/** Lists of titles, each known; the rule is made of them in their order. */
function built(
  lists: readonly string[],
  titles: Titles,
  make: (lists: readonly [Names, Names, Names]) => PatternRule,
): Result<PatternRule, string> {
  const read: Names[] = [];
  for (const list of lists) {
    const names: string[] = [];
    for (const name of list.split(',').map((part) => part.trim())) {
      const title = titles.get(name.toLowerCase());
      if (title === undefined) return fail(`The diagram has no component '${name}'.`);
      names.push(title);
    }
    read.push(names);
  }
  const [first = [], second = [], third = []] = read;
  return ok(make([first, second, third]));
}

type Names = readonly string[];
