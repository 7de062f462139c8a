import type { Answer } from '../board.ts';
import type { Graph } from '../graph.ts';
import type { Reference } from '../question.ts';
import type { Status } from '../report.ts';
import { assign } from './assign.ts';
import { drawnPieces } from './drawnPieces.ts';
import type { DrawnPiece } from './drawnPieces.ts';
import { claimsOf } from './nodeEvidence.ts';
import type { Claim } from './nodeEvidence.ts';
import { readReference } from './readReference.ts';
import { SAME_PHRASE_MARGIN, THRESHOLD } from './rubric.ts';

/** One piece that plays a component, and why. */
export interface Holder {
  readonly piece: DrawnPiece;
  readonly claim: Claim;
  readonly status: 'present' | 'partial';
  readonly way: string;
}

export interface ComponentMatch {
  readonly status: Status;
  readonly holders: readonly Holder[];
}

export function matchComponents(
  graph: Graph,
  reference: Reference,
  _answers: readonly Answer[],
): readonly ComponentMatch[] {
  const expected = readReference(reference);
  const pieces = drawnPieces(graph);
  const claims = pieces.map((piece) => claimsOf(piece.reading, piece.shape, expected));
  const count = expected.components.length;
  const bestOf = (row: number, component: number): Claim | undefined =>
    claims[row]?.find((claim) => claim.component === component && !claim.touching);
  const bestOfParts = (row: number, { parts }: Claim): number =>
    Math.max(
      ...(claims[row] ?? [])
        .filter((claim) => !claim.touching && claim.parts.some((part) => parts.includes(part)))
        .map(({ score }) => score),
    );
  const gains = pieces.map((piece, row) =>
    Array.from({ length: count }, (_, component) => {
      const claim = bestOf(row, component);
      if (claim === undefined || claim.score < THRESHOLD.partial) return 0;
      if (piece.isGroup) return 0;
      if (claim.score < bestOfParts(row, claim) - SAME_PHRASE_MARGIN) return 0;
      return Math.round(claim.score ** 2 * 100_000);
    }),
  );
  const primary = assign(gains);
  const holders: Holder[][] = Array.from({ length: count }, () => []);
  const spoken = pieces.map(() => new Set<number>());
  const hold = (row: number, claim: Claim, status: Holder['status'], way: string): void => {
    const piece = pieces[row];
    if (piece === undefined) return;
    const list = holders[claim.component];
    if (list === undefined || list.some((holder) => holder.piece === piece)) return;
    list.push({ piece, claim, status, way });
    if (status === 'present') for (const part of claim.parts) spoken[row]?.add(part);
  };
  const isPresent = (component: number): boolean =>
    (holders[component] ?? []).some(({ status }) => status === 'present');
  // 1. The pairing.
  for (const [row, component] of primary.entries()) {
    const claim = component < 0 ? undefined : bestOf(row, component);
    if (claim === undefined || claim.score < THRESHOLD.present) continue;
    hold(row, claim, claim.broader ? 'partial' : 'present', 'pair');
  }
  // 2. More nodes for the same role; further roles that other parts of a label name.
  const rest = claims
    .flatMap((list, row) => list.map((claim) => ({ row, claim })))
    .filter(({ row }) => pieces[row]?.isGroup === false)
    .sort((a, b) => b.claim.score - a.claim.score);
  for (const { row, claim } of rest) {
    if (claim.touching || claim.broader) continue;
    const taken = claim.parts.some((part) => spoken[row]?.has(part));
    if (taken) continue;
    if (claim.score < bestOfParts(row, claim) - SAME_PHRASE_MARGIN) continue;
    const need = isPresent(claim.component) ? THRESHOLD.another : THRESHOLD.present;
    if (claim.score >= need) hold(row, claim, 'present', 'part');
  }
  // 3. Groups.
  for (const [row, piece] of pieces.entries()) {
    if (!piece.isGroup) continue;
    const section = SECTION.test(piece.label);
    for (const claim of claims[row] ?? []) {
      if (isPresent(claim.component) || claim.broader || claim.touching) continue;
      if (claim.score < THRESHOLD.group || claim.place !== 'title') continue;
      hold(row, claim, section ? 'partial' : 'present', 'group');
    }
  }
  // 4. Touched on: by words that speak for another role, by mention, by a broader piece.
  for (const { row, claim } of rest) {
    if (isPresent(claim.component)) continue;
    const need = claim.touching ? THRESHOLD.mention : THRESHOLD.partial;
    const taken = claim.parts.some((part) => spoken[row]?.has(part));
    if (taken && (claim.score < THRESHOLD.present || claim.how === 'narrower')) continue;
    if (claim.score < need) continue;
    const first = holders[claim.component]?.[0];
    if (first !== undefined && first.claim.score - claim.score > 0.05) continue;
    hold(row, claim, 'partial', taken ? 'shared' : claim.broader ? 'broader' : 'weak');
  }
  return holders.map((list): ComponentMatch => {
    const present = list.filter(({ status }) => status === 'present');
    if (present.length > 0) return { status: 'present', holders: present };
    return { status: list.length > 0 ? 'partial' : 'missing', holders: list };
  });
}

/** Frames that name a section of the drawing rather than a piece of the system. */
const SECTION = /\b(?:layer|tier|plane|zone|account|path|region|side|boundary|domain|area|phase|stage|vpc|level|external|externals)s?\b/i;
