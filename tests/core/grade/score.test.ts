import { describe, expect, test } from 'vitest';
import { grade } from '#core/grade';
import { graph } from '../notation.ts';
import { reference } from './smallReference.ts';

describe('score', () => {
  test('[S1] weights of what is drawn over weights of what is expected', () => {
    const expected = reference('Load Balancer; Message Queue', {
      'Load Balancer': { weight: 'core' },
      'Message Queue': { weight: 'bonus' },
    });
    expect(grade(graph('Load balancer'), expected, []).score).toBe(63);
    expect(grade(graph('Message queue'), expected, []).score).toBe(38);
  });

  test('[S2] parts add up to the score', () => {
    const expected = reference('Load Balancer > Order Service', {
      'Order Service': { mustShow: ['Idempotency'] },
    });
    const { parts, score } = grade(graph('Load balancer > Order service'), expected, []);
    expect(parts.map(({ name }) => name)).toEqual(['components', 'details', 'connections']);
    expect(Math.round(parts.reduce((sum, { earned }) => sum + earned, 0))).toBe(score);
    expect(parts.reduce((sum, { possible }) => sum + possible, 0)).toBeCloseTo(100, 1);
    expect(score).toBe(96);
  });

  test('[S3] one option of a set of choices is enough', () => {
    const expected = reference(
      'Strong Consistency; Eventual Consistency',
      {},
      { markedAs: 'choices', role: 'deep-dive' },
    );
    const report = grade(graph('Eventual consistency'), expected, []);
    expect(report.score).toBe(100);
    expect(report.components.map(({ status }) => status)).toEqual(['missing', 'present']);
  });

  test('[S3] every group is wanted where the author says so', () => {
    const expected = reference(
      'Strong Consistency; Eventual Consistency',
      {},
      { markedAs: 'choices', everyGroup: true, role: 'deep-dive' },
    );
    expect(grade(graph('Eventual consistency'), expected, []).score).toBe(50);
  });

  test('[S4] extras cost nothing', () => {
    const expected = reference('Load Balancer');
    const report = grade(graph('Load balancer > Wishing well'), expected, []);
    expect(report.score).toBe(100);
    expect(report.extras).toEqual(['Wishing well']);
  });
});
