import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '#core';
import type { Diagnostic, Question } from '#core';
import { parseMermaid } from '#mermaid';
import { lintQuestion, readQuestions, toQuestion } from '#questions';

const FOLDER = new URL('../../reference-designs/', import.meta.url);

const SLUGS = [
  'social-media',
  'payments',
  'analytics',
  'database',
  'orchestration',
  'saas',
  'trading',
  'iot',
  'gaming',
  'ml-platform',
];

const questions: Question[] = [];
const diagnostics: Diagnostic[] = [];
for (const file of (await readdir(FOLDER)).toSorted()) {
  if (!/^\d/.test(file)) continue;
  const read = readQuestions(await readFile(new URL(file, FOLDER), 'utf8'), file);
  diagnostics.push(...read.diagnostics);
  for (const draft of read.questions) {
    const { question, diagnostics: ofDiagrams } = await toQuestion(draft, parseMermaid);
    diagnostics.push(...ofDiagrams);
    if (question === undefined) continue;
    questions.push(question);
    diagnostics.push(...lintQuestion(question, draft));
  }
}
const references = questions.flatMap((question) => question.references);

describe('the built-in questions', () => {
  test('are ten, in order', () => {
    expect(questions.map(({ statement }) => statement.slug)).toEqual(SLUGS);
    expect(questions.map(({ statement }) => statement.number)).toEqual(
      SLUGS.map((_, at) => at + 1),
    );
  });

  test('have nothing wrong with them', () => {
    // Notes are facts rather than faults: a node that two groups list stays in the first.
    const faults = diagnostics.filter(({ severity }) => severity !== 'note');
    expect(faults.map(formatDiagnostic)).toEqual([]);
  });

  test('have ten architectures, four alternatives, fourteen other flowcharts and three sequences', () => {
    const kinds = references.map(({ role, graph }) => `${role} ${graph.type}`);
    const counts = Object.fromEntries(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]),
    );
    expect(counts).toEqual({
      'alternative flowchart': 4,
      'architecture flowchart': 10,
      'deep-dive flowchart': 14,
      'deep-dive sequence': 3,
    });
  });

  test('say of every component why it matters and what makes one think of it', () => {
    const silent = references.flatMap(({ slug, diagram, components }) =>
      components
        .filter(({ card }) => card.why === '' || card.hint === '')
        .map(({ title }) => `${slug}, ${diagram}: ${title}`),
    );
    expect(silent).toEqual([]);
  });

  test('have a statement, points to discuss and ways to grow', () => {
    for (const { statement, discussion, evolution } of questions) {
      expect(statement.problem.length).toBeGreaterThan(80);
      expect(statement.tasks.every(({ text }) => text !== '')).toBe(true);
      expect(discussion.every(({ points }) => points.length > 0)).toBe(true);
      expect([discussion.length >= 3, evolution.length >= 4]).toEqual([true, true]);
    }
  });

  test('keep signs that mean something to Markdown, HTML or Mermaid', () => {
    const graphs = references.map(({ graph }) => graph);
    const texts = graphs.flatMap(({ nodes, groups, edges, stepNotes = [] }) => [
      ...[...nodes, ...groups, ...edges].map(({ label }) => label),
      ...stepNotes.map(({ text }) => text),
    ]);
    for (const text of ['< 1K followers', 'P&L Monitoring', 'WHERE tenant_id = ?', '> 0.7']) {
      expect(texts).toContain(text);
    }
  });
});
