import type { ConnectionMatch, Match, Report } from '#core';
import { describe, expect, test } from 'vitest';
import { percentOf, spokenSummary, summarise } from '../../src/panels/checkSummary.ts';

function match(title: string, change: Partial<Match> = {}): Match {
  return {
    title,
    status: 'missing',
    nodes: [],
    confidence: 1,
    ask: false,
    why: '',
    weight: 'expected',
    missingDetails: [],
    matters: '',
    hint: '',
    ...change,
  };
}

function wire(from: string, to: string, status: ConnectionMatch['status']): ConnectionMatch {
  return { from, to, status, path: [], why: '' };
}

const REPORT: Report = {
  question: 'q',
  diagram: 'd',
  score: 62,
  parts: [],
  components: [
    match('Bonus', { weight: 'bonus' }),
    match('Plain'),
    match('Core', { weight: 'core' }),
    match('Half', { status: 'partial', nodes: ['n1'] }),
    match('Bare', { status: 'present', nodes: ['n2'], missingDetails: ['Read Repair'] }),
    match('Whole', { status: 'present', nodes: ['n3'] }),
  ],
  connections: [
    wire('Core', 'Half', 'missing'),
    wire('Half', 'Whole', 'missing'),
    wire('Bare', 'Half', 'reversed'),
    wire('Whole', 'Bare', 'via'),
    wire('Whole', 'Half', 'present'),
  ],
  extras: [],
  patterns: [],
  violations: [],
  asks: [],
  band: 'Solid',
};

describe('the verdict', () => {
  test('core pieces are missed first, bonus ones last', () => {
    const { missing } = summarise(REPORT);
    expect(missing.map(({ title }) => title)).toEqual(['Core', 'Plain', 'Bonus']);
  });

  test('a piece without its detail is found, and its detail is listed', () => {
    const { found, withoutDetail, partly } = summarise(REPORT);
    expect(found.map(({ title }) => title)).toEqual(['Bare', 'Whole']);
    expect(withoutDetail.map(({ title }) => title)).toEqual(['Bare']);
    expect(partly.map(({ title }) => title)).toEqual(['Half']);
  });

  test('connections that can be drawn now go before those of missing pieces', () => {
    const { missingConnections, reversed, via, foundConnections } = summarise(REPORT);
    expect(missingConnections.map(({ from }) => from)).toEqual(['Half', 'Core']);
    expect([reversed.length, via.length, foundConnections.length]).toEqual([1, 1, 1]);
  });

  test('it is said in one line', () => {
    expect(spokenSummary(REPORT)).toBe('Score 62. 2 found, 1 partly, 3 missing.');
  });

  test('a part that the diagram does not have has no share', () => {
    expect(percentOf({ name: 'details', earned: 0, possible: 0 })).toBeUndefined();
    expect(percentOf({ name: 'details', earned: 1, possible: 3 })).toBe(33);
  });
});
