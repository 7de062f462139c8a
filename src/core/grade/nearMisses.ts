import type { Role } from './casting.ts';
import type { DrawnPiece } from './drawnPieces.ts';
import type { EvidenceTable } from './evidenceTable.ts';

/** Drawn pieces that the author of a missing component warns of; they earn nothing. */
export function nearMissesOf(
  component: number,
  role: Role,
  table: EvidenceTable,
): readonly DrawnPiece[] {
  const warned = table.expected.components[component]?.nearMisses ?? new Set();
  if (role.status !== 'missing' || warned.size === 0) return [];
  return table.pieces.filter(
    ({ isGroup, reading }) =>
      !isGroup && reading.sayings.some(({ phrase }) => warned.has(phrase.joined)),
  );
}
