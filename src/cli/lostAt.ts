import type { Status } from '#core';
import type { EvidenceTable } from '#core/grade';
import { verdictsOf } from './agreement.ts';
import type { GradedDesign, Verdict } from './agreement.ts';

/** A graded design with the claims that its verdicts came from. */
export interface TracedDesign extends GradedDesign {
  readonly table: EvidenceTable;
}

/** Where a verdict parts from the readers', in the order of the grader's stages. */
export const STAGES = [
  'label: the words say nothing of the role',
  'evidence: they say it too weakly',
  'class: they are taken for less than the role, or only a mention',
  'assignment: they are taken for another role',
  'credit: words are taken for more than they say',
] as const;
export type Stage = (typeof STAGES)[number];

const RANK: Readonly<Record<Status, number>> = { missing: 0, partial: 1, present: 2 };
/** From this claim on the words were there, and something later lost them. */
const ENOUGH: Readonly<Record<Status, number>> = { missing: 0, partial: 0.5, present: 0.6 };

/** Wrong verdicts by the stage that lost them, and by what was marked and graded. */
export function lostAt(designs: readonly TracedDesign[]): ReadonlyMap<Stage, readonly string[]> {
  const lost = new Map<Stage, string[]>(STAGES.map((stage) => [stage, []]));
  for (const design of designs) {
    for (const verdict of verdictsOf(design)) {
      if (verdict.marked === verdict.graded) continue;
      lost.get(stageOf(verdict, design.table))?.push(`${verdict.marked} → ${verdict.graded}`);
    }
  }
  return lost;
}

function stageOf({ title, marked, graded, markedNodes }: Verdict, table: EvidenceTable): Stage {
  const [label, evidence, kind, assignment, credit] = STAGES;
  if (RANK[graded] > RANK[marked]) return credit;
  const component = table.expected.components.findIndex((one) => one.component.title === title);
  const claims = table.pieces
    .filter(({ ids }) => ids.some((id) => markedNodes.includes(id)))
    .flatMap((piece) => table.byPiece.get(piece) ?? [])
    .filter((claim) => claim.component === component);
  if (claims.length === 0) return label;
  const enough = claims.filter(({ score }) => score >= ENOUGH[marked]);
  if (enough.length === 0) return evidence;
  const full = enough.some(({ touching, broader }) => !touching && !broader);
  return marked === 'present' && !full ? kind : assignment;
}
