import { describe, expect, test } from 'vitest';
import { componentSpellings, DEFAULT_CARD, EMPTY_GRAPH, toReference } from '#core';
import type { Edge, Graph, Group, Node } from '#core';

function node(id: string, label: string, group?: string): Node {
  return { id, label, shape: 'box', ...(group === undefined ? {} : { group }) };
}

function group(id: string, label: string, parent?: string): Group {
  return { id, label, ...(parent === undefined ? {} : { group: parent }) };
}

function edge(from: string, to: string, more: Partial<Edge> = {}): Edge {
  const id = `${from}-${to}`;
  return { id, from, to, label: '', line: 'solid', start: 'none', end: 'arrow', ...more };
}

function drawn(parts: Partial<Graph>): Graph {
  return { ...EMPTY_GRAPH, ...parts };
}

const SHARED = [
  node('d1', 'Shared Database\nShared Schema\nRow-level Security', 'level'),
  node('d2', 'Shared Database\nSeparate Schemas\nSchema per Tenant', 'level'),
];

describe('components', () => {
  test('nodes of equal title and detail are replicas of one component', () => {
    const graph = drawn({
      groups: [group('us', 'US-East'), group('eu', 'EU-West')],
      nodes: [node('a1', 'API', 'us'), node('a2', 'API', 'eu'), node('Users', 'Users')],
    });
    expect(toReference(graph).components).toEqual([
      {
        title: 'API',
        detail: [],
        nodes: ['a1', 'a2'],
        variants: [],
        groups: ['US-East'],
        markedAs: 'pipeline',
        card: DEFAULT_CARD,
      },
      {
        title: 'Users',
        detail: [],
        nodes: ['Users'],
        variants: [],
        groups: [],
        markedAs: 'pipeline',
        card: DEFAULT_CARD,
      },
    ]);
  });

  test('equal title and other detail is one component with variants in an architecture', () => {
    const graph = drawn({ groups: [group('level', 'Database Level')], nodes: SHARED });
    const [database, ...others] = toReference(graph, { role: 'alternative' }).components;
    expect(others).toEqual([]);
    expect(database).toMatchObject({
      title: 'Shared Database',
      nodes: ['d1', 'd2'],
      detail: ['Shared Schema', 'Row-level Security'],
      variants: [
        ['Shared Schema', 'Row-level Security'],
        ['Separate Schemas', 'Schema per Tenant'],
      ],
    });
  });

  test('and components of their own in a deep dive, a bare number named by its group', () => {
    const graph = drawn({
      groups: [group('level', 'Database Level'), group('other', 'Cache Level')],
      nodes: [...SHARED, node('n1', '1\nfirst', 'level'), node('n2', '1\nsecond', 'other')],
    });
    const { components } = toReference(graph, { role: 'deep-dive' });
    expect(components.map(({ title }) => title)).toEqual([
      'Shared Database · Shared Schema',
      'Shared Database · Separate Schemas',
      'Database Level · 1',
      'Cache Level · 1',
    ]);
    expect(componentSpellings(graph, 'deep-dive').get('1 · second')).toBe('Cache Level · 1');
  });

  test('no two components share a title', () => {
    const nodes = ['x\nsame\none', 'x\nsame\ntwo', 'x\nsame\none\n', 'x · same'];
    const graph = drawn({ nodes: nodes.map((label, index) => node(`n${index}`, label)) });
    const titles = toReference(graph, { role: 'deep-dive' }).components.map(({ title }) => title);
    expect(titles).toEqual(['x · same', 'x · same · two', 'x · same (2)']);
  });

  test('a group is a component only where an edge ends and no component has its title', () => {
    const graph = drawn({
      groups: [group('g1', 'Cluster'), group('g2', 'Storage'), group('g3', 'Unused')],
      nodes: [node('a', 'API'), node('c', 'Cluster', 'g1')],
      edges: [edge('a', 'g1'), edge('a', 'g2')],
    });
    const { components, connections } = toReference(graph);
    expect(components.map(({ title, nodes }) => [title, nodes])).toEqual([
      ['API', ['a']],
      ['Cluster', ['c']],
      ['Storage', ['g2']],
    ]);
    expect(connections.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'API > Cluster',
      'API > Storage',
    ]);
  });

  test('cards come by title or by another spelling', () => {
    const card = { ...DEFAULT_CARD, why: 'because' };
    const graph = drawn({ groups: [group('level', 'Level')], nodes: SHARED });
    const { components } = toReference(graph, {
      role: 'deep-dive',
      cards: { 'Level · Shared Database': card, 'Shared Database · Separate Schemas': card },
    });
    // The first spelling fits both variants, and so neither.
    expect(components.map((component) => component.card.why)).toEqual(['', 'because']);
  });

  test('titles such as __proto__ are only titles', () => {
    const graph = drawn({ nodes: [node('a', '__proto__'), node('b', 'constructor')] });
    const cards = toReference(graph).components.map((component) => component.card);
    expect(cards).toEqual([DEFAULT_CARD, DEFAULT_CARD]);
  });
});

describe('marks', () => {
  test('a sequence is a sequence', () => {
    expect(toReference(drawn({ type: 'sequence' })).markedAs).toBe('sequence');
  });

  test('a diamond with labelled branches decides, one without does not', () => {
    const nodes = [{ ...node('d', 'Score?'), shape: 'diamond' as const }, node('a', 'A')];
    const cases = [edge('d', 'a', { label: '< 1K' }), edge('d', 'a', { label: '> 1M' })];
    expect(toReference(drawn({ nodes, edges: cases })).markedAs).toBe('decision');
    expect(toReference(drawn({ nodes, edges: [edge('d', 'a')] })).markedAs).toBe('pipeline');
  });

  test('the innermost marked group decides, then the diagram', () => {
    const graph = drawn({
      groups: [group('out', 'Outer'), group('in', 'Inner', 'out')],
      nodes: [node('a', 'A', 'in'), node('b', 'B', 'out'), node('c', 'C')],
    });
    const { components } = toReference(graph, {
      markedAs: 'decision',
      groupMarks: { Outer: 'checklist', Inner: 'choices' },
    });
    expect(components.map(({ markedAs }) => markedAs)).toEqual([
      'choices',
      'checklist',
      'decision',
    ]);
    expect(components[0]?.groups).toEqual(['Inner', 'Outer']);
  });
});

describe('connections', () => {
  const replicas = [node('a1', 'A'), node('a2', 'A'), node('b', 'B')];

  test('replicas repeat none; the first label that says something stays', () => {
    const edges = [edge('a1', 'b'), edge('a2', 'b', { label: 'reads' }), edge('a1', 'a2')];
    expect(toReference(drawn({ nodes: replicas, edges })).connections).toEqual([
      { from: 'A', to: 'B', label: 'reads', dashed: false },
    ]);
  });

  test('cases of a decision stay apart', () => {
    const edges = [edge('a1', 'b', { label: 'low' }), edge('a1', 'b', { label: 'high' })];
    const { connections } = toReference(drawn({ nodes: replicas, edges }), {
      markedAs: 'decision',
    });
    expect(connections.map(({ label }) => label)).toEqual(['low', 'high']);
  });

  test('heads tell the direction, invisible lines connect nothing', () => {
    const edges = [
      edge('a1', 'b', { start: 'arrow', end: 'none' }),
      edge('b', 'c', { start: 'arrow', line: 'dashed' }),
      edge('a1', 'c', { line: 'invisible' }),
      edge('a1', 'nowhere'),
    ];
    const graph = drawn({ nodes: [...replicas, node('c', 'C')], edges });
    expect(toReference(graph).connections).toEqual([
      { from: 'B', to: 'A', label: '', dashed: false },
      { from: 'B', to: 'C', label: '', dashed: true },
      { from: 'C', to: 'B', label: '', dashed: true },
    ]);
  });

  test('messages of a sequence keep order, repetition and branch', () => {
    const edges = [
      edge('a1', 'b', { label: 'second', step: 2, branch: 'x' }),
      edge('a1', 'b', { label: 'first', step: 1 }),
      edge('b', 'b', { label: 'alone', step: 3, line: 'dashed' }),
    ];
    const graph = drawn({ type: 'sequence', nodes: replicas.slice(1), edges: [] });
    const nodes = [node('a1', 'A'), node('b', 'B')];
    expect(toReference({ ...graph, nodes, edges }).connections).toEqual([
      { from: 'A', to: 'B', label: 'first', dashed: false, step: 1 },
      { from: 'A', to: 'B', label: 'second', dashed: false, step: 2, branch: 'x' },
      { from: 'B', to: 'B', label: 'alone', dashed: true, step: 3 },
    ]);
  });
});

test('rows about wiring are told by title', () => {
  const graph = drawn({ groups: [group('level', 'Level')], nodes: [...SHARED, node('a', 'App')] });
  const app = { from: 'App', to: 'Shared Database · Shared Schema' };
  const { usual, otherWays } = toReference(graph, {
    role: 'deep-dive',
    usual: [{ ...app, why: 'rows' }],
    otherWays: [{ connection: app, way: { from: 'Nowhere', to: 'App' } }],
  });
  expect(usual).toEqual([{ ...app, why: 'rows' }]);
  expect(otherWays).toEqual([{ connection: app, way: { from: 'Nowhere', to: 'App' } }]);
});
