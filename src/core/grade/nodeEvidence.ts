import type { Form } from '../vocabulary/concept.ts';
import { comparePhrases } from './comparePhrases.ts';
import { formFit } from './formFit.ts';
import type { Likeness } from './unitLikeness.ts';
import { isBroader, isOtherClass } from './productClass.ts';
import type { Phrase } from './phrase.ts';
import { withoutNearMisses } from './withoutNearMisses.ts';
import { isOtherSort } from './lessThanAsked.ts';
import { readLabel } from './readLabel.ts';
import type { LabelReading, Place, Saying, Surroundings } from './readLabel.ts';
import { sameSpelling } from './readReference.ts';
import type { ExpectedName, ReferenceReading } from './readReference.ts';
import { areSynonyms } from './synonyms.ts';
import {
  CLAIM_FLOOR,
  PLACE_TRUST,
  SHAPE_ALONE,
  SHARE_OF_EXTRA_WORDS,
  THRESHOLD,
  TITLE_SPEAKS,
  TOUCH_FLOOR,
  UNIT_WEIGHT,
  WHOLE_LABEL,
} from './rubric.ts';

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
  /** What the surroundings added to the score, or took from it. */
  readonly context?: { readonly added: number; readonly because: string };
}

const memos = new WeakMap<ReferenceReading, Map<string, readonly Claim[]>>();
const MEMO_LIMIT = 5000;

/** Every claim of a drawn label, the strongest first. */
export function claimsOf(
  label: string,
  surroundings: Surroundings,
  reference: ReferenceReading,
): readonly Claim[] {
  const memo = memos.get(reference) ?? new Map<string, readonly Claim[]>();
  memos.set(reference, memo);
  const key = [surroundings.sort ?? '', label, ...surroundings.around].join('\u0000');
  const known = memo.get(key);
  if (known !== undefined) return known;
  const claims = readClaims(label, surroundings, reference);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(key, claims);
  return claims;
}

/** The best claim for each component and set of parts; a reference's own label says it all at once. */
function readClaims(
  label: string,
  surroundings: Surroundings,
  reference: ReferenceReading,
): readonly Claim[] {
  const reading = readLabel(label, surroundings);
  const { sort } = reading;
  const form = shaped(reading.title, sort, reading.title.form ?? reading.keptIn);
  const best = new Map<string, Claim>();
  // [L8] A title that means nothing in the field, and here, leaves it to its details to say the role.
  let speaks = reading.bare || reading.title.unheard;
  for (const saying of reading.sayings) {
    for (const claim of claimsOfSaying(saying, reading, form, sort, reference, speaks)) {
      const key = `${claim.component}:${claim.parts.join(',')}:${claim.broader}`;
      const before = best.get(key);
      if (before === undefined || before.score < claim.score) best.set(key, claim);
      const titled = claim.place === 'title' || claim.place === 'part';
      if (titled && claim.score >= TITLE_SPEAKS) speaks = reading.bare;
    }
  }
  const whole = reference.byLabel.get(sameSpelling(label));
  const said = withoutVaguer([...best.values()]);
  const claims = said.map((claim) =>
    withProperty(withWhatIsSpelledOut(claim, said), reading, reference),
  );
  if (whole !== undefined) claims.push(wholeLabel(whole, reading, reference));
  return claims.toSorted((a, b) => b.score - a.score || a.component - b.component);
}

/** What its author says only touches on a role does not play it by words that say it less well. */
function withoutVaguer(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    (claim) =>
      claim.broader ||
      !claims.some(
        (other) =>
          other.source === 'touch' &&
          other.component === claim.component &&
          other.score > claim.score &&
          other.parts.some((part) => claim.parts.includes(part)),
      ),
  );
}

/** What its author says only touches on a role plays it when the details call the role by its name. */
function withWhatIsSpelledOut(claim: Claim, claims: readonly Claim[]): Claim {
  if (claim.source !== 'touch' || claim.touching || claim.place !== 'title') return claim;
  const spelledOut = claims.some(
    ({ component, source, touching, broader, place, how, score }) =>
      component === claim.component &&
      source !== 'touch' &&
      touching &&
      !broader &&
      (place === 'detail' || place === 'aside') &&
      (how === 'exact' || how === 'same words') &&
      score >= THRESHOLD.mention,
  );
  return spelledOut
    ? { ...claim, broader: false, score: Math.min(claim.score, PLACE_TRUST.detail) }
    : claim;
}

/** The right product, and the detail says the property that makes it this component. */
function withProperty(claim: Claim, label: LabelReading, reference: ReferenceReading): Claim {
  if (!claim.broader || claim.place !== 'title' || !label.bare || !label.detailed) return claim;
  const expected = reference.components[claim.component];
  const said = label.sayings.flatMap(({ phrase, place }) =>
    place === 'detail' || place === 'aside' ? phrase.words : [],
  );
  const own = label.title.words;
  const lacking = (expected?.title.words ?? []).filter(
    (word) =>
      word.weight > UNIT_WEIGHT.broad && !own.some((other) => areAlike(word.key, other.key)),
  );
  const shown =
    lacking.length > 0 &&
    lacking.every((word) => said.some((other) => areAlike(word.key, other.key)));
  return shown
    ? { ...claim, broader: false, score: Math.min(claim.score, PLACE_TRUST.detail) }
    : claim;
}

function areAlike(stem: string, other: string): boolean {
  return stem === other || areSynonyms(stem, other);
}

function wholeLabel(
  component: number,
  { title, sayings }: LabelReading,
  reference: ReferenceReading,
): Claim {
  return {
    component,
    score: 1 + WHOLE_LABEL,
    how: 'exact',
    place: 'title',
    parts: [...new Set(sayings.flatMap(({ parts }) => parts))],
    words: title.text,
    name: reference.components[component]?.title.text ?? '',
    source: 'title',
    touching: false,
    broader: false,
  };
}

/** Words of a name that a drawing must say in some way: `database per tenant` is no database of tenants, `nightly scoring` no scoring. */
const MUST_SAY = [
  {
    named: /\b(?:per|each|every)\b/i,
    said: /\b(?:per|each|every|own|one|single|individual|separate|dedicated|isolated|silo(?:ed)?|private|segregated)\b/i,
  },
  {
    named: /\b(?:nightly|daily|hourly|weekly|overnight)\b/i,
    said: /\b(?:nightly|nights?|daily|day|hourly|hour|weekly|week|overnight|batch|bulk|cron|scheduled|offline|periodic|jobs?)\b/i,
  },
] as const;

/** `Database` and `Cache` may be meant for a narrower one; see `broadWordFor`. */
const KEEPING: ReadonlySet<string> = new Set(['store', 'cache']);

function claimsOfSaying(
  saying: Saying,
  label: LabelReading,
  form: Form | undefined,
  sort: Form | undefined,
  reference: ReferenceReading,
  speaks: boolean,
): readonly Claim[] {
  const { phrase, place, parts, doubtful } = saying;
  const best = new Map<number, Claim>();
  const mentioned = (place === 'detail' || place === 'aside') && !speaks;
  const piece = `${label.title.text} ${phrase.text}`;
  const trust = PLACE_TRUST[mentioned ? 'mention' : place];
  const extra =
    place === 'joined' || place === 'around'
      ? SHARE_OF_EXTRA_WORDS.joined
      : SHARE_OF_EXTRA_WORDS.said;
  for (const { name, most } of reference.candidates(phrase, extra)) {
    // Nothing that this name can still say beats what is known.
    const known = best.get(name.component)?.score ?? 0;
    const floor = name.source === 'touch' ? TOUCH_FLOOR : CLAIM_FLOOR;
    const bound = most * trust;
    if (bound <= known || bound < floor) continue;
    const drawnForm = mentioned
      ? undefined
      : place === 'detail' || place === 'aside'
        ? (form ?? phrase.form)
        : shaped(phrase, sort, form);
    const fit = phrase.key === name.phrase.key ? 1 : formFit(drawnForm, name.form);
    if (bound * fit <= known || bound * fit < floor) continue;
    const likeness = comparePhrases(phrase, drawnForm, name, reference.rarity, extra);
    const unsaid =
      label.bare && label.detailed && place === 'title' && !isOfClass(phrase, name, likeness.how)
        ? PLACE_TRUST.bareTitle
        : 1;
    const vague =
      phrase.broad &&
      !KEEPING.has(phrase.form ?? '') &&
      likeness.how !== 'exact' &&
      likeness.how !== 'same concept'
        ? PLACE_TRUST.broadWord
        : 1;
    const lacking =
      likeness.how !== 'exact' &&
      MUST_SAY.some(({ named, said }) => named.test(name.phrase.text) && !said.test(piece))
        ? PLACE_TRUST.lacking
        : 1;
    // Users in a list below a store are what it keeps, not the people.
    const below = place === 'detail' || place === 'aside';
    const kept =
      likeness.how === 'exact' && below && !mentioned && name.source !== 'touch'
        ? formFit(form ?? phrase.form, name.form)
        : 1;
    // A cylinder's shape alone says no role: its own words must say something of it.
    const own = saying.bare;
    if (
      own !== undefined &&
      comparePhrases(own, form, name, reference.rarity).score < SHAPE_ALONE
    ) {
      continue;
    }
    const score = likeness.score * trust * unsaid * vague * lacking * kept;
    if (score <= known || score < floor) continue;
    const expected = reference.components[name.component];
    const less =
      expected !== undefined && isOtherSort(phrase, shaped(phrase, sort, form), expected);
    best.set(name.component, {
      component: name.component,
      score,
      how: likeness.how,
      place,
      parts,
      words: phrase.text,
      name: name.phrase.text,
      source: name.source,
      // Words on a line or on a frame mention; a bare piece there touches on the role.
      touching: mentioned || doubtful || place === 'around',
      broader:
        less ||
        name.source === 'touch' ||
        likeness.how === 'broader' ||
        (phrase.broad && likeness.how !== 'exact') ||
        (phrase.bare &&
          name.source !== 'title' &&
          likeness.how !== 'exact' &&
          isBroader(phrase, name, reference)) ||
        (place === 'joined' &&
          likeness.how !== 'same words' &&
          isOtherClass(label.title, name, reference)),
    });
  }
  return withoutNearMisses([...best.values()], saying, label.title, reference);
}

/** Said as it is but for plain words, or a product of the class that several names of the component are of. */
function isOfClass(
  phrase: Phrase,
  { phrase: name, own }: ExpectedName,
  how: Likeness['how'],
): boolean {
  const [only, ...more] = phrase.units;
  const [concept] = only?.concepts ?? [];
  return (
    how === 'exact' ||
    (phrase.core !== '' && phrase.core === name.core) ||
    (more.length === 0 && concept !== undefined && own.has(concept))
  );
}

/** What is drawn as a store is one, unless the words plainly say that something runs. */
function shaped(phrase: Phrase, sort: Form | undefined, form: Form | undefined): Form | undefined {
  if (sort === undefined || phrase.runs) return phrase.form ?? form;
  if (!isKeeper(sort)) return phrase.form ?? form ?? sort;
  return isKeeper(phrase.form) ? phrase.form : sort;
}

function isKeeper(form: Form | undefined): boolean {
  return form === 'cache' || form === 'queue' || form === 'store';
}
