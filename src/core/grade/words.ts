import {
  completeSpelling,
  correctTyping,
  isKnownFigure,
  isKnownWord,
  splitCompound,
} from './knownWords.ts';
import { stemOf } from './stem.ts';
import { ABBREVIATIONS, GLUE } from './wordLists.ts';

/** A word of a label that says something. */
export interface Word {
  readonly stem: string;
  /** Stands after a word such as `of` or `with`; the phrase's head comes before. */
  readonly link?: string;
  /** Ends like one who does something: `chooser`. */
  readonly doer?: true;
}

const MEMO_LIMIT = 20_000;
const memo = new Map<string, readonly string[]>();

/** Unicode spellings, quotes and signs made alike; case is kept for camel case. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/\b([A-Z])\/([A-Z])\b/gi, '$1$2')
    .replace(/\bP&L\b/gi, 'pnl')
    .replace(/\bC&C\b|\bC2\b/g, 'command and control')
    .replace(/\bc2d\b/gi, 'cloud to device')
    .replace(/\b([A-Z])\.([A-Z])\.(?:([A-Z])\.)?/g, '$1$2$3');
}

/** The words of one phrase in lower case, compounds split, short spellings written out. */
export function spell(text: string): readonly string[] {
  return plainText(text)
    .split(/[^\p{L}\p{N}@]+/u)
    .flatMap((token) => spellToken(token));
}

/** Content words with their stems; figures are left out but for an index: `venue 2`, `Exchange B`. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let link: string | undefined;
  const spelled = spell(text);
  for (const [at, word] of spelled.entries()) {
    if (
      words.length > 0 &&
      (/^\d$/.test(word) || (at === spelled.length - 1 && /^[a-h]$/.test(word)))
    ) {
      words.push({ stem: `#${word}` });
      continue;
    }
    if (GLUE.has(word)) {
      if (word !== 'and' && word !== 'the' && word !== 'a' && word !== 'an') link = word;
      continue;
    }
    if (isFigure(word) && !isKnownFigure(word)) continue;
    const stem = stemOf(word);
    words.push({
      stem,
      ...(link === undefined || words.length === 0 ? {} : { link }),
      ...(/^\w{4,}[eo]rs?$/.test(word) ? { doer: true as const } : {}),
    });
    link = undefined;
  }
  return words;
}

/** Numbers, sizes, counts and sorts of machines: `500m`, `x3`, `10ms`, `64`, `c7gn`. */
function isFigure(word: string): boolean {
  return /^(?:x?\d+(?:x|k|m|b|ms|s|us|ns|kb|mb|gb|tb|pb|h|d|min|mins|hz|khz|rps|tps|qps|th|st|nd|rd|am|pm)?|v\d+|[a-z]{1,2}\d{1,2}[a-z]{0,3})$/.test(
    word,
  );
}

function spellToken(token: string): readonly string[] {
  if (token === '') return [];
  const known = memo.get(token);
  if (known !== undefined) return known;
  const words = spellNew(token);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(token, words);
  return words;
}

function spellNew(token: string): readonly string[] {
  const lower = token.toLowerCase();
  if (isKnownWord(lower)) return written(lower);
  const humps = token
    .split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L}{3})(?=\d)/u)
    .map((hump) => hump.toLowerCase());
  if (humps.length > 1) {
    const compound = splitCompound(lower);
    return (compound ?? humps).flatMap((hump) => spellLower(hump));
  }
  return spellLower(lower);
}

function spellLower(word: string): readonly string[] {
  if (isKnownWord(word)) return written(word);
  const singular = word.replace(/s$/, '');
  if (isKnownWord(singular)) return written(singular);
  const short = completeSpelling(word) ?? completeSpelling(singular);
  if (short !== undefined) return written(short);
  const compound = splitCompound(word) ?? splitCompound(singular);
  if (compound !== undefined) return compound.flatMap((part) => written(part));
  const meant = correctTyping(word);
  return meant === undefined ? [word] : written(meant);
}

function written(word: string): readonly string[] {
  const long = ABBREVIATIONS.get(word);
  return long === undefined ? [word] : long.split(/[ -]/);
}
