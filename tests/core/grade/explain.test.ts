import { describe, expect, test } from 'vitest';
import { grade } from '#core/grade';
import { graph } from '../notation.ts';
import { reference } from './smallReference.ts';

const EXPECTED = reference(
  'API Gateway > Dead Letter Queue; Apache Kafka; Card Networks; Stream Processing',
  {
    'Dead Letter Queue': {
      alsoDrawnAs: ['parking lot', 'dlq'],
      notToBeConfusedWith: ['retry queue'],
    },
  },
);

function why(drawing: string, title: string): string | undefined {
  return grade(graph(drawing), EXPECTED, []).components.find((one) => one.title === title)?.why;
}

function say(drawing: string): string | undefined {
  return grade(graph(drawing), EXPECTED, []).connections[0]?.why;
}

describe('sentences', () => {
  test.each([
    ['SQS DLQ', 'Dead Letter Queue', '"SQS DLQ" is a dead letter queue.'],
    ['Pulsar', 'Apache Kafka', '"Pulsar" does the work of Apache Kafka.'],
    ['API gateway', 'API Gateway', '"API gateway" is there.'],
    ['Kong', 'API Gateway', '"Kong" is an API gateway.'],
    ['Visa', 'Card Networks', '"Visa" stands for card networks.'],
    ['Flink', 'Stream Processing', '"Flink" stands for stream processing.'],
    [
      'Retry queue',
      'Dead Letter Queue',
      'Nothing plays the dead letter queue, also drawn as "parking lot" or "dlq". ' +
        '"Retry queue" is a near miss and does not count.',
    ],
  ])('[E1] %s', (drawing, title, sentence) => {
    expect(why(drawing, title)).toBe(sentence);
  });

  test('[E2] connections name the drawn pieces', () => {
    expect(say('Kong > dlq')).toBe('"Kong" leads to "dlq".');
    expect(say('dlq > Kong')).toContain('expected is the other direction');
    expect(say('Kong > Some thing > dlq')).toBe('"Kong" leads to "dlq" through "Some thing".');
    expect(say('Kong; dlq')).toContain('Both ends are drawn');
    expect(say('Kong')).toBe('Dead Letter Queue is missing.');
  });
});
