import { kinsOf } from './aliasTrie.ts';
import type { Phrase } from './phrase.ts';
import { synonymsOf } from './synonyms.ts';

const memo = new WeakMap<Phrase, ReadonlySet<string>>();

/** All that a drawn phrase has in common with names it can say: its words, their synonyms, and `#` concepts near to its own. */
export function keysOf(phrase: Phrase): ReadonlySet<string> {
  const known = memo.get(phrase);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  for (const unit of [...phrase.words, ...phrase.units]) {
    keys.add(unit.key);
    for (const synonym of synonymsOf(unit.key)) keys.add(synonym);
    for (const concept of unit.concepts) {
      for (const near of kinsOf(concept).keys()) keys.add(`#${near}`);
    }
  }
  memo.set(phrase, keys);
  return keys;
}

/** Whether a drawn phrase can say anything of a name. */
export function mayShare(drawn: Phrase, name: Phrase): boolean {
  const keys = keysOf(drawn);
  return [...name.words, ...name.units].some(
    ({ key, concepts }) => keys.has(key) || concepts.some((concept) => keys.has(`#${concept}`)),
  );
}
