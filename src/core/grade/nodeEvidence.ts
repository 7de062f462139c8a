import type { Form } from '../vocabulary/concept.ts';
import { INCLUDES } from '../vocabulary/includes.ts';
import { comparePhrases, formFit } from './comparePhrases.ts';
import type { Likeness } from './comparePhrases.ts';
import { kinsOf } from './aliasTrie.ts';
import type { Phrase } from './phrase.ts';
import type { LabelReading, Place, Saying } from './readLabel.ts';
import type { ExpectedName, ReferenceReading } from './readReference.ts';
import { CLAIM_FLOOR, PLACE_TRUST } from './rubric.ts';

/** Why a node may play a component: which words of it say which name, and how well. */
export interface Claim {
  readonly component: number;
  /** 0…1. */
  readonly score: number;
  readonly how: Likeness['how'];
  readonly place: Place;
  /** Parts of the label that say it; each part speaks fully for one role only. */
  readonly parts: readonly number[];
  readonly words: string;
  readonly name: string;
  readonly source: ExpectedName['source'];
  /** Only mentioned, or not decided: touches on the role at best. */
  readonly touching: boolean;
  /** A broader piece, or a product of another class: the right piece without what makes it this one. */
  readonly broader: boolean;
}

/** Every claim of a label, the best for each component and set of parts. */
export function claimsOf(
  label: LabelReading,
  shape: string | undefined,
  reference: ReferenceReading,
): readonly Claim[] {
  const form = label.title.form ?? (shape === 'cylinder' ? 'store' : undefined);
  const best = new Map<string, Claim>();
  for (const saying of label.sayings) {
    for (const claim of claimsOfSaying(saying, label, form, reference)) {
      const key = `${claim.component}:${claim.parts.join(',')}`;
      const before = best.get(key);
      if (before === undefined || before.score < claim.score) best.set(key, claim);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.component - b.component);
}

function claimsOfSaying(
  saying: Saying,
  label: LabelReading,
  form: Form | undefined,
  reference: ReferenceReading,
): readonly Claim[] {
  const { phrase, place, parts, doubtful } = saying;
  const best = new Map<number, Claim>();
  const mentioned = (place === 'detail' || place === 'aside') && !label.bare;
  const trust = PLACE_TRUST[mentioned ? 'mention' : place];
  for (const name of candidates(saying, reference)) {
    const likeness = comparePhrases(phrase, phrase.form ?? form, name, reference.rarity);
    const score = likeness.score * trust;
    if (score < CLAIM_FLOOR) continue;
    const before = best.get(name.component);
    if (before !== undefined && before.score >= score) continue;
    best.set(name.component, {
      component: name.component,
      score,
      how: likeness.how,
      place,
      parts,
      words: phrase.text,
      name: name.phrase.text,
      source: name.source,
      touching: mentioned || doubtful,
      broader:
        likeness.how === 'broader' ||
        (phrase.broad && likeness.how !== 'exact') ||
        (phrase.bare && name.source !== 'title' && isBroader(phrase, name, reference)),
    });
  }
  return [...best.values()].flatMap((claim) => {
    const expected = reference.components[claim.component];
    if (expected === undefined) return [];
    const rival = Math.max(
      0,
      ...expected.rivals.map((near) => (near.key === phrase.key ? 1 : 0)),
    );
    return rival === 1 && claim.how !== 'exact' ? [] : [claim];
  });
}

function candidates(saying: Saying, reference: ReferenceReading): ReadonlySet<ExpectedName> {
  const names = new Set<ExpectedName>();
  for (const unit of [...saying.phrase.words, ...saying.phrase.units]) {
    for (const name of reference.byKey.get(unit.key) ?? []) names.add(name);
    for (const concept of unit.concepts) {
      for (const near of kinsOf(concept).keys()) {
        for (const name of reference.byKey.get(`#${near}`) ?? []) names.add(name);
      }
    }
  }
  return names;
}

/** A product of a broader class, or of another form, than the title's: not all that the title asks for. */
function isBroader(drawn: Phrase, name: ExpectedName, reference: ReferenceReading): boolean {
  const expected = reference.components[name.component];
  if (expected === undefined || expected.concepts.length === 0) return false;
  const concepts = drawn.units.flatMap((unit) => unit.concepts);
  let broader = false;
  for (const concept of concepts) {
    for (const other of expected.concepts) {
      const kin = kinsOf(concept).get(other);
      if (kin !== undefined && kin.how !== 'broader') return false;
      if (brings(concept, other) || brings(other, concept)) return false;
      if (kin?.how === 'broader') broader = true;
    }
  }
  return broader || formFit(drawn.form, expected.title.form) < 1;
}

function brings(whole: string, part: string): boolean {
  return (INCLUDES[whole] ?? []).includes(part);
}
