import { isAnswered, talkCards } from '#practice';
import { expect, test } from 'vitest';

test('[T1] topics, trade-offs with their two sides, and what may change', () => {
  const cards = talkCards(
    [{ topic: 'Consistency', points: ['Say what may be late'] }],
    [{ name: 'Microservices vs Monolith', question: 'Worth it?', factors: ['Complexity'] }],
    [{ whatIf: 'It grows', adds: ['Shard Router'], why: 'One primary is not enough.' }],
  );
  expect(cards.map(({ id }) => id)).toEqual([
    'topic: Consistency',
    'trade-off: Microservices vs Monolith',
    'what if: It grows',
  ]);
  expect(cards[1]).toMatchObject({ sides: ['Microservices', 'Monolith'] });
});

test('[T2] words answer a card, or a side with a reason; a side alone does not', () => {
  expect(isAnswered(undefined)).toBe(false);
  expect(isAnswered({ text: ' ' })).toBe(false);
  expect(isAnswered({ text: 'Because money.' })).toBe(true);
  expect(isAnswered({ text: '', side: 0, because: [] })).toBe(false);
  expect(isAnswered({ text: '', side: 0, because: ['Cost'] })).toBe(true);
});
