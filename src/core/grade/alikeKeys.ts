import { kinsOf } from './aliasTrie.ts';
import type { Unit } from './phrase.ts';
import { LIKENESS } from './rubric.ts';
import { synonymsOf } from './synonyms.ts';
import { nearness } from './unitLikeness.ts';

type Likenesses = ReadonlyMap<string, number>;

const ofConcepts = new Map<string, Likenesses>();

/**
 * All that a drawn unit has in common with units it can say: its words, their synonyms, and `#`
 * concepts near to its own; with the most that `unitLikeness` can give for each, 0…1.
 */
export function alikeKeys(unit: Unit): Likenesses {
  const keys = new Map<string, number>();
  for (const concept of unit.concepts) {
    for (const [key, likeness] of nearKeys(concept)) {
      if (likeness > (keys.get(key) ?? 0)) keys.set(key, likeness);
    }
  }
  for (const synonym of synonymsOf(unit.key)) keys.set(synonym, LIKENESS.synonym);
  keys.set(unit.key, 1);
  return keys;
}

function nearKeys(concept: string): Likenesses {
  const known = ofConcepts.get(concept);
  if (known !== undefined) return known;
  const keys = new Map(
    [...kinsOf(concept)].map(([near, kin]) => [`#${near}`, nearness(kin, concept, false)]),
  );
  ofConcepts.set(concept, keys);
  return keys;
}
