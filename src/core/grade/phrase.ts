import type { Form } from '../vocabulary/concept.ts';
import { conceptById } from '../vocabulary/vocabulary.ts';
import { aliasOf, aliasOfWord, breadthOf, LONGEST_ALIAS } from './aliasTrie.ts';
import { UNIT_WEIGHT } from './rubric.ts';
import { stemOf } from './stem.ts';
import { AFTER_HEAD, BROAD_WORDS, DECORATION, HEAD_FAMILIES, TURNED } from './wordLists.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** A word, or several that are one alias together. */
export interface Unit {
  readonly key: string;
  /** Concepts that it may mean; none for an ordinary word. */
  readonly concepts: readonly string[];
  readonly product: boolean;
  readonly plainHead: boolean;
  /** How much it says about a role, before it is compared with its rivals. */
  readonly weight: number;
  /** Number of the alias that a telling word belongs to with others: alone it may mean something else. */
  readonly alias?: number;
}

/** A few words that may name a role, read in two ways. */
export interface Phrase {
  readonly text: string;
  /** Equal for phrases that differ in spelling only. */
  readonly key: string;
  /** The key without spaces: equal for `work flow` and `workflow`. */
  readonly joined: string;
  /** The key without plain heads and decoration, where a product or a telling word is left. */
  readonly core: string;
  /** The key without decoration alone: `app tier` for `stateless app tier`. */
  readonly plain: string;
  readonly words: readonly Unit[];
  /** With the longest aliases as one unit each. */
  readonly units: readonly Unit[];
  /** The unit that says what it is, where that is more than a plain head. */
  readonly head?: Unit;
  /** The plain head that the phrase ends in, where it ends in one. */
  readonly tail?: string;
  /** What sort of thing the head is, where the words say so. */
  readonly form?: Form;
  /** The head plainly says that something runs: a service, an engine. */
  readonly runs: boolean;
  /** Nothing but products and plain words: what it does here is said elsewhere. */
  readonly bare: boolean;
  /** No word of it means anything in the field. */
  readonly unheard: boolean;
  /** One word for a broad piece, such as `Queue`. */
  readonly broad: boolean;
}

const MEMO_LIMIT = 20_000;
const memo = new Map<string, Phrase>();
const HEAD_STEMS = HEAD_FAMILIES.map((words) => new Set(words.map((word) => stemOf(word))));
const PLAIN_STEMS: ReadonlySet<string> = new Set(HEAD_STEMS.flatMap((stems) => [...stems]));
const DECORATION_STEMS: ReadonlySet<string> = new Set([...DECORATION].map((word) => stemOf(word)));
const BROAD_STEMS: ReadonlySet<string> = new Set([...BROAD_WORDS].map((word) => stemOf(word)));
/** Heads of which only running things are called. */
const RUNNING_STEMS: ReadonlySet<string> = new Set(
  [
    'service',
    'engine',
    'manager',
    'worker',
    'processor',
    'handler',
    'controller',
    'api',
    'function',
  ].map((word) => stemOf(word)),
);

/** Plain heads that may stand for each other: a `feed handler` is a `feed processor`, and no pipeline. */
export function areLikeHeads(stem: string, other: string): boolean {
  return HEAD_STEMS.some((stems) => stems.has(stem) && stems.has(other));
}

/** Reads a text of a few words. */
export function phraseOf(text: string): Phrase {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const phrase = readPhrase(text);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, phrase);
  return phrase;
}

function readPhrase(text: string): Phrase {
  const words = wordsOf(text);
  const link = words.findIndex((word) => word.link !== undefined && AFTER_HEAD.has(word.link));
  const straight = unitsOf(words.map(({ stem }) => stem));
  const turn = link > 0 && TURNED.has(words[link]?.link ?? '') && !spans(straight, link) ? link : 0;
  const stems = [...words.slice(turn), ...words.slice(0, turn)].map(({ stem }) => stem);
  const units = turn === 0 ? straight : unitsOf(stems);
  const front = turn === 0 && link > 0 ? headUnits(words, units, link) : units;
  const form = formOf(front.map(({ unit }) => unit)) ?? doerForm(words, link);
  const last = front.at(-1)?.unit;
  const tail = last?.plainHead === true ? last.key : undefined;
  const head = front.findLast(({ unit }) => unit.weight > UNIT_WEIGHT.plainHead)?.unit;
  return {
    text: text.trim(),
    key: stems.join(' '),
    joined: stems.join('').replaceAll(' ', ''),
    core: coreOf(stems),
    plain: plainOf(stems),
    words: units.flatMap(({ from, to }) => wordsOfUnit(stems.slice(from, to), from)),
    units: units.map(({ unit }) => unit),
    runs: RUNNING_STEMS.has(front.at(-1)?.unit.key ?? ''),
    bare: units.every(({ unit }) => unit.product || unit.weight <= UNIT_WEIGHT.broad),
    unheard: units.every(({ unit }) => unit.concepts.length === 0),
    broad: stems.length === 1 && BROAD_STEMS.has(stems[0] ?? ''),
    ...(head === undefined ? {} : { head }),
    ...(tail === undefined ? {} : { tail }),
    ...(form === undefined ? {} : { form }),
  };
}

/** A head that nobody knows, and that does something: a `venue chooser` runs. */
function doerForm(words: readonly Word[], link: number): Form | undefined {
  return words[link > 0 ? link - 1 : words.length - 1]?.doer === true ? 'service' : undefined;
}

function coreOf(stems: readonly string[]): string {
  const units = stems.map((stem) => wordUnit(stem));
  const end = units.findLastIndex(({ plainHead }) => !plainHead);
  // An API gateway is no application gateway: only the heads at the end are plain.
  const core = units.filter(
    ({ key, weight, plainHead }, at) =>
      (plainHead ? at < end : weight > UNIT_WEIGHT.plainHead) ||
      key.startsWith('#') ||
      (at > 0 && at === units.length - 1 && !plainHead),
  );
  const telling = core.some(({ weight, product }) => product || weight >= UNIT_WEIGHT.wide);
  return telling ? core.map(({ key }) => key).join(' ') : '';
}

function plainOf(stems: readonly string[]): string {
  const last = stems.length - 1;
  return stems
    .filter((stem, at) => !stem.startsWith('#') && (at === last || !DECORATION_STEMS.has(stem)))
    .join(' ');
}

interface PlacedUnit {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

/** The fewest units that cover the stems; of equals, the one whose last unit is longest. */
function unitsOf(stems: readonly string[]): readonly PlacedUnit[] {
  const fewest: (readonly PlacedUnit[])[] = [[]];
  for (let to = 1; to <= stems.length; to++) {
    let best: readonly PlacedUnit[] | undefined;
    for (let from = Math.max(0, to - LONGEST_ALIAS); from < to; from++) {
      const before = fewest[from] ?? [];
      if (best !== undefined && before.length + 1 >= best.length) continue;
      const unit = from === to - 1 ? wordUnit(stems[from] ?? '') : aliasUnit(stems, from, to);
      if (unit !== undefined) best = [...before, { unit, from, to }];
    }
    fewest.push(best ?? []);
  }
  return fewest[stems.length] ?? [];
}

function aliasUnit(stems: readonly string[], from: number, to: number): Unit | undefined {
  const alias = aliasOf(stems, from, to);
  if (alias === undefined) return undefined;
  const { concepts, product } = alias;
  return {
    key: stems.slice(from, to).join(' '),
    concepts,
    product,
    plainHead: false,
    weight: conceptWeight(concepts),
  };
}

/** Telling words of one alias belong together. */
function wordsOfUnit(stems: readonly string[], alias: number): readonly Unit[] {
  const words = stems.map((stem) => wordUnit(stem));
  const telling = words.filter(({ weight }) => weight > UNIT_WEIGHT.broad).length;
  return words.map((word) =>
    telling > 1 && word.weight > UNIT_WEIGHT.broad ? { ...word, alias } : word,
  );
}

function wordUnit(stem: string): Unit {
  const alias = aliasOfWord(stem);
  const concepts = alias?.concepts ?? [];
  const plainHead = PLAIN_STEMS.has(stem);
  const weight = plainHead
    ? UNIT_WEIGHT.plainHead
    : DECORATION_STEMS.has(stem) || stem.startsWith('#')
      ? UNIT_WEIGHT.decoration
      : alias === undefined
        ? UNIT_WEIGHT.word
        : conceptWeight(concepts);
  return { key: stem, concepts, product: alias?.product ?? false, plainHead, weight };
}

function conceptWeight(concepts: readonly string[]): number {
  const breadth = Math.max(0, ...concepts.map((id) => breadthOf(id)));
  if (breadth >= UNIT_WEIGHT.broadFrom) return UNIT_WEIGHT.broad;
  return breadth >= UNIT_WEIGHT.wideFrom ? UNIT_WEIGHT.wide : UNIT_WEIGHT.word;
}

function spans(units: readonly PlacedUnit[], at: number): boolean {
  return units.some(({ from, to }) => from < at && at < to);
}

function headUnits(
  words: readonly Word[],
  units: readonly PlacedUnit[],
  link: number,
): readonly PlacedUnit[] {
  return words.length === 0 ? units : units.filter(({ from }) => from < link);
}

/** The last unit that is more than a plain head tells the form; a plain head does when nothing else. */
function formOf(units: readonly Unit[]): Form | undefined {
  const last = units.at(-1);
  if (last !== undefined && RUNNING_STEMS.has(last.key)) return 'service';
  for (const { plainHead, concepts } of units.toReversed()) {
    const [concept] = concepts;
    if (plainHead) continue;
    return concept === undefined ? undefined : conceptById(concept)?.form;
  }
  return undefined;
}
