import { alikeKeys } from './alikeKeys.ts';
import type { Phrase, Unit } from './phrase.ts';
import type { ExpectedName } from './readReference.ts';
import { CLAIM_FLOOR, LIKENESS, TOUCH_FLOOR } from './rubric.ts';
import { isPlainKind } from './unitLikeness.ts';

/** A name with the most that a phrase can say of it, 0…1. */
export interface Candidate {
  readonly name: ExpectedName;
  readonly most: number;
}

/**
 * Names that share so much with a phrase that a claim worth keeping can come of it, the likeliest
 * first. `extra` is what words cost that say nothing of a name, as `comparePhrases` has it.
 */
export type NameIndex = (phrase: Phrase, extra: number) => readonly Candidate[];

/** A unit of a name that a key stands for, its share of the name's weight, and the most that the key can say of it. */
interface Posting {
  readonly name: number;
  readonly slot: number;
  readonly share: number;
  readonly most: number;
}

/** Finds names by the words and concepts in them, so that a phrase is compared with few of them. */
export function indexNames(
  names: readonly ExpectedName[],
  weightOf: (unit: Unit) => number,
): NameIndex {
  const words = postingsOf(names, 'words');
  const units = postingsOf(names, 'units');
  const slots = Math.max(words.slots, units.slots);
  // Kept from call to call and wiped after each: there are thousands, and few are used.
  const bySlot = new Float64Array(slots);
  const byUnit = new Float64Array(names.length);
  const recall = new Float64Array(names.length);
  const used = new Float64Array(names.length);
  const most = new Float64Array(names.length);
  const found: number[] = [];

  function addWay({ hitsOf }: Postings, drawn: readonly Unit[], extra: number): void {
    const met: number[] = [];
    const usedSlots: number[] = [];
    let said = 0;
    let heads = 0;
    for (const unit of drawn) {
      const weight = weightOf(unit);
      const reached: number[] = [];
      said += weight;
      if (unit.plainHead) heads += weight;
      for (const { likeness, postings } of hitsOf(unit)) {
        for (const { name, slot, share, most: cap } of postings) {
          const here = likeness * cap;
          const before = byUnit[name] ?? 0;
          if (here > before) {
            if (used[name] === 0) met.push(name);
            if (before === 0) reached.push(name);
            used[name] = (used[name] ?? 0) + (here - before) * weight;
            byUnit[name] = here;
          }
          const known = bySlot[slot] ?? 0;
          if (here > known) {
            if (known === 0) usedSlots.push(slot);
            recall[name] = (recall[name] ?? 0) + (here - known) * share;
            bySlot[slot] = here;
          }
        }
      }
      for (const name of reached) byUnit[name] = 0;
    }
    for (const name of met) {
      const plain = heads > 0 ? (names[name]?.plain ?? 0) : 0;
      const precision = said === 0 ? 0 : Math.min(1, ((used[name] ?? 0) + heads) / said);
      const here = Math.min(1, (recall[name] ?? 0) + plain) * (1 - extra * (1 - precision));
      if (most[name] === 0) found.push(name);
      most[name] = Math.max(most[name] ?? 0, here);
      recall[name] = 0;
      used[name] = 0;
    }
    for (const slot of usedSlots) bySlot[slot] = 0;
  }

  return (phrase, extra) => {
    found.length = 0;
    addWay(words, phrase.words, extra);
    addWay(units, phrase.units, extra);
    const candidates: Candidate[] = [];
    for (const at of found) {
      const share = most[at] ?? 0;
      most[at] = 0;
      if (share < CLAIM_FLOOR) continue;
      const name = names[at];
      if (name === undefined) continue;
      const best = (isAlike(phrase, name.phrase) ? 1 : share) * name.trust;
      if (best >= (name.source === 'touch' ? TOUCH_FLOOR : CLAIM_FLOOR)) {
        candidates.push({ name, most: best });
      }
    }
    return candidates.toSorted((a, b) => b.most - a.most);
  };
}

/** Equal but for plain heads and decoration, which may carry weight of their own. */
function isAlike(drawn: Phrase, name: Phrase): boolean {
  return (
    drawn.key === name.key ||
    (drawn.plain !== '' && drawn.plain === name.plain) ||
    (drawn.core !== '' && drawn.core === name.core)
  );
}

/** The units of names, read word by word or with aliases as one unit each: only what is read alike is compared. */
interface Postings {
  /** Where a drawn unit says something, and how much at most, 0…1. */
  readonly hitsOf: (unit: Unit) => readonly Hit[];
  readonly slots: number;
}

interface Hit {
  readonly likeness: number;
  readonly postings: readonly Posting[];
}

const MEMO_LIMIT = 20_000;

function postingsOf(names: readonly ExpectedName[], way: 'words' | 'units'): Postings {
  const byKey = new Map<string, Posting[]>();
  let slots = 0;
  for (const [name, { phrase, own, wordWeights, unitWeights }] of names.entries()) {
    const weights = way === 'words' ? wordWeights : unitWeights;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, keys] of keysIn(phrase[way], own).entries()) {
      const share = total === 0 ? 1 : (weights[at] ?? 0) / total;
      for (const [key, most] of keys) {
        const list = byKey.get(key);
        const posting = { name, slot: slots, share, most };
        if (list === undefined) byKey.set(key, [posting]);
        else list.push(posting);
      }
      slots += 1;
    }
  }
  const memo = new Map<string, readonly Hit[]>();
  const hitsOf = (unit: Unit): readonly Hit[] => {
    const known = memo.get(unit.key);
    if (known !== undefined) return known;
    const hits = [...alikeKeys(unit)].flatMap(([key, likeness]) => {
      const postings = byKey.get(key);
      return postings === undefined ? [] : [{ likeness, postings }];
    });
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(unit.key, hits);
    return hits;
  };
  return { hitsOf, slots };
}

/** What stands for each unit, and how much it can say of it; plain heads only when there is nothing else. */
function keysIn(
  units: readonly Unit[],
  own: ExpectedName['own'],
): readonly (readonly (readonly [string, number])[])[] {
  const telling = units.some(({ plainHead, concepts }) => !plainHead || concepts.length > 0);
  return units.map((unit) => {
    const plain = units.length > 1 && isPlainKind(unit);
    const meant = unit.concepts.map((concept): readonly [string, number] => [
      `#${concept}`,
      own.get(concept) ?? (plain ? 1 : LIKENESS.wholeName),
    ]);
    return unit.plainHead && telling ? meant : [...meant, [unit.key, 1]];
  });
}
