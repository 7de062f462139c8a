import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_GRAPH } from '#core';
import type { Graph, Node, Reference, Report } from '#core';
import { grade } from '#core/grade';
import { architectureOf, builtInReferences } from '../builtInReferences.ts';

const references = await builtInReferences();
const SEED = { seed: 11, numRuns: 40 };

/** Some nodes of a reference's own drawing, with the lines between them. */
function someOf(reference: Reference): fc.Arbitrary<Graph> {
  return fc.subarray([...reference.graph.nodes]).map((nodes) => {
    const kept = new Set(nodes.map(({ id }) => id));
    const edges = reference.graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
    return { ...reference.graph, nodes, edges };
  });
}

function withoutFrame({ id, label, shape }: Node): Node {
  return { id, label, shape };
}

function statusesOf(report: Report): readonly string[] {
  return report.components.map(({ title, status }) => `${title}: ${status}`);
}

const drawings = fc
  .constantFrom(...references.filter(({ graph }) => graph.type === 'flowchart'))
  .chain((reference) => someOf(reference).map((drawn) => ({ reference, drawn })));

describe('laws', () => {
  test.each(references.map((reference) => [reference.slug, reference.diagram, reference] as const))(
    '%s, %s: graded against itself 100, empty 0',
    (_slug, _diagram, reference) => {
      expect(grade(reference.graph, reference, []).score).toBe(100);
      expect(grade(EMPTY_GRAPH, reference, []).score).toBe(0);
    },
  );

  test('ids and the order of arrays change nothing', () => {
    fc.assert(
      fc.property(drawings, fc.infiniteStream(fc.nat()), ({ reference, drawn }, numbers) => {
        const ids = new Map(
          [...drawn.nodes, ...drawn.groups].map(({ id }) => [id, `n${numbers.next().value}-${id}`]),
        );
        const renamed = rename(drawn, (id) => ids.get(id) ?? id);
        const plain = grade(drawn, reference, []);
        const other = grade(renamed, reference, []);
        expect(statusesOf(other)).toEqual(statusesOf(plain));
        expect(other.score).toBe(plain.score);
        const nodes = plain.components.map((match) =>
          match.nodes.map((id) => ids.get(id) ?? id).toSorted(),
        );
        expect(other.components.map((match) => match.nodes.toSorted())).toEqual(nodes);
      }),
      SEED,
    );
  });

  test('case and spacing change no status', () => {
    fc.assert(
      fc.property(drawings, ({ reference, drawn }) => {
        const loud = drawn.nodes.map((node) => ({
          ...node,
          label: node.label.toLowerCase().replaceAll(' ', '  '),
        }));
        const plain = grade(drawn, reference, []);
        expect(statusesOf(grade({ ...drawn, nodes: loud }, reference, []))).toEqual(
          statusesOf(plain),
        );
      }),
      SEED,
    );
  });

  test('an unknown extra node changes no status', () => {
    fc.assert(
      fc.property(drawings, ({ reference, drawn }) => {
        const extra: Node = { id: 'zz-extra', label: 'Xylophone quartet', shape: 'box' };
        const plain = grade(drawn, reference, []);
        const more = grade({ ...drawn, nodes: [extra, ...drawn.nodes] }, reference, []);
        expect(statusesOf(more)).toEqual(statusesOf(plain));
        expect(more.extras).toContain('zz-extra');
      }),
      SEED,
    );
  });

  test('an exact match added never lowers the score', () => {
    fc.assert(
      fc.property(drawings, fc.nat(), ({ reference, drawn }, pick) => {
        const kept = new Set(drawn.nodes.map(({ id }) => id));
        const left = reference.graph.nodes.filter(({ id }) => !kept.has(id));
        const added = left[pick % Math.max(1, left.length)];
        if (added === undefined) return;
        const before = grade(drawn, reference, []).score;
        const nodes = [...drawn.nodes, withoutFrame(added)];
        const after = grade({ ...drawn, nodes }, reference, []).score;
        expect([reference.diagram, added.label, Math.max(after, before)]).toEqual([
          reference.diagram,
          added.label,
          after,
        ]);
      }),
      { ...SEED, numRuns: 150 },
    );
  });

  test('all titles stuffed into one node do not score', () => {
    for (const reference of references) {
      for (const sign of [', ', '\n', ' ', ' / ', ' + ', ': ', '; ', ' (']) {
        // Items of a list may stand in one step.
        const label = reference.components
          .filter(({ markedAs }) => markedAs !== 'checklist')
          .map(({ title }) => title)
          .join(sign);
        const stuffed: Graph = { ...EMPTY_GRAPH, nodes: [{ id: 'n', label, shape: 'box' }] };
        const where = `${reference.slug} / ${reference.diagram} by '${sign}'`;
        expect([where, Math.min(35, grade(stuffed, reference, []).score)]).toEqual([
          where,
          grade(stuffed, reference, []).score,
        ]);
      }
    }
  });

  test('another question scores low', () => {
    const payments = architectureOf(references, 'payments');
    const games = architectureOf(references, 'gaming');
    expect(grade(games.graph, payments, []).score).toBeLessThanOrEqual(30);
  });

  test('two thousand nodes are graded', () => {
    const words = ['Orders service', 'Redis cache', 'Kafka topic', 'User database', 'Fraud worker'];
    const nodes = Array.from({ length: 2000 }, (_, index): Node => ({
      id: `n${index}`,
      label: `${words[index % 5]} ${String.fromCharCode(97 + (index % 26))}${index}`,
      shape: 'box',
    }));
    const report = grade({ ...EMPTY_GRAPH, nodes }, architectureOf(references, 'payments'), []);
    expect(report.components).toHaveLength(20);
  });
});

function rename(graph: Graph, of: (id: string) => string): Graph {
  const placed = <Drawn extends { readonly id: string; readonly group?: string }>(
    drawn: Drawn,
  ): Drawn => ({
    ...drawn,
    id: of(drawn.id),
    ...(drawn.group === undefined ? {} : { group: of(drawn.group) }),
  });
  return {
    ...graph,
    nodes: graph.nodes.map((node) => placed(node)).toReversed(),
    groups: graph.groups.map((group) => placed(group)).toReversed(),
    edges: graph.edges
      .map((edge) => ({ ...edge, from: of(edge.from), to: of(edge.to) }))
      .toReversed(),
  };
}
