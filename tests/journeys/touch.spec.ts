import { expect, test } from './journey.ts';
import { boxOf, centreOf } from './pages/pointer.ts';
import { touch } from './pages/touch.ts';
import { readDesign } from './reference.ts';

const SCREENS = [
  { name: 'phone', viewport: { width: 390, height: 844 } },
  { name: 'tablet', viewport: { width: 820, height: 1180 } },
] as const;

for (const { name, viewport } of SCREENS) {
  test.describe(name, () => {
    test.use({ hasTouch: true, isMobile: true, viewport });

    test('a finger brings a piece, moves it, and two fingers zoom', async ({
      page,
      start,
      board,
    }) => {
      const { canvas, palette } = board;
      const fingers = await touch(page);
      await start.open();
      await start.freeDrawing();
      await board.ready();
      if (name === 'phone') await board.tab('Palette').tap();
      else await palette.piece('Search the palette').tap();
      await palette.searchFor('load balancer');
      await fingers.drag(await centreOf(palette.grip('Load balancer')), await canvas.free());
      await expect(canvas.node('Load balancer')).toBeVisible();
      if (name === 'phone') await board.tab('Palette').tap();
      else await palette.close.tap();

      const before = await canvas.place('Load balancer');
      const from = await centreOf(canvas.node('Load balancer'));
      await fingers.drag(from, { x: from.x + 60, y: from.y + 90 });
      await expect
        .poll(async () => (await canvas.place('Load balancer')).y - before.y)
        .toBeGreaterThan(60);

      await fingers.pinch(await canvas.share(0.5, 0.3), 80, 240);
      await expect.poll(() => canvas.zoom()).toBeGreaterThan(150);
      await fingers.pinch(await canvas.share(0.5, 0.3), 240, 60);
      await expect.poll(() => canvas.zoom()).toBeLessThan(120);
    });

    test('a finger that rests opens the menu, connects and selects more', async ({
      page,
      start,
      board,
    }) => {
      const { canvas } = board;
      const fingers = await touch(page);
      await start.open();
      await start.freeDrawing();
      const drawing = 'flowchart LR\n  a["Alpha"]\n  b["Beta"]';
      await (name === 'phone' ? board.replaceFromBar(drawing) : board.replaceWith(drawing));
      await canvas.atRest();
      await fingers.press(await centreOf(canvas.node('Alpha')));
      await expect(board.here.content).toBeVisible();
      await fingers.lift();
      await board.here.choose('Connect to…');
      await board.picker.option(/^Beta/).tap();
      await expect(canvas.edge('Arrow from Alpha to Beta')).toBeAttached();
      await fingers.press(await centreOf(canvas.node('Alpha')));
      await expect(board.here.content).toBeVisible();
      await fingers.lift();
      await board.here.choose('Select more');
      await canvas.node('Beta').tap();
      await expect(canvas.selected).toHaveCount(2);
    });

    test('one finger on the paper moves the sheet, and adds or selects nothing', async ({
      page,
      start,
      board,
    }) => {
      const { canvas } = board;
      const fingers = await touch(page);
      await start.open();
      await start.freeDrawing();
      const drawing = 'flowchart LR\n  a["Alpha"] --> b["Beta"]';
      await (name === 'phone' ? board.replaceFromBar(drawing) : board.replaceWith(drawing));
      await canvas.atRest();
      const before = await canvas.box('Alpha');
      const from = await canvas.share(0.5, 0.8);
      await fingers.drag(from, { x: from.x + 40, y: from.y - 120 });
      await expect.poll(async () => (await canvas.box('Alpha')).y - before.y).toBeLessThan(-80);
      await expect(canvas.nodes).toHaveCount(2);
      await expect(canvas.selected).toHaveCount(0);
    });
  });
}

test.describe('sheets of a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('question, palette and check come up one at a time within the window', async ({
    page,
    start,
    board,
  }) => {
    const { canvas, palette, checkPanel, question } = board;
    const fingers = await touch(page);
    await start.open();
    await start.question(readDesign('02-payments').title);
    await expect(question).toBeVisible();
    await board.tab('Palette').tap();
    await expect(question).toBeHidden();
    await expect(palette.panel).toBeVisible();
    await palette.searchFor('api gateway');
    await palette.piece('API gateway').tap();
    await expect(canvas.node('API gateway')).toBeAttached();

    await board.tab('Check').tap();
    await expect(palette.panel).toBeHidden();
    expect(await checkPanel.score()).toBeGreaterThan(0);
    const sheet = await boxOf(checkPanel.panel);
    expect(sheet.x).toBeGreaterThanOrEqual(0);
    expect(sheet.x + sheet.width).toBeLessThanOrEqual(390);
    await checkPanel.close.tap();
    await expect(checkPanel.panel).toBeHidden();

    await board.tab('Question').tap();
    await expect(question).toContainText('100K TPS');
    const middle = await centreOf(question);
    await fingers.drag(middle, { x: middle.x, y: middle.y - 200 });
    await board.tab('Question').tap();
    await expect(question).toBeHidden();
    await expect(canvas.node('API gateway')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
