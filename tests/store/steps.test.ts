import fc from 'fast-check';
import { EMPTY_BOARD } from '#core';
import type { Board } from '#core';
import { addNode, connect, removeElements, setEdgeText, textOfEdge, toggleStep } from '#store';
import type { Edit } from '#store';
import { expect, test } from 'vitest';

const box = (label: string) => addNode({ label, shape: 'box', x: 0, y: 0 });
const after = (...edits: readonly Edit[]): Board =>
  edits.reduce((board, edit) => edit(board), EMPTY_BOARD);
const PAIR = [box('Client'), box('Bank')];
const texts = ({ graph }: Board): readonly string[] =>
  graph.edges.toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0)).map(textOfEdge);

test('a number before the words makes an arrow a step, and the number is no part of the words', () => {
  const board = after(...PAIR, connect('n1', 'n2'), setEdgeText('e1', '1. pay'));
  expect(board.graph.edges[0]).toMatchObject({ step: 1, label: 'pay' });
  expect(setEdgeText('e1', 'pay')(board).graph.edges[0]).not.toHaveProperty('step');
});

test('where every arrow is a step, the next one is too, also between the same two', () => {
  const board = after(...PAIR, connect('n1', 'n2'), toggleStep('e1'), connect('n1', 'n2'));
  expect(board.graph.edges.map(({ step }) => step)).toEqual([1, 2]);
});

test('a step that takes the place of another moves it on', () => {
  const board = after(
    ...PAIR,
    connect('n1', 'n2'),
    setEdgeText('e1', '1. ask'),
    connect('n2', 'n1'),
    setEdgeText('e2', '2. answer'),
    connect('n1', 'n2'),
    setEdgeText('e3', '1. greet'),
  );
  expect(texts(board)).toEqual(['1. greet', '2. ask', '3. answer']);
});

test('removing a step closes the gap', () => {
  const board = after(...PAIR, connect('n1', 'n2'), toggleStep('e1'), connect('n2', 'n1'));
  expect(texts(removeElements(['e1'])(board))).toEqual(['1. ']);
});

test('words such as “2.5 seconds” are no number of a step', () => {
  for (const text of ['200 OK', '2.5 seconds', '10:30 batch']) {
    const board = after(...PAIR, connect('n1', 'n2'), setEdgeText('e1', text));
    expect(board.graph.edges[0]).toMatchObject({ label: text });
    expect(board.graph.edges[0]).not.toHaveProperty('step');
  }
});

test('whatever is numbered, unnumbered and removed, the steps run from 1 without gaps', () => {
  const change = fc.oneof(
    fc.nat(9).map((at): Edit => toggleStep(`e${at}`)),
    fc
      .tuple(fc.nat(9), fc.nat(20))
      .map(([at, step]): Edit => setEdgeText(`e${at}`, `${step}. words`)),
    fc.nat(9).map((at): Edit => removeElements([`e${at}`])),
    fc.constant(connect('n1', 'n2')),
    fc.constant(connect('n2', 'n1')),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const { edges } = after(...PAIR, ...changes).graph;
      const steps = edges.flatMap(({ step }) => step ?? []).toSorted((a, b) => a - b);
      expect(steps).toEqual(steps.map((_, index) => index + 1));
    }),
    { seed: 20_260_103 },
  );
});
