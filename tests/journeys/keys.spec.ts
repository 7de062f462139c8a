import { expect, test } from './journey.ts';
import { centreOf, drag } from './pages/pointer.ts';

test.beforeEach(async ({ start, board }) => {
  await start.open();
  await start.freeDrawing();
  await board.ready();
});

test('a system is drawn without a mouse', async ({ page, board }) => {
  const { canvas, picker } = board;
  const { keyboard } = page;

  await test.step('a name that is typed becomes a piece', async () => {
    await keyboard.type('load bal');
    await expect(picker.chosen).toContainText('Load balancer');
    await keyboard.press('Enter');
    await expect(canvas.node('Load balancer')).toBeVisible();
  });
  await test.step('the next one comes beside it, with an arrow', async () => {
    await keyboard.type('redis');
    await keyboard.press('Enter');
    await expect(canvas.node('redis')).toBeVisible();
    await expect(canvas.edge('Arrow from Load balancer to redis')).toBeAttached();
  });
  await test.step('with Shift it comes without one', async () => {
    await keyboard.type('Payments queue');
    await expect(picker.chosen).toContainText('Message queue');
    await keyboard.press('Shift+Enter');
    await expect(canvas.node('Payments queue')).toBeVisible();
    await expect(canvas.edges).toHaveCount(1);
  });
  await test.step('C connects what is there', async () => {
    await keyboard.press('c');
    await keyboard.type('load');
    await expect(picker.chosen).toHaveText(/^Load balancer/);
    await keyboard.press('Enter');
    await expect(canvas.edge('Arrow from Payments queue to Load balancer')).toBeAttached();
    await keyboard.press('c');
    await keyboard.press('Escape');
    await expect(picker.field).toBeHidden();
    await expect(canvas.edges).toHaveCount(2);
  });
  await test.step('along an arrow, which is turned, and given other heads and another line', async () => {
    await keyboard.press('Alt+ArrowRight');
    await keyboard.press('r');
    await expect(canvas.edge('Arrow from Load balancer to Payments queue')).toBeAttached();
    await keyboard.press('k');
    await expect(canvas.edge('Arrow from Load balancer to and from Payments queue')).toBeAttached();
    await keyboard.press('l');
    await expect(canvas.tool(/^Line: dashed/)).toBeVisible();
  });
  await test.step('to the piece on that side', async () => {
    await canvas.select('redis');
    await keyboard.press('Control+ArrowUp');
    await expect(canvas.selected).toHaveAccessibleName(/^Load balancer/);
  });
  await test.step('undo takes it back step by step', async () => {
    for (let step = 0; step < 7; step += 1) await keyboard.press('Control+z');
    await expect(canvas.nodes).toHaveCount(0);
  });
});

test('everything can be found by its name', async ({ page, board }) => {
  const { canvas, commands } = board;
  await canvas.writeBox('Orders', 300, 200);
  await canvas.writeBox('Invoices', 300, 400);
  await test.step('a piece to go to', async () => {
    await page.keyboard.press('Control+k');
    await commands.field.fill('orders');
    await page.keyboard.press('Enter');
    await expect(canvas.selected).toHaveAccessibleName(/^Orders/);
  });
  await test.step('a piece to add', async () => {
    await page.keyboard.press('Control+k');
    await commands.field.fill('dlq');
    await expect(commands.chosen).toContainText('Dead letter queue');
    await page.keyboard.press('Enter');
    await expect(canvas.node('Dead letter queue')).toBeVisible();
  });
  await test.step('something to do, with its key', async () => {
    await page.keyboard.press('Control+k');
    await commands.field.fill('undo');
    await expect(commands.chosen).toContainText('Ctrl');
    await page.keyboard.press('Enter');
    await expect(canvas.node('Dead letter queue')).toHaveCount(0);
  });
  await test.step('a question', async () => {
    await page.keyboard.press('Control+k');
    await commands.field.fill('payment');
    await commands.option(/^Distributed Payment/).click();
    await expect(board.name).toHaveText(/Payment/);
  });
});

test('a sheet gives the focus back, unless something has taken it meanwhile', async ({
  page,
  board,
}) => {
  const { surface } = board.canvas;
  await board.canvas.writeBox('Orders', 300, 200);
  await surface.focus();
  for (const keys of ['?', 'Control+k']) {
    await page.keyboard.press(keys);
    await expect(board.focusInDialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(surface).toBeFocused();
  }
  await board.undo.evaluate(focusOnceDialogIsGone);
  await page.keyboard.press('?');
  await expect(board.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(board.dialog).toBeHidden();
  // The focus comes back a timer's turn after the sheet has gone.
  await page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 50)));
  await expect(board.undo).toBeFocused();
});

/** As somebody does who is quicker than the page. */
function focusOnceDialogIsGone(button: SVGElement | HTMLElement): void {
  let hasOpened = false;
  new MutationObserver((_, observer) => {
    const isOpen = document.querySelector('[role="dialog"]') !== null;
    hasOpened ||= isOpen;
    if (isOpen || !hasOpened) return;
    observer.disconnect();
    button.focus();
  }).observe(document.body, { childList: true, subtree: true });
}

test('an arrow that ends nowhere asks what comes there', async ({ page, board }) => {
  const { canvas, picker } = board;
  await canvas.writeBox('API', 250, 200);
  await canvas.node('API').hover();
  const end = await canvas.at(620, 220);
  await drag(page, await centreOf(canvas.handle('API', 'right')), end);
  await expect(picker.options).toHaveCount(3);
  await picker.field.fill('cache');
  await page.keyboard.press('Enter');
  await expect(canvas.edge('Arrow from API to Cache')).toBeAttached();
  const middle = await centreOf(canvas.node('Cache'));
  expect(Math.hypot(middle.x - end.x, middle.y - end.y)).toBeLessThan(30);
  await board.undo.click();
  await expect(canvas.nodes).toHaveCount(1);
});

test('a piece that is dropped on an arrow goes in between', async ({ board }) => {
  const { canvas, palette } = board;
  await canvas.writeBox('API', 200, 240);
  await canvas.writeBox('Orders', 700, 240);
  await canvas.connect('API', 'Orders');
  const [a, b] = [await centreOf(canvas.node('API')), await centreOf(canvas.node('Orders'))];
  await palette.drag('Load balancer', { x: (a.x + b.x) / 2, y: a.y });
  await expect(canvas.edge('Arrow from API to Load balancer')).toBeAttached();
  await expect(canvas.edge('Arrow from Load balancer to Orders')).toBeAttached();
  await expect(canvas.edges).toHaveCount(2);
  await board.undo.click();
  await expect(canvas.edge('Arrow from API to Orders')).toBeAttached();
});

test('a drag with Alt leaves the piece and moves a copy', async ({ page, board }) => {
  const { canvas } = board;
  await canvas.writeBox('Worker', 300, 200);
  const before = await canvas.place('Worker');
  await page.keyboard.down('Alt');
  await canvas.move('Worker', { x: 0, y: 180 });
  await page.keyboard.up('Alt');
  await expect(canvas.nodesSaying('Worker')).toHaveCount(2);
  const drawn = await canvas.drawing();
  expect(drawn.filter(({ x, y }) => x === before.x && y === before.y)).toHaveLength(1);
  await board.undo.click();
  await expect(canvas.nodesSaying('Worker')).toHaveCount(1);
});

test('F8 goes from gap to gap', async ({ page, start, board }) => {
  await board.home();
  await start.question('Design a Distributed Payment Processing System');
  await board.canvas.writeBox('API gateway', 300, 200);
  await board.check();
  await board.canvas.surface.focus();
  await page.keyboard.press('F8');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(first).toMatch(/^Missing: /);
  await page.keyboard.press('F8');
  await expect(board.canvas.ghosts.and(page.locator(':focus'))).not.toHaveAccessibleName(
    first ?? '',
  );
  await page.keyboard.press('Shift+F8');
  await expect(board.canvas.ghosts.and(page.locator(':focus'))).toHaveAccessibleName(first ?? '');
});
