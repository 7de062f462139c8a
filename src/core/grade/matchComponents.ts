import type { Answer } from '../board.ts';
import type { Graph } from '../graph.ts';
import type { Reference } from '../question.ts';
import { castBetween } from './dives/castBetween.ts';
import { startCasting } from './casting.ts';
import type { Casting, Role } from './casting.ts';
import type { EvidenceTable } from './evidenceTable.ts';
import { pairPieces } from './pairPieces.ts';
import {
  castFrames,
  castFromLines,
  castFurther,
  castImplied,
  castTouched,
} from './residualPasses.ts';

/** Who plays each component, by what was stated, the best pairing, and then narrower rules. */
export function matchComponents(
  graph: Graph,
  reference: Reference,
  table: EvidenceTable,
  answers: readonly Answer[],
): readonly Role[] {
  const listed = new Set(
    reference.components.flatMap(({ markedAs }, at) => (markedAs === 'checklist' ? [at] : [])),
  );
  const denied = new Set(
    answers.flatMap((answer) =>
      answer.says === 'not' ? [`${answer.node}\n${answer.component}`] : [],
    ),
  );
  const titles = reference.components.map(({ title }) => title);
  const casting = startCasting(titles.length, listed, (component, { ids }) =>
    ids.some((id) => denied.has(`${id}\n${titles[component] ?? ''}`)),
  );
  castStated(table, casting, answers);
  pairPieces(table, casting);
  if (reference.role === 'deep-dive' && reference.markedAs !== 'sequence')
    castBetween(graph, reference, table, casting);
  castFurther(table, casting);
  castFrames(table, casting);
  castTouched(table, casting);
  castFromLines(table, casting);
  castImplied(table, casting);
  return casting.roles();
}

function castStated(table: EvidenceTable, casting: Casting, answers: readonly Answer[]): void {
  const titles = table.expected.components.map(({ component }) => component.title);
  for (const answer of answers) {
    if (answer.says !== 'plays') continue;
    const piece = table.pieces.find(({ ids }) => ids.includes(answer.node));
    const index = titles.indexOf(answer.component);
    if (piece === undefined || index < 0) continue;
    const evidence = table.byPiece.get(piece)?.find((claim) => claim.component === index);
    const part = { piece, status: 'present', way: 'stated' } as const;
    casting.cast(index, evidence === undefined ? part : { ...part, evidence });
  }
}
