export { createAttemptStorage } from './attemptStorage.ts';
export type { AttemptStorage, KeptAttempt } from './attemptStorage.ts';
export { createBoardStorage } from './boardStorage.ts';
export type {
  BoardFacts,
  BoardLine,
  BoardStorage,
  KeptBoard,
  UnreadableBoard,
} from './boardStorage.ts';
export { createDrillStorage } from './drillStorage.ts';
export type { DrillStorage, KeptDrill } from './drillStorage.ts';
export { createHistoryStorage, createVersionStorage } from './historyStorage.ts';
export type { HistoryStorage, KeptSteps, KeptVersion, VersionStorage } from './historyStorage.ts';
export { createInterviewStorage, readInterviewRecord, readPlan } from './interviewStorage.ts';
export type { InterviewStorage, KeptInterview, KeptPlan } from './interviewStorage.ts';
export { createPackStorage } from './packStorage.ts';
export type { KeptPack, PackStorage } from './packStorage.ts';
export { readBoard, readRecord } from './readRecord.ts';
export type { KeptRecord } from './readRecord.ts';
