import { expose } from 'comlink';
import { isKind } from '#core';
import type { Result } from '#core';
import { parseMermaid } from '#mermaid';
import type { Parsed } from '#mermaid';
import { openQuestions } from '#questions';
import type { OpenQuestions } from '#questions';

export interface ReaderWorker {
  readonly readMermaid: (text: string) => Promise<Result<Parsed>>;
  readonly readQuestions: (markdown: string, file: string) => Promise<OpenQuestions>;
}

/** Mermaid's parser wants no page around it: this worker and Node are the only places where it runs. */
const worker: ReaderWorker = {
  readMermaid: (text) => parseMermaid(text, { isKind }),
  readQuestions: (markdown, file) => openQuestions(markdown, file, parseMermaid),
};

expose(worker);
