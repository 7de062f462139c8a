import { comparePhrases } from './comparePhrases.ts';
import { phraseOf } from './phrase.ts';
import { readLabel } from './readLabel.ts';
import { nameOf, sameSpelling } from './readReference.ts';
import type { ExpectedName } from './readReference.ts';
import { SAYS_WORDS } from './rubric.ts';

const MEMO_LIMIT = 20_000;
const memo = new Map<string, boolean>();
const names = new Map<string, ExpectedName>();
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

/** Details are few and asked for again and again. */
function expectedName(text: string): ExpectedName {
  const name = names.get(text) ?? nameOf(phraseOf(text));
  if (names.size >= MEMO_LIMIT) names.clear();
  names.set(text, name);
  return name;
}

function looksFor(label: string, expected: string): boolean {
  if (sameSpelling(label).includes(sameSpelling(expected))) return true;
  const name = expectedName(expected);
  return readLabel(label).sayings.some(
    ({ phrase }) => comparePhrases(phrase, phrase.form, name, NO_RIVALS).score >= SAYS_WORDS,
  );
}
