import { comparePhrases } from './comparePhrases.ts';
import { phraseOf } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { readLabel } from './readLabel.ts';
import { sameSpelling } from './readReference.ts';
import type { ExpectedName } from './readReference.ts';
import { SAYS_WORDS } from './rubric.ts';

const MEMO_LIMIT = 20_000;
const memo = new Map<string, boolean>();
const NO_RIVALS: ReadonlyMap<string, number> = new Map();

/** Whether some phrase of a label says the expected words, or means the same. */
export function saysWords(label: string, expected: string): boolean {
  const key = `${expected}\n\n${label}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const says = looksFor(label, expected);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(key, says);
  return says;
}

function looksFor(label: string, expected: string): boolean {
  if (sameSpelling(label).includes(sameSpelling(expected))) return true;
  const name = nameOf(phraseOf(expected));
  return readLabel(label).sayings.some(
    ({ phrase }) => comparePhrases(phrase, phrase.form, name, NO_RIVALS).score >= SAYS_WORDS,
  );
}

/** A phrase to be looked for by itself, without a component around it. */
function nameOf(phrase: Phrase): ExpectedName {
  const own = new Map(
    phrase.units.flatMap(({ concepts }) => concepts.map((id) => [id, 1] as const)),
  );
  return {
    component: 0,
    phrase,
    source: 'title',
    trust: 1,
    wordWeights: phrase.words.map(({ weight }) => weight),
    unitWeights: phrase.units.map(({ weight }) => weight),
    own,
    distinct: false,
    strength: 1,
  };
}
