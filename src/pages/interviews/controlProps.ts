import type { Interview } from '#core';
import type { InterviewRecord } from '#practice';

/** What most parts of the control window are about. */
export interface ControlProps {
  readonly record: InterviewRecord;
  readonly interview: Interview;
}
