import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMermaid } from '#mermaid';
import { readInterview } from '#questions';
import { expect, test } from 'vitest';

const text = readFileSync(
  path.resolve(import.meta.dirname, '../../reference-designs/interview.md'),
  'utf8',
);

test('the framework comes out of its tables whole', async () => {
  const interview = await readInterview(text, parseMermaid);
  expect(interview.phases.map(({ minutes }) => minutes)).toEqual([10, 20, 20, 10]);
  expect(interview.phases.map(({ expectations }) => expectations.length)).toEqual([4, 4, 4, 4]);
  expect(interview.criteria).toHaveLength(7);
  expect(interview.criteria.map(({ levels }) => levels.map(({ level }) => level))).toEqual(
    Array.from({ length: 7 }, () => [5, 4, 3, 2, 1]),
  );
  expect(interview.criteria[0]?.levels[1]?.name).toBe('Proficient');
  expect(interview.redFlags.filter(({ kind }) => kind === 'Technical')).toHaveLength(5);
  expect(interview.tradeOffs[0]?.factors).toEqual(['Performance', 'Consistency', 'Availability']);
  expect(interview.competencies.map(({ points }) => points.length)).toEqual([4, 4, 4, 4, 4, 4]);
  expect(interview.growth.map(({ points }) => points.length)).toEqual([3, 3, 3, 3]);
  expect(interview.categories[0]?.skills).toHaveLength(4);
});

test('the map of categories has three columns of four, and its links by name', async () => {
  const { categoryMap } = await readInterview(text, parseMermaid);
  expect(categoryMap.columns.map(({ items }) => items.length)).toEqual([4, 4, 4]);
  expect(categoryMap.links).toHaveLength(8);
  expect(categoryMap.links[0]).toEqual({
    from: 'CRUD Applications',
    to: 'High-Scale Web Services',
  });
});

test('a framework without one of its tables says which', async () => {
  const without = text.replace('## Red flags', '## Something else');
  await expect(readInterview(without, parseMermaid)).rejects.toThrow('"Red flags"');
});
