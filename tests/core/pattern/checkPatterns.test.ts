import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOnReference, parsePattern } from '#core';
import { grade } from '#core/grade';
import { builtInReferences } from '../builtInReferences.ts';
import { reference } from '../grade/smallReference.ts';
import { graph } from '../notation.ts';

const TITLES =
  'Strategy Engine > Risk Check > Order Gateway > Exchange; Dead Letter Queue; Database';

function verdict(pattern: string, drawing: string): readonly [string, readonly string[]] {
  const expected = reference(TITLES, {}, { patterns: [{ pattern, message: 'Look here.' }] });
  const [found] = grade(graph(drawing), expected, []).patterns;
  return [found?.status ?? 'none', found?.nodes ?? []];
}

type Line = readonly [from: string, to: string];

function drawnWith(ids: readonly string[]): (lines: readonly Line[]) => string {
  return (lines) => [...ids, ...lines.map(([from, to]) => `${from} > ${to}`)].join('; ');
}

const PASSES = 'every path from Strategy Engine to Exchange passes Risk Check';

describe('patterns on a drawing', () => {
  test.each([
    ['something leads to Dead Letter Queue', 'Worker > Dead letter queue', 'kept'],
    ['something leads to Dead Letter Queue', 'Dead letter queue > Worker', 'broken'],
    ['something leads to Dead Letter Queue', 'Worker > Queue', 'unchecked'],
    ['Strategy Engine leads to Exchange', 'Strategy engine > A > B > Exchange', 'kept'],
    ['Strategy Engine leads to Exchange', 'Exchange > Strategy engine', 'kept'],
    ['Strategy Engine leads to Exchange', 'Strategy engine > A; B > Exchange', 'broken'],
    ['Strategy Engine leads to Exchange', 'Strategy engine > A', 'unchecked'],
  ])('[P1] %s in %s is %s', (pattern, drawing, status) => {
    expect(verdict(pattern, drawing)[0]).toBe(status);
  });

  test('[P2] a way around is named, in its order', () => {
    const around =
      'Strategy engine > Risk check > Exchange; Strategy engine > Order gateway > Exchange';
    expect(verdict(PASSES, around)).toEqual([
      'broken',
      ['Strategy engine', 'Order gateway', 'Exchange'],
    ]);
  });

  test.each([
    ['Strategy engine > Risk check > Order gateway > Exchange', 'kept'],
    ['n = Strategy engine & risk check; n > Exchange', 'kept'],
    ['Strategy engine > Exchange', 'unchecked'],
    ['Strategy engine; Risk check > Exchange', 'unchecked'],
    ['[Core: Strategy engine, Risk check]; Core > Exchange', 'broken'],
    ['Strategy engine > Risk check > Exchange; Exchange >reads> Strategy engine', 'broken'],
  ])('[P2] %s is %s', (drawing, status) => {
    expect(verdict(PASSES, drawing)[0]).toBe(status);
  });

  test('[P2] without a beginning every path counts', () => {
    const pattern = 'every path to Database passes Risk Check';
    expect(verdict(pattern, 'App > Risk check > Database')[0]).toBe('kept');
    expect(verdict(pattern, 'App > Risk check > Database; Script > Database')).toEqual([
      'broken',
      ['Script', 'Database'],
    ]);
  });

  test.each([
    ['Exchange > App > Database', 'kept'],
    ['Exchange > Database', 'broken'],
    ['Exchange', 'unchecked'],
  ])('[P3] no Exchange reaches Database directly: %s is %s', (drawing, status) => {
    expect(verdict('no Exchange reaches Database directly', drawing)[0]).toBe(status);
  });

  test.each([
    ['[Region US: a]; [Region EU: b]; a = Database; b = Database', 'kept'],
    ['[Region US: Database]; [Region EU: App]', 'broken'],
    ['[Region US: Database, App]', 'unchecked'],
    ['[Region US: App]; [Region EU: Web]; Database', 'unchecked'],
    ['[Region ×3: Database]', 'kept'],
  ])('[P4] each region has Database: %s is %s', (drawing, status) => {
    expect(verdict('each region has Database', drawing)[0]).toBe(status);
  });

  test('a pattern changes no status and no point', () => {
    const plain = reference(TITLES);
    const ruled = reference(TITLES, {}, { patterns: [{ pattern: PASSES, message: 'Look here.' }] });
    const drawing = graph('Strategy engine > Exchange; Risk check');
    expect({ ...grade(drawing, ruled, []), patterns: [] }).toEqual(grade(drawing, plain, []));
  });

  test('a further line can break what must pass something, and never mends it', () => {
    const ids = ['Strategy engine', 'Risk check', 'Order gateway', 'Exchange', 'Glue'];
    const line = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    const drawn = drawnWith(ids);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), line, (lines, more) => {
        const [before] = verdict(PASSES, drawn(lines));
        const [after] = verdict(PASSES, drawn([...lines, more]));
        expect([before, after]).not.toEqual(['broken', expect.not.stringMatching('broken')]);
      }),
      { seed: 20_260_301 },
    );
  });
});

describe('the notation', () => {
  test.each([
    ['Something leads to b', { says: 'fed', to: ['B'] }],
    ['A, B leads to C', { says: 'leads', from: ['A', 'B'], to: ['C'] }],
    [
      'every path from A to B, C passes C',
      { says: 'passes', from: ['A'], to: ['B', 'C'], through: ['C'] },
    ],
    ['every path to B passes C', { says: 'passes', to: ['B'], through: ['C'] }],
    ['no A reaches B directly', { says: 'apart', from: ['A'], to: ['B'] }],
    ['each zone has A', { says: 'each', frame: 'zone', has: ['A'] }],
  ])('%s is read', (text, rule) => {
    expect(parsePattern(text, ['A', 'B', 'C'])).toEqual({ ok: true, value: rule });
  });

  test('what cannot be read is named', () => {
    expect(parsePattern('A leads to Z', ['A'])).toEqual({
      ok: false,
      problem: "The diagram has no component 'Z'.",
    });
    expect(parsePattern('A, then B', ['A', 'B'])).toMatchObject({ ok: false });
  });
});

const references = await builtInReferences();

test.each(
  references
    .filter(({ role }) => role !== 'deep-dive')
    .map((one) => [one.slug, one.diagram, one] as const),
)('%s, %s: has three to six patterns and keeps them', (_, __, expected) => {
  expect(expected.patterns.length).toBeGreaterThanOrEqual(3);
  expect(expected.patterns.length).toBeLessThanOrEqual(6);
  const broken = checkOnReference(expected).filter(({ status }) => status === 'broken');
  expect(broken).toEqual([]);
});
