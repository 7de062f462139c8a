import { expose } from 'comlink';
import type { Diagnostic, Question, Result } from '#core';
import { paletteItem } from '#core';
import { parseMermaid } from '#mermaid';
import type { Parsed } from '#mermaid';
import { readQuestions, toQuestion } from '#questions';

export interface ReaderWorker {
  readonly readMermaid: (text: string) => Promise<Result<Parsed>>;
  readonly readQuestions: (
    markdown: string,
    file: string,
  ) => Promise<{
    readonly questions: readonly Question[];
    readonly diagnostics: readonly Diagnostic[];
  }>;
}

function isKind(name: string): boolean {
  return paletteItem(name) !== undefined;
}

/** Mermaid's parser wants no page around it: this worker and Node are the only places where it runs. */
const worker: ReaderWorker = {
  readMermaid: (text) => parseMermaid(text, { isKind }),
  readQuestions: async (markdown, file) => {
    const { questions: drafts, diagnostics } = readQuestions(markdown, file);
    const questions: Question[] = [];
    const problems: Diagnostic[] = [...diagnostics];
    for (const draft of drafts) {
      // One after the other: mermaid's parser is shared state.
      const { question, diagnostics: found } = await toQuestion(draft, (text) =>
        parseMermaid(text, { isKind }),
      );
      problems.push(...found);
      if (question !== undefined) questions.push(question);
    }
    return { questions, diagnostics: problems };
  },
};

expose(worker);
