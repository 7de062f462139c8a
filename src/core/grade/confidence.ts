import type { Role } from './casting.ts';
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
  const margin = role.status === 'present' ? score - THRESHOLD.present : THRESHOLD.present - score;
  const thin = first?.evidence !== undefined && Math.abs(margin) < ASK.margin;
  return { confidence: rounded(score), ask: thin };
}

function rounded(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
