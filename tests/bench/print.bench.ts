import { printMermaid } from '#mermaid';
import { bench, describe } from 'vitest';
import { builtInReferences } from '../core/builtInReferences.ts';
import { growingDesign, joinedReference, SIZES } from './browser/growingDesigns.ts';

const references = await builtInReferences();

for (const { nodes, components } of SIZES) {
  const graph = growingDesign(joinedReference(references, components), nodes);
  describe(`${nodes} nodes`, () => {
    bench('print as Mermaid', () => {
      printMermaid(graph);
    });
    bench('as JSON', () => {
      JSON.stringify(graph);
    });
  });
}
