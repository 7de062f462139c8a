import { toReference } from '#core';
import { DRILL_TIME, drillDrawing, drilled, drillResult, dueDrills } from '#practice';
import { expect, test } from 'vitest';
import { graph } from '../core/notation.ts';
import { endedWith, piece } from './attempts.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 27);
const DLQ = 'dead-letter-queue';

test('[D1] half of the time is at once; help makes it late', () => {
  expect(drillResult(DRILL_TIME / 2, false)).toBe('at once');
  expect(drillResult(DRILL_TIME, false)).toBe('in time');
  expect(drillResult(DRILL_TIME + 1, false)).toBe('late');
  expect(drillResult(1000, true)).toBe('late');
});

test('[D2] what is known comes back later and later, what is not the next day', () => {
  const first = drilled(DLQ, undefined, 'in time', NOW);
  const second = drilled(DLQ, first, 'in time', first.due);
  expect(first.due).toBeGreaterThanOrEqual(NOW + DAY);
  expect(second.due - first.due).toBeGreaterThan(first.due - NOW);
  const lapsed = drilled(DLQ, second, 'not', second.due);
  expect(lapsed.due - second.due).toBeLessThan(second.due - first.due);
  expect(lapsed.lapses).toBe(1);
});

test('[D2] a plan is plain JSON, and the same answers give the same plan', () => {
  const [one, other] = [0, 1].map(() =>
    drilled(DLQ, drilled(DLQ, undefined, 'late', NOW), 'at once', NOW + 3 * DAY),
  );
  expect(JSON.parse(JSON.stringify(one))).toEqual(other);
});

test('[D3] due ones first, then blind spots that were never drilled', () => {
  const forgot = endedWith({
    Architecture: { pieces: [piece('DLQ', 'missing', DLQ), piece('Cache', 'missing', 'cache')] },
  });
  const attempts = [forgot, { ...forgot, id: 'b' }];
  const cache = drilled('cache', undefined, 'not', NOW);
  const queue = drilled('message-queue', undefined, 'at once', NOW);
  expect(dueDrills(attempts, [cache, queue], cache.due)).toEqual(['cache', DLQ]);
});

test('[D4] a drill is the surroundings of a piece without the piece', () => {
  const whole = graph('API > Bus; Bus > Worker; Bus > DLQ; Worker > DB; [Edge: API]; [Alone: DLQ]');
  const reference = toReference(whole);
  const drill = drillDrawing(reference, 'DLQ');
  const labels = drill.nodes.map(({ label }) => label);
  expect(labels).not.toContain('DLQ');
  expect(labels).toEqual(expect.arrayContaining(['Bus', 'API', 'Worker']));
  expect(drill.edges.map(({ from, to }) => `${from} > ${to}`)).toEqual([
    'API > Bus',
    'Bus > Worker',
    'Worker > DB',
  ]);
  expect(drill.groups.map(({ label }) => label)).toEqual(['Edge']);
});
