import type { InterviewRecord } from './interviewRecord.ts';

/** A level for the whole interview, and what it follows from. */
export interface SuggestedLevel {
  readonly level: number;
  readonly because: readonly string[];
}

/** A criterion this low is named whatever the mean says, and holds it down. */
const WEAK = 2;
/** Red flags that weigh as much as a level. */
const FLAGS = 3;

/** [I3] The mean of the levels that were set, held down by a very low one and by red flags; nothing without levels. */
export function suggestedLevel({
  levels,
  flags,
}: Pick<InterviewRecord, 'levels' | 'flags'>): SuggestedLevel | undefined {
  const set = Object.entries(levels);
  if (set.length === 0) return undefined;
  const mean = set.reduce((sum, [, { level }]) => sum + level, 0) / set.length;
  const weak = set.filter(([, { level }]) => level <= WEAK).map(([name]) => name);
  const flagged = Object.keys(flags);
  const cost = Math.floor(flagged.length / FLAGS);
  const capped = Math.min(Math.round(mean) - cost, weak.length > 0 ? 4 : 5);
  return {
    level: Math.max(1, capped),
    because: [
      `The mean of ${set.length} ${set.length === 1 ? 'criterion' : 'criteria'} is ${mean.toFixed(1)}.`,
      ...(weak.length === 0 ? [] : [`Held down by ${weak.join(', ')}.`]),
      ...(cost === 0 ? [] : [`${flagged.length} red flags take a level.`]),
    ],
  };
}
