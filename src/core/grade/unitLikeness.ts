import { conceptById } from '../vocabulary/vocabulary.ts';
import { breadthOf, kinsOf } from './aliasTrie.ts';
import type { Kinship } from './aliasTrie.ts';
import { areLikeHeads } from './phrase.ts';
import type { Unit } from './phrase.ts';
import type { ExpectedName } from './readReference.ts';
import { LIKENESS, UNIT_WEIGHT } from './rubric.ts';
import { areSynonyms } from './synonyms.ts';

/** How well what is drawn says what is expected. */
export interface Likeness {
  /** 0…1. */
  readonly score: number;
  readonly how: 'exact' | 'same words' | 'same concept' | 'narrower' | 'broader' | 'overlap';
}

export const NOTHING: Likeness = { score: 0, how: 'overlap' };
export const SAME: Likeness = { score: 1, how: 'same words' };
const related = new Map<string, Map<string, boolean>>();
const MEMO_LIMIT = 20_000;

/** The name that is compared, and of how many units each side is. */
export interface Sides {
  readonly name: ExpectedName;
  readonly drawn: number;
  readonly expected: number;
}

/** Equal words, related concepts, and heads that fit everything. */
export function unitLikeness(
  drawn: Unit,
  expected: Unit,
  { name: { own, distinct }, drawn: drawnCount, expected: length }: Sides,
): Likeness {
  if (drawn.key === expected.key) return SAME;
  if (!areRelated(drawn, expected)) return NOTHING;
  if (drawn.plainHead && expected.plainHead) {
    const alike = areLikeHeads(drawn.key, expected.key);
    return { score: alike ? LIKENESS.plainHead : LIKENESS.otherPlainHead, how: 'same words' };
  }
  // `NYSE Feed` among other feeds: another exchange's name is not this one's.
  if (distinct && drawn.product) return NOTHING;
  let best: Likeness = areSynonyms(drawn.key, expected.key)
    ? { score: drawnCount === 1 ? LIKENESS.loneSynonym : LIKENESS.synonym, how: 'same words' }
    : NOTHING;
  for (const [rank, concept] of drawn.concepts.entries()) {
    const kins = kinsOf(concept);
    for (const [otherRank, other] of expected.concepts.entries()) {
      const kin = kins.get(other);
      if (kin === undefined) continue;
      const sense = Math.max(0.7, 1 - LIKENESS.laterSense * (rank + otherRank));
      const near = nearness(kin, concept, drawn.product && expected.product);
      const plain =
        length > 1 && isPlainKind(expected)
          ? 1
          : strangerTrust(drawn, expected, drawnCount === 1 && length === 1);
      const mine = own.get(other);
      const far = mine !== undefined && mine < 1 && kin.how !== 'same' ? LIKENESS.farKin : 1;
      const trust = (mine ?? plain) * far;
      const score = sense * near * trust;
      if (score > best.score) {
        best = { score, how: kin.how === 'same' ? 'same concept' : kin.how };
      }
    }
  }
  return best;
}

/** Whether two units can be alike at all, whatever stands beside them; most cannot. */
function areRelated(drawn: Unit, expected: Unit): boolean {
  let others = related.get(drawn.key);
  if (others === undefined) {
    if (related.size >= MEMO_LIMIT) related.clear();
    others = new Map<string, boolean>();
    related.set(drawn.key, others);
  }
  let known = others.get(expected.key);
  if (known === undefined) {
    known =
      (drawn.plainHead && expected.plainHead) ||
      areSynonyms(drawn.key, expected.key) ||
      drawn.concepts.some((concept) => {
        const kins = kinsOf(concept);
        return expected.concepts.some((other) => kins.has(other));
      });
    others.set(expected.key, known);
  }
  return known;
}

function isStore(concept: string): boolean {
  const found = conceptById(concept);
  return (
    found?.form === 'store' &&
    found.products.length > 0 &&
    breadthOf(concept) < UNIT_WEIGHT.broadFrom
  );
}

function strangerTrust(drawn: Unit, expected: Unit, alone: boolean): number {
  return alone && !drawn.product && !expected.product ? LIKENESS.wholeName : LIKENESS.stranger;
}

/** How much a concept says of one that it is kin to, 0…1. */
export function nearness(kin: Kinship, concept: string, products: boolean): number {
  switch (kin.how) {
    case 'same':
      return products ? LIKENESS.otherProduct : LIKENESS.sameConcept;
    case 'narrower':
      return LIKENESS.narrower - LIKENESS.step * (kin.steps - 1);
    case 'broader':
      return (isStore(concept) ? LIKENESS.broaderStore : LIKENESS.broader) ** kin.steps;
  }
}

/** Broad stores, caches and queues stand for each other inside longer names: `user postgres`. */
export function isPlainKind({ weight, concepts }: Unit): boolean {
  const form = conceptById(concepts[0] ?? '')?.form;
  const kind = form === 'store' || form === 'cache' || form === 'queue' || form === 'service';
  return weight <= UNIT_WEIGHT.broad && kind;
}
