import { withoutCopies } from '../copies.ts';
import { detailOf, titleOf } from '../graph.ts';
import type { Form } from '../vocabulary/concept.ts';
import { conceptById } from '../vocabulary/vocabulary.ts';
import { phraseOf } from './phrase.ts';
import type { Phrase, Unit } from './phrase.ts';
import { MOST_EQUALS, MOST_ITEMS, MOST_WORDS, PLAIN_LIST } from './rubric.ts';

/** Where in a label a phrase stands: what is said later and in passing counts less. */
export type Place = 'title' | 'part' | 'aside' | 'detail' | 'joined' | 'around';

/** A phrase of a label, with the parts of the label that it takes its words from. */
export interface Saying {
  readonly phrase: Phrase;
  readonly place: Place;
  /** Numbers of the parts that it consists of, ascending. */
  readonly parts: readonly number[];
  /** Marked as not decided: `later`, `??`, `optional`. */
  readonly doubtful: boolean;
  /** The same without what its shape says, where that was added. */
  readonly bare?: Phrase;
}

export interface LabelReading {
  readonly title: Phrase;
  readonly sayings: readonly Saying[];
  /** The title is a product, a plain word or the head of a list: the detail says the role. */
  readonly bare: boolean;
  /** What its shape or its kind says that it is, where the title does not say another keeper. */
  readonly sort?: Form;
  /** What sort of keeper the product below a title is. */
  readonly keptIn?: Form;
  /** So many equals that the label is a list. */
  readonly crowded: boolean;
  /** Something follows the title. */
  readonly detailed: boolean;
}

/** Longer labels are read up to here; nobody names a role after the thousandth word. */
const LONGEST_TITLE = 240;
const LONGEST_DETAIL = 600;
const MOST_PARTS = 12;
const MEMO_LIMIT = 5000;
const memo = new Map<string, LabelReading>();

const NEGATED =
  /\b(?:no|not|without|w\/o|instead of|rather than|replaces|replacing)\s+[^,;.()/+&]+/gi;
const DOUBTFUL =
  /\?\?|\(\?\)|\b(?:tbd|todo|maybe|later|future|optional|phase 2|in v2|nice to have|out of scope|if time)\b/i;
/** A line of its own that puts off the whole piece, rather than something about it. */
const PUT_OFF =
  /^\W*(?:\?\?|tbd|todo|maybe|later|future|optional|phase 2|v2|nice to have|out of scope|if time)(?=\W|$)/i;
/** Forms that a cylinder may have as they are. */
const STORING: ReadonlySet<string> = new Set(['store', 'cache', 'queue']);
/** Forms of what runs, and only keeps something in a product below its title. */
const RUNNING: ReadonlySet<string> = new Set([
  'service',
  'edge',
  'job',
  'view',
  'client',
  'control',
]);
/** Titles of which only the list after them says what they are. */
const LISTING =
  /\b(?:adapters?|connectors?|integrations?|providers?|features|modules|components|sources)$/i;
/** Titles that only say when or how something runs; what it does is said after them. */
const RUNS =
  /^(?:(?:night|nightly|daily|hourly|weekly|scheduled|small|python|bash|shell)\s+)*(?:cron(?:\s?jobs?)?|jobs?|scripts?|batch(?:es)?|threads?)$/i;
/** Signs and words that join equals. */
const JOINS = /\s*(?:\s\/\s|\/|\s\+\s|\+|&|,|;|\||→|->|·|•|\band\b|\bor\b)\s*/i;
const LISTS =
  /\s*(?:,|;|\||→|->|·|•|\s\/\s|\s\+\s|\s&\s|\s-\s|\s–\s|\s—\s|:\s|\band\b|\bor\b|=)\s*/i;
/** What follows `key =` is a value. */
const VALUE = /\s=\s*[^\s,;|]+/g;

/** What is known of a piece beside its label. */
export interface Surroundings {
  /** What its shape or its kind from the palette says that it is. */
  readonly sort?: Form;
  /** Words on the lines into it, and its frame's title. */
  readonly around: readonly string[];
}

const ALONE: Surroundings = { around: [] };

/** All that a label may say about a role, the plainest saying first. */
export function readLabel(label: string, surroundings = ALONE): LabelReading {
  const key = [surroundings.sort ?? '', label, ...surroundings.around].join('\u0000');
  const known = memo.get(key);
  if (known !== undefined) return known;
  // [L6] How many there are says nothing of what they are.
  const reading = readNew(withoutCopies(label), surroundings);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(key, reading);
  return reading;
}

function readNew(label: string, { sort: drawn, around }: Surroundings): LabelReading {
  const { main, asides } = withoutAsides(withoutNegated(titleOf(label).slice(0, LONGEST_TITLE)));
  const details = detailOf(label).map((line) => line.slice(0, LONGEST_DETAIL));
  const title = phraseOf(main);
  const sort = asKept(title, drawn);
  const partTexts = splitEquals(main);
  const items = itemsOf(details);
  const crowded =
    partTexts.length + Math.max(details.length, itemsOf(asides).length) > MOST_EQUALS ||
    partTexts.length > MOST_EQUALS ||
    items.length > MOST_ITEMS ||
    title.words.length > MOST_WORDS;
  const doubtful =
    crowded || DOUBTFUL.test(titleOf(label)) || details.some((line) => PUT_OFF.test(line));
  const bare = title.bare || LISTING.test(main) || RUNS.test(main);
  const plainList = isPlainTitle(title, main) && items.length >= PLAIN_LIST;
  const sayings: Saying[] = [];
  const titleParts = partTexts.map((_, part) => part);
  add(sayings, title, 'title', titleParts, doubtful);
  // A cylinder says `store` by its shape, a piece of the palette by its kind.
  if (sort !== undefined && STORING.has(sort) && !STORING.has(title.form ?? '') && !title.runs) {
    const phrase = phraseOf(`${main} ${sort}`);
    sayings.push({ phrase, place: 'title', parts: titleParts, doubtful, bare: title });
  }
  // `inboxes` kept in Redis are a cache, `accounts` in CockroachDB a store.
  const keptIn = bare || isRunning(title) ? undefined : keeperIn([...asides, ...details]);
  if (keptIn !== undefined && keptIn !== title.form) {
    add(sayings, phraseOf(`${main} ${keptIn}`), 'title', titleParts, doubtful);
  }
  if (partTexts.length > 1) addParts(sayings, partTexts, doubtful);
  // A bare label is what its surroundings say that it is for: `Redis` in the frame `Timelines`.
  if (bare && details.length + asides.length === 0) {
    for (const text of around) {
      add(sayings, phraseOf(`${text} ${main}`), 'around', titleParts, doubtful);
    }
  }
  let part = partTexts.length;
  const lines = [
    ...asides.map((text) => ({ text, place: 'aside' as const })),
    ...details.map((text) => ({ text, place: 'detail' as const })),
  ];
  for (const { text, place } of lines) {
    const stated = withoutNegated(text);
    const listed = itemsOf([stated]);
    const numbers = listed.map((_, item) => part + item);
    const thin = doubtful || DOUBTFUL.test(text) || (plainList && place === 'detail');
    if (listed.length > 1) add(sayings, phraseOf(stated), place, numbers, thin);
    for (const [item, itemText] of listed.slice(0, MOST_PARTS).entries()) {
      add(sayings, phraseOf(itemText), place, [part + item], thin);
      if (bare) add(sayings, phraseOf(`${itemText} ${main}`), 'joined', [part + item], thin);
    }
    part += listed.length;
  }
  return {
    title,
    sayings,
    bare,
    detailed: lines.length > 0,
    crowded,
    ...(keptIn === undefined ? {} : { keptIn }),
    ...(sort === undefined ? {} : { sort }),
  };
}

/** [L11] A cylinder of Redis is a cache, whatever the shape says. */
function asKept(title: Phrase, drawn: Form | undefined): Form | undefined {
  if (drawn !== 'store') return drawn;
  const forms = title.units.map(productForm);
  return forms.find((form) => form === 'cache' || form === 'queue') ?? drawn;
}

function productForm({ product, concepts }: Unit): Form | undefined {
  return product ? conceptById(concepts[0] ?? '')?.form : undefined;
}

function isRunning({ runs, form }: Phrase): boolean {
  return runs || (form !== undefined && RUNNING.has(form));
}

/** The sort of the product that a line begins with, where it keeps things. */
function keeperIn(lines: readonly string[]): Form | undefined {
  for (const line of lines) {
    const [first] = phraseOf(withoutNegated(line).split(LISTS)[0] ?? '').units;
    const form = first === undefined ? undefined : productForm(first);
    if (form !== undefined && STORING.has(form)) return form;
  }
  return undefined;
}

/** `Backend application`: no product whose use the list would tell, and no head of a list. */
function isPlainTitle(title: Phrase, main: string): boolean {
  return title.bare && !title.units.some(({ product }) => product) && !LISTING.test(main);
}

function add(
  sayings: Saying[],
  phrase: Phrase,
  place: Place,
  parts: readonly number[],
  doubtful: boolean,
): void {
  if (phrase.words.length > 0) sayings.push({ phrase, place, parts, doubtful });
}

/** Each equal by itself, with the shared head behind it, and with the shared beginning before it. */
function addParts(sayings: Saying[], texts: readonly string[], doubtful: boolean): void {
  const head = /\S+$/.exec(texts.at(-1) ?? '')?.[0] ?? '';
  const start = /^\S+(?=\s)/.exec(texts[0] ?? '')?.[0] ?? '';
  for (const [part, text] of texts.slice(0, MOST_PARTS).entries()) {
    add(sayings, phraseOf(text), 'part', [part], doubtful);
    if (part < texts.length - 1) {
      add(sayings, phraseOf(`${text} ${head}`), 'part', [part], doubtful);
    }
    if (part > 0 && start !== '')
      add(sayings, phraseOf(`${start} ${text}`), 'part', [part], doubtful);
  }
}

function itemsOf(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.replace(VALUE, '').split(LISTS))
    .filter((item) => item.trim() !== '');
}

function splitEquals(title: string): readonly string[] {
  const parts = title
    .split(JOINS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length === 0 ? [title] : parts;
}

function withoutAsides(title: string): {
  readonly main: string;
  readonly asides: readonly string[];
} {
  const asides: string[] = [];
  const main = title
    .replace(/[([{]([^)\]}]*)[)\]}]?/g, (_, aside: string) => {
      asides.push(aside);
      return ' ';
    })
    .replace(/\s+(?:-|–|—)\s+(.*)$/, (_, aside: string) => {
      asides.push(aside);
      return ' ';
    })
    .replace(/:\s+(.*)$/, (_, aside: string) => {
      asides.push(aside);
      return ' ';
    })
    .trim();
  return main === '' ? { main: title, asides: [] } : { main, asides };
}

function withoutNegated(text: string): string {
  const stated = text.replace(NEGATED, ' ');
  return stated;
}
