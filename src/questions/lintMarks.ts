import { titleOf } from '#core';
import type { Diagnostic, Reference } from '#core';
import { problemAt } from './draft.ts';
import type { DraftDiagram } from './draft.ts';

/** Groups named by `Marked as` and by `Set: all` have to be there. */
export function lintMarks(reference: Reference, diagram: DraftDiagram): readonly Diagnostic[] {
  const titles = reference.graph.groups.map((group) => titleOf(group.label));
  const unknown = diagram.groupMarks
    .filter(({ group }) => !titles.includes(group.text))
    .map(({ group }) =>
      problemAt(
        group.place,
        'error',
        'mark-without-group',
        `There is no group '${group.text}' in this diagram.`,
      ),
    );
  if (!diagram.everyGroup || titles.length > 0) return unknown;
  const message = 'Set: all wants every group, and this diagram has none.';
  return [...unknown, problemAt(diagram.place, 'error', 'set-without-group', message)];
}
