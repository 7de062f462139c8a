import { titleOf } from '#core';
import type { Graph, PatternVerdict, Report } from '#core';

/** A report for a person to read: what is there, what is missing, and why it is thought so. */
export function gradeTable(file: string, report: Report, graph: Graph): string {
  const labels = new Map(
    [...graph.nodes, ...graph.groups].map(({ id, label }) => [id, titleOf(label) || id]),
  );
  const named = (ids: readonly string[]): string =>
    ids.map((id) => labels.get(id) ?? id).join(', ');
  const extras = named(report.extras);
  return [
    `${file}: ${report.score} of 100 (${report.question}, ${report.diagram})`,
    '',
    'Components',
    ...columns(
      report.components.map(({ title, status, nodes, ask, missingDetails }) => [
        ask ? `${status}?` : status,
        title,
        [named(nodes), ...missingDetails.map((detail) => `(without ${detail})`)].join(' ').trim(),
      ]),
    ),
    '',
    'Connections',
    ...columns(
      report.connections.map(({ from, to, status, path }) => [
        status,
        `${from} → ${to}`,
        status === 'via' ? named(path) : '',
      ]),
    ),
    ...(report.violations.length === 0
      ? []
      : ['', 'Order', ...report.violations.map(({ why }) => `  ${why}`)]),
    ...patternLines(report.patterns, named),
    ...(extras === '' ? [] : ['', `Also drawn: ${extras}`]),
    '',
  ].join('\n');
}

/** Rules that are broken or kept; those that cannot be checked yet are left out. */
function patternLines(
  patterns: readonly PatternVerdict[],
  named: (ids: readonly string[]) => string,
): readonly string[] {
  const checked = patterns.filter(({ status }) => status !== 'unchecked');
  if (checked.length === 0) return [];
  const rows = checked.map(({ status, message, nodes }) => [
    status,
    nodes.length > 0 ? `${message} (${named(nodes)})` : message,
  ]);
  return ['', 'Patterns', ...columns(rows)];
}

/** Rows as lines, two blanks in; each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = new Map<number, number>();
  for (const row of rows) {
    row.forEach((cell, at) => widths.set(at, Math.max(widths.get(at) ?? 0, cell.length)));
  }
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widths.get(at) ?? 0)).join('  ')}`.trimEnd(),
  );
}
