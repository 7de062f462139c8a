import { toReference } from '#core';
import type { Diagnostic, Graph, Question, Reference, Result, Task } from '#core';
import { inFile, problemAt } from './draft.ts';
import type { DraftDiagram, DraftQuestion } from './draft.ts';

/** Mermaid's door, handed in: this room does not know mermaid. */
export type ParseDiagram = (
  text: string,
) => Promise<Result<{ readonly graph: Graph; readonly notes?: readonly Diagnostic[] }>>;

export interface ReadQuestion {
  /** Absent when no diagram of it can be read. */
  readonly question?: Question;
  readonly diagnostics: readonly Diagnostic[];
}

/** A question with its references; a diagram that cannot be read leaves the others standing. */
export async function toQuestion(draft: DraftQuestion, parse: ParseDiagram): Promise<ReadQuestion> {
  const diagnostics: Diagnostic[] = [];
  const references: Reference[] = [];
  for (const diagram of draft.diagrams) {
    const parsed = await parse(diagram.mermaid.text);
    const problems = parsed.ok ? (parsed.value.notes ?? []) : parsed.problem;
    diagnostics.push(...problems.map((problem) => moved(problem, diagram)));
    if (!parsed.ok) continue;
    if (parsed.value.graph.nodes.length === 0) diagnostics.push(nothingDrawn(diagram));
    else references.push(referenceOf(draft, diagram, parsed.value.graph));
  }
  return {
    ...(references.length === 0 ? {} : { question: questionOf(draft, references) }),
    diagnostics: inFile(draft.file, diagnostics),
  };
}

function referenceOf(draft: DraftQuestion, diagram: DraftDiagram, graph: Graph): Reference {
  return toReference(graph, {
    slug: draft.slug,
    diagram: diagram.name,
    role: diagram.role,
    task: taskOf(diagram),
    ...(diagram.markedAs === undefined ? {} : { markedAs: diagram.markedAs }),
    groupMarks: Object.fromEntries(diagram.groupMarks.map(({ group, mark }) => [group.text, mark])),
    everyGroup: diagram.everyGroup,
    cards: Object.fromEntries(diagram.pieces.map((row) => [row.component.text, row.card])),
    usual: diagram.usual.map(({ from, to, why }) => ({ from: from.text, to: to.text, why })),
    otherWays: diagram.otherWays.map(({ connection, way }) => ({ connection, way })),
    patterns: diagram.patterns.map(({ pattern, message }) => ({
      pattern: pattern.text,
      message: message.text,
    })),
  });
}

function questionOf(draft: DraftQuestion, references: readonly Reference[]): Question {
  return {
    statement: {
      slug: draft.slug,
      number: draft.number,
      title: draft.title,
      difficulty: draft.difficulty,
      minutes: draft.minutes,
      category: draft.category,
      problem: draft.problem,
      requirementsTitle: draft.requirementsTitle,
      requirements: draft.requirements,
      tasks: references.flatMap(({ diagram, role, task, markedAs }) =>
        role === 'alternative'
          ? []
          : [{ diagram, role, text: task, inOrder: markedAs === 'sequence' }],
      ),
    },
    references,
    discussion: draft.discussion,
    evolution: draft.evolution,
  };
}

/** An author without a `Task` line gives the heading away, but for the architecture it is no secret. */
function taskOf({ task, role, name }: DraftDiagram): Task['text'] {
  if (task !== '') return task;
  return role === 'deep-dive' ? name : 'Draw the whole design: its pieces, and how they are wired.';
}

function moved(problem: Diagnostic, { mermaid }: DraftDiagram): Diagnostic {
  const line = problem.line + mermaid.place.line - 1;
  return { ...problem, line };
}

function nothingDrawn(diagram: DraftDiagram): Diagnostic {
  const message = `The diagram '${diagram.name}' is empty.`;
  return problemAt(diagram.mermaid.place, 'error', 'empty-diagram', message);
}
