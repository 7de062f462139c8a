import type { Graph } from '../graph.ts';
import type { DrawnPiece } from './drawnPieces.ts';
import type { Claim } from './nodeEvidence.ts';
import type { Phrase } from './phrase.ts';
import { CONTEXT } from './rubric.ts';
import { isA } from '../vocabulary/vocabulary.ts';

/** Claims by piece: what the labels say by themselves. */
export type Claims = ReadonlyMap<DrawnPiece, readonly Claim[]>;

/** Which drawn pieces stand before and behind a piece. */
interface Around {
  readonly before: readonly DrawnPiece[];
  readonly behind: readonly DrawnPiece[];
}

/** Which components stand before and behind a component, in the diagram or usually. */
interface Expected {
  readonly before: ReadonlySet<number>;
  readonly behind: ReadonlySet<number>;
}

/** Neighbours raise a thin claim, take a wrong end's claim down, and never make one out of nothing. */
export function withContext(claims: Claims, graph: Graph, neighbours: readonly Expected[]): Claims {
  const around = aroundIn(graph, [...claims.keys()]);
  const plays = new Map(
    [...claims].map(([piece, list]) => [
      piece,
      new Set(
        list
          .filter(({ score, touching }) => !touching && score >= CONTEXT.plays)
          .map(({ component }) => component),
      ),
    ]),
  );
  const playing = (pieces: readonly DrawnPiece[], wanted: ReadonlySet<number>): boolean =>
    pieces.some((piece) => [...(plays.get(piece) ?? [])].some((index) => wanted.has(index)));
  return new Map(
    [...claims].map(([piece, list]) => {
      const near = around.get(piece);
      if (near === undefined || piece.isGroup) return [piece, list];
      const seen = list.map((claim): Claim => {
        const role = neighbours[claim.component];
        if (role === undefined) return claim;
        const outside = piece.reading.title.form === 'external';
        if (outside && isWrongEnd(near, role) && hasTwin(claim, list, neighbours, near)) {
          return scaled(claim, CONTEXT.wrongEnd, 'its lines run the other way than this role’s');
        }
        if (isOtherQueue(piece, claim, near, plays, role)) {
          return scaled(claim, CONTEXT.otherQueue, 'whoever takes from it does other work');
        }
        const thin = claim.score >= CONTEXT.thinFrom && claim.score < CONTEXT.thinTo;
        const said = claim.place === 'title' || claim.place === 'part';
        const own = said && claim.source !== 'detail' && !claim.touching && !claim.broader;
        if (!thin || !own) return claim;
        const support =
          (playing(near.before, role.before) ? 1 : 0) + (playing(near.behind, role.behind) ? 1 : 0);
        if (support === 0) return claim;
        const raised = claim.score + CONTEXT.raise * support * (1 - claim.score);
        const because = 'it stands beside the right neighbours';
        return { ...claim, score: raised, context: { added: raised - claim.score, because } };
      });
      return [piece, seen.toSorted((a, b) => b.score - a.score || a.component - b.component)];
    }),
  );
}

function scaled(claim: Claim, factor: number, because: string): Claim {
  const score = claim.score * factor;
  return { ...claim, score, context: { added: score - claim.score, because } };
}

/** Neighbours of each component, by its place in the reference. */
export function neighboursIn(
  titles: readonly string[],
  connections: readonly { readonly from: string; readonly to: string }[],
): readonly Expected[] {
  return titles.map((title, index) => {
    const places = (list: readonly string[]): ReadonlySet<number> =>
      new Set(list.map((other) => titles.indexOf(other)).filter((at) => at >= 0 && at !== index));
    return {
      before: places(connections.flatMap(({ from, to }) => (to === title ? [from] : []))),
      behind: places(connections.flatMap(({ from, to }) => (from === title ? [to] : []))),
    };
  });
}

/** Only sent to where the role only sends, or the reverse: a venue's feed is not the venue. */
function isWrongEnd({ before, behind }: Around, role: Expected): boolean {
  const gives = role.before.size === 0 && role.behind.size > 0;
  const takes = role.behind.size === 0 && role.before.size > 0;
  return (
    (gives && behind.length === 0 && before.length > 0) ||
    (takes && before.length === 0 && behind.length > 0)
  );
}

/** Another role that the same words claim stands at the right end. */
function hasTwin(
  { component, parts }: Claim,
  list: readonly Claim[],
  neighbours: readonly Expected[],
  near: Around,
): boolean {
  return list.some((other) => {
    const role = neighbours[other.component];
    if (role === undefined || other.component === component) return false;
    const same = other.parts.some((part) => parts.includes(part));
    return same && other.score >= CONTEXT.thinFrom && !isWrongEnd(near, role);
  });
}

/** A plain queue whose takers do other work than the role's: jobs, rather than its events. */
function isOtherQueue(
  piece: DrawnPiece,
  claim: Claim,
  { behind }: Around,
  plays: ReadonlyMap<DrawnPiece, ReadonlySet<number>>,
  role: Expected,
): boolean {
  const { title, detailed } = piece.reading;
  if (title.form !== 'queue' || !title.bare || detailed || claim.how === 'exact') return false;
  if (behind.length === 0 || role.behind.size === 0 || isStream(title)) return false;
  return behind.every((other) => (plays.get(other)?.size ?? 0) === 0);
}

/** A stream serves whoever reads it; only a plain queue belongs to its takers. */
function isStream({ units }: Phrase): boolean {
  return units.some(({ concepts }) => concepts.some((id) => isA(id, 'event-stream')));
}

/** A frame's lines are its members' too. */
function aroundIn(graph: Graph, pieces: readonly DrawnPiece[]): ReadonlyMap<DrawnPiece, Around> {
  const owner = new Map(pieces.flatMap((piece) => piece.ids.map((id) => [id, piece] as const)));
  const members = new Map<string, string[]>();
  for (const { id, group } of graph.nodes) {
    if (group !== undefined) members.set(group, [...(members.get(group) ?? []), id]);
  }
  const before = new Map<DrawnPiece, Set<DrawnPiece>>();
  const behind = new Map<DrawnPiece, Set<DrawnPiece>>();
  const link = (from: string, to: string): void => {
    for (const a of members.get(from) ?? [from]) {
      for (const b of members.get(to) ?? [to]) {
        const [first, second] = [owner.get(a), owner.get(b)];
        if (first === undefined || second === undefined || first === second) continue;
        behind.set(first, (behind.get(first) ?? new Set()).add(second));
        before.set(second, (before.get(second) ?? new Set()).add(first));
      }
    }
  };
  for (const { from, to, start, end } of graph.edges) {
    if (end !== 'none' || start === 'none') link(from, to);
    if (start !== 'none' || end === 'none') link(to, from);
  }
  return new Map(
    pieces.map((piece) => [
      piece,
      { before: [...(before.get(piece) ?? [])], behind: [...(behind.get(piece) ?? [])] },
    ]),
  );
}
