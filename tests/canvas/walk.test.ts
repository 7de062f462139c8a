import type { Frame } from '#core';
import { describe, expect, test } from 'vitest';
import { edgeBeside, firstInside, groupOf, nodeTowards } from '../../src/canvas/walk.ts';
import { graph } from '../core/notation.ts';

/** A middle; ten pixels wide and high. */
function at(x: number, y: number): Frame {
  return { x: x - 5, y: y - 5, width: 10, height: 10 };
}

describe('to the node on a side', () => {
  const drawn = graph('A > B > C > D');
  const [a = '', b = '', c = '', d = ''] = drawn.nodes.map(({ id }) => id);
  const frames = new Map([
    [a, at(0, 0)],
    [b, at(100, 0)],
    [c, at(60, 90)],
    [d, at(0, 200)],
  ]);
  test('what lies ahead goes before what is nearer but aside', () => {
    expect(nodeTowards(drawn, frames, a, 'right')).toBe(b);
    expect(nodeTowards(drawn, frames, a, 'down')).toBe(d);
  });
  test('there may be nothing', () => {
    expect(nodeTowards(drawn, frames, a, 'left')).toBeUndefined();
    expect(nodeTowards(drawn, frames, 'nowhere', 'left')).toBeUndefined();
  });
  test('back again', () => {
    expect(nodeTowards(drawn, frames, b, 'left')).toBe(a);
    expect(nodeTowards(drawn, frames, d, 'up')).toBe(a);
  });
});

test('along the arrows of a node, round and round', () => {
  const { edges, nodes } = graph('A > B; A > C; D > A; C > D');
  const a = nodes[0]?.id ?? '';
  const walked: (string | undefined)[] = [];
  let place = { edge: undefined as string | undefined, anchor: '' };
  for (let step = 0; step < 4; step += 1) {
    place = edgeBeside(edges, place.edge ?? a, place.anchor, 1);
    walked.push(place.edge);
  }
  expect(walked).toEqual([edges[0], edges[1], edges[2], edges[0]].map((edge) => edge?.id));
});

test('into a group and out of it', () => {
  const drawn = graph('A > B; [Region: A, B]');
  const [group] = drawn.groups;
  const inside = firstInside(drawn, group?.id ?? '') ?? '';
  expect(groupOf(drawn, inside)).toBe(group?.id);
  expect(groupOf(drawn, group?.id ?? '')).toBeUndefined();
});
