import { crossedTitles } from '#core';
import { expect, test } from 'vitest';

const groups = [{ id: 'g', label: 'Region' }];
const frames = new Map([['g', { x: 100, y: 100, width: 300, height: 200 }]]);

test.each([
  ['comes down over the title', { x: 130, y: 0 }, { x: 130, y: 180 }, 1],
  ['comes down beside the title', { x: 380, y: 0 }, { x: 380, y: 180 }, 0],
  ['runs along the title', { x: 0, y: 120 }, { x: 500, y: 120 }, 1],
  ['runs below the title', { x: 0, y: 160 }, { x: 500, y: 160 }, 0],
  ['ends above the title', { x: 130, y: 0 }, { x: 130, y: 100 }, 0],
])('an arrow that %s', (_where, from, to, crossed) => {
  expect(crossedTitles(groups, frames, [[from, to]])).toHaveLength(crossed);
});
