import {
  estimate,
  ESTIMATE,
  formatBytes,
  formatCount,
  readBytes,
  readCount,
  readDays,
} from '#core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const SEED = 20_260_102;

describe('figures as people write them', () => {
  test.each([
    ['10M', 10e6],
    ['2.5k', 2500],
    ['100,000', 100_000],
    ['1_000', 1000],
    ['1 billion', 1e9],
    ['500 million', 500e6],
    ['0', 0],
  ])('%s is a count', (text, value) => {
    expect(readCount(text)).toEqual({ ok: true, value });
  });
  test.each([
    ['300 bytes', 300],
    ['300', 300],
    ['1.2 KB', 1200],
    ['4 KiB', 4096],
    ['5mb', 5e6],
  ])('%s is a size', (text, value) => {
    expect(readBytes(text)).toEqual({ ok: true, value });
  });
  test.each([
    ['30 days', 30],
    ['5 years', 1825],
    ['2w', 14],
    ['12 h', 0.5],
  ])('%s is a time', (text, value) => {
    expect(readDays(text)).toEqual({ ok: true, value });
  });
  test.each(['', 'many', '-3', '10 apples', '1.2.3', 'M'])('%s is none', (text) => {
    expect(readCount(text).ok).toBe(false);
  });
});

test('what is written is read again, to three digits', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 9e14, noNaN: true }), (amount) => {
      for (const read of [readCount(formatCount(amount)), readBytes(formatBytes(amount))]) {
        expect(read.ok && Math.abs(read.value / amount - 1)).toBeLessThan(0.006);
      }
    }),
    { seed: SEED },
  );
});

test('twice the users are twice of everything', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (users) => {
      const once = estimate({ ...ESTIMATE, users: String(users) });
      const twice = estimate({ ...ESTIMATE, users: String(2 * users) });
      if (!once.ok || !twice.ok) throw new Error('A plain number was not read.');
      expect(twice.value.perDay).toBeCloseTo(2 * once.value.perDay);
      expect(twice.value.stored).toBeCloseTo(2 * once.value.stored);
      expect(twice.value.machines).toBeGreaterThanOrEqual(once.value.machines);
    }),
    { seed: SEED },
  );
});

test('a worked example', () => {
  const given = {
    ...ESTIMATE,
    users: '86.4M',
    perUser: '10',
    size: '1 KB',
    peak: '2',
    each: '500',
  };
  expect(estimate({ ...given, keep: '10 days', copies: '3' })).toEqual({
    ok: true,
    value: {
      perDay: 864e6,
      perSecond: 10_000,
      peakPerSecond: 20_000,
      bandwidth: 20e6,
      storedPerDay: 864e9,
      stored: 25.92e12,
      machines: 40,
    },
  });
});

test('what cannot be read is named by its field', () => {
  const wrong = estimate({ ...ESTIMATE, users: 'lots', keep: 'ever', each: '0' });
  expect(wrong.ok ? [] : Object.keys(wrong.problem).toSorted()).toEqual(['each', 'keep', 'users']);
});
