import { expect, test } from './journey.ts';
import { readDesign } from './reference.ts';

/** An event-sourced ledger in somebody's own words. */
const EVENT_SOURCED = `flowchart LR
  api["Command API<br/>idempotency keys"] --> agg["Payment aggregate"]
  agg --> risk["Fraud check before authorization"]
  agg --> es[("EventStoreDB<br/>append only")]
  agg --> snap[("Aggregate snapshots")]
  es --> relay["Outbox relay"] --> kafka["Kafka, keyed by account"]
  kafka --> pm["Process manager<br/>compensations"] --> psp["PSP adapters"] --> out["Banks and card schemes"]
  pm --> agg
  kafka --> bal[("Balance read model")]
  kafka --> view[("Payment read model")] --> read["Read API"]
  kafka --> dlq["Parked events"]
  replay["Rebuild from events"] --> bal
  recon["Bank file matching"] --- out
  lag["Consumer lag alerts"]
`;

test('another accepted architecture is found, named, and can be changed for the main one', async ({
  start,
  board,
}) => {
  const { checkPanel } = board;
  await start.open();
  await start.question(readDesign('02-payments').title);
  await expect(board.question).not.toContainText('Event-sourced');
  await board.replaceWith(EVENT_SOURCED);
  await board.check();
  await expect(checkPanel.comparedWith).toHaveText('Event-sourced Ledger');
  const best = await checkPanel.score();
  expect(best).toBeGreaterThan(70);
  expect(await checkPanel.titlesIn('Missing')).toContain('Token Vault');

  await (await checkPanel.accepted()).choose('Main architecture');
  await expect(checkPanel.comparedWith).toHaveText('Main architecture');
  expect(await checkPanel.score()).toBeLessThan(best);
  expect(await checkPanel.titlesIn('Missing')).not.toContain('Token Vault');

  await (await checkPanel.accepted()).choose(/^Best fit/);
  await checkPanel.expectScore(best);
});

test('a question with one architecture offers no other', async ({ start, board }) => {
  await start.open();
  await start.question(readDesign('07-trading').title);
  await board.check();
  await expect(board.checkPanel.comparedWith).toHaveCount(0);
});
