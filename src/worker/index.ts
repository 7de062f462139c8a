export type { GradeMessage, GradeReply, GraderWorker } from './grader.ts';
export type { ReaderWorker } from './reader.ts';

/** Starts the worker that grades. */
export function startGrader(): Worker {
  return new Worker(new URL('./grader.ts', import.meta.url), { type: 'module', name: 'grader' });
}

/** Starts the worker that reads Mermaid and Markdown. */
export function startReader(): Worker {
  return new Worker(new URL('./reader.ts', import.meta.url), { type: 'module', name: 'reader' });
}
