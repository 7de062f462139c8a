import type { DrillTarget, PlacedQuestion } from '#core';
import { kindsOf } from '#core/grade';

/** Where each kind of the palette is expected: what a drill can leave out. */
export function buildDrills(
  questions: readonly PlacedQuestion[],
): Readonly<Record<string, readonly DrillTarget[]>> {
  const targets: Record<string, DrillTarget[]> = {};
  for (const { statement, references } of questions) {
    for (const { reference } of references.filter((one) => one.reference.role === 'architecture')) {
      for (const [title, kind] of Object.entries(kindsOf(reference))) {
        const target = { slug: statement.slug, diagram: reference.diagram, title };
        targets[kind] = [...(targets[kind] ?? []), target];
      }
    }
  }
  return targets;
}
