import type { Statement, Task } from '#core';
import { describe, expect, test } from 'vitest';
import { shapeOfFile } from '../../src/pages/start/fileKind.ts';
import {
  ago,
  fileName,
  firstSentence,
  freeName,
  shortTitle,
  taskName,
} from '../../src/pages/names.ts';

function task(diagram: string, role: Task['role']): Task {
  return { diagram, role, text: '', inOrder: false };
}

const STATEMENT: Statement = {
  slug: 's',
  number: 1,
  title: 'T',
  difficulty: 3,
  minutes: 60,
  category: '',
  problem: '',
  requirementsTitle: '',
  requirements: [],
  tasks: [
    task('Overview', 'architecture'),
    task('Saga Pattern', 'deep-dive'),
    task('Ledger', 'deep-dive'),
  ],
};

describe('names on screen', () => {
  test.each([
    ['Design a Global Social Media Platform (Like Twitter/X)', 'Global Social Media Platform'],
    ['Design an IoT Platform', 'IoT Platform'],
    ['Tea', 'Tea'],
    ['Design a (x)', 'Design a (x)'],
  ])('%s is short for %s', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });

  test('a taken name gets the first free number', () => {
    expect(freeName('A', [])).toBe('A');
    expect(freeName('A', ['A', 'A 2'])).toBe('A 3');
  });

  test('a deep dive is called by its number, never by its heading', () => {
    expect(STATEMENT.tasks.map(({ diagram }) => taskName(STATEMENT, diagram))).toEqual([
      'Architecture',
      'Deep dive 1',
      'Deep dive 2',
    ]);
    expect(taskName(STATEMENT, undefined)).toBe('Architecture');
  });

  test('the first sentence ends where it ends', () => {
    expect(firstSentence('It holds 2.5 million. Then more.')).toBe('It holds 2.5 million.');
    expect(firstSentence('No end')).toBe('No end');
    expect(firstSentence('')).toBe('');
  });

  test('file names keep letters and digits', () => {
    expect(fileName('My board / v2!')).toBe('my-board-v2');
    expect(fileName('???')).toBe('drawing');
  });

  test('time is told as one would', () => {
    const now = Date.UTC(2026, 0, 20);
    expect(ago(now - 20_000, now)).toBe('just now');
    expect(ago(now - 5 * 60_000, now)).toBe('5 minutes ago');
    expect(ago(now - 26 * 3_600_000, now)).toBe('yesterday');
    expect(ago(now - 90 * 86_400_000, now)).toMatch(/2025/);
  });
});

describe('what a file is', () => {
  test('Mermaid by its name, a board by its name', () => {
    expect(shapeOfFile('a.mmd', 'graph TD').kind).toBe('drawing');
    expect(shapeOfFile('a.board.json', '{}').kind).toBe('board');
  });

  test('Markdown with a question heading is questions', () => {
    expect(shapeOfFile('q.md', '# Question 1: X\n```mermaid\ngraph TD\n```').kind).toBe(
      'questions',
    );
  });

  test('other Markdown is its first drawing, on the lines where it stood', () => {
    const shape = shapeOfFile('r.md', 'Hello\n\n```mermaid\ngraph TD\n  a-->b\n```\nBye');
    expect(shape).toEqual({ kind: 'drawing', text: '\n\n\ngraph TD\n  a-->b' });
  });

  test('Markdown without a drawing is read for questions, which says what is wrong', () => {
    expect(shapeOfFile('r.md', 'Hello').kind).toBe('questions');
  });
});
