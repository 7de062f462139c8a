import { expect, test } from 'vitest';
import { load } from 'virtual:references';
import { statements } from 'virtual:statements';

test('every built-in question is a module of its own, with its references laid out', async () => {
  expect(statements.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(Object.keys(load)).toEqual(statements.map(({ slug }) => slug));
  for (const statement of statements) {
    const question = await load[statement.slug]?.();
    expect(question?.statement).toEqual(statement);
    const own = (question?.references ?? []).filter(
      ({ reference }) => reference.role !== 'alternative',
    );
    expect(own).toHaveLength(statement.tasks.length);
    for (const { reference, placement } of question?.references ?? []) {
      const { nodes, groups } = reference.graph;
      expect(Object.keys(placement).toSorted()).toEqual(
        [...nodes, ...groups].map(({ id }) => id).toSorted(),
      );
    }
  }
});

test('a slug that is no question is nothing', () => {
  expect(load['constructor']).toBeUndefined();
});

test('no statement names an alternative', () => {
  expect(JSON.stringify(statements)).not.toContain('Alternative');
});

test('a statement says nothing of the answers', () => {
  expect(Object.keys(statements[0] ?? {}).toSorted()).toEqual(
    [
      'category',
      'difficulty',
      'minutes',
      'number',
      'problem',
      'requirements',
      'requirementsTitle',
      'slug',
      'tasks',
      'title',
    ].toSorted(),
  );
});
