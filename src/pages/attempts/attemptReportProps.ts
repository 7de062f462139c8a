import type { Interview } from '#core';
import type { Attempt, AttemptReport } from '#practice';

/** What a person adds to a sitting that has ended. */
export type Review = Partial<Pick<Attempt, 'levels' | 'dismissed' | 'talk'>>;

export interface AttemptReportProps {
  readonly attempt: Attempt;
  readonly report: AttemptReport;
  readonly interview: Interview;
  readonly onReview: (review: Review) => void;
}
