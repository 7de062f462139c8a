import type { Interview } from '#core';
import { attemptText, framesOf, phaseMinutes, proposals, redFlags } from '#practice';
import type { Attempt } from '#practice';
import { fileName } from '../names.ts';
import { useServices } from '../services.ts';
import { useStatement } from '../useStatements.ts';

/** Downloads a sitting as Markdown, with its drawings as Mermaid. */
export function useSaveReport(
  attempt: Attempt,
  { phases, criteria }: Interview,
): (title: string, date: string) => Promise<void> {
  const { loadPrinter, download } = useServices();
  const requirements = useStatement(attempt.question)?.requirements ?? [];
  return async (title, date) => {
    const print = await loadPrinter();
    const drawings = Object.entries(attempt.boards).flatMap(([diagram, board]) => {
      const drawn = framesOf(attempt, board).at(-1)?.board;
      return drawn === undefined ? [] : [[diagram, print(drawn.graph, drawn.carried)] as const];
    });
    const planned = phaseMinutes(
      phases.map(({ minutes }) => minutes),
      attempt.minutes,
    );
    const text = attemptText(attempt, {
      title,
      date,
      phases: phases.map(({ name }, at) => ({ name, minutes: planned[at] ?? 0 })),
      criteria,
      proposals: proposals(attempt, requirements),
      flags: redFlags(attempt, requirements),
      drawings: Object.fromEntries(drawings),
    });
    download(`${fileName(title)}-sitting.md`, text, 'text/markdown');
  };
}
