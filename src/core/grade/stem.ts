import { FAMILIES } from './wordLists.ts';

/** Endings, longest first, with the shortest stem that each may leave. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['isational', 3],
  ['izational', 3],
  ['ications', 3],
  ['isations', 3],
  ['izations', 3],
  ['ication', 3],
  ['icators', 3],
  ['icating', 3],
  ['isation', 3],
  ['ization', 3],
  ['ational', 3],
  ['icator', 3],
  ['icated', 3],
  ['icates', 3],
  ['ations', 3],
  ['ionals', 4],
  ['icate', 3],
  ['ation', 3],
  ['ators', 3],
  ['ating', 3],
  ['ional', 4],
  ['isers', 4],
  ['izers', 4],
  ['ising', 4],
  ['izing', 4],
  ['ments', 4],
  ['ator', 3],
  ['ated', 3],
  ['ates', 3],
  ['iser', 4],
  ['izer', 4],
  ['ised', 4],
  ['ized', 4],
  ['ions', 4],
  ['ment', 4],
  ['ness', 4],
  ['ings', 3],
  ['ate', 3],
  ['ise', 4],
  ['ize', 4],
  ['ion', 4],
  ['ing', 3],
  ['ers', 3],
  ['ors', 4],
  ['er', 3],
  ['or', 4],
  ['ed', 3],
];
const VOWEL = /[aeiouy]/;
const KEEPS_S = /(?:ss|us|is|as|os)$/;
const MEMO_LIMIT = 20_000;
const memo = new Map<string, string>();

/** The part of a lower-case word that its family shares: `reconciler`, `reconciliation` → `reconcil`. */
export function stemOf(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const stem = FAMILIES.get(word) ?? (word.length < 4 || /\d/.test(word) ? word : shorten(word));
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(word, stem);
  return stem;
}

function shorten(word: string): string {
  let stem = singular(word);
  stem = FAMILIES.get(stem) ?? stem;
  for (let round = 0; round < 3; round++) {
    const shorter = withoutEnding(stem);
    if (shorter === stem) break;
    stem = shorter;
  }
  return tidy(stem);
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !KEEPS_S.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  if (word.endsWith('eed')) return word;
  for (const [ending, shortest] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length >= shortest && VOWEL.test(stem)) return stem;
  }
  return word;
}

/** Silent e, y after a consonant and a doubled consonant differ inside one family. */
function tidy(stem: string): string {
  let end = stem;
  if (end.length > 4 && end.endsWith('e')) end = end.slice(0, -1);
  if (end.length > 4 && /[^aeiou][yi]$/.test(end)) end = end.slice(0, -1);
  if (end.length > 3 && /([b-df-hj-np-tv-z])\1$/.test(end)) end = end.slice(0, -1);
  return end;
}
