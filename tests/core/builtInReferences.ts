import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reference } from '#core';
import { parseMermaid } from '#mermaid';
import { readQuestions, toQuestion } from '#questions';

const FOLDER = join(import.meta.dirname, '../../reference-designs');

/** The references of the built-in questions, in their order. */
export async function builtInReferences(): Promise<readonly Reference[]> {
  const references: Reference[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => /^\d+-/.test(name))) {
    const { questions } = readQuestions(readFileSync(join(FOLDER, file), 'utf8'), file);
    for (const draft of questions) {
      const { question } = await toQuestion(draft, parseMermaid);
      references.push(...(question?.references ?? []));
    }
  }
  return references;
}

/** The architecture of a built-in question. */
export function architectureOf(references: readonly Reference[], slug: string): Reference {
  const found = references.find((one) => one.slug === slug && one.role === 'architecture');
  if (found === undefined) throw new Error(`no question '${slug}'`);
  return found;
}
