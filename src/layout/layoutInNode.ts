import type { Graph, Placement } from '#core';
import { layoutWith } from './layoutWith.ts';
import type { Elk } from './layoutWith.ts';
import type { LayoutWishes } from './toElk.ts';

let loaded: Promise<Elk> | undefined;

/** Layout without a worker, for build, command line and tests; ELK is loaded on first use. */
export async function layoutInNode(graph: Graph, wishes: LayoutWishes = {}): Promise<Placement> {
  loaded ??= loadElk();
  return layoutWith(await loaded, graph, wishes);
}

async function loadElk(): Promise<Elk> {
  const { default: ELK } = await import('elkjs/lib/elk.bundled.js');
  const elk = new ELK();
  return { layout: (graph) => elk.layout(graph) };
}
