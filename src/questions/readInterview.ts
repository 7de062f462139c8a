import type { Interview } from '#core';
import { plainText, readBlocks } from './blocks.ts';
import { readTable } from './tables.ts';
import type { Row } from './tables.ts';

/** Reads the interview's framework: tables below headings of known names; throws where one is missing. */
export function readInterview(markdown: string): Interview {
  const tables = new Map<string, readonly Row[]>();
  let heading = '';
  for (const block of readBlocks(markdown)) {
    if (block.token.type === 'heading' && 'text' in block.token) {
      heading = plainText(String(block.token.text));
    }
    const table = readTable(block);
    if (table !== undefined && !tables.has(heading)) tables.set(heading, table.rows);
  }
  const rows = (title: string): readonly Row[] => {
    const found = tables.get(title);
    if (found === undefined) throw new Error(`interview.md has no table below "${title}".`);
    return found;
  };
  const of = (title: string, phase: string): readonly Row[] =>
    rows(title).filter((row) => row.cell('phase').text === phase);
  return {
    phases: rows('Phases').map((row) => ({
      name: row.cell('name').text,
      minutes: Number(row.cell('minutes').text),
      activities: of('Key activities', row.cell('phase').text).map((activity) => ({
        name: activity.cell('activity').text,
        meaning: activity.cell('what it means').text,
      })),
      expectations: of('Senior expectations', row.cell('phase').text).map(
        (expectation) => expectation.cell('expectation').text,
      ),
    })),
  };
}
