import type { Diagnostic, Question } from '#core';
import { inFile, problemAt } from './draft.ts';
import type { DraftDiagram, DraftQuestion } from './draft.ts';
import { lintMarks } from './lintMarks.ts';
import { lintPatterns } from './lintPatterns.ts';
import { lintPieces } from './lintPieces.ts';
import { lintWiring } from './lintWiring.ts';

/** What an author would want to know about tasks, tables and marks, once the diagrams are parsed. */
export function lintQuestion(question: Question, draft: DraftQuestion): readonly Diagnostic[] {
  // A plain document that nobody wrote for this format is not told what it lacks.
  const taught = draft.diagrams.some(({ tabled, task }) => tabled || task !== '');
  const diagnostics = draft.diagrams.flatMap((diagram) => {
    const reference = question.references.find((known) => known.diagram === diagram.name);
    if (reference === undefined) return [];
    return [
      ...(taught ? lintTask(diagram) : []),
      ...lintMarks(reference, diagram),
      ...lintPieces(reference, diagram, taught),
      ...lintWiring(reference, diagram),
      ...lintPatterns(reference, diagram),
    ];
  });
  return inFile(draft.file, diagnostics);
}

function lintTask({ task, name, place }: DraftDiagram): readonly Diagnostic[] {
  if (task !== '') return [];
  const message = `'${name}' has no Task line: its heading is shown instead, and may tell the answer.`;
  return [problemAt(place, 'warning', 'no-task', message)];
}
