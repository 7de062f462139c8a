import type { Form } from '../vocabulary/concept.ts';
import { kinsOf } from './aliasTrie.ts';
import type { Phrase, Unit } from './phrase.ts';
import { weigh } from './readReference.ts';
import type { ExpectedName } from './readReference.ts';
import { LIKENESS, NAME_STRENGTH, SHARE_OF_EXTRA_WORDS, UNIT_WEIGHT, UNLIKE_FORMS } from './rubric.ts';

/** How well a drawn phrase says an expected name. */
export interface Likeness {
  /** 0…1. */
  readonly score: number;
  readonly how: 'exact' | 'same words' | 'same concept' | 'narrower' | 'broader' | 'overlap';
}

export function comparePhrases(
  drawn: Phrase,
  form: Form | undefined,
  name: ExpectedName,
  rarity: ReadonlyMap<string, number>,
): Likeness {
  if (drawn.key === name.phrase.key) return { score: name.trust, how: 'exact' };
  const words = overlap(drawn.words, name, name.phrase.words, name.wordWeights, rarity);
  const units = overlap(drawn.units, name, name.phrase.units, name.unitWeights, rarity);
  const better = units.score > words.score ? units : words;
  const fit = formFit(form, name.phrase.form);
  const weak = name.strength < NAME_STRENGTH.enough ? NAME_STRENGTH.factor : 1;
  return { score: better.score * fit * weak * name.trust, how: better.how };
}

function overlap(
  drawn: readonly Unit[],
  name: ExpectedName,
  expected: readonly Unit[],
  weights: readonly number[],
  rarity: ReadonlyMap<string, number>,
): Likeness {
  const claimed = drawn.map(() => 0);
  let found = 0;
  let total = 0;
  let how: Likeness['how'] = 'same words';
  for (const [at, unit] of expected.entries()) {
    const weight = weights[at] ?? 0;
    let best = 0;
    let bestHow: Likeness['how'] = 'overlap';
    for (const [other, candidate] of drawn.entries()) {
      const alike = unitLikeness(candidate, unit, name.own);
      if (alike.score > (claimed[other] ?? 0)) claimed[other] = alike.score;
      if (alike.score > best) {
        best = alike.score;
        bestHow = alike.how;
      }
    }
    found += weight * best;
    total += weight;
    if (weight >= 0.3 && best < 1) how = best === 0 ? 'overlap' : bestHow;
  }
  if (total === 0) return { score: 0, how: 'overlap' };
  let used = 0;
  let said = 0;
  for (const [at, unit] of drawn.entries()) {
    const weight = weigh(unit, rarity);
    used += weight * (claimed[at] ?? 0);
    said += weight;
  }
  const recall = found / total;
  const precision = said === 0 ? 0 : used / said;
  return { score: recall * (1 - SHARE_OF_EXTRA_WORDS * (1 - precision)), how };
}

/** Equal words, related concepts, and heads that fit everything. */
export function unitLikeness(
  drawn: Unit,
  expected: Unit,
  own: ReadonlyMap<string, number>,
): Likeness {
  if (drawn.key === expected.key) {
    return { score: drawn.torn !== expected.torn ? LIKENESS.torn : 1, how: 'same words' };
  }
  if (drawn.plainHead && expected.plainHead) return { score: LIKENESS.plainHead, how: 'same words' };
  let best: Likeness = { score: 0, how: 'overlap' };
  for (const [rank, concept] of drawn.concepts.entries()) {
    const kins = kinsOf(concept);
    for (const [otherRank, other] of expected.concepts.entries()) {
      const kin = kins.get(other);
      if (kin === undefined) continue;
      const sense = Math.max(0.7, 1 - LIKENESS.laterSense * (rank + otherRank));
      const near =
        kin.how === 'same'
          ? LIKENESS.sameConcept
          : kin.how === 'narrower'
            ? LIKENESS.narrower - LIKENESS.step * (kin.steps - 1)
            : LIKENESS.broader ** kin.steps;
      const plain = expected.weight <= UNIT_WEIGHT.broad ? 1 : LIKENESS.stranger;
      const trust = own.get(other) ?? plain;
      const score = sense * near * trust;
      if (score > best.score) {
        best = { score, how: kin.how === 'same' ? 'same concept' : kin.how };
      }
    }
  }
  return best;
}

type Family = 'running' | 'store' | 'cache' | 'queue' | 'view' | 'client' | 'external' | 'hardware';

const FAMILY: Readonly<Partial<Record<Form, Family>>> = {
  client: 'client', edge: 'running', service: 'running', job: 'running', process: 'running',
  queue: 'queue', cache: 'cache', store: 'store', external: 'external', view: 'view',
  model: 'running', hardware: 'hardware', platform: 'running', control: 'running',
};

/** A store is no service, however alike the words are. */
export function formFit(drawn: Form | undefined, expected: Form | undefined): number {
  const a = drawn === undefined ? undefined : FAMILY[drawn];
  const b = expected === undefined ? undefined : FAMILY[expected];
  if (a === undefined || b === undefined || a === b) return 1;
  const pair = [a, b].sort().join(' ');
  return UNLIKE_FORMS[pair] ?? UNLIKE_FORMS['other'] ?? 1;
}
