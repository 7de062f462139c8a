import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '#core';
import { parseMermaid, printMermaid } from '#mermaid';
import { writableIds } from '../../src/mermaid/writableIds.ts';
import { flowcharts, isKind, sequences } from './generate.ts';

const SEED = 20_260_101;

describe('parse(print(graph)) is the graph', () => {
  test('for flowcharts', async () => {
    await fc.assert(
      fc.asyncProperty(flowcharts, async (graph) => {
        expect(comparable(await readBack(printMermaid(graph)))).toEqual(comparable(renamed(graph)));
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  test('for sequences', async () => {
    await fc.assert(
      fc.asyncProperty(sequences, async (graph) => {
        expect(comparable(await readBack(printMermaid(graph)))).toEqual(comparable(renamed(graph)));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('and what is printed again is the same text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(flowcharts, sequences), async (graph) => {
        const once = printMermaid(graph);
        expect(printMermaid(await readBack(once))).toBe(once);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

async function readBack(text: string): Promise<Graph> {
  const result = await parseMermaid(text, { isKind });
  if (!result.ok) throw new Error(`${JSON.stringify(result.problem)}\n${text}`);
  return result.value.graph;
}

/** The graph under the ids that it is written with. */
function renamed(graph: Graph): Graph {
  const ids = writableIds(graph, graph.type);
  function grouped<Piece extends { readonly id: string; readonly group?: string }>(piece: Piece) {
    if (piece.group === undefined) return { ...piece, id: ids(piece.id) };
    return { ...piece, id: ids(piece.id), group: ids(piece.group) };
  }
  return {
    ...graph,
    nodes: graph.nodes.map(grouped),
    groups: graph.groups.map(grouped),
    edges: graph.edges.map((edge) => ({ ...edge, from: ids(edge.from), to: ids(edge.to) })),
    ...(graph.stepNotes === undefined
      ? {}
      : { stepNotes: graph.stepNotes.map((note) => ({ ...note, at: note.at.map(ids) })) }),
  };
}

/** Without ids of edges and boxes, and without the order of arrays, which mean nothing. */
function comparable(graph: Graph): unknown {
  const boxes = new Map(
    graph.groups.map(({ id, label, fill }) => [id, `${label} ${fill} ${membersOf(graph, id)}`]),
  );
  const groupName = (id: string): string =>
    graph.type === 'sequence' ? (boxes.get(id) ?? '') : id;
  return {
    ...graph,
    nodes: graph.nodes
      .map((node) => (node.group === undefined ? node : { ...node, group: groupName(node.group) }))
      .toSorted(byId),
    groups: graph.groups.map((group) => ({ ...group, id: groupName(group.id) })).toSorted(byId),
    edges: graph.edges.map((edge) => ({ ...edge, id: '' })),
  };
}

function membersOf(graph: Graph, group: string): string {
  return graph.nodes
    .filter((node) => node.group === group)
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
