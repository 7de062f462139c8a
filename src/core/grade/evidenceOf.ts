import type { MatchEvidence } from '../report.ts';
import type { Role } from './casting.ts';
import type { EvidenceTable } from './evidenceTable.ts';
import { ASK } from './rubric.ts';

const MOST_RIVALS = 3;

/** The words that decided about a component, and what else they could mean; nothing without words. */
export function evidenceOf(
  component: number,
  role: Role,
  { byPiece, expected }: EvidenceTable,
): MatchEvidence | undefined {
  const [first] = role.parts;
  const evidence = first?.evidence;
  if (first === undefined || evidence === undefined) return undefined;
  const rivals = new Map<string, number>();
  for (const other of byPiece.get(first.piece) ?? []) {
    const title = expected.components[other.component]?.component.title ?? '';
    if (other.component === component || other.score < ASK.plausible) continue;
    if (!other.parts.some((part) => evidence.parts.includes(part))) continue;
    rivals.set(title, Math.max(rivals.get(title) ?? 0, rounded(other.score)));
  }
  const { context } = evidence;
  return {
    words: evidence.words,
    name: evidence.name,
    score: rounded(evidence.score),
    rivals: [...rivals]
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST_RIVALS)
      .map(([title, score]) => ({ title, score })),
    ...(context === undefined ? {} : { context: { ...context, added: rounded(context.added) } }),
  };
}

function rounded(value: number): number {
  return Math.round(Math.min(1, value) * 100) / 100;
}
