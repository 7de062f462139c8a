import type { Diagnostic, Evolution, RoleCard, Weight } from '#core';
import { problemAt } from './draft.ts';
import type { OtherWayRow, PatternRow, PieceRow, Placed, UsualRow } from './draft.ts';
import { listIn } from './tables.ts';
import type { Row, Table } from './tables.ts';

/** What a table of ours is about; its columns tell, whatever heading it stands under. */
export type TableKind = 'pieces' | 'usual' | 'other-ways' | 'evolution' | 'patterns';

/** The columns of each kind; the first two make it recognisable and are never missing. */
const COLUMNS: Readonly<Record<TableKind, readonly string[]>> = {
  pieces: [
    'component',
    'weight',
    'why it matters',
    'hint',
    'must show',
    'also drawn as',
    'not to be confused with',
    'touched on by',
    'passes through',
  ],
  usual: ['from', 'to', 'why'],
  'other-ways': ['connection', 'other usual way'],
  evolution: ['what if', 'it adds', 'why'],
  patterns: ['pattern', 'message'],
};

const KINDS: readonly TableKind[] = ['pieces', 'usual', 'other-ways', 'evolution', 'patterns'];
const WEIGHTS: readonly Weight[] = ['core', 'expected', 'bonus'];

/** The kind of a table, or nothing when it is the author's own business. */
export function kindOf(table: Table): TableKind | undefined {
  const names = new Set(table.columns.map((column) => column.text));
  return KINDS.find((kind) => COLUMNS[kind].slice(0, 2).every((name) => names.has(name)));
}

/** Columns that a table of this kind does not have. */
export function checkColumns(table: Table, kind: TableKind): readonly Diagnostic[] {
  return table.columns
    .filter((column) => !COLUMNS[kind].includes(column.text))
    .map((column) =>
      problemAt(
        column.place,
        'warning',
        'unknown-column',
        `There is no column '${column.text}' here: it is not read. The columns are ${COLUMNS[kind].join(', ')}.`,
      ),
    );
}

/** Rows of *What earns each piece*. */
export function readPieces(table: Table, report: (problem: Diagnostic) => void): PieceRow[] {
  return table.rows.map((row) => ({
    component: row.cell('component'),
    card: readCard(row, report),
    hint: row.cell('hint').place,
    mustShow: row.cell('must show').place,
  }));
}

function readCard(row: Row, report: (problem: Diagnostic) => void): RoleCard {
  return {
    weight: readWeight(row.cell('weight'), report),
    why: row.cell('why it matters').text,
    hint: row.cell('hint').text,
    mustShow: listIn(row.cell('must show')),
    alsoDrawnAs: listIn(row.cell('also drawn as')),
    notToBeConfusedWith: listIn(row.cell('not to be confused with')),
    touchedOnBy: listIn(row.cell('touched on by')),
    passesThrough: readYes(row.cell('passes through'), report),
  };
}

function readWeight(cell: Placed, report: (problem: Diagnostic) => void): Weight {
  const weight = WEIGHTS.find((name) => name === cell.text.toLowerCase());
  if (weight === undefined) {
    const found = cell.text === '' ? 'There is no weight here' : `'${cell.text}' is no weight`;
    report(problemAt(cell.place, 'error', 'unknown-weight', `${found}: ${WEIGHTS.join(', ')}.`));
  }
  return weight ?? 'expected';
}

function readYes(cell: Placed, report: (problem: Diagnostic) => void): boolean {
  const answer = cell.text.toLowerCase();
  if (!['', 'yes', 'no', '-', '–'].includes(answer)) {
    const message = `'${cell.text}' is neither yes nor empty.`;
    report(problemAt(cell.place, 'error', 'unknown-answer', message));
  }
  return answer === 'yes';
}

/** Rows of *Usually connected*. */
export function readUsual(table: Table): UsualRow[] {
  return table.rows.map((row) => ({
    from: row.cell('from'),
    to: row.cell('to'),
    why: row.cell('why').text,
  }));
}

/** Rows of *Also connected as*; a cell may name several ways. */
export function readOtherWays(table: Table, report: (problem: Diagnostic) => void): OtherWayRow[] {
  return table.rows.flatMap((row) => {
    const unusual = row.cell('connection');
    const other = row.cell('other usual way');
    const connection = readArrow(unusual, unusual.text, report);
    return listIn(other).flatMap((text): OtherWayRow[] => {
      const way = readArrow(other, text, report);
      if (connection === undefined || way === undefined) return [];
      return [{ connection, way, connectionPlace: unusual.place, wayPlace: other.place }];
    });
  });
}

function readArrow(
  cell: Placed,
  text: string,
  report: (problem: Diagnostic) => void,
): { readonly from: string; readonly to: string } | undefined {
  const [from, to, more] = text.split(/→|-->|->/).map((end) => end.trim());
  if (from && to && more === undefined) return { from, to };
  const message = `'${text}' is no connection: write it as From → To.`;
  report(problemAt(cell.place, 'error', 'not-a-connection', message));
  return undefined;
}

/** Rows of *Patterns*. */
export function readPatterns(table: Table): PatternRow[] {
  return table.rows.map((row) => ({ pattern: row.cell('pattern'), message: row.cell('message') }));
}

/** Rows of *Evolution*. */
export function readEvolution(table: Table): Evolution[] {
  return table.rows.map((row) => ({
    whatIf: row.cell('what if').text,
    adds: listIn(row.cell('it adds')),
    why: row.cell('why').text,
  }));
}
