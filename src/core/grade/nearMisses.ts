import type { Role } from './casting.ts';
import type { DrawnPiece } from './drawnPieces.ts';
import type { EvidenceTable } from './evidenceTable.ts';

/** Drawn pieces that the author of a missing component warns of; they earn nothing. */
export function nearMissesOf(
  component: number,
  role: Role,
  table: EvidenceTable,
): readonly DrawnPiece[] {
  const rivals = new Set(
    table.expected.components[component]?.rivals.map(({ key }) => key.replaceAll(' ', '')),
  );
  if (role.status !== 'missing' || rivals.size === 0) return [];
  return table.pieces.filter(
    ({ isGroup, reading }) =>
      !isGroup && reading.sayings.some(({ phrase }) => rivals.has(phrase.key.replaceAll(' ', ''))),
  );
}
