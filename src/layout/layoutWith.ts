import type { Graph, Placement } from '#core';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { fromElk } from './fromElk.ts';
import { toElk } from './toElk.ts';
import type { LayoutWishes } from './toElk.ts';

/** The part of ELK that is needed: in the page it speaks with a worker, in Node it works in place. */
export interface Elk {
  readonly layout: (graph: ElkNode) => Promise<ElkNode>;
}

/** Places every node and group of a graph; the same graph always lies the same way. */
export async function layoutWith(
  elk: Elk,
  graph: Graph,
  wishes: LayoutWishes = {},
): Promise<Placement> {
  if (graph.nodes.length === 0 && graph.groups.length === 0) return {};
  return fromElk(graph, await elk.layout(toElk(graph, wishes)));
}
