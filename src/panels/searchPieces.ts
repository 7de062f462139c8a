import type { Piece } from './pieces.ts';

/** A piece that a search found; `via` is the product or abbreviation that it was found by. */
export interface FoundPiece {
  readonly piece: Piece;
  readonly via?: string;
}

/** How well a text fits, best first. */
const FITS = ['exact', 'prefix', 'word', 'inside', 'letters'] as const;
type Fit = (typeof FITS)[number];

/** Two letters in their order are in half of all words: fewer than this say nothing. */
const FEWEST_LETTERS = 3;

/** Pieces whose name, product or abbreviation fits, best first; a name goes before a product that fits as well. */
export function searchPieces(query: string, pieces: readonly Piece[]): readonly FoundPiece[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const fitting = pieces.flatMap((piece, order) => {
    const best = bestOf(piece, wanted);
    return best === undefined ? [] : [{ piece, order, ...best }];
  });
  // Loose letters are a guess: only where nothing fits better.
  const sure = fitting.filter(({ rank }) => rank < rankOf('letters', 0));
  return (sure.length > 0 ? sure : fitting)
    .toSorted((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ piece, via }) => (via === undefined ? { piece } : { piece, via }));
}

interface Best {
  readonly rank: number;
  readonly via?: string;
}

function bestOf(piece: Piece, wanted: string): Best | undefined {
  const byName = fitOf(wanted, plain(piece.name));
  let best: Best | undefined = byName === undefined ? undefined : { rank: rankOf(byName, 0) };
  for (const word of piece.words ?? []) {
    const fit = fitOf(wanted, plain(word));
    if (fit === undefined) continue;
    const rank = rankOf(fit, 1);
    if (best === undefined || rank < best.rank) best = { rank, via: word };
  }
  return best;
}

function rankOf(fit: Fit, source: 0 | 1): number {
  return 2 * FITS.indexOf(fit) + source;
}

function fitOf(wanted: string, text: string): Fit | undefined {
  const [tightWanted, tight] = [wanted.replaceAll(' ', ''), text.replaceAll(' ', '')];
  if (text === wanted || tight === tightWanted) return 'exact';
  if (text.startsWith(wanted) || tight.startsWith(tightWanted)) return 'prefix';
  const words = text.split(' ');
  if (wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 'word';
  if (wanted.length >= FEWEST_LETTERS && text.includes(wanted)) return 'inside';
  return tightWanted.length >= FEWEST_LETTERS && hasLetters(tightWanted, tight)
    ? 'letters'
    : undefined;
}

/** All letters in their order, beginning with the text's first. */
function hasLetters(wanted: string, text: string): boolean {
  if (text[0] !== wanted[0]) return false;
  let at = 0;
  for (const letter of wanted) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Lower case, without accents; whatever is no letter or digit is a blank. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
