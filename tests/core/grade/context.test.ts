import { describe, expect, test } from 'vitest';
import type { Reference, Status } from '#core';
import { grade, readLabel } from '#core/grade';
import { spell } from '../../../src/core/grade/words.ts';
import { graph } from '../notation.ts';
import { reference } from './smallReference.ts';

function statusOf(drawing: string, expected: Reference, title: string): Status | undefined {
  const { components } = grade(graph(drawing), expected, []);
  return components.find((one) => one.title === title)?.status;
}

const FEED = reference('Post Service > Event Bus > Fan-out Service > Feed Cache', {
  'Event Bus': { alsoDrawnAs: ['message broker'] },
});

describe('spelling', () => {
  test.each([
    ['ordr', 'order'],
    ['rsk', 'risk'],
    ['dashbrd', 'dashboard'],
    ['loby', 'lobby'],
  ])('[L3] %s is %s', (short, whole) => {
    expect(spell(short)).toEqual([whole]);
  });
});

describe('lists', () => {
  test('[L10] many lines, many items and many words are lists', () => {
    expect(readLabel('One\nTwo\nThree\nFour\nFive').crowded).toBe(true);
    expect(readLabel('Lambda\nlobby, friends').crowded).toBe(false);
  });

  test('[L10] a plain title over several items touches on each', () => {
    const list = 'Backend application | posts, fan-out, users';
    expect(statusOf(`${list} > DB`, FEED, 'Fan-out Service')).not.toBe('present');
  });

  test('[L11] what is kept in a cache is a cache', () => {
    expect(readLabel('Inboxes\nRedis lists').keptIn).toBe('cache');
    expect(readLabel('Post service\nRedis').keptIn).toBeUndefined();
  });
});

describe('around a piece', () => {
  test('[N13] a queue whose takers play nothing is a work queue', () => {
    const title = 'Event Bus';
    expect(statusOf('Post Service > RabbitMQ > Fan-out Service', FEED, title)).toBe('present');
    expect(statusOf('Post Service > RabbitMQ > Mail sender', FEED, title)).not.toBe('present');
  });

  test('[N13] an exchange that is only sent to is no feed', () => {
    const market = reference('NASDAQ Feed > Strategy > Exchange', {
      'NASDAQ Feed': { alsoDrawnAs: ['nasdaq'] },
    });
    expect(statusOf('Strategy > NASDAQ', market, 'Exchange')).toBe('present');
    expect(statusOf('NASDAQ > Strategy', market, 'NASDAQ Feed')).toBe('present');
  });

  test('[N14] a dashboard touches on the engine behind it', () => {
    const engine = reference('Analytics Engine', {
      'Analytics Engine': { alsoDrawnAs: ['dashboard'] },
    });
    expect(statusOf('Web dashboard', engine, 'Analytics Engine')).toBe('partial');
  });

  test('[N14] one database is not one for each tenant', () => {
    const tenants = reference('Own Silo', { 'Own Silo': { alsoDrawnAs: ['ledger per shop'] } });
    expect(statusOf('Ledger per shop', tenants, 'Own Silo')).toBe('present');
    expect(statusOf('Ledger of shops', tenants, 'Own Silo')).not.toBe('present');
  });

  test('[N14] another index is another piece', () => {
    const venues = reference('Venue A; Venue B');
    expect(statusOf('Venue 1', venues, 'Venue A')).toBe('present');
    expect(statusOf('Venue 1', venues, 'Venue B')).toBe('missing');
  });
});
