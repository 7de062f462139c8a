import { collapsedView, copiesOf, EMPTY_BOARD, withCopies, withoutCopies } from '#core';
import type { Board } from '#core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graph } from '../notation.ts';

function board(text: string, ...closed: readonly string[]): Board {
  const placement = Object.fromEntries(
    closed.map((id) => [id, { x: 0, y: 0, collapsed: true as const }]),
  );
  return { ...EMPTY_BOARD, graph: graph(text), placement };
}

test('with nothing closed a board shows as it is', () => {
  const open = board('A > B; [Region: B]');
  expect(collapsedView(open).board).toBe(open);
});

test('arrows end at the closed group, one for each direction, and inner ones are hidden', () => {
  const { board: shown, hiddenIn } = collapsedView(
    board('A > B > C > D; A > C; D > B; [Region: B, C]', 'Region'),
  );
  expect(shown.graph.nodes.map(({ id }) => id)).toEqual(['A', 'D']);
  expect(shown.graph.edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'A Region',
    'Region D',
    'D Region',
  ]);
  expect(Object.fromEntries(hiddenIn)).toEqual({ B: 'Region', C: 'Region' });
});

test('of closed groups in each other the outermost shows', () => {
  const { board: shown, hiddenIn } = collapsedView(
    board('A > B; [Inner: B]; [Outer: Inner]', 'Inner', 'Outer'),
  );
  expect(shown.graph.groups.map(({ id }) => id)).toEqual(['Outer']);
  expect(hiddenIn.get('B')).toBe('Outer');
});

test('a count is read as it was written, and nothing else is one', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z ]{0,20}[a-z]$/),
      fc.integer({ min: 2, max: 9999 }),
      (label, count) => {
        const counted = withCopies(label, count);
        expect(copiesOf(counted)).toBe(count);
        expect(withoutCopies(counted)).toBe(label);
        expect(withCopies(counted, 1)).toBe(label);
      },
    ),
    { seed: 20_260_104 },
  );
  expect(['x86 node', '2x faster', 'Region 3', 'certs x509'].map(copiesOf)).toEqual([1, 1, 1, 1]);
  expect(copiesOf('API x3')).toBe(3);
  expect(copiesOf('API ×3 regions\nstateless')).toBe(3);
});
