import { CONCEPTS } from '../vocabulary/vocabulary.ts';
import { PLAIN_WORDS } from './plainWords.ts';
import { stemOf } from './stem.ts';
import { ABBREVIATIONS, AFTER_HEAD, DECORATION, GLUE, PLAIN_HEADS } from './wordLists.ts';

/** Every word that the vocabulary and the word lists use, and how words of it are joined or split. */
interface KnownWords {
  readonly words: ReadonlySet<string>;
  /** `loadbalancer` → `load balancer`, for the aliases of two and three words. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** By length and first letter, for typing errors. */
  readonly bins: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlySet<string>;
  /** Consonants → the most usual word that has them, for spellings without vowels. */
  readonly skeletons: ReadonlyMap<string, string>;
}

/** Everyday words that are no typing errors of a technical word. */
const EVERYDAY = (
  'over under time times later night nights place places people best better world good last first ' +
  'read write reads writes send sends sent keep keeps kept make makes made take takes find finds ' +
  'each every same other others another next back down full half part parts thing things price ' +
  'prices cost costs party parties trend trends topic topics friend friends money seller sellers ' +
  'buyer buyers review reviews check checks limit limits report reports state states plan plans ' +
  'score scores skill skills train trains form forms light right might table tables chart charts ' +
  'home house country countries city cities bank banks trade trades broker store stores shop shops ' +
  'point points point panel panels board boards card cards rule rules level levels stage stages ' +
  'step steps flow flows block blocks bill bills invoice invoices order orders group groups class ' +
  'classes color phone phones photo photos video videos voice sound sounds music movie movies ' +
  'seats seat email emails mail mails letter letters search found touch teams team owner owners ' +
  'human humans green blue black white canary rings clock clocks hours minute minutes second seconds'
).split(' ');

const known: KnownWords = learn();
const ORDINARY: ReadonlySet<string> = new Set(PLAIN_WORDS);

export function isKnownWord(word: string): boolean {
  return known.words.has(word);
}

/** A figure that names something: `Route 53`, `3D Secure`. */
export function isKnownFigure(word: string): boolean {
  return word.length > 1 && /\d/.test(word) && known.words.has(word);
}

/** Splits a word that nobody knows into words that the vocabulary has side by side, or that it knows. */
export function splitCompound(word: string): readonly string[] | undefined {
  const whole = known.joined.get(word);
  if (whole !== undefined) return whole;
  for (let at = 3; at <= word.length - 2; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (!known.words.has(head) || GLUE.has(head)) continue;
    if ((tail.length > 3 && known.words.has(tail)) || ABBREVIATIONS.has(tail)) {
      return [head, tail];
    }
  }
  return undefined;
}

/** An English word, or several of it. */
function isOrdinary(word: string): boolean {
  return ORDINARY.has(word) || (word.endsWith('s') && ORDINARY.has(word.slice(0, -1)));
}

/** The one known word that an unknown word is a slip of, if there is exactly one nearest. */
export function correctTyping(word: string): string | undefined {
  if (word.length < 5 || word.length > 24 || /\d/.test(word)) return undefined;
  if (known.stems.has(stemOf(word)) || isOrdinary(word)) return undefined;
  const reach = word.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let nearest = reach + 1;
  let rivals = 0;
  for (let length = word.length - reach; length <= word.length + reach; length++) {
    for (const candidate of known.bins.get(`${length}${word[0]}`) ?? []) {
      const distance = typingDistance(word, candidate, reach);
      if (distance > reach || distance > nearest) continue;
      rivals = distance < nearest ? 1 : rivals + 1;
      nearest = distance;
      best = candidate;
    }
  }
  return rivals === 1 ? best : undefined;
}

/** The word that is meant by its consonants alone (`ordr`, `rsk`), or without a doubled one (`loby`). */
export function completeSpelling(word: string): string | undefined {
  if (word.length < 3 || /\d/.test(word) || ORDINARY.has(word)) return undefined;
  const vowels = word.replaceAll(/[^aeiou]/g, '').length;
  if (vowels * 4 <= word.length || (word.length >= 6 && vowels * 3 <= word.length)) {
    const whole = known.skeletons.get(skeletonOf(word));
    if (whole !== undefined && isWithin(word, whole)) return whole;
  }
  if (word.length !== 4) return undefined;
  const doubled = Array.from(word, (letter, at) => word.slice(0, at) + letter + word.slice(at));
  return doubled.find((spelling) => known.words.has(spelling));
}

/** First letter and consonants; of too few nobody can tell the word. */
function skeletonOf(word: string): string {
  return (word[0] ?? '') + word.slice(1).replaceAll(/[aeiou]/g, '');
}

function isWithin(word: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at++;
  return at === word.length && whole.length > word.length;
}

/** Edits, a swap of neighbours counting as one, between two words; anything over `reach` is `reach + 1`. */
export function typingDistance(a: string, b: string, reach: number): number {
  if (Math.abs(a.length - b.length) > reach) return reach + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + change,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      }
      next.push(edits);
    }
    if (Math.min(...next) > reach) return reach + 1;
    before = last;
    last = next;
  }
  return last[b.length] ?? reach + 1;
}

function learn(): KnownWords {
  const words = new Set<string>([
    ...GLUE,
    ...AFTER_HEAD,
    ...PLAIN_HEADS,
    ...DECORATION,
    ...EVERYDAY,
  ]);
  const joined = new Map<string, readonly string[]>();
  for (const [short, long] of ABBREVIATIONS) {
    words.add(short);
    for (const word of long.split(/[ -]/)) words.add(word);
  }
  for (const { names, products } of CONCEPTS) {
    for (const alias of [...names, ...products]) {
      const parts = alias.split(/[^\p{L}\p{N}@]+/u).filter((part) => part !== '');
      for (const part of parts) words.add(part);
      const whole = parts.join('');
      if (parts.length > 1 && parts.length < 4 && whole.length > 5) joined.set(whole, parts);
    }
  }
  for (const word of words) joined.delete(word);
  const stems = new Set([...words].map((word) => stemOf(word)));
  return { words, joined, bins: binned(words), stems, skeletons: gatherSkeletons(words) };
}

/** Of several words with the same consonants the one that the vocabulary uses most. */
function gatherSkeletons(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const { names, products } of CONCEPTS) {
    for (const word of [...names, ...products].flatMap((alias) => alias.split(/[^\p{L}]+/u))) {
      uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  const skeletons = new Map<string, string>();
  for (const word of words) {
    const skeleton = skeletonOf(word);
    if (skeleton.length < 3 || word.length < 4 || /\d/.test(word) || GLUE.has(word)) continue;
    const before = skeletons.get(skeleton);
    if (before === undefined || (uses.get(before) ?? 0) < (uses.get(word) ?? 0)) {
      skeletons.set(skeleton, word);
    }
  }
  return skeletons;
}

function binned(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const bins = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 4 || /\d/.test(word)) continue;
    const key = `${word.length}${word[0]}`;
    const bin = bins.get(key);
    if (bin === undefined) bins.set(key, [word]);
    else bin.push(word);
  }
  return bins;
}
