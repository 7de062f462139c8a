import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '#core';
import { parseMermaid, printMermaid } from '#mermaid';
import type { Parsed } from '#mermaid';
import { flowcharts, isKind, sequences } from '../generate.ts';

const SEED = Number(process.env['S']);

const count = [0, 0]; process.on('exit', () => console.log(count)); const SCRAPS = [
  '"',
  '`',
  '#',
  ';',
  '%%',
  '%%{',
  '}%%',
  '\n',
  '[',
  ']',
  '(',
  '{',
  '|',
  '-->',
  '--',
  '==',
  '-.',
  '~~~',
  '@{',
  '}',
  ':::',
  '&',
  'end',
  'subgraph',
  'direction LR',
  'class',
  'classDef',
  'style',
  'linkStyle 9',
  'click',
  'loop',
  'alt',
  'else',
  'activate A',
  'deactivate A',
  'Note',
  'box',
  'create',
  'destroy B',
  'participant',
  'ﬂ°°1¶ß',
  '#99999999;',
  '\u0000',
  '\ud800',
  '---',
  'accDescr {',
  'x',
  ' ',
  '\t',
];

/** Good texts in which a few places were cut out or written over. */
const damaged = fc
  .record({
    graph: fc.oneof(flowcharts, sequences),
    cuts: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(12),
        put: fc.constantFrom('', ...SCRAPS),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ graph, cuts }) => {
    let text = printMermaid(graph);
    for (const { at, length, put } of cuts) {
      const from = Math.floor(at * text.length);
      text = text.slice(0, from) + put + text.slice(from + length);
    }
    return text;
  });

const random = fc
  .record({
    head: fc.constantFrom(
      '',
      'flowchart LR\n',
      'graph TD;',
      'sequenceDiagram\n',
      '---\n',
      '%%{init: {}}%%\n',
    ),
    body: fc.array(
      fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 8 })),
      { maxLength: 30 },
    ),
  })
  .map(({ head, body }) => head + body.join(''));

describe('no text makes the parser throw', () => {
  test('random text', async () => {
    await fc.assert(
      fc.asyncProperty(random, async (text) => expectReadable(text, await parse(text))),
      { seed: SEED, numRuns: Number(process.env['N']) },
    );
  });

  test('a good text with a few places damaged', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => expectReadable(text, await parse(text))),
      { seed: SEED, numRuns: Number(process.env['N']) },
    );
  });

  test('what was read of a damaged text can be printed and read again', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const first = await parse(text);
        count[first.ok ? 1 : 0]!++; if (!first.ok) return;
        const { graph, carried } = first.value;
        const again = await parse(printMermaid(graph, carried));
        if (!again.ok)
          throw new Error(`${JSON.stringify(again.problem)}\n${printMermaid(graph, carried)}`);
        expect(again.value.graph.edges).toHaveLength(graph.edges.length);
        expect(again.value.graph.nodes).toHaveLength(graph.nodes.length);
        expect(again.value.graph.groups).toHaveLength(graph.groups.length);
      }),
      { seed: SEED, numRuns: Number(process.env['N']) },
    );
  });
});

function parse(text: string): Promise<Result<Parsed>> {
  return parseMermaid(text, { isKind });
}

/** Either a graph whose edges and groups name what is there, or a place inside the text. */
function expectReadable(text: string, result: Result<Parsed>): void {
  if (result.ok) {
    const { nodes, groups, edges } = result.value.graph;
    const ids = new Set([...nodes, ...groups].map(({ id }) => id));
    const groupIds = new Set(groups.map(({ id }) => id));
    for (const edge of edges) expect([ids.has(edge.from), ids.has(edge.to)]).toEqual([true, true]);
    for (const piece of [...nodes, ...groups])
      expect(piece.group === undefined || groupIds.has(piece.group)).toBe(true);
    return;
  }
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  expect(result.problem.length).toBeGreaterThan(0);
  for (const { line, column, message } of result.problem) {
    expect(message).not.toBe('');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
}
