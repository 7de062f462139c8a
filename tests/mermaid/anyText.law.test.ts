import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Result } from '#core';
import { parseMermaid, printMermaid } from '#mermaid';
import type { Parsed } from '#mermaid';
import { flowcharts, isKind, sequences } from './generate.ts';

const SEED = 20_260_102;

const SCRAPS = [
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
      fc.asyncProperty(random, async (text) => {
        expect(faultOf(text, await parse(text))).toBeUndefined();
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('a good text with a few places damaged', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        expect(faultOf(text, await parse(text))).toBeUndefined();
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('what was read of a damaged text can be printed and read again', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const first = await parse(text);
        if (!first.ok) return;
        const { graph, carried } = first.value;
        const again = await parse(printMermaid(graph, carried));
        if (!again.ok)
          throw new Error(`${JSON.stringify(again.problem)}\n${printMermaid(graph, carried)}`);
        expect(again.value.graph.edges).toHaveLength(graph.edges.length);
        expect(again.value.graph.nodes).toHaveLength(graph.nodes.length);
        expect(again.value.graph.groups).toHaveLength(graph.groups.length);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

function parse(text: string): Promise<Result<Parsed>> {
  return parseMermaid(text, { isKind });
}

/** What is wrong with an answer: it is a graph that names what is there, or a place in the text. */
function faultOf(text: string, result: Result<Parsed>): string | undefined {
  if (!result.ok) return faultOfProblems(text, result.problem);
  const { nodes, groups, edges } = result.value.graph;
  const ids = new Set([...nodes, ...groups].map(({ id }) => id));
  const groupIds = new Set(groups.map(({ id }) => id));
  for (const { from, to } of edges)
    if (!ids.has(from) || !ids.has(to)) return `an edge leads from ${from} to ${to}`;
  for (const { id, group } of [...nodes, ...groups])
    if (group !== undefined && !groupIds.has(group)) return `${id} lies in ${group}`;
  return undefined;
}

function faultOfProblems(text: string, problems: readonly Diagnostic[]): string | undefined {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (problems.length === 0) return 'no problem is named';
  for (const { line, column, message } of problems) {
    const length = lines[line - 1]?.length;
    if (length === undefined || line < 1) return `there is no line ${line}`;
    if (column < 1 || column > length + 1) return `there is no column ${line}:${column}`;
    if (message === '') return 'a message is empty';
  }
  return undefined;
}
