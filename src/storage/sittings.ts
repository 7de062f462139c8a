export { createAttemptStorage } from './attemptStorage.ts';
export type { AttemptStorage, KeptAttempt } from './attemptStorage.ts';
export { createDrillStorage } from './drillStorage.ts';
export type { DrillStorage, KeptDrill } from './drillStorage.ts';
export { createInterviewStorage, readInterviewRecord, readPlan } from './interviewStorage.ts';
export type { InterviewStorage, KeptInterview, KeptPlan } from './interviewStorage.ts';
