import { expect, test } from './journey.ts';
import { expectClean, focused, unnamed } from './pages/accessibility.ts';
import { readDesign, withoutPiece } from './reference.ts';

const { title, mermaid } = readDesign('07-trading');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // Colours in the middle of a fade are nobody's choice.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('the start page', async ({ page, start, board }) => {
      await start.open();
      await expectClean(page);
      await start.freeDrawing();
      await board.ready();
      await board.saved();
      await board.home();
      await expect(start.board('Free drawing')).toBeVisible();
      await expectClean(page);
      await start.chooseFiles([{ name: 'bad.mmd', text: 'flowchart LR\n  a --> --> b' }]);
      await expect(start.problemsOf('bad.mmd')).toBeVisible();
      await expectClean(page);
    });

    test('a board, empty, drawn, and checked', async ({ page, start, board }) => {
      const { canvas, checkPanel } = board;
      await start.open();
      await start.question(title);
      await board.ready();
      await expectClean(page);
      await board.replaceWith(withoutPiece(mermaid, 'Risk Management'));
      await canvas.atRest();
      await canvas.select('Order Book');
      await expectClean(page);
      await board.check();
      await expect(canvas.ghosts).toHaveCount(1);
      await checkPanel.fold('Found');
      await expectClean(page);
    });

    test('menus and dialogs', async ({ page, start, board }) => {
      await start.open();
      await start.question(title);
      await board.ready();
      const menus = [board.boards, board.task, board.share, board.more];
      for (const open of menus) {
        const { content } = await open();
        await expectClean(page);
        await content.press('Escape');
        await expect(content).toBeHidden();
      }
      await page.keyboard.press('?');
      await expect(board.dialog).toBeVisible();
      await expectClean(page);
      await page.keyboard.press('Escape');
      const opened = await board.openMermaid();
      await opened.text.fill('flowchart LR\n  a --> --> b');
      await opened.openButton.click();
      await expect(opened.problem).toBeVisible();
      await expectClean(page);
    });

    test.describe('phone', () => {
      test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

      test('start page, board and sheets', async ({ page, start, board }) => {
        await start.open();
        await expectClean(page);
        await start.question(title);
        await expect(board.question).toBeVisible();
        await expectClean(page);
        await board.tab('Palette').tap();
        await expect(board.palette.panel).toBeVisible();
        await expectClean(page);
        await board.tab('Check').tap();
        await board.checkPanel.score();
        await expectClean(page);
      });
    });
  });
}

test('the focus goes into a dialog and back where it was', async ({ page, start, board }) => {
  await start.open();
  await start.freeDrawing();
  await board.ready();
  const more = await board.more();
  await more.choose(/^Keyboard/);
  await expect(board.dialog).toBeVisible();
  await expect(board.focusInDialog).toHaveCount(1);
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab');
    await expect(board.focusInDialog).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(board.dialog).toBeHidden();
  await expect(board.moreButton).toBeFocused();

  await board.nameButton.click();
  await page.keyboard.press('Escape');
  await expect(board.nameButton).toBeFocused();
});

test('what has the focus is plain to see, all along the page', async ({ page, start, board }) => {
  await start.open();
  await start.question(title);
  await board.ready();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  const seen: string[] = [];
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (focus === undefined) continue;
    seen.push(focus.name);
    expect(focus.shows, `${focus.name} shows that it has the focus`).toBe(true);
  }
  expect(seen.length).toBeGreaterThan(12);
});

test('every button and link has a name', async ({ page, start, board }) => {
  await start.open();
  expect(await unnamed(page)).toEqual([]);
  await start.question(title);
  await board.replaceWith(mermaid);
  await board.canvas.atRest();
  await board.canvas.select('Order Book');
  await board.check();
  expect(await unnamed(page)).toEqual([]);
});

test('a check is spoken', async ({ start, board }) => {
  await start.open();
  await start.question(title);
  await board.replaceWith(withoutPiece(mermaid, 'Risk Management'));
  await board.check();
  await expect(board.message(/^Score \d+\. \d+ found, 0 partly, 1 missing\.$/)).toBeAttached();
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing glides', async ({ page, start, board }) => {
    const { canvas } = board;
    await start.open();
    await start.freeDrawing();
    await canvas.writeBox('A', 620, 480);
    await canvas.writeBox('B', 330, 300);
    await canvas.connect('A', 'B');
    await board.tidy.click();
    await expect
      .poll(async () => {
        const now = await canvas.places();
        return now('A').y < now('B').y;
      })
      .toBe(true);
    const running = await page.evaluate(
      () =>
        document.getAnimations().filter((animation) => {
          const { duration } = animation.effect?.getComputedTiming() ?? {};
          return typeof duration === 'number' && duration > 20;
        }).length,
    );
    expect(running).toBe(0);
  });
});
