import type { Diagnostic, Question } from '#core';
import { lintQuestion } from './lintQuestion.ts';
import { readQuestions } from './readQuestions.ts';
import { toQuestion } from './toQuestion.ts';
import type { ParseDiagram } from './toQuestion.ts';

export interface OpenQuestions {
  readonly questions: readonly Question[];
  /** In reading order: of the text, its diagrams, and its tables. */
  readonly diagnostics: readonly Diagnostic[];
}

/** All questions of a Markdown text, ready to grade against; those that cannot be read are left out. */
export async function openQuestions(
  markdown: string,
  file: string,
  parse: ParseDiagram,
): Promise<OpenQuestions> {
  const { questions: drafts, diagnostics } = readQuestions(markdown, file);
  const questions: Question[] = [];
  const found = [...diagnostics];
  for (const draft of drafts) {
    const read = await toQuestion(draft, parse);
    found.push(...read.diagnostics);
    if (read.question === undefined) continue;
    questions.push(read.question);
    found.push(...lintQuestion(read.question, draft));
  }
  return {
    questions,
    diagnostics: found.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}
