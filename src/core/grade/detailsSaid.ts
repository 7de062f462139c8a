import { comparePhrases } from './comparePhrases.ts';
import { readLabel } from './readLabel.ts';
import { sameSpelling } from './readReference.ts';
import type { ReferenceReading } from './readReference.ts';
import { SAYS_WORDS, SHARE_OF_EXTRA_WORDS } from './rubric.ts';

const MEMO_LIMIT = 20_000;
const memos = new WeakMap<ReferenceReading, Map<string, ReadonlySet<string>>>();
const NO_RIVALS: ReadonlyMap<string, number> = new Map();

/** Of the details that must show somewhere, those that a text says, or means. */
export function detailsSaid(text: string, reference: ReferenceReading): ReadonlySet<string> {
  const memo = memos.get(reference) ?? new Map<string, ReadonlySet<string>>();
  memos.set(reference, memo);
  const known = memo.get(text);
  if (known !== undefined) return known;
  const said = lookFor(text, reference);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, said);
  return said;
}

function lookFor(text: string, { details }: ReferenceReading): ReadonlySet<string> {
  const spelling = sameSpelling(text);
  const said = new Set(
    details.texts.filter((_, at) => spelling.includes(details.spellings[at] ?? spelling)),
  );
  for (const { phrase } of readLabel(text).sayings) {
    for (const { name, most } of details.candidates(phrase, SHARE_OF_EXTRA_WORDS.said)) {
      const detail = details.texts[name.component];
      if (detail === undefined || said.has(detail) || most < SAYS_WORDS) continue;
      const { score } = comparePhrases(phrase, phrase.form, name, NO_RIVALS);
      if (score >= SAYS_WORDS) said.add(detail);
    }
  }
  return said;
}
