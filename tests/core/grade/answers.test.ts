import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Graph, Report } from '#core';
import { bandOf, grade } from '#core/grade';
import { architectureOf, builtInReferences } from '../builtInReferences.ts';
import { graph } from '../notation.ts';
import { reference } from './smallReference.ts';

const EXPECTED = reference(
  'API Gateway > Order Service > Event Bus > Dead Letter Queue; Audit Log',
);

function find(report: Report, title: string): Report['components'][number] | undefined {
  return report.components.find((match) => match.title === title);
}

describe('what the owner states', () => {
  test('[N10] a piece plays what is stated, and the row says so', () => {
    const drawing = graph('API gateway; x = Thing');
    const report = grade(drawing, EXPECTED, [{ says: 'plays', node: 'x', component: 'Audit Log' }]);
    expect(find(report, 'Audit Log')).toMatchObject({
      status: 'present',
      nodes: ['x'],
      stated: { as: 'plays' },
    });
  });

  test('[N10] a denied piece plays nothing of it, whatever its words', () => {
    const drawing = graph('q = Dead letter queue');
    const denied: Answer = { says: 'not', node: 'q', component: 'Dead Letter Queue' };
    expect(find(grade(drawing, EXPECTED, [denied]), 'Dead Letter Queue')?.status).toBe('missing');
  });

  test('[N10] what is covered differently counts, and its lines are not marked', () => {
    const drawing = graph('API gateway > Order service > Kafka');
    const note = 'the provider parks what fails';
    const covered: Answer = { says: 'differently', component: 'Dead Letter Queue', note };
    const report = grade(drawing, EXPECTED, [covered]);
    expect(find(report, 'Dead Letter Queue')).toMatchObject({
      status: 'present',
      nodes: [],
      stated: { as: 'differently', note },
    });
    expect(report.connections.find(({ to }) => to === 'Dead Letter Queue')).toMatchObject({
      otherWay: true,
      why: 'One of its ends you cover differently, as you stated.',
    });
    expect(report.score).toBeGreaterThan(grade(drawing, EXPECTED, []).score);
  });

  test('[S5] statements alone count up to their limit, and the parts still add up', () => {
    const answers = EXPECTED.components.map(({ title }): Answer => ({
      says: 'differently',
      component: title,
      note: 'done elsewhere',
    }));
    const report = grade(graph('Thing'), EXPECTED, answers);
    expect(report.score).toBe(20);
    expect(report.stated).toEqual({ points: 20, cut: 80 });
    const total = report.parts.reduce((sum, { earned }) => sum + earned, 0);
    expect(Math.round(total)).toBe(report.score);
  });
});

describe('questions after the check', () => {
  const payments = builtInReferences().then((all) => architectureOf(all, 'payments'));
  const drawing: Graph = graph(
    'Payment api > Payment service > Rules box; Payment service > Keeper > Hold; Hold > Rescore',
  );

  test('[N15] there are at most three, with neutral options in order', async () => {
    const { asks } = grade(drawing, await payments, []);
    expect(asks.length).toBeLessThanOrEqual(3);
    for (const { options } of asks) expect(options).toEqual(options.toSorted());
  });

  test('[N15] none of these is an answer too: nobody is asked twice', async () => {
    const expected = await payments;
    const thin = graph('a = Payments log of what moved; b = Screening desk; c = Router of rails');
    const { asks } = grade(thin, expected, []);
    const answers = asks.flatMap(({ nodes, options }) =>
      nodes.flatMap((node) =>
        options.map((component): Answer => ({ says: 'not', node, component })),
      ),
    );
    const again = grade(thin, expected, answers).asks;
    for (const { nodes, options } of asks) {
      const same = again.find((ask) => ask.nodes.join() === nodes.join());
      expect(options.filter((option) => same?.options.includes(option) === true)).toEqual([]);
    }
  });
});

test('[S5] nothing stated about a drawing lifts it by more than the limit', () => {
  const titles = EXPECTED.components.map(({ title }) => title);
  const boxes = ['Thing', 'Kafka', 'Order service', 'Log'];
  const answer = fc.oneof(
    fc.record({
      says: fc.constantFrom('plays' as const, 'not' as const),
      node: fc.constantFrom(...boxes),
      component: fc.constantFrom(...titles),
    }),
    fc.record({
      says: fc.constant('differently' as const),
      component: fc.constantFrom(...titles),
      note: fc.constant('elsewhere'),
    }),
  );
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 6 }), (answers) => {
      const drawing = graph(boxes.join('; '));
      const denials = answers.filter(({ says }) => says === 'not');
      const plain = grade(drawing, EXPECTED, denials).score;
      expect(grade(drawing, EXPECTED, answers).score).toBeLessThanOrEqual(plain + 20);
    }),
    { seed: 20_260_302 },
  );
});

test('[S6] a score has a word', () => {
  expect([0, 29, 30, 60, 80, 100].map((score) => bandOf(score))).toEqual([
    'A start',
    'A start',
    'Getting there',
    'Solid',
    'Strong',
    'Complete',
  ]);
});
