import type { Component, Reference } from '../question.ts';
import type { Form } from '../vocabulary/concept.ts';
import { ancestors, isA } from '../vocabulary/vocabulary.ts';
import { breadthOf, kinsOf } from './aliasTrie.ts';
import { indexNames } from './nameIndex.ts';
import type { NameIndex } from './nameIndex.ts';
import { phraseOf } from './phrase.ts';
import type { Phrase, Unit } from './phrase.ts';
import { DISTINCT_PRODUCT, NAME_TRUST, OWN_CONCEPT, RARITY, UNIT_WEIGHT } from './rubric.ts';

/** A name that a component goes by, and how far it alone may carry a match. */
export interface ExpectedName {
  readonly component: number;
  readonly phrase: Phrase;
  readonly source: 'title' | 'alias' | 'detail' | 'touch' | 'wording';
  readonly trust: number;
  /** Weights of its units among the rivals of this reference. */
  readonly wordWeights: readonly number[];
  readonly unitWeights: readonly number[];
  /** How far each of the component's own concepts may stand for it: its title's fully. */
  readonly own: ReadonlyMap<string, number>;
  /** A product in it tells the component from its siblings. */
  readonly distinct: boolean;
  /** Place that the title's index gives: 2 for `Exchange B`. */
  readonly ordinal?: number;
  /** The sort of thing that it names: its own words tell, else the component's title. */
  readonly form?: Form;
  /** Share of its weight that plain heads have, which fit almost any other. */
  readonly plain: number;
  /** Sum of its weights: how much it says at all. */
  readonly strength: number;
}

export interface ExpectedComponent {
  readonly component: Component;
  readonly title: Phrase;
  readonly names: readonly ExpectedName[];
  /** What its author says it is not to be confused with, without spaces. */
  readonly nearMisses: ReadonlySet<string>;
  /** The concepts that its title stands for, in the senses that its other names support. */
  readonly concepts: readonly string[];
}

/** A reference with all its names read, ready to be compared with many labels. */
export interface ReferenceReading {
  readonly components: readonly ExpectedComponent[];
  readonly candidates: NameIndex;
  /** The same for what its author says a component is not to be confused with. */
  readonly nearMisses: NameIndex;
  /** What must show somewhere; a name's `component` is its place here. */
  readonly details: {
    readonly texts: readonly string[];
    readonly spellings: readonly string[];
    readonly candidates: NameIndex;
  };
  /** Components of the same class as each: who plays one of them does one of two jobs. */
  readonly twins: readonly (readonly number[])[];
  /** 0…1 for stems that several components share, `1` for others. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Components by the whole labels of their nodes, spelled alike. */
  readonly byLabel: ReadonlyMap<string, number>;
  /** Names that an index tells apart, without it: `exchange` for `exchange 2`. */
  readonly indexed: ReadonlySet<string>;
}

const readings = new WeakMap<Reference, ReferenceReading>();

export function readReference(reference: Reference): ReferenceReading {
  const known = readings.get(reference);
  if (known !== undefined) return known;
  const reading = readNew(reference);
  readings.set(reference, reading);
  return reading;
}

interface PlainName {
  readonly phrase: Phrase;
  readonly source: ExpectedName['source'];
  readonly trust: number;
}

function readNew(reference: Reference): ReferenceReading {
  const plain = reference.components.map((component) => namesOf(component));
  const meanings = reference.components.map(({ title, detail }, component) =>
    titleConcepts(phraseOf(title), detail, plain[component] ?? []),
  );
  const twins = new Map<string, number>();
  for (const concepts of meanings) {
    const key = concepts.toSorted().join(' ');
    twins.set(key, (twins.get(key) ?? 0) + 1);
  }
  const rarity = rarities(plain);
  const components = reference.components.map((component, index): ExpectedComponent => {
    const title = phraseOf(component.title);
    const counts = conceptCounts(plain[index] ?? []);
    const concepts = meanings[index] ?? [];
    // Told apart by a product's name, rather than by an index.
    const distinct =
      title.units.some(({ product }) => product) &&
      title.units.length > 1 &&
      (twins.get(concepts.toSorted().join(' ')) ?? 0) > 1;
    const ordinal = ordinalOf(title.key);
    const own = new Map<string, number>();
    for (const [concept, count] of counts) {
      if (count >= OWN_CONCEPT.names) own.set(concept, OWN_CONCEPT.trust);
    }
    for (const concept of concepts) own.set(concept, 1);
    const names = (plain[index] ?? []).map((name): ExpectedName => {
      const weights = (units: readonly Unit[]): readonly number[] =>
        units.map(
          (unit) => weigh(unit, rarity) * (distinct && unit.product ? DISTINCT_PRODUCT : 1),
        );
      return {
        ...name,
        component: index,
        wordWeights: weights(name.phrase.words),
        unitWeights: weights(name.phrase.units),
        own,
        distinct,
        ...(ordinal === undefined ? {} : { ordinal }),
        ...formOf(name.phrase.form ?? title.form),
        plain: plainShare(name.phrase.words, weights(name.phrase.words)),
        strength: Math.max(
          name.phrase.units.length === 1 && own.size > 0 ? 1 : 0,
          name.phrase.units.reduce((sum, unit) => sum + weigh(unit, rarity), 0),
        ),
      };
    });
    return {
      component,
      title,
      names,
      nearMisses: new Set(component.card.notToBeConfusedWith.map((text) => phraseOf(text).joined)),
      concepts,
    };
  });
  const indexed = new Set(
    plain
      .flat()
      .flatMap(({ phrase }) => (INDEX.test(phrase.key) ? [withoutIndex(phrase.key)] : [])),
  );
  return {
    components,
    candidates: indexNames(
      components.flatMap(({ names }) => names),
      (unit) => weigh(unit, rarity),
    ),
    nearMisses: indexNames(
      reference.components.flatMap(({ card }, index) =>
        card.notToBeConfusedWith.map((text) => ({ ...nameOf(phraseOf(text)), component: index })),
      ),
      ({ weight }) => weight,
    ),
    details: detailsOf(reference),
    twins: components.map(({ concepts }, at) => twinsOf(concepts, at, components)),
    rarity,
    byLabel: labelsOf(reference),
    indexed,
  };
}

/** A phrase to be looked for by itself, without a component around it. */
export function nameOf(phrase: Phrase): ExpectedName {
  const own = new Map(
    phrase.units.flatMap(({ concepts }) => concepts.map((id) => [id, 1] as const)),
  );
  return {
    component: 0,
    phrase,
    source: 'title',
    trust: 1,
    wordWeights: phrase.words.map(({ weight }) => weight),
    unitWeights: phrase.units.map(({ weight }) => weight),
    own,
    distinct: false,
    ...formOf(phrase.form),
    plain: plainShare(
      phrase.words,
      phrase.words.map(({ weight }) => weight),
    ),
    strength: 1,
  };
}

function plainShare(words: readonly Unit[], weights: readonly number[]): number {
  const sumOf = (wanted: (unit: Unit) => boolean): number =>
    words.reduce((sum, unit, at) => sum + (wanted(unit) ? (weights[at] ?? 0) : 0), 0);
  const all = sumOf(() => true);
  return all === 0 ? 1 : sumOf(({ plainHead }) => plainHead) / all;
}

function formOf(form: Form | undefined): { readonly form?: Form } {
  return form === undefined ? {} : { form };
}

const INDEX = / #\w$/;

/** 2 for `exchange #b` and for `venue #2`. */
export function ordinalOf(key: string): number | undefined {
  const [, sign] = / #(\w)$/.exec(key) ?? [];
  if (sign === undefined) return undefined;
  return /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** A phrase's key without `2` or `B` at its end. */
export function withoutIndex(key: string): string {
  return key.replace(INDEX, '');
}

/** A unit's weight, less when several components of the reference have it. */
export function weigh(unit: Unit, rarity: ReadonlyMap<string, number>): number {
  const own = rarity.get(unit.key) ?? 1;
  return unit.weight * own;
}

function detailsOf({ components }: Reference): ReferenceReading['details'] {
  const texts = [...new Set(components.flatMap(({ card }) => card.mustShow))];
  return {
    texts,
    spellings: texts.map((text) => sameSpelling(text)),
    candidates: indexNames(
      texts.map((text, at) => ({ ...nameOf(phraseOf(text)), component: at })),
      ({ weight }) => weight,
    ),
  };
}

function twinsOf(
  concepts: readonly string[],
  at: number,
  components: readonly ExpectedComponent[],
): readonly number[] {
  return components.flatMap((other, index) =>
    index !== at &&
    other.concepts.some((id) => concepts.some((own) => isA(id, own) || isA(own, id)))
      ? [index]
      : [],
  );
}

function labelsOf(reference: Reference): ReadonlyMap<string, number> {
  const owner = new Map(
    reference.components.flatMap(({ nodes }, index) => nodes.map((id) => [id, index] as const)),
  );
  const labels = new Map<string, number>();
  for (const { id, label } of [...reference.graph.nodes, ...reference.graph.groups]) {
    const component = owner.get(id);
    if (component !== undefined) labels.set(sameSpelling(label === '' ? id : label), component);
  }
  return labels;
}

/** A label without differences of case and spacing. */
export function sameSpelling(label: string): string {
  return label.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function namesOf(component: Component): readonly PlainName[] {
  const title = phraseOf(component.title.replaceAll(' · ', ' '));
  const names: PlainName[] = [{ phrase: title, source: 'title', trust: NAME_TRUST.title }];
  const detailTrust = title.bare ? NAME_TRUST.detailOfProduct : NAME_TRUST.detail;
  for (const text of component.card.alsoDrawnAs) {
    names.push({ phrase: phraseOf(text), source: 'alias', trust: NAME_TRUST.alias });
  }
  for (const text of component.card.touchedOnBy) {
    names.push({ phrase: phraseOf(text), source: 'touch', trust: NAME_TRUST.alias });
  }
  for (const text of component.detail) {
    names.push({ phrase: phraseOf(text), source: 'detail', trust: detailTrust });
  }
  const seen = new Set<string>();
  return names.filter(({ phrase }) => {
    if (phrase.words.length === 0 || seen.has(phrase.key)) return false;
    seen.add(phrase.key);
    return true;
  });
}

/** A word that many components go by tells none of them apart. */
function rarities(names: readonly (readonly PlainName[])[]): ReadonlyMap<string, number> {
  const owners = new Map<string, Set<number>>();
  for (const [component, list] of names.entries()) {
    for (const { phrase, source } of list) {
      if (source === 'detail' || source === 'touch') continue;
      for (const unit of [...phrase.words, ...phrase.units]) {
        const set = owners.get(unit.key) ?? new Set<number>();
        set.add(component);
        owners.set(unit.key, set);
      }
    }
  }
  const rarity = new Map<string, number>();
  for (const [key, set] of owners) {
    rarity.set(key, Math.max(RARITY.least, 1 / (1 + RARITY.step * (set.size - 1))));
  }
  return rarity;
}

/**
 * What the title says, without the product beside a role, in the senses that other names support.
 * A product is used for what its detail says: Grafana for real-time dashboards.
 */
function titleConcepts(
  title: Phrase,
  detail: readonly string[],
  names: readonly PlainName[],
): readonly string[] {
  const counts = conceptCounts(names);
  const said = detail.flatMap((line) => phraseOf(line).units.flatMap(({ concepts }) => concepts));
  const telling = title.units.filter(
    ({ concepts, plainHead }) => concepts.length > 0 && !plainHead,
  );
  const roles = telling.filter(({ product }) => !product);
  const units = roles.length > 0 ? roles : telling;
  const meant = units.flatMap(({ concepts }) => {
    const supported = concepts.filter((concept) => (counts.get(concept) ?? 0) > 0);
    return supported.length > 0 ? supported : concepts;
  });
  if (roles.length === 0) {
    const used = meant.filter((id) => said.some((other) => kinsOf(other).get(id)?.how === 'same'));
    return [...new Set(used.length > 0 ? used : meant)];
  }
  const narrow = meant.filter(
    (id) =>
      breadthOf(id) < UNIT_WEIGHT.wideFrom &&
      !meant.some((other) => other !== id && ancestors(other).has(id)),
  );
  return [...new Set(narrow.length > 0 ? narrow : meant)];
}

function conceptCounts(names: readonly PlainName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { phrase, source } of names) {
    if (source === 'title' || source === 'touch' || phrase.units.length !== 1) continue;
    for (const concept of (phrase.units[0]?.concepts ?? []).slice(0, 1)) {
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  return counts;
}
