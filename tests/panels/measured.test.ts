import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MEASURED } from '../../src/panels/measured.ts';

const README = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** The last cell of the row that begins so. */
function lastCell(row: string): string {
  const line = README.split('\n').find((text) => text.startsWith(`| ${row}`));
  return line?.split('|').at(-2)?.trim() ?? '';
}

test('the app tells the same error rate as README', () => {
  const { designs, verdicts, unseen, scoreError } = MEASURED;
  expect(lastCell('designs, verdicts')).toBe(`${designs}, ${verdicts}`);
  expect(lastCell('present, partial or missing')).toBe(unseen.accuracy.toFixed(2));
  expect(lastCell('called missing')).toBe(`${(100 * unseen.falseMissing).toFixed(1)} %`);
  expect(lastCell('ticked although')).toBe(`${(100 * unseen.falseCredit).toFixed(1)} %`);
  expect(lastCell('order of the scores')).toContain(`, ${scoreError}`);
});
