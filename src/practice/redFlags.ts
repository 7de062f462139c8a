import type { Attempt } from './attempt.ts';
import { clockText, elapsed } from './clock.ts';
import { isOperating, isScaling } from './scorecard.ts';
import { statedFigures } from './statedScale.ts';
import { answeredOf } from './talk.ts';

/** A warning sign that the sitting itself shows. */
export interface SeenFlag {
  /** As in the interview's table of red flags. */
  readonly name: string;
  readonly evidence: string;
}

/** So many pieces beyond the reference, while so many of its core are missing, is more than was asked for. */
const MANY_EXTRAS = 5;
const MISSING_CORE = 2;

/** [F1] Red flags that can be seen without a person, each with its evidence. */
export function redFlags(attempt: Attempt, requirements: readonly string[]): readonly SeenFlag[] {
  const [architecture] = Object.values(attempt.finished?.boards ?? {});
  const pieces = architecture?.pieces ?? [];
  const [first] = attempt.drawn;
  const flags: SeenFlag[] = [];

  if (first !== undefined && (attempt.wrote ?? Infinity) > first.at) {
    const when = clockText(elapsed(attempt, first.at));
    flags.push({
      name: 'Jumps to Solution',
      evidence: `The drawing began at ${when}, before a question or an assumption was written down.`,
    });
  }
  const [stated] = statedFigures(requirements);
  if (stated !== undefined && attempt.estimate === undefined) {
    flags.push({
      name: 'Ignores Scale',
      evidence: `The question states ${stated.text}, and nothing was estimated from it.`,
    });
  }
  const core = pieces.filter(({ weight, status }) => weight === 'core' && status === 'missing');
  const extras = architecture?.extras ?? 0;
  if (extras >= MANY_EXTRAS && core.length >= MISSING_CORE) {
    const titles = core.map(({ title }) => title).join(', ');
    flags.push({
      name: 'Over-engineering',
      evidence: `${extras} pieces go beyond what is asked, while core ones are missing: ${titles}.`,
    });
  }
  const scaling = pieces.filter(isScaling);
  const broken = architecture?.broken ?? [];
  if (broken.length > 0) flags.push({ name: 'Under-engineering', evidence: broken.join(' ') });
  else if (scaling.length > 1 && scaling.every(({ status }) => status === 'missing')) {
    flags.push({
      name: 'Under-engineering',
      evidence: `Nothing lets it grow: no ${scaling.map(({ title }) => title).join(', no ')}.`,
    });
  }
  const operating = pieces.filter(isOperating);
  if (operating.length > 0 && operating.every(({ status }) => status === 'missing')) {
    flags.push({
      name: 'Missing Operations',
      evidence: `None of these is drawn: ${operating.map(({ title }) => title).join(', ')}.`,
    });
  }
  if (answeredOf(attempt, 'trade-off') === 0) {
    flags.push({ name: 'No Trade-offs', evidence: 'No trade-off card was answered.' });
  }
  if (attempt.followUps.length === 0 && answeredOf(attempt, 'what-if') === 0) {
    flags.push({ name: 'No Evolution Plan', evidence: 'No what-if question was taken up.' });
  }
  return flags;
}
