import type { Criterion, Interview } from '#core';

/** The scorecard's criteria and an interviewer's own, which have its levels without descriptions. */
export function criteriaOf({ criteria }: Interview, own: readonly string[]): readonly Criterion[] {
  const levels = criteria[0]?.levels ?? [];
  return [
    ...criteria,
    ...own.map((name) => ({
      name,
      levels: levels.map((level) => ({ ...level, looks: 'Of your plan' })),
    })),
  ];
}
