import type { Graph } from '../graph.ts';
import type { Match } from '../report.ts';

/** Drawn nodes that earn nothing, by id; a node in a group that plays a role belongs to it. */
export function findExtras(graph: Graph, components: readonly Match[]): readonly string[] {
  const playing = new Set(components.flatMap(({ nodes }) => nodes));
  const groups = new Map(graph.groups.map((group) => [group.id, group]));
  const isInside = (innermost: string | undefined): boolean => {
    const seen = new Set<string>();
    for (let id = innermost; id !== undefined && !seen.has(id); id = groups.get(id)?.group) {
      if (playing.has(id)) return true;
      seen.add(id);
    }
    return false;
  };
  return graph.nodes
    .filter(({ id, group }) => !playing.has(id) && !isInside(group))
    .map(({ id }) => id)
    .toSorted();
}
