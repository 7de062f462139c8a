import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Diagnostic, DiscussionPoint, Evolution, PlacedReference, Statement } from '#core';
import { layoutInNode } from '#layout';
import { openQuestions } from './openQuestions.ts';

/** A built-in question as the app loads it: the answers are a chunk of their own. */
export interface LibraryQuestion {
  readonly statement: Statement;
  readonly answers: {
    readonly references: readonly PlacedReference[];
    readonly discussion: readonly DiscussionPoint[];
    readonly evolution: readonly Evolution[];
  };
}

export interface Library {
  readonly questions: readonly LibraryQuestion[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, parses and lays out question files, in their order. */
export async function buildLibrary(files: readonly string[]): Promise<Library> {
  const questions: LibraryQuestion[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const name = `reference-designs/${basename(file)}`;
    const opened = await openQuestions(await readFile(file, 'utf8'), name);
    diagnostics.push(...opened.diagnostics);
    for (const { statement, references, discussion, evolution } of opened.questions) {
      const placed: PlacedReference[] = [];
      for (const reference of references) {
        placed.push({ reference, placement: await layoutInNode(reference.graph) });
      }
      questions.push({ statement, answers: { references: placed, discussion, evolution } });
    }
  }
  return { questions, diagnostics };
}
