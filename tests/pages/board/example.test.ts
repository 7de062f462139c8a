import { grade } from '#core/grade';
import { expect, test } from 'vitest';
import { EXAMPLE } from '../../../src/pages/board/example.ts';
import { architectureOf, builtInReferences } from '../../core/builtInReferences.ts';

test('exactly two pieces are missing from the started design, and every other one is found', async () => {
  const reference = architectureOf(await builtInReferences(), 'social-media');
  const { components } = grade(EXAMPLE.graph, reference, []);
  const missing = components.filter(({ status }) => status === 'missing');
  expect(missing.map(({ title }) => title).toSorted()).toEqual([
    'Dead Letter Queue',
    'Timeline Cache',
  ]);
  expect(components.filter(({ status }) => status === 'partial')).toEqual([]);
});
