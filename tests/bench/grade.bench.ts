import { EMPTY_GRAPH } from '#core';
import type { Graph } from '#core';
import { grade } from '#core/grade';
import { printMermaid } from '#mermaid';
import { bench, describe } from 'vitest';
import { architectureOf, builtInReferences } from '../core/builtInReferences.ts';

const payments = architectureOf(await builtInReferences(), 'payments');

/** A drawing of so many boxes in a chain with shortcuts, named like pieces of a payment system. */
function drawing(size: number): Graph {
  const labels = payments.components.map(({ title, card }) => card.alsoDrawnAs[0] ?? title);
  const nodes = Array.from({ length: size }, (_, at) => ({
    id: `n${at}`,
    label: `${labels[at % labels.length] ?? 'Box'} ${Math.floor(at / labels.length)}`,
    shape: 'box' as const,
  }));
  const edges = nodes.slice(1).map(({ id }, at) => ({
    id: `e${at}`,
    from: `n${at}`,
    to: id,
    label: at % 3 === 0 ? 'writes' : '',
    line: 'solid' as const,
    start: 'none' as const,
    end: 'arrow' as const,
  }));
  return { ...EMPTY_GRAPH, nodes, edges };
}

for (const size of [30, 100, 300, 1000]) {
  const graph = drawing(size);
  describe(`${size} nodes`, () => {
    bench('grade against 20 components', () => {
      grade(graph, payments, []);
    });
    bench('print as Mermaid', () => {
      printMermaid(graph);
    });
  });
}
