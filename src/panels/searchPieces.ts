import { FITS, fitOf, plain } from './fitOf.ts';
import type { Fit } from './fitOf.ts';
import type { Piece } from './pieces.ts';

/** A piece that a search found; `via` is the product or abbreviation that it was found by. */
export interface FoundPiece {
  readonly piece: Piece;
  readonly via?: string;
}

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
