import type { Edit } from '#store';

/** States whether nodes play a component; the last word on a pair of them counts. */
export function answer(nodes: readonly string[], component: string, plays: boolean): Edit {
  return (board) => ({
    ...board,
    answers: [
      ...board.answers.filter(
        (other) =>
          other.component !== component ||
          (other.says !== 'differently' && !nodes.includes(other.node)),
      ),
      ...nodes.map((node) => ({
        says: plays ? ('plays' as const) : ('not' as const),
        node,
        component,
      })),
    ],
  });
}
