import fc from 'fast-check';
import { EMPTY_BOARD, ESTIMATE } from '#core';
import { readBoard } from '#storage';
import { expect, test } from 'vitest';
import { flowcharts, sequences } from '../mermaid/generate.ts';

test('whatever a board can hold is still there when it is opened again', () => {
  fc.assert(
    fc.property(fc.oneof(flowcharts, sequences), (graph) => {
      const board = {
        ...EMPTY_BOARD,
        graph,
        placement: Object.fromEntries(
          graph.nodes.map(({ id }, at) => [id, { x: at, y: 7.5 - at }]),
        ),
        notes: [{ id: 'note1', type: 'estimate', text: 'Later', on: 'n1', estimate: ESTIMATE }],
        answers: [{ node: 'n1', component: 'API Gateway', says: 'not' }],
        carried: { frontMatter: 'title: x', statements: ['style a fill:red'], comments: ['%% x'] },
      };
      expect(readBoard(JSON.stringify(board))).toEqual({ ok: true, value: board });
    }),
    { seed: 20_260_102 },
  );
});
