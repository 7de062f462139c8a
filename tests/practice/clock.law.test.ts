import {
  clockText,
  elapsed,
  isPaused,
  phaseMinutes,
  phaseOf,
  plannedPhase,
  timeByPhase,
} from '#practice';
import type { ClockEvent } from '#practice';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const SEED = 20_260_106;
const STARTED = 1_000_000;

const event: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({
    says: fc.constantFrom('pause', 'resume'),
    at: fc.integer({ min: STARTED, max: STARTED + 9_000_000 }),
  }),
  fc.record({
    says: fc.constant('phase' as const),
    at: fc.integer({ min: STARTED, max: STARTED + 9_000_000 }),
    phase: fc.nat(3),
  }),
);
const clock = fc.array(event, { maxLength: 12 });
const moment = fc.integer({ min: STARTED - 1000, max: STARTED + 10_000_000 });

test('[K1] a clock never runs backwards, and never faster than time', () => {
  fc.assert(
    fc.property(clock, moment, fc.nat(1_000_000), (events, now, later) => {
      const attempt = { started: STARTED, clock: events };
      const before = elapsed(attempt, now);
      const after = elapsed(attempt, now + later);
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after - before).toBeLessThanOrEqual(later);
    }),
    { seed: SEED },
  );
});

test('[K1] the order in which its moments were noted changes nothing', () => {
  const distinct = fc.uniqueArray(event, { maxLength: 12, selector: ({ at }) => at });
  fc.assert(
    fc.property(distinct, moment, (events, now) => {
      const turned = { started: STARTED, clock: events.toReversed() };
      expect(elapsed(turned, now)).toBe(elapsed({ started: STARTED, clock: events }, now));
    }),
    { seed: SEED },
  );
});

test('[K1] a paused clock stands, and so does one that has ended', () => {
  const paused = { started: 0, clock: [{ says: 'pause', at: 60_000 }] as const };
  expect(isPaused(paused)).toBe(true);
  expect(elapsed(paused, 90_000)).toBe(60_000);
  const resumed = { ...paused, clock: [...paused.clock, { says: 'resume', at: 100_000 }] as const };
  expect(elapsed(resumed, 130_000)).toBe(90_000);
  const ended = { ...resumed, finished: { at: 120_000, boards: {} } };
  expect(elapsed(ended, 999_000)).toBe(80_000);
});

test('[K2] the minutes of the phases add up, and keep their proportions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 240 }), (minutes) => {
      const phases = phaseMinutes([10, 20, 20, 10], minutes);
      expect(phases.reduce((sum, part) => sum + part, 0)).toBe(minutes);
      expect(Math.min(...phases)).toBeGreaterThan(0);
      for (const [at, share] of [1 / 6, 1 / 3, 1 / 3, 1 / 6].entries()) {
        expect(Math.abs((phases[at] ?? 0) - share * minutes)).toBeLessThan(1.01);
      }
    }),
    { seed: SEED },
  );
  expect(phaseMinutes([10, 20, 20, 10], 45)).toEqual([8, 15, 15, 7]);
});

test('[K3] the phase is what was gone to last; the plan goes by the clock', () => {
  const moved = {
    clock: [
      { says: 'phase', at: 5, phase: 1 },
      { says: 'pause', at: 9 },
    ] as const,
  };
  expect(phaseOf(moved)).toBe(1);
  expect(
    [0, 599_999, 600_000, 3_700_000].map((ran) => plannedPhase([10, 20, 20, 10], ran)),
  ).toEqual([0, 0, 1, 3]);
});

test('[K3] the time of the phases adds up to that of the clock', () => {
  fc.assert(
    fc.property(clock, moment, (events, now) => {
      const attempt = { started: STARTED, clock: events.filter(({ at }) => at <= now) };
      const spent = timeByPhase(attempt, 4, now).reduce((sum, part) => sum + part, 0);
      expect(spent).toBe(elapsed(attempt, now));
    }),
    { seed: SEED },
  );
});

test('a clock is read in minutes and seconds, also beyond its end', () => {
  expect([0, 65_000, 3_600_000, -1, -190_000].map(clockText)).toEqual([
    '0:00',
    '1:05',
    '60:00',
    '0:00',
    '−3:10',
  ]);
});
