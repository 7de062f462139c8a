import type { Graph } from '../../graph.ts';
import type { Reference } from '../../question.ts';
import { wire } from '../../wiring.ts';
import type { Claims } from '../context.ts';
import type { DrawnPiece } from '../drawnPieces.ts';
import { NEIGHBOURS } from '../rubric.ts';

/**
 * [D1] A step is known by its words and by where it stands: what leads to it and what follows raise
 * each claim that they fit. Two rounds, so that a neighbour's neighbour counts a little.
 */
export function withNeighbours(claims: Claims, graph: Graph, reference: Reference): Claims {
  const pieces = [...claims.keys()].filter(({ isGroup }) => !isGroup);
  const drawn = linesBetween(graph, pieces);
  const expected = expectedLines(reference);
  let seen = claims;
  for (let round = 0; round < NEIGHBOURS.rounds; round++) {
    const best = bestScores(seen);
    seen = new Map(
      [...seen].map(([piece, list]) => [
        piece,
        list.map((claim) => {
          const support = supportOf(piece, claim.component, drawn, expected, best);
          const trust = Math.min(1, Math.max(0, (claim.score - NEIGHBOURS.from) / NEIGHBOURS.over));
          const raised = claim.score + NEIGHBOURS.raise * support * trust * (1 - claim.score);
          const added = (claim.context?.added ?? 0) + raised - claim.score;
          if (claim.touching || raised === claim.score) return claim;
          const because = 'it stands beside the right steps';
          return { ...claim, score: raised, context: { added, because } };
        }),
      ]),
    );
  }
  return new Map(
    [...seen].map(([piece, list]) => [
      piece,
      list.toSorted((a, b) => b.score - a.score || a.component - b.component),
    ]),
  );
}

type Best = ReadonlyMap<DrawnPiece, ReadonlyMap<number, number>>;

interface Lines<Item> {
  readonly before: ReadonlyMap<Item, ReadonlySet<Item>>;
  readonly behind: ReadonlyMap<Item, ReadonlySet<Item>>;
}

/** Mean over both sides of how well the neighbours there claim the expected neighbours. */
function supportOf(
  piece: DrawnPiece,
  component: number,
  drawn: Lines<DrawnPiece>,
  expected: Lines<number>,
  best: Best,
): number {
  const sides = [
    [expected.before.get(component), drawn.before.get(piece)],
    [expected.behind.get(component), drawn.behind.get(piece)],
  ] as const;
  const wanted = sides.filter(([roles]) => roles !== undefined && roles.size > 0);
  if (wanted.length === 0) return 0;
  const found = wanted.map(([roles, near]) =>
    Math.max(
      0,
      ...[...(near ?? [])].flatMap((other) =>
        [...(roles ?? [])].map((role) => best.get(other)?.get(role) ?? 0),
      ),
    ),
  );
  return found.reduce((sum, value) => sum + value, 0) / wanted.length;
}

function bestScores(claims: Claims): Best {
  return new Map(
    [...claims].map(([piece, list]) => {
      const scores = new Map<number, number>();
      for (const { component, score, touching } of list) {
        if (!touching) scores.set(component, Math.max(scores.get(component) ?? 0, score));
      }
      return [piece, scores];
    }),
  );
}

function linesBetween(graph: Graph, pieces: readonly DrawnPiece[]): Lines<DrawnPiece> {
  const owner = new Map(pieces.flatMap((piece) => piece.ids.map((id) => [id, piece] as const)));
  const lines = [...wire(graph).next].flatMap(([from, ends]) =>
    [...ends].flatMap((to) => {
      const [start, end] = [owner.get(from), owner.get(to)];
      return start === undefined || end === undefined || start === end
        ? []
        : [[start, end] as const];
    }),
  );
  return toLines(lines);
}

function expectedLines({ components, connections, usual }: Reference): Lines<number> {
  const place = new Map(components.map(({ title }, index) => [title, index]));
  return toLines(
    [...connections, ...usual].flatMap(({ from, to }) => {
      const [start, end] = [place.get(from), place.get(to)];
      return start === undefined || end === undefined || start === end
        ? []
        : [[start, end] as const];
    }),
  );
}

function toLines<Item>(pairs: readonly (readonly [Item, Item])[]): Lines<Item> {
  const before = new Map<Item, Set<Item>>();
  const behind = new Map<Item, Set<Item>>();
  for (const [from, to] of pairs) {
    behind.set(from, (behind.get(from) ?? new Set<Item>()).add(to));
    before.set(to, (before.get(to) ?? new Set<Item>()).add(from));
  }
  return { before, behind };
}
