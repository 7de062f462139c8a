import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_GRAPH, GROUP_PADDING, nodeSize } from '#core';
import type { Edge, Graph, Group, Node, Placement } from '#core';
import { layoutInNode, layoutWith } from '#layout';

function node(id: string, group?: string): Node {
  return { id, label: `Service ${id}`, shape: 'box', ...(group === undefined ? {} : { group }) };
}

function group(id: string, parent?: string): Group {
  return { id, label: `Layer ${id}`, ...(parent === undefined ? {} : { group: parent }) };
}

function edge(from: string, to: string, label = ''): Edge {
  return { id: `${from}-${to}`, from, to, label, line: 'solid', start: 'none', end: 'arrow' };
}

function drawn(parts: Partial<Graph>): Graph {
  return { ...EMPTY_GRAPH, ...parts };
}

interface Box {
  readonly id: string;
  readonly parent: string | undefined;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxes(graph: Graph, placement: Placement): readonly Box[] {
  const nodes = graph.nodes.map((item) => ({ ...item, size: nodeSize(item) }));
  const groups = graph.groups.map((item) => {
    const { width = 0, height = 0 } = placement[item.id] ?? {};
    return { ...item, size: { width, height } };
  });
  return [...nodes, ...groups].map(({ id, group: parent, size }) => {
    const { x, y } = placement[id] ?? { x: Number.NaN, y: Number.NaN };
    return { id, parent, left: x, top: y, right: x + size.width, bottom: y + size.height };
  });
}

/** Sentences about what lies badly. */
function faults(graph: Graph, placement: Placement): readonly string[] {
  const all = boxes(graph, placement);
  const found = all.filter((box) => Number.isNaN(box.left)).map(({ id }) => `${id} has no place`);
  all.forEach((a, index) => {
    for (const b of all.slice(index + 1)) {
      const apart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      if (a.parent === b.parent && !apart) found.push(`${a.id} and ${b.id} overlap`);
    }
    const frame = all.find(({ id }) => id === a.parent);
    if (frame === undefined) return;
    const inside =
      a.left >= frame.left &&
      a.right <= frame.right &&
      a.bottom <= frame.bottom &&
      a.top >= frame.top + GROUP_PADDING.top - 1;
    if (!inside) found.push(`${a.id} sticks out of ${frame.id}`);
  });
  return found;
}

const NESTED = drawn({
  groups: [group('g'), group('inner', 'g'), group('empty'), group('emptyInner', 'g')],
  nodes: [node('a'), node('b', 'g'), node('c', 'inner'), node('d', 'inner'), node('e')],
  edges: [
    edge('a', 'b', 'asks'),
    edge('b', 'c'),
    edge('c', 'b', 'answers'),
    edge('d', 'e'),
    edge('a', 'g'),
    edge('g', 'empty'),
    edge('g', 'c'),
    edge('d', 'g'),
    edge('inner', 'inner'),
    edge('e', 'e'),
    edge('e', 'nowhere'),
  ],
});

describe('a layout', () => {
  test('of nothing is nothing', async () => {
    expect(await layoutInNode(EMPTY_GRAPH)).toEqual({});
  });

  test('keeps siblings apart and members inside their group, with room for its title', async () => {
    const placement = await layoutInNode(NESTED);
    expect(faults(NESTED, placement)).toEqual([]);
    expect(Object.keys(placement)).toEqual([...NESTED.groups, ...NESTED.nodes].map(({ id }) => id));
  });

  test('gives groups a size, empty ones too, wide enough for their title', async () => {
    const wide = { ...group('wide'), label: 'A title that is a good deal wider than its members' };
    const graph = { ...NESTED, groups: [...NESTED.groups, wide], nodes: [node('x', 'wide')] };
    const placement = await layoutInNode(graph);
    expect(placement['empty']).toMatchObject({ width: 180, height: 110 });
    expect(placement['wide']?.width).toBeGreaterThan(300);
  });

  test('reads in its direction', async () => {
    const row = drawn({ nodes: [node('a'), node('b')], edges: [edge('a', 'b')] });
    const way = async (direction: Graph['direction']): Promise<string> => {
      const { a, b } = await layoutInNode(row, { direction });
      const [right, down] = [(b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0)];
      if (Math.abs(right) > 40) return right > 0 ? 'right' : 'left';
      return down > 0 ? 'down' : 'up';
    };
    const ways = [await way('TB'), await way('BT'), await way('LR'), await way('RL')];
    expect(ways).toEqual(['down', 'up', 'right', 'left']);
  });

  test('is the same each time', async () => {
    expect(await layoutInNode(NESTED)).toEqual(await layoutInNode(structuredClone(NESTED)));
  });

  test('is not confused by ids that mean something elsewhere', async () => {
    const nodes = ['root', '__proto__', 'edge 0', ':root'].map((id) => node(id));
    const graph = drawn({ nodes, edges: [edge('root', '__proto__'), edge('edge 0', ':root')] });
    const placement = await layoutInNode(graph);
    expect(Object.keys(placement)).toEqual(nodes.map(({ id }) => id));
  });

  test('asks whatever ELK it is given, with the sizes that it is given', async () => {
    const graph = drawn({ nodes: [node('a')] });
    const asked: unknown[] = [];
    const elk = {
      layout: async (wanted: { readonly children?: { readonly id: string }[] }) => {
        asked.push(wanted.children);
        return { id: 'root', children: [{ id: ':a', x: 1.4, y: 2.6 }] };
      },
    };
    const placement = await layoutWith(elk, graph, { sizeOf: () => ({ width: 5, height: 6 }) });
    expect(asked).toEqual([[{ id: ':a', width: 5, height: 6 }]]);
    expect(placement).toEqual({ a: { x: 1, y: 3 } });
  });
});

/** Groups may only lie in groups before them: frames in a circle cannot be drawn. */
const graphs: fc.Arbitrary<Graph> = fc
  .record({
    parents: fc.array(fc.nat(9), { maxLength: 4 }),
    homes: fc.array(fc.nat(9), { maxLength: 9 }),
    wires: fc.array(fc.tuple(fc.nat(12), fc.nat(12), fc.constantFrom('', 'asks')), {
      maxLength: 12,
    }),
    direction: fc.constantFrom<Graph['direction']>('TB', 'LR', 'BT', 'RL'),
  })
  .map(({ parents, homes, wires, direction }) => {
    const groups = parents.map((parent, at) =>
      group(`g${at}`, parent < at ? `g${parent}` : undefined),
    );
    const nodes = homes.map((home, at) =>
      node(`n${at}`, home < groups.length ? `g${home}` : undefined),
    );
    const ids = [...nodes, ...groups].map(({ id }) => id);
    const edges = wires.flatMap(([from, to, label], at) => {
      const [start, end] = [ids[from], ids[to]];
      return start === undefined || end === undefined
        ? []
        : [{ ...edge(start, end, label), id: `e${at}` }];
    });
    return drawn({ groups, nodes, edges, direction });
  });

test('any graph lies well', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      expect(faults(graph, await layoutInNode(graph))).toEqual([]);
    }),
    { seed: 7, numRuns: 60 },
  );
});
