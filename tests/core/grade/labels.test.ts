import { describe, expect, test } from 'vitest';
import { phraseOf, readLabel } from '#core/grade';
import { correctTyping } from '../../../src/core/grade/knownWords.ts';
import { stemOf } from '../../../src/core/grade/stem.ts';
import { spell } from '../../../src/core/grade/words.ts';

/** Phrases of a label by where they stand. */
function sayings(label: string, place: string): readonly string[] {
  return readLabel(label)
    .sayings.filter((saying) => saying.place === place)
    .map(({ phrase }) => phrase.text);
}

describe('words', () => {
  test.each([
    'trial',
    'warning',
    'notes',
    'forecast',
    'seldom',
    'overload',
    'slack',
    'matter',
    'deciders',
  ])('[L3] %s is an ordinary word, and no slip', (word) => {
    expect(spell(word)).toEqual([word]);
  });

  test.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
    '[L1] %s is a word like others',
    (word) => {
      expect(typeof stemOf(word.toLowerCase())).toBe('string');
      expect(typeof stemOf(word)).toBe('string');
      expect(spell(word).every((part) => typeof part === 'string')).toBe(true);
      expect(phraseOf(`Order ${word}`).key).toMatch(/^order /);
    },
  );

  test.each([
    ['reconciler', 'reconciliation'],
    ['tokeniser', 'tokenization'],
    ['scheduler', 'scheduling'],
    ['validators', 'validation'],
    ['aggregates', 'aggregator'],
    ['queries', 'query'],
    ['caching', 'caches'],
    ['analytics', 'analysis'],
    ['balancer', 'balancing'],
  ])('[L1] %s and %s share a stem', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([
    ['user', 'use'],
    ['server', 'service'],
    ['customer', 'custom'],
    ['kubernetes', 'kubelet'],
    ['balancer', 'balances'],
  ])('[L1] %s and %s do not', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test.each([
    ['MessageQueue', 'message queue'],
    ['ClickHouse', 'clickhouse'],
    ['PagerDuty', 'pagerduty'],
    ['pymt svc', 'payment service'],
    ['ordersdb', 'orders database'],
    ['kproxy', 'kube proxy'],
    ['Dead-Letter-Queue', 'dead letter queue'],
    ['Ｋａｆｋａ', 'kafka'],
    ['A/B testing', 'ab testing'],
  ])('[L2] %s is spelled %s', (text, words) => {
    expect(spell(text).join(' ')).toBe(words);
  });

  test('[L3] a slip in an unknown word is corrected, a word of its own is not', () => {
    expect(correctTyping('regsitry')).toBe('registry');
    expect(correctTyping('kafak')).toBe('kafka');
    expect(correctTyping('pqz')).toBeUndefined();
    expect(correctTyping('zzzzzzzz')).toBeUndefined();
  });
});

describe('phrases', () => {
  test('[L4] the longest alias wins', () => {
    const [only, ...more] = phraseOf('Dead letter queue').units;
    expect(only?.concepts).toEqual(['dead-letter-queue']);
    expect(more).toEqual([]);
  });

  test('[L4] a turned name means the same', () => {
    expect(phraseOf('Registry of schemas').key).toBe(phraseOf('schema registry').key);
    expect(phraseOf('Topic of bad events').key).toBe(phraseOf('bad events topic').key);
  });

  test('[L5] what follows `on` or `with` is no head', () => {
    expect(phraseOf('Agones on GKE').head?.key).toBe('agon');
  });

  test('[L6] figures say nothing, an index at the end does', () => {
    expect(phraseOf('api srv x3').key).toBe(phraseOf('API server').key);
    expect(phraseOf('Exchange B').key).not.toBe(phraseOf('Exchange A').key);
  });
});

describe('labels', () => {
  test('[L7] equals are read one by one, with their shared head', () => {
    expect(sayings('Validation & fraud checks', 'part')).toEqual([
      'Validation',
      'Validation checks',
      'fraud checks',
    ]);
  });

  test('[L5] only heads at the end are plain', () => {
    expect(phraseOf('Kafka cluster').core).toBe(phraseOf('Kafka').core);
    expect(phraseOf('API gateway').core).not.toBe(phraseOf('application gateway').core);
  });

  test.each([
    ['Redis timelines', 'cache'],
    ['Postgres timelines', 'store'],
    ['Timelines', 'store'],
  ])('[L11] a cylinder that says %s is a %s', (label, sort) => {
    expect(readLabel(label, { sort: 'store', around: [] }).sort).toBe(sort);
  });

  test('[L8] after a product, the detail says what it does', () => {
    const reading = readLabel('Lambda\nlobby, friends');
    expect(reading.bare).toBe(true);
    expect(sayings('Lambda\nlobby, friends', 'joined')).toEqual(['lobby Lambda', 'friends Lambda']);
    expect(readLabel('Order service\nretries').bare).toBe(false);
  });

  test('[L8] a title that says only when something runs leaves it to what follows', () => {
    expect(sayings('Cron: score all customers', 'joined')).toEqual(['score all customers Cron']);
    expect(readLabel('Nightly job\ncompare files').bare).toBe(true);
    expect(readLabel('Scoring job\nnightly').bare).toBe(false);
  });

  test('[L9] what is negated is not said', () => {
    expect(sayings('API\nno cache, logging', 'detail')).toEqual(['logging']);
    expect(sayings('Kafka instead of RabbitMQ', 'title')).toEqual(['Kafka']);
  });

  test('[L9] what is put off is doubtful', () => {
    expect(readLabel('KYC ??').sayings.every(({ doubtful }) => doubtful)).toBe(true);
    expect(readLabel('Audit log (later)').sayings[0]?.doubtful).toBe(true);
    expect(readLabel('Fraud ok?').sayings[0]?.doubtful).toBe(false);
  });

  test('[L10] a list of many equals is crowded', () => {
    expect(readLabel('API, Cache, Queue, CDN, Search').crowded).toBe(true);
    expect(readLabel('Friends, parties, chat').crowded).toBe(false);
  });

  test('a label of ten thousand characters is read', () => {
    expect(readLabel('fraud check, '.repeat(800)).sayings.length).toBeGreaterThan(0);
  });
});
