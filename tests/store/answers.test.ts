import { EMPTY_BOARD } from '#core';
import { coverDifferently, stateNone, stateRole, takeBack } from '#store';
import { describe, expect, test } from 'vitest';

describe('what is stated about matches', () => {
  test('the last word on a node and a component counts', () => {
    const once = stateRole(['n1', 'n2'], 'Cache', true)(EMPTY_BOARD);
    const twice = stateRole(['n1'], 'Cache', false)(once);
    expect(twice.answers).toEqual([
      { node: 'n2', component: 'Cache', says: 'plays' },
      { node: 'n1', component: 'Cache', says: 'not' },
    ]);
    expect(stateRole(['n1'], 'Queue', true)(twice).answers).toHaveLength(3);
  });

  test('none of several is said of each', () => {
    const { answers } = stateNone(['n1'], ['Cache', 'Queue'])(EMPTY_BOARD);
    expect(answers).toEqual([
      { node: 'n1', component: 'Cache', says: 'not' },
      { node: 'n1', component: 'Queue', says: 'not' },
    ]);
  });

  test('what is covered differently takes the place of a piece, and the reverse', () => {
    const drawn = stateRole(['n1'], 'Cache', true)(EMPTY_BOARD);
    const covered = coverDifferently('Cache', 'the CDN does it')(drawn);
    expect(covered.answers).toEqual([
      { component: 'Cache', says: 'differently', note: 'the CDN does it' },
    ]);
    expect(stateRole(['n1'], 'Cache', true)(covered).answers).toEqual(drawn.answers);
  });

  test('taking back leaves what was said of others', () => {
    const both = stateRole(['n2'], 'Queue', true)(stateRole(['n1'], 'Cache', true)(EMPTY_BOARD));
    expect(takeBack('Cache')(both).answers).toEqual([
      { node: 'n2', component: 'Queue', says: 'plays' },
    ]);
  });
});
