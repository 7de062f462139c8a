import { diffBoards, EMPTY_BOARD } from '#core';
import type { Board } from '#core';
import { attemptText, blindSpots, framesOf, newAttempt, reportOf, sampled } from '#practice';
import type { Attempt, AttemptPiece } from '#practice';
import { expect, test } from 'vitest';

function piece(title: string, status: AttemptPiece['status'], kind?: string): AttemptPiece {
  const known = kind === undefined ? {} : { kind };
  return { title, status, weight: 'core', matters: `Without ${title} it breaks.`, ...known };
}

function ended(question: string, started: number, ...pieces: readonly AttemptPiece[]): Attempt {
  const attempt = newAttempt({ id: `${question} ${started}`, question, started, minutes: 60 });
  return {
    ...attempt,
    boards: { Architecture: 'board' },
    hints: [{ component: 'Queue', diagram: 'Architecture', step: 1, at: started }],
    finished: { at: started + 1_800_000, boards: { Architecture: { score: 40, pieces } } },
  };
}

const DLQ = 'dead-letter-queue';

test('[B1] a blind spot is a role that was forgotten twice, in half of the times', () => {
  const attempts = [
    ended(
      'payments',
      1,
      piece('Dead Letter Queue', 'missing', DLQ),
      piece('Cache', 'missing', 'cache'),
    ),
    ended(
      'social-media',
      2,
      piece('DLQ', 'missing', DLQ),
      piece('Timeline Cache', 'present', 'cache'),
    ),
    ended('iot', 3, piece('Dead Letter Queue', 'partial', DLQ)),
  ];
  expect(blindSpots(attempts)).toEqual([
    { kind: DLQ, titles: ['Dead Letter Queue', 'DLQ'], expected: 3, forgotten: 2 },
  ]);
  expect(blindSpots(attempts.slice(0, 1))).toEqual([]);
});

test('[B1] who drew one of several pieces of a role has not forgotten it', () => {
  const half = [piece('Queue A', 'missing', DLQ), piece('Queue B', 'present', DLQ)];
  expect(blindSpots([ended('a', 1, ...half), ended('b', 2, ...half)])).toEqual([]);
});

test('[R1] a report is what is left of the score, and the gaps; a sitting that goes on has none', () => {
  const attempt = ended('payments', 0, piece('Ledger', 'present'), piece('Queue', 'missing'));
  expect(reportOf(attempt, 4)).toMatchObject({
    score: 40,
    hintCost: 1,
    afterHints: 39,
    ran: 1_800_000,
    phases: [1_800_000, 0, 0, 0],
    gaps: [{ title: 'Queue' }],
  });
  expect(reportOf(newAttempt({ ...attempt }), 4)).toBeUndefined();
});

test('a report as Markdown carries the drawing and what was written', () => {
  const attempt = {
    ...ended('payments', 0, piece('Queue', 'missing')),
    questions: 'How many?',
    dismissed: { 'No Trade-offs': 'We talked about them.' },
    talk: { 'topic: ACID': { text: 'A saga\nwith steps back.' } },
  };
  const text = attemptText(attempt, {
    title: 'Payments',
    date: 'Today',
    phases: [{ name: 'Understand', minutes: 60 }],
    criteria: [
      { name: 'Communication', levels: [{ level: 4, name: 'Proficient', looks: 'Clear' }] },
    ],
    proposals: { Communication: { level: 4, evidence: [] } },
    flags: [
      { name: 'Ignores Scale', evidence: 'Nothing was estimated.' },
      { name: 'No Trade-offs', evidence: 'No card was answered.' },
    ],
    drawings: { Architecture: 'flowchart TB\n  a --> b\n' },
  });
  expect(text).toContain('```mermaid\nflowchart TB\n  a --> b\n```');
  expect(text).toContain('## Questions asked\n\nHow many?');
  expect(text).toContain('- **Queue** (core): Without Queue it breaks.');
  expect(text).toContain('| Understand | 60 min | 30:00 |');
  expect(text).toContain('| Communication | 4, proposed | Clear |');
  expect(text).toContain('- 0:00 Queue: 1 of 4 steps, −1');
  expect(text).toContain('- **Ignores Scale**: Nothing was estimated.');
  expect(text).not.toContain('No card was answered.');
  expect(text).toContain('- **ACID**: A saga with steps back.');
});

test('[R2] a drawing is played back step by step, each board by itself', () => {
  const one: Board = {
    ...EMPTY_BOARD,
    graph: { ...EMPTY_BOARD.graph, nodes: [{ id: 'n1', label: 'API', shape: 'box' }] },
  };
  const two: Board = {
    ...one,
    graph: { ...one.graph, nodes: [...one.graph.nodes, { id: 'n2', label: 'DB', shape: 'box' }] },
  };
  const attempt: Attempt = {
    ...newAttempt({ id: 'a', question: 'q', started: 0, minutes: 60 }),
    drawn: [
      { at: 1000, board: 'x', patch: diffBoards(EMPTY_BOARD, one) },
      { at: 2000, board: 'y', patch: diffBoards(EMPTY_BOARD, two) },
      { at: 3000, board: 'x', patch: diffBoards(one, two) },
    ],
  };
  const frames = framesOf(attempt, 'x');
  expect(frames.map(({ ran }) => ran)).toEqual([1000, 3000]);
  expect(frames.at(-1)?.board).toEqual(two);
  expect(sampled(frames, 2)).toEqual(frames);
  const many = Array.from({ length: 100 }, (_, ran) => ({ ran, board: one }));
  expect(sampled(many, 40)).toHaveLength(40);
  expect(sampled(many, 40).at(-1)).toBe(many.at(-1));
});
