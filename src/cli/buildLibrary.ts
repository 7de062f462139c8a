import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
  Diagnostic,
  DrillTarget,
  GlossaryEntry,
  Interview,
  PlacedQuestion,
  PlacedReference,
} from '#core';
import { layoutInNode } from '#layout';
import { parseMermaid } from '#mermaid';
import { openQuestions, readGlossary, readInterview } from '#questions';
import { buildDrills } from './buildDrills.ts';
import { buildGlossary } from './buildGlossary.ts';
import { GLOSSARY, INTERVIEW } from './builtInFiles.ts';

export interface Library {
  readonly questions: readonly PlacedQuestion[];
  readonly interview: Interview;
  readonly glossary: readonly GlossaryEntry[];
  /** By kind of the palette. */
  readonly drills: Readonly<Record<string, readonly DrillTarget[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, parses and lays out question files, in their order. */
export async function buildLibrary(files: readonly string[]): Promise<Library> {
  const questions: PlacedQuestion[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const name = `reference-designs/${basename(file)}`;
    const opened = await openQuestions(await readFile(file, 'utf8'), name, parseMermaid);
    diagnostics.push(...opened.diagnostics);
    for (const question of opened.questions) {
      const references: PlacedReference[] = [];
      for (const reference of question.references) {
        references.push({ reference, placement: await layoutInNode(reference.graph) });
      }
      questions.push({ ...question, references });
    }
  }
  const interview = await readInterview(await readFile(INTERVIEW, 'utf8'), parseMermaid);
  const glossary = buildGlossary(readGlossary(await readFile(GLOSSARY, 'utf8')), questions);
  return { questions, interview, glossary, drills: buildDrills(questions), diagnostics };
}
