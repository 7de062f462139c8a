import { describe, expect, test } from 'vitest';
import { FORMS } from '../../src/core/vocabulary/concept.ts';
import { INCLUDES } from '../../src/core/vocabulary/includes.ts';
import { SENSES } from '../../src/core/vocabulary/senses.ts';
import {
  ALIASES,
  ancestors,
  conceptById,
  CONCEPTS,
  isA,
  plainAlias,
} from '../../src/core/vocabulary/vocabulary.ts';

const ids = new Set(CONCEPTS.map((entry) => entry.id));
const senses = new Map(Object.entries(SENSES).map(([alias, list]) => [plainAlias(alias), list]));

describe('concepts', () => {
  test('there are enough of them, with enough names', () => {
    const aliases = CONCEPTS.flatMap((entry) => [...entry.names, ...entry.products]);
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(320);
    expect(new Set(aliases.map(plainAlias)).size).toBeGreaterThanOrEqual(2200);
  });

  test('ids are unique and in kebab case', () => {
    expect(ids.size).toBe(CONCEPTS.length);
    expect(CONCEPTS.filter((entry) => !/^[a-z]+(?:-[a-z]+)*$/u.test(entry.id))).toEqual([]);
  });

  test('every concept has a name and a known form', () => {
    expect(CONCEPTS.filter((entry) => entry.names.length === 0)).toEqual([]);
    expect(CONCEPTS.filter((entry) => !FORMS.includes(entry.form))).toEqual([]);
  });

  test('names are lower case', () => {
    const aliases = CONCEPTS.flatMap((entry) => [...entry.names, ...entry.products]);
    expect(aliases.filter((alias) => alias !== alias.toLowerCase())).toEqual([]);
  });

  test('no concept says a name twice', () => {
    const twice = CONCEPTS.flatMap((entry) => {
      const plain = [...entry.names, ...entry.products].map(plainAlias);
      return plain.filter((alias, at) => plain.indexOf(alias) !== at).map((a) => [entry.id, a]);
    });
    expect(twice).toEqual([]);
  });
});

describe('broader concepts', () => {
  test('every parent exists', () => {
    const lost = CONCEPTS.flatMap((entry) => entry.is.filter((parent) => !ids.has(parent)));
    expect(lost).toEqual([]);
  });

  test('nothing is broader than itself', () => {
    expect(CONCEPTS.filter((entry) => ancestors(entry.id).has(entry.id))).toEqual([]);
  });

  test.each([
    ['dead-letter-queue', 'message-queue'],
    ['dead-letter-queue', 'message-broker'],
    ['time-series-database', 'database'],
    ['alerting', 'observability'],
    ['feature-extraction', 'feature-engineering'],
    ['event-stream', 'event-bus'],
    ['cache', 'cache'],
  ])('%s is a %s', (narrow, broad) => {
    expect(isA(narrow, broad)).toBe(true);
  });

  test('a broader concept is not the narrower one, and an unknown one is nothing', () => {
    expect(isA('message-queue', 'dead-letter-queue')).toBe(false);
    expect(conceptById('no-such-role')).toBeUndefined();
    expect([...ancestors('no-such-role')]).toEqual([]);
  });
});

describe('aliases', () => {
  test('an alias belongs to one concept unless its senses are listed', () => {
    const shared = [...ALIASES].filter(([alias, of]) => of.length > 1 && !senses.has(alias));
    expect(shared).toEqual([]);
  });

  test('listed senses are several, exist, and contain the concept that has the alias as a name', () => {
    const entries = Object.entries(SENSES);
    expect(entries.filter(([, list]) => list.length < 2)).toEqual([]);
    expect(entries.filter(([, list]) => new Set(list).size < list.length)).toEqual([]);
    expect(entries.flatMap(([, list]) => list).filter((id) => !ids.has(id))).toEqual([]);
    const left = CONCEPTS.flatMap((entry) =>
      [...entry.names, ...entry.products]
        .filter((alias) => senses.get(plainAlias(alias))?.includes(entry.id) === false)
        .map((alias) => `${alias}: ${entry.id}`),
    );
    expect(left).toEqual([]);
  });

  test('no alias has two senses of the same plain form', () => {
    expect(senses.size).toBe(Object.keys(SENSES).length);
  });

  test.each([
    ['DLQ', 'dead-letter-queue'],
    ['MSK', 'event-stream'],
    ['Pub/Sub', 'pub-sub'],
    ['balancer of load', 'load-balancer'],
    ['brkr', 'message-broker'],
    ['recon job', 'reconciliation'],
    ['TSDB', 'time-series-database'],
    ['Write-Ahead  Log', 'write-ahead-log'],
    ['authn', 'authentication'],
    ['Greengrass', 'edge-gateway'],
    ['KServe', 'model-inference'],
    ['Timestream', 'time-series-database'],
    ['Redpanda', 'event-stream'],
    ['Agones', 'game-server'],
  ])('%s names %s', (alias, id) => {
    expect(ALIASES.get(plainAlias(alias))?.[0]).toBe(id);
  });

  test('singular and plural name the same', () => {
    const known = new Map([...ALIASES].map(([alias, of]) => [singular(alias), of.join()]));
    const torn = [...ALIASES]
      .filter(([alias, of]) => known.get(singular(alias)) !== of.join())
      .map(([alias]) => alias);
    expect(torn).toEqual([]);
  });

  test('a word that only qualifies names nothing', () => {
    const qualifiers = ['user', 'order', 'risk', 'player', 'payment', 'tweet', 'tenant', 'data'];
    expect(qualifiers.filter((word) => ALIASES.has(word))).toEqual([]);
  });
});

describe('what a broad piece brings along', () => {
  test('both sides exist, and nothing brings along itself or what it is', () => {
    const pairs = Object.entries(INCLUDES).flatMap(([whole, parts]) =>
      parts.map((part) => ({ whole, part })),
    );
    expect(pairs.filter(({ whole, part }) => !ids.has(whole) || !ids.has(part))).toEqual([]);
    expect(pairs.filter(({ whole, part }) => isA(whole, part))).toEqual([]);
  });
});

function singular(alias: string): string {
  return alias.replaceAll(/(?<=\p{L}{3})s(?!\p{L})/gu, '');
}
