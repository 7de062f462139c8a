import type { Part, Role } from './casting.ts';
import type { EvidenceTable } from './evidenceTable.ts';
import { ASK, THRESHOLD } from './rubric.ts';

/** How sure a verdict is, 0…1, and whether it is so thin that the board would rather ask. */
export function confidenceOf(
  component: number,
  role: Role,
  table: EvidenceTable,
): { readonly confidence: number; readonly ask: boolean } {
  const best = table.ofNodes.find((evidence) => evidence.component === component);
  if (role.status === 'missing') {
    const score = best === undefined || best.touching ? 0 : best.score;
    return { confidence: rounded(1 - score), ask: score >= ASK.missingFrom };
  }
  const [first] = role.parts;
  if (first?.way === 'stated') return { confidence: 1, ask: false };
  const score = first?.evidence?.score ?? THRESHOLD.partial;
  return { confidence: rounded(score), ask: first === undefined || isThin(role, first, score) };
}

/** Verdicts of these ways and below these claims were wrong about one time in three, over all marked designs. */
function isThin({ status }: Role, { way, evidence }: Part, score: number): boolean {
  if (status === 'present') {
    return score < (way === 'further' ? ASK.furtherBelow : ASK.presentBelow);
  }
  const author = evidence?.source === 'touch';
  if (way === 'near' || way === 'included' || (way === 'shared' && !author)) return true;
  const { how, place } = evidence ?? {};
  const aside = place === 'detail' || place === 'aside';
  return author && (how !== 'exact' || (aside && (way === 'broader' || way === 'mentioned')));
}

function rounded(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
