import { ESTIMATE, estimate } from '#core';
import type { Match } from '#core';
import {
  costOf,
  countByArea,
  gapToHint,
  HINT_COSTS,
  meets,
  nextStep,
  statedFigures,
} from '#practice';
import type { TakenHint } from '#practice';
import { expect, test } from 'vitest';

function match(title: string, status: Match['status'], weight: Match['weight'] = 'core'): Match {
  return {
    title,
    status,
    weight,
    nodes: [],
    confidence: 1,
    ask: false,
    why: '',
    missingDetails: [],
    matters: '',
    hint: '',
  };
}

function hints(...steps: readonly (readonly [string, number])[]): readonly TakenHint[] {
  return steps.map(([component, step]) => ({ component, step, diagram: 'D', at: 0 }));
}

test('[K4] a check counts by area and names no piece', () => {
  const counts = countByArea(
    [match('Cache', 'missing'), match('Queue', 'partial'), match('API', 'present')],
    { Cache: 'Data', Queue: 'Data', API: 'Edge' },
  );
  expect(counts).toEqual([
    { area: 'Data', found: 0, partly: 1, expected: 2 },
    { area: 'Edge', found: 1, partly: 0, expected: 1 },
  ]);
});

test('[K5] hints go step by step, the weightiest gap first, and none is given twice', () => {
  const components = [match('A', 'missing', 'bonus'), match('B', 'missing', 'core')];
  expect(gapToHint(components, [], 'D')?.title).toBe('B');
  expect(nextStep(hints(['B', 1], ['B', 2]), 'D', 'B')).toBe(3);
  const all = hints(...HINT_COSTS.map((_, at) => ['B', at + 1] as const));
  expect(gapToHint(components, all, 'D')?.title).toBe('A');
  expect(gapToHint([match('B', 'missing')], all, 'D')).toBeUndefined();
  expect(gapToHint(components, all, 'Another diagram')?.title).toBe('B');
});

test('[K5] what hints cost adds up', () => {
  expect(costOf({ hints: hints(['B', 1], ['B', 2], ['B', 3], ['A', 1]) })).toBe(1 + 1 + 2 + 1);
});

test.each([
  ['400M new tweets every day', 400e6, 'day'],
  ['100B timeline requests every day', 100e9, 'day'],
  ['100K TPS, summed over all regions', 100e3, 'second'],
  ['Take in 10M events/second', 10e6, 'second'],
])('a stated figure: %s', (text, amount, per) => {
  expect(statedFigures([text])).toEqual([expect.objectContaining({ amount, per })]);
});

test.each(['99.99% availability', 'Sub-200ms to load a timeline', '50+ countries are served'])(
  'no rate: %s',
  (text) => {
    expect(statedFigures([text])).toEqual([]);
  },
);

function sheet(users: string): ReturnType<typeof estimate> {
  return estimate({ ...ESTIMATE, users, perUser: '1' });
}

test('an estimate meets a figure within a factor of two', () => {
  const [stated] = statedFigures(['400M new tweets every day']);
  for (const [users, met] of [
    ['250M', true],
    ['700M', true],
    ['150M', false],
    ['1B', false],
  ] as const) {
    const computed = sheet(users);
    if (!computed.ok || stated === undefined) throw new Error('The sheet was not read.');
    expect(meets(computed.value, stated)).toBe(met);
  }
});
