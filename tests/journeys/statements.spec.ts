import { expect, test } from './journey.ts';
import { readDesign } from './reference.ts';

const PAYMENTS = readDesign('02-payments').title;
const DRAWING = `flowchart LR
  gw["API gateway"] --> pay["Payment service"] --> k["Kafka"] --> box["Box of sorrows"]`;

test('a piece is said to play a role, kept, and taken back', async ({ page, start, board }) => {
  const { checkPanel } = board;
  await start.open();
  await start.question(PAYMENTS);
  await board.replaceWith(DRAWING);
  await board.check();
  const before = await checkPanel.score();
  await (await checkPanel.notRight('Dead Letter Queue')).choose('It is there: choose the piece…');
  await checkPanel.statements.search('sorrows');
  await checkPanel.statements.choose('Box of sorrows');
  await checkPanel.fold('Found');
  await expect(checkPanel.section('Found')).toContainText('As you stated.');
  expect(await checkPanel.score()).toBeGreaterThan(before);

  // It is kept with the board.
  await board.saved();
  await page.reload();
  await board.check();
  await checkPanel.fold('Found');
  await checkPanel.takeBack('Dead Letter Queue').click();
  await checkPanel.expectScore(before);
  // And one step of the history.
  await board.undo.click();
  await expect(checkPanel.takeBack('Dead Letter Queue')).toBeVisible();
});

test('what is covered differently counts with its note, by keyboard alone', async ({
  page,
  start,
  board,
}) => {
  const { checkPanel } = board;
  await start.open();
  await start.question(PAYMENTS);
  await board.replaceWith(DRAWING);
  await board.check();
  await checkPanel.notRightButton('Audit Log').focus();
  await page.keyboard.press('ArrowDown');
  await expect(checkPanel.menuItem('I cover it differently…')).toBeVisible();
  await page.keyboard.press('End');
  await expect(checkPanel.menuItem('I cover it differently…')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(checkPanel.statements.note).toBeVisible();
  await checkPanel.statements.note.fill('The ledger is append only.');
  await page.keyboard.press('Control+Enter');
  await checkPanel.fold('Found');
  await expect(checkPanel.section('Found')).toContainText(
    'As you stated: The ledger is append only.',
  );
});

test('a verdict is refused, and how sure the check is can be read', async ({ start, board }) => {
  const { checkPanel } = board;
  await start.open();
  await start.question(PAYMENTS);
  await board.replaceWith(DRAWING);
  await board.check();
  await checkPanel.fold('Found');
  await (await checkPanel.notRight('Event Bus')).choose('That is not it');
  await expect(checkPanel.row('Missing', 'Event Bus')).toBeVisible();
  await checkPanel.howSure.click();
  await expect(board.dialog).toContainText('The readers were language models');
});
