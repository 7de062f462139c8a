import { describe, expect, test } from 'vitest';
import type { Match, Report } from '#core';
import { agreementOf, confusionOf, verdictsOf } from '../../src/cli/agreement.ts';
import type { GradedDesign } from '../../src/cli/agreement.ts';
import { markedConnections } from '../../src/cli/markedConnections.ts';
import type { Marks } from '../../src/cli/markedDesigns.ts';

type Mark = readonly [title: string, status: Match['status'], nodes: readonly string[]];

function marks(components: readonly Mark[], more: Partial<Marks> = {}): Marks {
  return {
    question: 'q',
    overall: 50,
    components: components.map(([title, status, nodes]) => ({
      title,
      status,
      nodes: [...nodes],
      also: [],
    })),
    reference: { components: [], connections: [] },
    graph: { nodes: [], groups: [], edges: [] },
    ...more,
  };
}

function report(components: readonly Mark[], score: number, asked: readonly string[] = []): Report {
  return {
    question: 'q',
    diagram: 'd',
    score,
    parts: [],
    components: components.map(([title, status, nodes]) => ({
      title,
      status,
      nodes,
      confidence: 1,
      ask: asked.includes(title),
      why: '',
      weight: 'core',
      missingDetails: [],
      matters: '',
      hint: '',
    })),
    connections: [],
    extras: [],
    patterns: [],
    violations: [],
    asks: [],
    band: 'Solid',
  };
}

const FIRST: GradedDesign = {
  design: {
    name: 'first',
    file: 'first.mmd',
    marks: marks([
      ['A', 'present', ['a']],
      ['B', 'partial', ['b', 'c']],
      ['C', 'missing', []],
      ['D', 'present', ['d']],
    ]),
  },
  report: report(
    [
      ['A', 'present', ['a']],
      ['B', 'present', ['b', 'x']],
      ['C', 'present', ['y']],
      ['D', 'missing', []],
    ],
    60,
    ['C'],
  ),
};

describe('agreement with readers', () => {
  test('counts verdicts by status', () => {
    expect(confusionOf(verdictsOf(FIRST))).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [1, 0, 1],
    ]);
  });

  test('has the figures that a hand would count', () => {
    const second = {
      design: { ...FIRST.design, marks: marks([['A', 'missing', []]], { overall: 10 }) },
      report: report([['A', 'missing', []]], 5),
    };
    expect(agreementOf([FIRST, second])).toEqual({
      designs: 2,
      marks: 5,
      accuracy: 2 / 5,
      asksPerDesign: 1 / 2,
      decidedAccuracy: 2 / 4,
      // Squared distances: seen 4 + 1 + 4; expected (4·2·3 + 1·1·5 + 4·2·2) / 5.
      kappa: 1 - 9 / 9,
      coverageF1: 4 / 6,
      falseMissing: 1 / 2,
      falseCredit: 1 / 2,
      // Hits a, b; too many x, y; not named c, d.
      linkF1: 4 / 8,
      connectionAccuracy: 0,
      connectionF1: 0,
      scoreSpearman: 1,
      scoreMeanError: 7.5,
    });
  });

  test('full agreement is one', () => {
    const agreeing = { ...FIRST, report: report(FIRST.design.marks.components.map(toMark), 50) };
    expect(agreementOf([agreeing])).toMatchObject({
      accuracy: 1,
      kappa: 1,
      coverageF1: 1,
      linkF1: 1,
      falseMissing: 0,
      falseCredit: 0,
      scoreMeanError: 0,
    });
  });

  test('a component that the grader does not know is no small matter', () => {
    expect(() => verdictsOf({ ...FIRST, report: report([], 0) })).toThrow("knows no 'A'");
  });
});

function toMark({ title, status, nodes }: Marks['components'][number]): Mark {
  return [title, status, nodes];
}

describe('connections as they follow from component marks', () => {
  const components: readonly Mark[] = [
    ['A', 'present', ['a']],
    ['B', 'partial', ['b']],
    ['C', 'present', ['c']],
    ['Gone', 'missing', []],
  ];

  function statuses(
    wanted: string,
    edges: readonly string[],
    more: { readonly groups?: Marks['graph']['groups']; readonly through?: string } = {},
  ): string {
    const [from = '', to = ''] = wanted.split('>');
    const drawn = edges.map((text) => {
      const [start = '', end = ''] = text.split(/<?>/);
      return { from: start, to: end, both: text.includes('<>') };
    });
    const [only] = markedConnections(
      marks(components, {
        reference: {
          components: components.map(([title]) => ({
            title,
            passThrough: title === more.through,
          })),
          connections: [{ from, to }],
        },
        graph: { nodes: [], groups: more.groups ?? [], edges: drawn },
      }),
    );
    return only?.status ?? '';
  }

  test.each([
    ['a line', 'A>B', ['a>b'], 'present'],
    ['a two-way line', 'A>B', ['b<>a'], 'present'],
    ['a line back', 'A>B', ['b>a'], 'reversed'],
    ['a way through a node that plays nothing', 'A>B', ['a>x', 'x>b'], 'via'],
    ['a way through two of them', 'A>B', ['a>x', 'x>y', 'y>b'], 'missing'],
    ['a way through a node with a role of its own', 'A>B', ['a>c', 'c>b'], 'missing'],
    ['a missing end', 'A>Gone', ['a>b'], 'missing'],
    ['no line', 'A>B', [], 'missing'],
  ])('%s', (_name, wanted, edges, status) => {
    expect(statuses(wanted, edges)).toBe(status);
  });

  test('a node that only passes on may lie between', () => {
    expect(statuses('A>B', ['a>c', 'c>b'], { through: 'C' })).toBe('via');
  });

  test('a line of a group counts for all in it, also of groups in it', () => {
    const groups = [
      { id: 'g', nodes: ['h', 'z'] },
      { id: 'h', nodes: ['b'] },
    ];
    expect(statuses('A>B', ['a>g'], { groups })).toBe('present');
  });
});
