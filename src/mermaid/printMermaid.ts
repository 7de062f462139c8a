import { NOTHING_CARRIED } from '#core';
import type { Carried, Graph } from '#core';
import { printFlowchart } from './printFlowchart.ts';
import { printSequence } from './printSequence.ts';

/** A drawing as Mermaid text, with what an opened text said beyond the drawing. */
export function printMermaid(graph: Graph, carried: Carried = NOTHING_CARRIED): string {
  const { frontMatter, comments } = carried;
  const head = frontMatter === undefined ? [] : ['---', frontMatter, '---'];
  const body = isSequence(graph) ? printSequence : printFlowchart;
  return `${[...head, ...comments, ...body(graph, carried.statements)].join('\n')}\n`;
}

/** A drawing whose every arrow has its step is a sequence, whatever it was begun as. */
function isSequence(graph: Graph): boolean {
  if (graph.type === 'sequence') return true;
  return graph.edges.length > 0 && graph.edges.every((edge) => edge.step !== undefined);
}
