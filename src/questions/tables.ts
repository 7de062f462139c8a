import type { Diagnostic } from '#core';
import { plainText } from './blocks.ts';
import type { Block } from './blocks.ts';
import { problemAt } from './draft.ts';
import type { Place, Placed } from './draft.ts';

/** A table's rows by column name in lower case, each cell with its place. */
export interface Table {
  readonly place: Place;
  readonly columns: readonly Placed[];
  readonly rows: readonly Row[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Row {
  readonly place: Place;
  /** An absent column reads as an empty cell at the row's start. */
  readonly cell: (column: string) => Placed;
}

/** A Markdown table, or nothing when the block is something else. */
export function readTable(block: Block): Table | undefined {
  if (block.token.type !== 'table') return undefined;
  const [header = '', , ...lines] = block.token.raw.replace(/\s+$/, '').split('\n');
  const columns = splitCells(header, block.line).map(({ text, place }) => ({
    text: plainText(text).toLowerCase(),
    place,
  }));
  const diagnostics: Diagnostic[] = [];
  const rows = lines.map((text, index) => {
    const line = block.line + 2 + index;
    const cells = splitCells(text, line);
    const surplus = cells[columns.length];
    if (surplus !== undefined) diagnostics.push(tooManyCells(surplus.place, cells, columns));
    return toRow({ line, column: 1 }, cells, columns);
  });
  return { place: { line: block.line, column: 1 }, columns, rows, diagnostics };
}

/** Items of a cell, which semicolons separate. */
export function listIn(cell: Placed): readonly string[] {
  return cell.text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function toRow(place: Place, cells: readonly Placed[], columns: readonly Placed[]): Row {
  return {
    place,
    cell(name) {
      const cell = cells[columns.findIndex((column) => column.text === name)];
      return cell === undefined ? { text: '', place } : { ...cell, text: plainText(cell.text) };
    },
  };
}

function splitCells(text: string, line: number): readonly Placed[] {
  const cells: Placed[] = [];
  let start = text.search(/\S/) + (text.trimStart().startsWith('|') ? 1 : 0);
  for (let at = start; at <= text.length; at++) {
    const atBar = text[at] === '|' && text[at - 1] !== '\\';
    if (!atBar && at < text.length) continue;
    const raw = text.slice(start, at);
    if (atBar || raw.trim() !== '') {
      const blank = raw.trim() === '' ? 0 : raw.search(/\S/);
      cells.push({ text: raw.trim(), place: { line, column: start + blank + 1 } });
    }
    start = at + 1;
  }
  return cells;
}

function tooManyCells(
  place: Place,
  cells: readonly Placed[],
  columns: readonly Placed[],
): Diagnostic {
  return problemAt(
    place,
    'error',
    'surplus-cell',
    `This row has ${cells.length} cells and its table ${columns.length} columns. A bar inside a cell is written \\|.`,
  );
}
