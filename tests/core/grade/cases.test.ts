import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { grade } from '#core/grade';
import { architectureOf, builtInReferences } from '../builtInReferences.ts';
import { graph } from '../notation.ts';

const FOLDER = join(import.meta.dirname, 'cases');
const references = await builtInReferences();

/** `question: slug`, a drawing in the one-line notation, `expect`, then `Title: status ids…` a line. */
function readCase(file: string): {
  question: string;
  drawing: string;
  expected: readonly string[];
} {
  const [head = '', marks = ''] = readFileSync(join(FOLDER, file), 'utf8').split('\nexpect\n');
  const [first = '', ...drawing] = head.split('\n');
  return {
    question: first.replace('question:', '').trim(),
    drawing: drawing.join('\n'),
    expected: marks.trim().split('\n').toSorted(),
  };
}

describe('whole gradings', () => {
  test.each(readdirSync(FOLDER))('%s is marked as a careful reader marks it', (file) => {
    const { question, drawing, expected } = readCase(file);
    const { components } = grade(graph(drawing), architectureOf(references, question), []);
    const got = components.map(({ title, status, nodes }) =>
      `${title}: ${status} ${nodes.join(', ')}`.trim(),
    );
    expect(got.toSorted()).toEqual(expected);
  });
});
