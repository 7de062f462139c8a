import type { Answer } from '../board.ts';
import type { Match, Report } from '../report.ts';
import { bandOf } from './bands.ts';
import { STATED_CAP } from './rubric.ts';

/** [N10] What the owner stated shows in the matches that it decided. */
export function withStatements(
  components: readonly Match[],
  answers: readonly Answer[],
): readonly Match[] {
  return components.map((match): Match => {
    const answer = answers.findLast(({ component }) => component === match.title);
    if (answer === undefined) return match;
    const note = answer.note === undefined ? {} : { note: answer.note };
    switch (answer.says) {
      case 'differently': {
        if (match.nodes.length > 0) return match;
        const why = 'You cover it differently, as you stated.';
        const stated = { as: 'differently', note: answer.note } as const;
        return { ...match, status: 'present', confidence: 1, ask: false, why, stated };
      }
      case 'plays':
        return match.nodes.includes(answer.node)
          ? { ...match, stated: { as: 'plays', ...note } }
          : match;
      case 'not':
        return { ...match, stated: { as: 'not', ...note } };
    }
  });
}

/** [S5] Points that exist only because they were stated count up to a limit. */
export function capped(report: Report, plain: Report): Report {
  const over = report.score - plain.score - STATED_CAP;
  const gained = Math.max(0, report.score - plain.score);
  if (gained === 0) return report;
  const cut = Math.max(0, over);
  return {
    ...report,
    score: report.score - cut,
    band: bandOf(report.score - cut),
    parts:
      cut === 0 ? report.parts : [...report.parts, { name: 'stated', earned: -cut, possible: 0 }],
    stated: { points: gained - cut, cut },
  };
}
