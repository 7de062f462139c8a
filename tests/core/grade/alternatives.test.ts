import { describe, expect, test } from 'vitest';
import type { Reference } from '#core';
import { bestFit } from '#core/grade';
import { graph } from '../notation.ts';
import { builtInReferences } from '../builtInReferences.ts';
import { reference } from './smallReference.ts';

const MAIN = reference(
  'API Gateway > Order Service > Order Database > Search Index',
  {},
  { diagram: 'Main' },
);
const OTHER = reference(
  'API Gateway > Command Handler > Event Store > Event Bus',
  {},
  { diagram: 'Alternative: Other' },
);

describe('accepted architectures', () => {
  test('[A1] the one that fits clearly best is taken and named', () => {
    const drawing = graph('API gateway > Command handler > Event store > Kafka');
    const { reference: chosen, report } = bestFit(drawing, [MAIN, OTHER], []);
    expect(chosen).toBe(OTHER);
    expect(report.diagram).toBe('Alternative: Other');
    expect(report.score).toBe(100);
  });

  test('[A1] what fits about as well leaves the main one', () => {
    const { reference: chosen } = bestFit(graph('API gateway'), [MAIN, OTHER], []);
    expect(chosen).toBe(MAIN);
  });

  test('[A2] the one that is shown stays until another fits clearly better', () => {
    const { reference: held } = bestFit(graph('API gateway'), [MAIN, OTHER], [], OTHER.diagram);
    expect(held).toBe(OTHER);
    const orders = graph('API gateway > Order service > Order database > Search index');
    expect(bestFit(orders, [MAIN, OTHER], [], OTHER.diagram).reference).toBe(MAIN);
  });
});

const all = await builtInReferences();
const families = [...new Set(all.map(({ slug }) => slug))].flatMap(
  (slug): readonly (readonly [string, readonly [Reference, ...Reference[]]])[] => {
    const own = all.filter((one) => one.slug === slug && one.role !== 'deep-dive');
    const [main, ...others] = own;
    return main === undefined || others.length === 0 ? [] : [[slug, [main, ...others]]];
  },
);

describe('built-in alternatives', () => {
  test('there are at least four', () => {
    expect(families.length).toBeGreaterThanOrEqual(4);
  });

  test.each(families)('%s: each accepted design is found to be itself', (_, references) => {
    for (const expected of references) {
      const { reference: chosen, report } = bestFit(expected.graph, references, []);
      expect([chosen.diagram, report.score]).toEqual([expected.diagram, 100]);
    }
  });

  test.each(families)('%s: they are not one another', (_, [main, ...others]) => {
    for (const other of others) {
      expect(bestFit(main.graph, [other], []).report.score).toBeLessThan(90);
      expect(bestFit(other.graph, [main], []).report.score).toBeLessThan(90);
    }
  });
});
