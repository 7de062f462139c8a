export type { DraftDiagram, DraftQuestion } from './draft.ts';
export { lintQuestion } from './lintQuestion.ts';
export { openQuestions } from './openQuestions.ts';
export type { OpenQuestions } from './openQuestions.ts';
export { readInterview } from './readInterview.ts';
export { readQuestions } from './readQuestions.ts';
export type { DraftQuestions } from './readQuestions.ts';
export { toQuestion } from './toQuestion.ts';
export type { ParseDiagram, ReadQuestion } from './toQuestion.ts';
