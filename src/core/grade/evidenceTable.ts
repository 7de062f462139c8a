import type { Answer } from '../board.ts';
import type { Graph } from '../graph.ts';
import type { Reference } from '../question.ts';
import { neighboursIn, withContext } from './context.ts';
import { drawnPieces } from './drawnPieces.ts';
import type { DrawnPiece } from './drawnPieces.ts';
import { withWordings } from './dives/claimByWording.ts';
import { rulesOf } from './dives/findRules.ts';
import { claimsOf } from './nodeEvidence.ts';
import type { Claim } from './nodeEvidence.ts';
import { readReference } from './readReference.ts';
import type { ReferenceReading } from './readReference.ts';
import { SIBLING_MARGIN } from './rubric.ts';
import { withCases } from './dives/withCases.ts';
import { withNeighbours } from './dives/withNeighbours.ts';
import { readWordings } from './dives/wordings.ts';

/** A claim of one drawn piece. */
export interface Evidence extends Claim {
  readonly piece: DrawnPiece;
  /** The best that any of the same words say, for this component or another. */
  readonly lead: number;
  /** Fits several components of one class alike; an earlier one goes first. */
  readonly afterSibling: boolean;
}

/** All claims of a drawing on the components of a reference. */
export interface EvidenceTable {
  readonly expected: ReferenceReading;
  readonly pieces: readonly DrawnPiece[];
  /** By piece, the strongest first. */
  readonly byPiece: ReadonlyMap<DrawnPiece, readonly Evidence[]>;
  /** Of nodes, the strongest first. */
  readonly ofNodes: readonly Evidence[];
  /** What the words on lines mention, with the pieces at both ends. */
  readonly ofLines: readonly LineEvidence[];
}

export interface LineEvidence {
  readonly claim: Claim;
  readonly ends: readonly DrawnPiece[];
  /** Every such line leads both ways: peers do with each other what it says. */
  readonly mutual: boolean;
}

export function gatherEvidence(
  graph: Graph,
  reference: Reference,
  answers: readonly Answer[],
): EvidenceTable {
  const expected = readReference(reference);
  const pieces = drawnPieces(graph, expected.indexed);
  const siblings = siblingsIn(expected);
  const denied = new Set(
    answers.flatMap((answer) =>
      answer.says === 'not' ? [`${answer.node}\n${answer.component}`] : [],
    ),
  );
  const titles = reference.components.map(({ title }) => title);
  const wordings = reference.role === 'deep-dive' ? readWordings(reference) : undefined;
  const asked = rulesOf(reference).map(({ question }) => question);
  const questions = new Set(titles.flatMap((title, at) => (asked.includes(title) ? [at] : [])));
  const said = new Map<DrawnPiece, readonly Claim[]>();
  for (const piece of pieces) {
    const claims = claimsOf(piece.label, piece.surroundings, expected).filter(({ component }) => {
      const title = expected.components[component]?.component.title ?? '';
      return !piece.ids.some((id) => denied.has(`${id}\n${title}`));
    });
    said.set(
      piece,
      wordings === undefined
        ? claims
        : withWordings(claims, piece, reference, { wordings, questions }),
    );
  }
  const neighbours = neighboursIn(titles, [...reference.connections, ...reference.usual]);
  const byPiece = new Map<DrawnPiece, readonly Evidence[]>();
  const seen =
    wordings === undefined || !hasOrder(reference)
      ? withContext(said, graph, neighbours)
      : withCases(withNeighbours(said, graph, reference), graph, reference);
  for (const [piece, claims] of seen) {
    byPiece.set(
      piece,
      claims.map((claim) => toEvidence(piece, claim, claims, siblings)),
    );
  }
  const ofNodes = pieces
    .filter(({ isGroup }) => !isGroup)
    .flatMap((piece) => byPiece.get(piece) ?? [])
    .toSorted((a, b) => b.score - a.score);
  return { expected, pieces, byPiece, ofNodes, ofLines: readLines(graph, pieces, expected) };
}

/** Lists and choices stand beside each other, and a sequence has messages to tell its order. */
function hasOrder({ markedAs }: Reference): boolean {
  return markedAs === 'pipeline' || markedAs === 'decision';
}

/** Words on lines, the best saying first; equal words on several lines are said by the end that these share, or by all peers. */
function readLines(
  graph: Graph,
  pieces: readonly DrawnPiece[],
  expected: ReferenceReading,
): readonly LineEvidence[] {
  const owner = new Map(pieces.flatMap((piece) => piece.ids.map((id) => [id, piece] as const)));
  const ends = new Map<string, DrawnPiece[][]>();
  const oneWay = new Set<string>();
  for (const { label, from, to, start, end } of graph.edges) {
    if (label.trim() === '') continue;
    const both = [...new Set([from, to].flatMap((id) => owner.get(id) ?? []))];
    ends.set(label, [...(ends.get(label) ?? []), both]);
    if ((start === 'none') !== (end === 'none')) oneWay.add(label);
  }
  return [...ends]
    .flatMap(([label, lines]) => {
      const shared = pieces.filter((piece) => lines.every((both) => both.includes(piece)));
      const mutual = !oneWay.has(label);
      const at =
        shared.length > 0 && !mutual
          ? shared
          : pieces.filter((piece) => lines.flat().includes(piece));
      return claimsOf(label, { around: [] }, expected).map((claim) => ({
        claim,
        ends: at,
        mutual,
      }));
    })
    .toSorted(
      (a, b) => b.claim.score - a.claim.score || compareTexts(a.claim.words, b.claim.words),
    );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toEvidence(
  piece: DrawnPiece,
  claim: Claim,
  claims: readonly Claim[],
  siblings: readonly (readonly number[])[],
): Evidence {
  let lead = claim.score;
  for (const other of claims) {
    if (other.score <= lead) break;
    if (other.component === claim.component || other.touching) continue;
    if (other.parts.some((part) => claim.parts.includes(part))) {
      lead = other.score;
      break;
    }
  }
  const afterSibling = (siblings[claim.component] ?? []).some(
    (other) =>
      other < claim.component &&
      claims.some(
        ({ component, score }) =>
          component === other && Math.abs(score - claim.score) <= SIBLING_MARGIN,
      ),
  );
  return { ...claim, piece, lead, afterSibling };
}

/** Components whose titles mean the same: two exchanges, three market data feeds. */
function siblingsIn(expected: ReferenceReading): readonly (readonly number[])[] {
  const keys = expected.components.map(({ concepts }) => [...concepts].toSorted().join(' '));
  return keys.map((key, index) =>
    key === '' ? [] : keys.flatMap((other, at) => (other === key && at !== index ? [at] : [])),
  );
}
