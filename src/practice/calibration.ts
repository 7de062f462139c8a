import type { InterviewRecord } from './interviewRecord.ts';

/** What two interviewers made of one criterion. */
export interface Compared {
  readonly criterion: string;
  readonly mine: number | undefined;
  readonly theirs: number | undefined;
  /** Levels between them; absent where one has not judged. */
  readonly apart: number | undefined;
}

type Judged = Pick<InterviewRecord, 'levels' | 'flags'>;

/** [I4] Two scorecards side by side, the furthest apart first. */
export function calibrate(mine: Judged, theirs: Judged): readonly Compared[] {
  const names = new Set([...Object.keys(mine.levels), ...Object.keys(theirs.levels)]);
  return [...names]
    .map((criterion) => {
      const [a, b] = [mine.levels[criterion]?.level, theirs.levels[criterion]?.level];
      const apart = a === undefined || b === undefined ? undefined : Math.abs(a - b);
      return { criterion, mine: a, theirs: b, apart };
    })
    .toSorted((a, b) => (b.apart ?? -1) - (a.apart ?? -1) || (a.criterion < b.criterion ? -1 : 1));
}

/** Red flags that only one of them saw. */
export function flagsApart(
  mine: Judged,
  theirs: Judged,
): { readonly mine: readonly string[]; readonly theirs: readonly string[] } {
  return {
    mine: Object.keys(mine.flags).filter((name) => !(name in theirs.flags)),
    theirs: Object.keys(theirs.flags).filter((name) => !(name in mine.flags)),
  };
}
