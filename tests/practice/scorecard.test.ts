import { nextSteps, proposals, redFlags, reportOf } from '#practice';
import { expect, test } from 'vitest';
import { endedWith, piece } from './attempts.ts';

const STATED = ['Handle 100K TPS'];

test('[S1] what can be seen is proposed with its evidence; the rest is left to a person', () => {
  const attempt = endedWith({
    Architecture: {
      score: 70,
      connections: { drawn: 3, expected: 9 },
      pieces: [
        piece('Cache', 'present', 'cache'),
        piece('Replicas', 'missing', 'read-replica'),
        piece('Metrics', 'missing', 'metrics-collection'),
      ],
    },
    'Saga Pattern': { score: 90 },
  });
  const proposed = proposals(attempt, STATED);
  expect(proposed['Architecture Design']).toEqual({
    level: 4,
    evidence: ['1 of 3 pieces are there.', '3 of 9 connections are drawn.'],
  });
  expect(proposed['Scalability Planning']?.level).toBe(3);
  expect(proposed['Scalability Planning']?.evidence).toContain('missing: Replicas.');
  expect(proposed['Operational Readiness']?.level).toBe(1);
  expect(proposed['Distributed Systems']?.level).toBe(5);
  expect(proposed['Communication']).toEqual({ evidence: [] });
  expect(proposed['Trade-off Analysis']).not.toHaveProperty('level');
});

test('[S1] a broken rule counts against the deep dives', () => {
  const dives = {
    Architecture: { broken: ['A client writes past the checks.'] },
    Saga: { score: 70 },
  };
  expect(proposals(endedWith(dives), [])['Distributed Systems']?.level).toBe(3);
});

test('[F1] flags come with what was seen', () => {
  const attempt = endedWith(
    {
      Architecture: {
        extras: 6,
        pieces: [
          piece('Ledger', 'missing'),
          piece('Queue', 'missing'),
          piece('Alerts', 'missing', 'alerting'),
        ],
      },
    },
    { drawn: [{ at: 40_000, board: 'Architecture', patch: {} }] },
  );
  const flags = new Map(redFlags(attempt, STATED).map(({ name, evidence }) => [name, evidence]));
  expect(flags.get('Jumps to Solution')).toContain('0:40');
  expect(flags.get('Ignores Scale')).toContain('100K TPS');
  expect(flags.get('Over-engineering')).toContain('Ledger, Queue');
  expect(flags.get('Missing Operations')).toContain('Alerts');
  expect([...flags.keys()]).toEqual(expect.arrayContaining(['No Trade-offs', 'No Evolution Plan']));
});

test('[F1] a sitting that shows none of it has no flag', () => {
  const attempt = endedWith(
    { Architecture: { extras: 6, pieces: [piece('Alerts', 'partial', 'alerting')] } },
    {
      wrote: 10_000,
      drawn: [{ at: 40_000, board: 'Architecture', patch: {} }],
      talk: {
        'trade-off: A vs B': { text: 'A, since it must not lose money.' },
        'what if: it grows': { text: 'Shards.' },
      },
    },
  );
  expect(redFlags(attempt, [])).toEqual([]);
});

test('[R3] next come the weightiest gaps, a dive that was left out, and the question again', () => {
  const attempt = endedWith({
    Architecture: {
      score: 30,
      pieces: [
        piece('Nice', 'missing', 'dashboard', 'bonus'),
        piece('DLQ', 'missing', 'dead-letter-queue'),
        piece('Bespoke', 'missing'),
      ],
    },
  });
  const report = reportOf(attempt, 4);
  if (report === undefined) throw new Error('it has ended');
  const tasks = [
    { diagram: 'Architecture', role: 'architecture' as const },
    { diagram: 'Saga', role: 'deep-dive' as const },
  ];
  expect(nextSteps(attempt, report, tasks)).toEqual([
    { do: 'drill', kind: 'dead-letter-queue', title: 'DLQ' },
    { do: 'draw', diagram: 'Saga' },
    { do: 'talk' },
    { do: 'again', score: 30 },
  ]);
});
