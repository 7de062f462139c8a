import type { Answer } from '#core';
import type { Edit } from './elements.ts';

/** States whether nodes play a component; the last word on a pair of them counts. */
export function stateRole(nodes: readonly string[], component: string, plays: boolean): Edit {
  const says = plays ? ('plays' as const) : ('not' as const);
  return (board) => ({
    ...board,
    answers: [
      ...board.answers.filter(
        (other) =>
          other.component !== component ||
          (other.says === 'differently' ? !plays : !nodes.includes(other.node)),
      ),
      ...nodes.map((node): Answer => ({ says, node, component })),
    ],
  });
}

/** States that a piece plays none of some components. */
export function stateNone(nodes: readonly string[], components: readonly string[]): Edit {
  return (board) =>
    components.reduce((so, component) => stateRole(nodes, component, false)(so), board);
}

/** States that a component is taken care of in another way. */
export function coverDifferently(component: string, note: string): Edit {
  return (board) => ({
    ...board,
    answers: [
      ...board.answers.filter((other) => other.component !== component),
      { says: 'differently', component, note },
    ],
  });
}

/** Takes back all that was stated about a component. */
export function takeBack(component: string): Edit {
  return (board) => ({
    ...board,
    answers: board.answers.filter((other) => other.component !== component),
  });
}
