import { readFileSync } from 'node:fs';
import { expect, test } from './journey.ts';
import { expectClean } from './pages/accessibility.ts';
import { controlWindow, packetPage, preparePage, sharedView } from './pages/interviewPages.ts';
import { secretsOf } from './secrets.ts';

const PAYMENTS = 'Design a Distributed Payment Processing System';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the shared view tells nothing that was not released', async ({
  page,
  context,
  start,
  board,
}) => {
  await start.open();
  await start.interview(PAYMENTS);
  const control = await preparePage(page, context).share();
  const shared = sharedView(page);
  const secrets = secretsOf('02-payments');
  expect(secrets.length).toBeGreaterThan(80);

  await test.step('not while it is drawn on, searched, undone', async () => {
    await expect(controlWindow(control).presence('The shared view is there')).toBeVisible();
    await board.canvas.writeBox('Event bus', 300, 200);
    await board.canvas.writeBox('Ledger', 300, 320);
    await page.keyboard.press('Escape');
    await board.palette.search.fill('queue');
    await page.keyboard.press('Control+k');
    await board.undo.click();
    const told = await shared.everything();
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    await expectClean(page);
  });
  await test.step('what is shown appears, and goes again', async () => {
    const { button } = controlWindow(control);
    await button('Show the question about Dead Letter Queue').click();
    await expect(shared.released).toHaveText(/A consumer chokes on the same message/);
    await button('Hide the question about Dead Letter Queue').click();
    await expect(shared.released).toHaveCount(0);
    await button('Show the reference').click();
    await expect(shared.reference.getByRole('button', { name: 'Audit Log' })).toBeVisible();
    await button('Hide the reference').click();
    await expect(shared.reference).toBeHidden();
    await button('Show the marks').click();
    await expect(board.canvas.ghosts.first()).toBeVisible();
    await button('Hide the marks').click();
    await expect(board.canvas.ghosts).toHaveCount(0);
  });
});

test('the control window follows the board, and holds notes, clock and scorecard to the packet', async ({
  page,
  context,
  start,
  board,
}) => {
  await start.open();
  await start.interview(PAYMENTS);
  const prepare = preparePage(page, context);
  await prepare.field('Candidate').fill('Ada');
  await prepare.field('Prompts of your own').fill('What would you measure first?');
  await prepare.phase('Operational Concerns').fill('20');
  await expect(prepare.minutes).toHaveValue('70');
  await prepare.leaveOut('Regulatory Compliance');
  await prepare.field('Name of the plan').fill('Calm start');
  await prepare.keepPlan.click();
  await expect(prepare.plan('Calm start')).toBeVisible();
  const window = await prepare.share();
  const control = controlWindow(window);
  const shared = sharedView(page);

  await test.step('what is drawn shows with its marks', async () => {
    await board.canvas.writeBox('Event bus', 300, 200);
    await expect(control.mine('Your Event Bus: present')).toBeVisible();
    await expect(control.gap('Dead Letter Queue')).toBeVisible();
    await expectClean(window);
  });
  await test.step('the clock is the same in both', async () => {
    await expect(shared.clock).toHaveText('70:00');
    await control.start.click();
    await expect(shared.clock).toHaveText(/^69:5\d$/);
    await control.phase('High-Level Design').click();
  });
  await test.step('prompts of the plan, ticked off', async () => {
    await control.tab('Talk');
    await control.prompt('What would you measure first?').check();
    await expect(control.prompt('ACID Compliance')).toBeVisible();
    await expect(control.prompt('Regulatory Compliance')).toHaveCount(0);
  });
  await test.step('notes, levels, flags', async () => {
    await control.tab('Notes');
    await control.note.fill('Asked who the users are.');
    await control.note.press('Enter');
    await expect(control.notes).toHaveText(/Asked who the users are\./);
    await control.tab('Scorecard');
    await control.level('Communication', 4).check();
    await control.flag('Ignores Scale').check();
    await control.evidence('Ignores Scale').fill('Never asked how many.');
    await expectClean(window);
  });
  await test.step('an overruled match', async () => {
    await control.overrule('Audit Log', 'Covered differently');
    await expect(control.gap('Audit Log')).toHaveCount(0);
  });
  await test.step('a drawing from elsewhere is one step', async () => {
    await control.tab('Their drawing');
    await control.pasted.fill('flowchart LR\n  a[Payment gateway] --> b[Ledger]');
    await control.button('Put it on the board').click();
    await expect(board.canvas.node('Ledger')).toBeVisible();
    await expect(board.canvas.node('Event bus')).toHaveCount(0);
    await board.undo.click();
    await expect(board.canvas.node('Event bus')).toBeVisible();
  });
  await test.step('the packet, for both readers', async () => {
    await control.button('End, and see the packet').click();
    const packet = packetPage(window);
    await expect(packet.main).toContainText('Suggested level: 4 of 5.');
    await expect(packet.main).toContainText('Never asked how many.');
    await expect(packet.main).toContainText('Asked who the users are.');
    await expectClean(window);
    const saving = window.waitForEvent('download');
    await packet.download('Scorecard file').click();
    const file = await (await saving).path();
    await packet.scorecardFile.setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from(readFileSync(file, 'utf8').replace('"level": 4', '"level": 2')),
    });
    await expect(packet.calibration.getByRole('row', { name: /^Communication/ })).toHaveText(
      'Communication422',
    );
    await packet.for('For the candidate');
    await expect(packet.main).not.toContainText(/Suggested|Never asked|Asked who/);
    await packet.all.click();
    await expect(packet.rows).toHaveCount(2);
    await packet.remove.click();
    await packet.forGood.click();
    await expect(packet.rows).toHaveCount(0);
  });
});

test('either window may go: the other goes on, and they find each other again', async ({
  page,
  context,
  start,
  board,
}) => {
  await start.open();
  await start.interview(PAYMENTS);
  const window = await preparePage(page, context).share();
  const shared = sharedView(page);
  const control = controlWindow(window);
  await expect(control.presence('The shared view is there')).toBeVisible();
  await control.note.fill('Kept.');
  await control.note.press('Enter');
  await control.start.click();
  await control.button('Show the question about Dead Letter Queue').click();
  await expect(shared.released).toHaveCount(1);

  await test.step('a reload of either loses nothing', async () => {
    await board.canvas.writeBox('Event bus', 300, 200);
    await page.reload();
    await expect(board.canvas.node('Event bus')).toBeVisible();
    await expect(shared.released).toHaveCount(1);
    await expect(shared.clock).toHaveText(/^59:/);
    await window.reload();
    await expect(control.notes).toHaveText(/Kept\./);
    await expect(control.mine('Your Event Bus: present')).toBeVisible();
    await expect(control.presence('The shared view is there')).toBeVisible();
  });
  await test.step('a second control window only watches', async () => {
    const second = await context.newPage();
    await second.goto(window.url());
    await expect(controlWindow(second).presence('only watches')).toBeVisible();
    await second.close();
  });
  await test.step('without a control window the drawing goes on, and says so', async () => {
    const address = window.url();
    await window.close();
    await expect(shared.lost).toContainText('The control window is not open.');
    await board.canvas.writeBox('Ledger', 300, 320);
    const again = await context.newPage();
    await again.goto(address);
    await expect(controlWindow(again).notes).toHaveText(/Kept\./);
    await expect(shared.lost).toBeHidden();
    await page.close();
    await expect(controlWindow(again).presence('The shared view is closed.')).toBeVisible();
  });
});

test('a browser that opens no window gives a link', async ({ page, context, start, board }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await start.open();
  await start.interview(PAYMENTS);
  await preparePage(page, context).begin.click();
  const { lost } = sharedView(page);
  await board.canvas.writeBox('Event bus', 300, 200);
  await expect(lost).toContainText('The control window is not open.');
  const opened = context.waitForEvent('page');
  await lost.getByRole('link', { name: 'Open it' }).click();
  const control = controlWindow(await opened);
  await expect(control.mine('Your Event Bus: present')).toBeVisible();
  await expect(lost).toBeHidden();
});

test('a browser whose windows cannot hear each other says so, and keeps the drawing', async ({
  page,
  context,
  start,
  board,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await start.open();
  await start.interview(PAYMENTS);
  const window = await preparePage(page, context).share();
  await expect(sharedView(page).lost).toContainText('does not let two windows hear each other');
  await expect(window.getByRole('alert')).toContainText('does not let two windows hear each other');
  await board.canvas.writeBox('Event bus', 300, 200);
  await page.reload();
  await expect(board.canvas.node('Event bus')).toBeVisible();
});

test('a board that is drawn on becomes the shared view with one button', async ({
  page,
  context,
  start,
  board,
}) => {
  await start.open();
  await start.question(PAYMENTS);
  await board.canvas.writeBox('Event bus', 300, 200);
  const opened = context.waitForEvent('page');
  await (await board.more()).choose(/^Interview: share this tab/);
  const control = controlWindow(await opened);
  await expect(sharedView(page).clock).toHaveText('60:00');
  await expect(board.canvas.node('Event bus')).toBeVisible();
  await expect(control.mine('Your Event Bus: present')).toBeVisible();
});

test('a candidate who draws by themselves has no check, hints or references', async ({
  page,
  start,
  board,
}) => {
  await page.goto('/?candidate');
  await expect(page.getByRole('main')).toContainText('It is no lock');
  await expect(page.getByRole('button', { name: /^Practise/ })).toHaveCount(0);
  await start.question(PAYMENTS);
  await board.canvas.writeBox('Event bus', 300, 200);
  await expect(board.checkButton).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(board.canvas.ghosts).toHaveCount(0);
  await page.goto('/?candidate#/questions/payments');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
});
