import { assign } from './assign.ts';
import type { Casting } from './casting.ts';
import type { DrawnPiece } from './drawnPieces.ts';
import type { Evidence, EvidenceTable } from './evidenceTable.ts';
import { PAIRING, SAME_PHRASE_MARGIN, SIBLING_MARGIN, THRESHOLD } from './rubric.ts';

/** Gains are whole numbers so that sums cannot differ by the order of adding. */
const FINENESS = 100_000;
const SIBLING = FINENESS / 10;

/** Pairs nodes with components, each once, so that all evidence together is greatest. */
export function pairPieces(table: EvidenceTable, casting: Casting): void {
  const rows: { readonly piece: DrawnPiece; readonly best: ReadonlyMap<number, Evidence> }[] = [];
  for (const piece of table.pieces) {
    const best = piece.isGroup ? new Map<number, Evidence>() : bestByComponent(table, piece);
    if (best.size > 0) rows.push({ piece, best });
  }
  const columns = assign(
    rows.map(({ best }) =>
      [...best].map(([component, evidence]) => [component, gainOf(evidence)] as const),
    ),
  );
  for (const [row, component] of columns.entries()) {
    const evidence = rows[row]?.best.get(component);
    if (evidence === undefined) continue;
    casting.cast(component, {
      piece: evidence.piece,
      status: evidence.broader ? 'partial' : 'present',
      way: evidence.broader ? 'broader' : 'paired',
      evidence,
    });
  }
}

/** A role that is played counts for more than one that is touched on; of siblings that fit alike the first goes first. */
function gainOf({ score, broader, afterSibling }: Evidence): number {
  const worth = score ** PAIRING.power * (broader ? PAIRING.touched : 1);
  return Math.round(worth * FINENESS) - (afterSibling ? SIBLING : 0);
}

/** Claims by words that do not say something else better. */
function bestByComponent(table: EvidenceTable, piece: DrawnPiece): ReadonlyMap<number, Evidence> {
  const best = new Map<number, Evidence>();
  for (const evidence of table.byPiece.get(piece) ?? []) {
    if (evidence.touching || evidence.score < THRESHOLD.present) continue;
    if (evidence.score < evidence.lead - SAME_PHRASE_MARGIN) continue;
    const before = best.get(evidence.component);
    const fuller =
      before?.broader === true && !evidence.broader && evidence.score >= THRESHOLD.present;
    const narrower = before !== undefined && leavesFree(evidence, before, table);
    if (before === undefined || fuller || narrower) best.set(evidence.component, evidence);
  }
  return best;
}

/** What one of several equals says nearly as well leaves the others free, where they say another role better. */
function leavesFree(evidence: Evidence, whole: Evidence, table: EvidenceTable): boolean {
  if (evidence.broader !== whole.broader || evidence.parts.length >= whole.parts.length)
    return false;
  if (evidence.score < whole.score - SAME_PHRASE_MARGIN) return false;
  const free = whole.parts.filter((part) => !evidence.parts.includes(part));
  const others = (table.byPiece.get(evidence.piece) ?? []).filter(
    ({ touching, broader, parts }) =>
      !touching && !broader && parts.every((part) => free.includes(part)),
  );
  const [best] = others;
  return (
    best !== undefined &&
    best.score >= THRESHOLD.another &&
    others.every(
      ({ component, score }) =>
        component !== evidence.component || score < best.score - SIBLING_MARGIN,
    )
  );
}
