import { expect, test } from './journey.ts';

test.beforeEach(async ({ start, board }) => {
  await start.open();
  await start.freeDrawing();
  await board.ready();
  await board.canvas.writeBox('API', 250, 200);
  await board.canvas.writeBox('Orders', 250, 400);
  await board.canvas.connect('API', 'Orders');
});

test('the drawing is read and changed as an outline', async ({ page, board }) => {
  const { outline, canvas } = board;
  await page.keyboard.press('Control+Shift+O');
  await expect(outline.items).toHaveCount(4);
  await expect(outline.item('to Orders')).toHaveAttribute('aria-level', '2');

  await test.step('arrow keys, Home, End and letters', async () => {
    await outline.item('API').focus();
    await page.keyboard.press('ArrowDown');
    await expect(outline.item('to Orders')).toBeFocused();
    await page.keyboard.press('o');
    await expect(outline.item('Orders')).toBeFocused();
    await expect(canvas.selected).toHaveAccessibleName(/^Orders/);
    await page.keyboard.press('Home');
    await expect(outline.item('API')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(outline.items).toHaveCount(3);
    await page.keyboard.press('ArrowRight');
  });
  await test.step('renamed, turned round, connected and deleted', async () => {
    await page.keyboard.press('Enter');
    await outline.field.fill('Gateway');
    await page.keyboard.press('Enter');
    await expect(canvas.node('Gateway')).toBeVisible();
    await outline.item('to Orders').click();
    await outline.tool('Turn the arrow round').click();
    await expect(canvas.edge('Arrow from Orders to Gateway')).toBeAttached();
    await expect(board.message('The arrow is turned round.')).toBeVisible();
    await outline.item('Orders').click();
    await outline.tool('Add a piece after it…').click();
    await board.picker.field.fill('dead letter');
    await page.keyboard.press('Enter');
    await expect(canvas.edge('Arrow from Orders to Dead letter queue')).toBeAttached();
    await outline.item('Dead letter queue').click();
    await outline.tool('Delete').click();
    await expect(canvas.node('Dead letter queue')).toHaveCount(0);
  });
});

test('the menu of a piece, by the right button and by its key', async ({ page, board }) => {
  const { canvas } = board;
  await canvas.node('API').click({ button: 'right' });
  await board.here.choose('Duplicate');
  await expect(canvas.nodesSaying('API')).toHaveCount(2);
  await canvas.node('Orders').click();
  await page.keyboard.press('Shift+F10');
  await board.here.choose('Connect to…');
  await expect(board.picker.field).toBeFocused();
  await page.keyboard.press('Escape');
  const empty = await canvas.at(700, 120);
  await page.mouse.click(empty.x, empty.y, { button: 'right' });
  await board.here.choose('Add a piece here…');
  await board.picker.field.fill('cache');
  await page.keyboard.press('Enter');
  await expect(canvas.node('Cache')).toBeVisible();
});
