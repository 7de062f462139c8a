import type { Answer } from '../board.ts';
import type { Graph } from '../graph.ts';
import type { Reference } from '../question.ts';
import type { Report } from '../report.ts';
import { grade } from './grade.ts';
import { ALTERNATIVE_FROM, BEST_FIT_LEAD } from './rubric.ts';

/** A reference with the report against it. */
export interface Fit {
  readonly reference: Reference;
  readonly report: Report;
}

/**
 * Grades against each accepted architecture and takes the one that fits clearly best; the first
 * stands otherwise, or the one that is `shown` already, so that it does not flicker under edits.
 */
export function bestFit(
  graph: Graph,
  references: readonly [Reference, ...Reference[]],
  answers: readonly Answer[],
  shown?: string,
): Fit {
  const fit = (reference: Reference): Fit => ({
    reference,
    report: grade(graph, reference, answers),
  });
  const held = references.find(({ diagram }) => diagram === shown) ?? references[0];
  const start = fit(held);
  const others = references
    .filter((reference) => reference !== held)
    .map(fit)
    .filter(
      ({ reference, report }) => reference === references[0] || report.score >= ALTERNATIVE_FROM,
    );
  const best = others.reduce((a, b) => (isBetter(b.report, a.report) ? b : a), others[0] ?? start);
  return best.report.score >= start.report.score + BEST_FIT_LEAD ? best : start;
}

/** Of equal scores the one with more pieces played; of these the first. */
function isBetter(report: Report, than: Report): boolean {
  if (report.score !== than.score) return report.score > than.score;
  return played(report) > played(than);
}

function played({ components }: Report): number {
  return components.filter(({ status }) => status === 'present').length;
}
