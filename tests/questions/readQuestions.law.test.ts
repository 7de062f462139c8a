import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuestions } from '#questions';

const FILE = new URL('../../reference-designs/02-payments.md', import.meta.url);
const TEXT = readFileSync(FILE, 'utf8');
const LINES = TEXT.split('\n');

const piece = fc.constantFrom(
  '# Question 1: A',
  '### Question 2: B',
  '## Overview',
  '```mermaid',
  '```',
  '~~~',
  '````md',
  'graph TB',
  '  a --> b',
  'sequenceDiagram',
  '**Task:** x',
  '**Marked as:** ; : decision; G: nothing',
  '**Time:** 2 hours',
  '| Component | Weight |',
  '|---|---|',
  '| a \\| b | core | c |',
  '| From | To |',
  '| Connection | Other usual way |',
  '| a -> b | -> ; c → d → e |',
  '1. **Topic:**',
  '   - point',
  '> quote',
  '    code',
  '<div>',
  '',
  '---',
);

/** What the draft says to stand on a line where it does not, and places outside the text. */
function falsePlaces(text: string): readonly string[] {
  const lines = text.split('\n');
  const { questions, diagnostics } = readQuestions(text, 'f.md');
  const diagrams = questions
    .flatMap((question) => question.diagrams)
    .filter(({ mermaid }) => mermaid.text !== '')
    .filter(({ mermaid }) => {
      const [first = ''] = mermaid.text.split('\n');
      return lines[mermaid.place.line - 1]?.trim() !== first.trim();
    });
  const outside = diagnostics.filter(
    ({ line, column }) => line < 1 || line > lines.length || column < 1,
  );
  return [...diagrams.map(({ name }) => name), ...outside.map(({ message }) => message)];
}

test('no text makes it throw, and places are true', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string()), { maxLength: 40 }),
      (lines) => {
        expect(falsePlaces(lines.join('\n').replace(/\r/g, ''))).toEqual([]);
      },
    ),
    { seed: 11, numRuns: 400 },
  );
});

test('a good text with lines lost or doubled makes it neither throw nor lie', () => {
  fc.assert(
    fc.property(fc.nat(LINES.length - 1), fc.nat(3), fc.nat(2), (at, lost, doubled) => {
      const kept = LINES.toSpliced(at, lost, ...LINES.slice(at, at + doubled));
      expect(falsePlaces(kept.join('\n'))).toEqual([]);
    }),
    { seed: 12, numRuns: 60 },
  );
});
