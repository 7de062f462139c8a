import { expect, test } from './journey.ts';
import { readDesign } from './reference.ts';

/** Two whole questions with one between them whose diagram cannot be read. */
function pack(): string {
  const [first, second] = [readDesign('02-payments'), readDesign('07-trading')].map(
    ({ markdown }) => markdown.trimEnd(),
  );
  const broken = [
    '# Question 98: Design a Broken Thing',
    '',
    '## Problem Statement',
    'Build something that nobody can read.',
    '',
    '## Broken Architecture',
    '',
    '```mermaid',
    'graph TB',
    '  one["One"] --> ["Two"',
    '```',
    '',
  ].join('\n');
  return [first?.replace('Question 2:', 'Question 97:'), broken, second, ''].join('\n\n');
}

test('a pack lists its good questions and says where the bad one is wrong', async ({
  page,
  start,
  board,
}) => {
  const text = pack();
  const wrongLine = text.split('\n').indexOf('  one["One"] --> ["Two"') + 1;
  const [good, other] = [readDesign('02-payments'), readDesign('07-trading')];
  await start.open();
  await start.chooseFiles([{ name: 'mine.md', text }]);
  const problems = start.problemsOf('mine.md');
  await expect(problems).toContainText('2 questions are added.');
  await expect(problems).toContainText(new RegExp(`Line ${wrongLine}, column \\d+`));
  await page.keyboard.press('Escape');
  await expect(problems).toBeHidden();
  await expect(start.packs).toContainText('mine.md');
  await expect(start.packs).not.toContainText('Broken Thing');
  await expect(start.ownQuestion(other.title)).toBeVisible();

  await test.step('a board on it is checked', async () => {
    await start.ownQuestion(good.title).click();
    await expect(board.question).toContainText('100K TPS');
    await board.replaceWith(good.mermaid);
    await board.check();
    await board.checkPanel.expectScore(100);
  });
  await test.step('the pack is there after a reload, and its board still knows it', async () => {
    await board.saved();
    await page.reload();
    await board.ready();
    await board.check();
    await board.checkPanel.expectScore(100);
    await board.home();
    await expect(start.ownQuestion(other.title)).toBeVisible();
  });
  await test.step('removed, and brought back', async () => {
    await start.removePack('mine.md');
    await expect(start.packs).not.toContainText('mine.md');
    await start.undo.click();
    await expect(start.packs).toContainText('mine.md');
    await start.removePack('mine.md');
    await expect(start.packs).not.toContainText('mine.md');
    await page.reload();
    await expect(start.packs).toBeVisible();
    await expect(start.packs).not.toContainText('mine.md');
  });
});

test('a file without any question says so, with a place', async ({ page, start }) => {
  await start.open();
  await start.chooseFiles([{ name: 'diary.md', text: '# Monday\n\nIt rained.\n' }]);
  await expect(start.problemsOf('diary.md')).toContainText('No question could be read from it.');
  await expect(start.problemsOf('diary.md')).toContainText(/Line \d+, column \d+/);
  await page.keyboard.press('Escape');
  await expect(start.packs).toBeVisible();
  await expect(start.packs).not.toContainText('diary.md');
});

test('a deep dive has a board and a task of its own', async ({ start, board }) => {
  await start.open();
  await start.question(readDesign('02-payments').title);
  await board.ready();
  await (await board.task()).choose(/^Deep dive 1/);
  await expect(board.name).toHaveText(/ – Deep dive 1$/);
  await expect(board.question).toContainText('Deep dive 1');
  await board.canvas.writeBox('Client', 300, 300);
  await board.check();
  expect(await board.checkPanel.score()).toBeLessThan(50);
  await (await board.task()).choose(/^Architecture/);
  await expect(board.canvas.nodes).toHaveCount(0);
});
