import { expect, test } from './journey.ts';

test.beforeEach(async ({ start, board }) => {
  await start.open();
  await start.freeDrawing();
  await board.ready();
});

test('a slash goes to the search, which knows products and abbreviations', async ({
  page,
  board,
}) => {
  const { canvas, palette } = board;
  await page.keyboard.press('/');
  await expect(palette.search).toBeFocused();
  await page.keyboard.type('kafka');
  await expect(palette.piece('Event stream · kafka')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(canvas.node('Event stream')).toBeVisible();

  // The search stays at hand: the next word replaces the last one.
  await expect(palette.search).toBeFocused();
  await page.keyboard.type('lb');
  await expect(palette.search).toHaveValue('lb');
  await expect(palette.results.first()).toHaveAccessibleName(/^Load balancer/);
  await page.keyboard.press('Enter');
  await expect(canvas.node('Load balancer')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(palette.search).toHaveValue('');
  await expect(palette.piece('User')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette.search).not.toBeFocused();
});

test('what the palette does not have becomes a box', async ({ board }) => {
  const { canvas, palette } = board;
  await palette.searchFor('Quasar broker');
  await expect(palette.count).toHaveText('Nothing by that name.');
  await palette.piece('Add “Quasar broker” as a box').click();
  await expect(canvas.node('Quasar broker')).toBeVisible();
  await expect(canvas.nodes).toHaveCount(1);
});

test('pieces come to the middle of the view and lie beside each other', async ({ board }) => {
  const { canvas, palette } = board;
  const pieces = ['Service', 'Worker', 'Scheduler'];
  for (const name of pieces) await palette.piece(name).click();
  await expect(canvas.nodes).toHaveCount(3);
  const middle = await canvas.share(0.5, 0.5);
  const first = await canvas.box('Service');
  expect(Math.abs(first.x + first.width / 2 - middle.x)).toBeLessThan(2);
  expect(Math.abs(first.y + first.height / 2 - middle.y)).toBeLessThan(2);
  const boxes = await Promise.all(pieces.map((name) => canvas.box(name)));
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const apart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      expect(apart, 'two pieces lie on each other').toBe(true);
    }
  }
});

test('everything can be reached by keyboard alone', async ({ page, board }) => {
  const { canvas, palette } = board;
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(palette.piece('User')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(palette.piece('Client')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(canvas.node('Client')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(palette.search).toBeFocused();
  await page.keyboard.type('cache');
  await page.keyboard.press('Enter');
  await expect(canvas.node('Cache')).toBeVisible();

  await canvas.surface.focus();
  await page.keyboard.press('Escape');
  await expect(canvas.selected).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(canvas.selected).toHaveCount(1);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(canvas.edges).toHaveCount(1);
});

test('a drag that is given up adds nothing', async ({ page, board }) => {
  const { canvas, palette } = board;
  const over = await canvas.share(0.5, 0.5);
  await palette.piece('Service').hover();
  await page.mouse.down();
  await page.mouse.move(over.x, over.y, { steps: 8 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(canvas.nodes).toHaveCount(0);
  // Dropped where it came from, it is neither drawn nor clicked.
  const back = await palette.panel.boundingBox();
  await palette.drag('Service', { x: (back?.x ?? 0) + 40, y: (back?.y ?? 0) + 300 });
  await expect(canvas.nodes).toHaveCount(0);
  await palette.drag('Service', over);
  await expect(canvas.nodes).toHaveCount(1);
});

test('drawers fold, and each piece says what it does', async ({ board }) => {
  const { palette } = board;
  await expect(palette.piece('Order book')).toHaveCount(0);
  await palette.drawer('Trading').click();
  await expect(palette.piece('Order book')).toBeVisible();
  await expect(palette.piece('Order book')).toHaveAccessibleDescription(/\w+ .*\./);
  await palette.drawer('Trading').click();
  await expect(palette.piece('Order book')).toBeHidden();
});
