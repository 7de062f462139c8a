import type { Form } from '../vocabulary/concept.ts';
import { kinsOf } from './aliasTrie.ts';
import { formFit } from './formFit.ts';
import { areLikeHeads } from './phrase.ts';
import type { Phrase, Unit } from './phrase.ts';
import { ordinalOf, weigh } from './readReference.ts';
import type { ExpectedName } from './readReference.ts';
import { LIKENESS, NAME_STRENGTH, SHARE_OF_EXTRA_WORDS, UNIT_WEIGHT } from './rubric.ts';
import { NOTHING, SAME, unitLikeness } from './unitLikeness.ts';
import type { Likeness, Sides } from './unitLikeness.ts';

/** How well a drawn phrase says an expected name. */
export function comparePhrases(
  drawn: Phrase,
  form: Form | undefined,
  name: ExpectedName,
  rarity: ReadonlyMap<string, number>,
  extra: number = SHARE_OF_EXTRA_WORDS.said,
): Likeness {
  if (drawn.key === name.phrase.key) return { score: name.trust, how: 'exact' };
  if (name.ordinal !== undefined && (ordinalOf(drawn.key) ?? name.ordinal) !== name.ordinal) {
    return NOTHING;
  }
  // Plain words alone (`server agent`) say nothing but what they are.
  if (drawn.head === undefined) return NOTHING;
  if (
    drawn.plain !== '' &&
    drawn.plain === name.phrase.plain &&
    formFit(form, name.form) === 1 &&
    !meansNarrower(name.phrase, drawn)
  ) {
    return { score: name.trust * LIKENESS.sameCore, how: 'same words' };
  }
  if (sameCore(drawn, form, name)) {
    // A `pod manager` does something with pods: a pod is none, at least not for sure.
    const lone = drawn.tail === undefined && name.phrase.tail !== undefined;
    const likeness = lone && name.source === 'alias' ? LIKENESS.loneCore : LIKENESS.sameCore;
    return { score: name.trust * likeness, how: 'same words' };
  }
  const better = overlapEitherWay(drawn, name, rarity, extra);
  const loose = isLoose(drawn, name, better.how) ? LIKENESS.looseProduct : 1;
  const fit = formFit(form, name.form);
  const astray = headIsAstray(drawn, name) ? LIKENESS.otherHead : 1;
  const weak = name.strength < NAME_STRENGTH.enough ? NAME_STRENGTH.factor : 1;
  return { score: better.score * fit * astray * loose * weak * name.trust, how: better.how };
}

/** Word by word or with aliases as one unit each, whichever says more. */
function overlapEitherWay(
  drawn: Phrase,
  name: ExpectedName,
  rarity: ReadonlyMap<string, number>,
  extra: number,
): Likeness {
  const { phrase, wordWeights, unitWeights } = name;
  const units = overlap(drawn.units, name, phrase.units, unitWeights, rarity, extra);
  // Without aliases of several words both ways are one.
  const same =
    drawn.units.length === drawn.words.length && phrase.units.length === phrase.words.length;
  if (same) return units;
  const words = overlap(drawn.words, name, phrase.words, wordWeights, rarity, extra);
  const score = words.score * (meansOther(drawn, name) ? LIKENESS.otherMeaning : 1);
  return units.score > score ? units : { ...words, score };
}

function overlap(
  drawn: readonly Unit[],
  name: ExpectedName,
  expected: readonly Unit[],
  weights: readonly number[],
  rarity: ReadonlyMap<string, number>,
  extra: number,
): Likeness {
  const sides: Sides = { name, drawn: drawn.length, expected: expected.length };
  const alike: Likeness[][] = [];
  let any = false;
  for (const unit of drawn) {
    const row: Likeness[] = [];
    for (const other of expected) {
      const likeness = unitLikeness(unit, other, sides);
      if (likeness !== NOTHING) any = true;
      row.push(likeness);
    }
    alike.push(row);
  }
  if (!any) return NOTHING;
  const whole = wholeness(drawn, alike);
  const taken = new Set<number>();
  let found = 0;
  let total = 0;
  let how: Likeness['how'] = 'same words';
  for (let at = 0; at < expected.length; at++) {
    const weight = weights[at] ?? 0;
    let score = 0;
    let by: Likeness['how'] = 'overlap';
    let from = -1;
    for (let row = 0; row < alike.length; row++) {
      const likeness = alike[row]?.[at] ?? NOTHING;
      // One drawn word serves one expected word, unless it is that word.
      if (taken.has(row) && likeness !== SAME) continue;
      const here = likeness.score * (whole?.[row] ?? 1);
      if (here > score) {
        score = here;
        by = likeness.how;
        from = row;
      }
    }
    taken.add(from);
    found += weight * score;
    total += weight;
    if (weight >= TELLING && score < 1) how = by;
  }
  if (total === 0) return NOTHING;
  let used = 0;
  let said = 0;
  for (const [at, unit] of drawn.entries()) {
    const weight = weigh(unit, rarity);
    used += weight * mostOf(alike[at] ?? []) * (whole?.[at] ?? 1);
    said += weight;
  }
  const recall = found / total;
  const precision = said === 0 ? 0 : used / said;
  return { score: recall * (1 - extra * (1 - precision)), how };
}

/** Weights from here on say something about the role. */
const TELLING = 0.3;

function mostOf(alike: readonly Likeness[]): number {
  let most = 0;
  for (const { score } of alike) if (score > most) most = score;
  return most;
}

/** A word out of an alias counts less while another telling word of that alias finds nothing. */
function wholeness(
  drawn: readonly Unit[],
  alike: readonly (readonly Likeness[])[],
): readonly number[] | undefined {
  if (drawn.every(({ alias }) => alias === undefined)) return undefined;
  const broken = new Set<number>();
  for (const [at, { alias }] of drawn.entries()) {
    if (alias !== undefined && mostOf(alike[at] ?? []) < 0.5) broken.add(alias);
  }
  return drawn.map(({ alias }) => (alias !== undefined && broken.has(alias) ? LIKENESS.torn : 1));
}

/** Equal but for plain heads and decoration, as `Kafka` and `Kafka cluster`, `profile API` and `profile service`. */
function sameCore(
  drawn: Phrase,
  form: Form | undefined,
  { phrase, wordWeights, form: expected }: ExpectedName,
): boolean {
  if (drawn.core === '' || drawn.core !== phrase.core) return false;
  if (!haveLikeTails(drawn, phrase)) return false;
  if (meansNarrower(phrase, drawn)) return false;
  const weight = phrase.words.reduce(
    (sum, word, at) => sum + (word.weight > UNIT_WEIGHT.plainHead ? (wordWeights[at] ?? 0) : 0),
    0,
  );
  return weight >= NAME_STRENGTH.core && formFit(form, expected) === 1;
}

/** A deployment pipeline is no deployment controller. */
function haveLikeTails({ tail }: Phrase, { tail: expected }: Phrase): boolean {
  return tail === undefined || expected === undefined || areLikeHeads(tail, expected);
}

/** `Global` only decorates a cache; a global load balancer is a piece of its own. */
function meansNarrower(expected: Phrase, drawn: Phrase): boolean {
  const [whole, ...others] = expected.units;
  const [said, ...more] = drawn.units;
  if (whole === undefined || said === undefined || others.length + more.length > 0) return false;
  const [concept] = whole.concepts;
  const [meant] = said.concepts;
  return (
    concept !== undefined && meant !== undefined && kinsOf(meant).get(concept)?.how === 'broader'
  );
}

/** The drawn words are one alias of a concept that has nothing to do with this component. */
function meansOther(drawn: Phrase, { own }: ExpectedName): boolean {
  const [only, ...more] = drawn.units.filter(({ plainHead }) => !plainHead);
  if (only === undefined || more.length > 0 || drawn.words.length < 2 || own.size === 0)
    return false;
  if (only.concepts.length === 0) return false;
  return !only.concepts.some((concept) => [...own.keys()].some((id) => kinsOf(concept).has(id)));
}

/** A product among the other names says the role only to a drawing that says no more than a product. */
function isLoose(drawn: Phrase, { phrase, source }: ExpectedName, how: Likeness['how']): boolean {
  return (
    source === 'alias' && phrase.bare && !drawn.bare && how !== 'same words' && how !== 'exact'
  );
}

/** The drawn head names another piece: an `exchange feed` is a feed. */
function headIsAstray(drawn: Phrase, name: ExpectedName): boolean {
  const head = drawn.head;
  if (head === undefined || head.concepts.length === 0 || head.plainHead) return false;
  const all = [...name.phrase.units, ...name.phrase.words];
  return all.every((unit) => unitLikeness(head, unit, { name, drawn: 2, expected: 2 }).score < 0.4);
}
