import { describe, expect, test } from 'vitest';
import { toReference } from '#core';
import type { Edge, Graph } from '#core';
import { grade } from '#core/grade';
import { graph } from '../notation.ts';

/** Messages in order; `A > A` is a step of its own, `<` before a label a dashed reply. */
function sequence(...messages: readonly (readonly [string, string, string])[]): Graph {
  const names = [...new Set(messages.flatMap(([from, to]) => [from, to]))];
  const drawn = graph(names.join('; '));
  const edges = messages.map(([from, to, label], index): Edge => ({
    id: `e${index}`,
    from,
    to,
    label: label.replace('<', ''),
    line: label.startsWith('<') ? 'dashed' : 'solid',
    start: 'none',
    end: 'arrow',
    step: index + 1,
  }));
  return { ...drawn, type: 'sequence', edges };
}

const FLOW = sequence(
  ['Client', 'API Gateway', 'Request'],
  ['API Gateway', 'API Gateway', 'Extract tenant'],
  ['API Gateway', 'Database', 'Query'],
  ['Database', 'API Gateway', '<Rows'],
);
const EXPECTED = toReference(FLOW, { role: 'deep-dive' });

describe('sequences', () => {
  test('[C6] the whole sequence is all there', () => {
    expect(grade(FLOW, EXPECTED, []).score).toBe(100);
  });

  test('[C6] a reply is implied by its request', () => {
    const drawn = sequence(
      ['Client', 'API Gateway', 'Call'],
      ['API Gateway', 'Database', 'Select'],
    );
    const { connections } = grade(drawn, EXPECTED, []);
    expect(connections.map(({ status }) => status)).toEqual([
      'present',
      'missing',
      'present',
      'present',
    ]);
  });

  test('[C6] a step is found by its words', () => {
    const drawn = graph(
      'Client > API Gateway > Database; API Gateway >extract the tenant> API Gateway',
    );
    expect(grade(drawn, EXPECTED, []).connections[1]?.status).toBe('present');
  });
});
