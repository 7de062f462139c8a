import type { Graph } from '../../graph.ts';
import type { Connection } from '../../question.ts';
import type { Match } from '../../report.ts';
import { MESSAGE } from '../rubric.ts';

/** [D3] A lifeline without a telling name is known by whom it talks with, where that fits one only. */
export function withLifelines(
  graph: Graph,
  connections: readonly Connection[],
  components: readonly Match[],
): readonly Match[] {
  const busy = new Set(components.flatMap(({ nodes }) => nodes));
  const free = graph.nodes.map(({ id }) => id).filter((id) => !busy.has(id));
  const nodesOf = new Map(components.map(({ title, nodes }) => [title, new Set(nodes)]));
  const talks = new Set(graph.edges.map(({ from, to }) => `${from}\n${to}`));
  const fits = (title: string, id: string): number => {
    const own = connections.filter(({ from, to }) => (from === title) !== (to === title));
    const found = own.filter(({ from, to }) =>
      [...(nodesOf.get(from === title ? to : from) ?? [])].some((other) =>
        talks.has(from === title ? `${id}\n${other}` : `${other}\n${id}`),
      ),
    );
    return own.length === 0 ? 0 : found.length / own.length;
  };
  return components.map((match): Match => {
    if (match.status !== 'missing') return match;
    const fitting = free.filter((id) => fits(match.title, id) >= MESSAGE.lifeline);
    const [only, ...more] = fitting;
    if (only === undefined || more.length > 0) return match;
    const why = `It talks with the same others as ${match.title}.`;
    return { ...match, status: 'present', nodes: [only], ask: true, why };
  });
}
