import { isKind, likelyNext, PALETTE } from '#core';
import { expect, test } from 'vitest';

test.each(PALETTE.map(({ kind, category }) => [kind, category] as const))(
  'three pieces may follow a %s, itself not among them',
  (kind, category) => {
    const next = likelyNext(kind, category);
    expect(new Set(next).size).toBe(3);
    expect(next).not.toContain(kind);
    expect(next.filter((other) => !isKind(other))).toEqual([]);
  },
);

test('a plain box is followed by what follows a gateway to many services', () => {
  expect(likelyNext(undefined, undefined)).toContain('service');
});
