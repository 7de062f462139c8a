import { wordsOf } from '../words.ts';
import { stepSynonyms } from './stepWords.ts';

const SYNONYM = 0.8;

/** Stems of a text that say something, each once. */
export function stemsOf(text: string): readonly string[] {
  return [...new Set(wordsOf(text).map(({ stem }) => stem))].filter(
    (stem) => !stem.startsWith('#'),
  );
}

/** How much of the expected words a text says, 0…1; synonyms count a little less. */
export function shareOf(expected: readonly string[], said: readonly string[]): number {
  if (expected.length === 0) return 0;
  const known = new Set(said);
  let found = 0;
  for (const stem of expected) {
    if (known.has(stem)) found += 1;
    else if ([...stepSynonyms(stem)].some((other) => known.has(other))) found += SYNONYM;
  }
  return found / expected.length;
}
