export { createBoardStorage } from './boardStorage.ts';
export type {
  BoardFacts,
  BoardLine,
  BoardStorage,
  KeptBoard,
  UnreadableBoard,
} from './boardStorage.ts';
export { createHistoryStorage, createVersionStorage } from './historyStorage.ts';
export type { HistoryStorage, KeptSteps, KeptVersion, VersionStorage } from './historyStorage.ts';
export { createPackStorage } from './packStorage.ts';
export type { KeptPack, PackStorage } from './packStorage.ts';
export { readBoard, readRecord } from './readRecord.ts';
export type { KeptRecord } from './readRecord.ts';
