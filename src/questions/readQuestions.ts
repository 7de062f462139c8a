import type { Diagnostic } from '#core';
import { readBlocks } from './blocks.ts';
import { readChapters } from './chapters.ts';
import type { Chapter } from './chapters.ts';
import { closeFences } from './closeFences.ts';
import { inFile, problemAt } from './draft.ts';
import type { DraftQuestion } from './draft.ts';
import { readChapter } from './readChapter.ts';
import { freeSlug, slugOfFile, slugOfTitle } from './slug.ts';

export interface DraftQuestions {
  readonly questions: readonly DraftQuestion[];
  readonly diagnostics: readonly Diagnostic[];
}

/** All questions of a Markdown text, and all that is wrong with it. */
export function readQuestions(markdown: string, file: string): DraftQuestions {
  const closed = closeFences(markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const blocks = readBlocks(closed.text).map((block) => ({
    ...block,
    line: closed.originalLine(block.line),
  }));
  const chapters = readChapters(blocks);
  const diagnostics: Diagnostic[] = [...closed.diagnostics];
  if (chapters.length === 0) diagnostics.push(noQuestion());
  const taken = new Set<string>();
  const numbers = new Set<number>();
  const questions = chapters.map((chapter, index) => {
    const slug = freeSlug(proposedSlug(chapter, chapters, file), taken);
    const number = chapter.number ?? index + 1;
    if (numbers.has(number)) diagnostics.push(twice(chapter, number));
    taken.add(slug);
    numbers.add(number);
    const read = readChapter(chapter);
    diagnostics.push(...read.diagnostics);
    return { file, slug, number, ...read.question };
  });
  return { questions, diagnostics: inFile(file, diagnostics) };
}

function proposedSlug(chapter: Chapter, chapters: readonly Chapter[], file: string): string {
  const ofFile = chapters.length === 1 ? slugOfFile(file) : undefined;
  return ofFile ?? slugOfTitle(chapter.title);
}

function noQuestion(): Diagnostic {
  return problemAt(
    { line: 1, column: 1 },
    'error',
    'no-question',
    'No question here: one begins with a heading such as # Question 1: Design a Chat System.',
  );
}

function twice(chapter: Chapter, number: number): Diagnostic {
  const message = `There is a question ${number} above already.`;
  return problemAt(chapter.place, 'warning', 'question-number', message);
}
