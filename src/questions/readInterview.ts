import type { CategoryMap, Competency, Interview, Named } from '#core';
import { plainText, readBlocks } from './blocks.ts';
import { listIn, readTable } from './tables.ts';
import type { Row, Table } from './tables.ts';
import type { ParseDiagram } from './toQuestion.ts';

/** Reads the interview's framework: tables and a map below headings of known names; throws where one is missing. */
export async function readInterview(markdown: string, parse: ParseDiagram): Promise<Interview> {
  const { tables, diagrams } = sectionsOf(markdown);

  function table(title: string): Table {
    const found = tables.get(title);
    if (found === undefined) throw new Error(`interview.md has no table below "${title}".`);
    return found;
  }
  const rows = (title: string): readonly Row[] => table(title).rows;
  const cells = (title: string, name: string, meaning: string): readonly Named[] =>
    rows(title).map((row) => ({ name: row.cell(name).text, meaning: row.cell(meaning).text }));

  return {
    phases: rows('Phases').map((row) => {
      const number = row.cell('phase').text;
      const inPhase = (title: string): readonly Row[] =>
        rows(title).filter((other) => other.cell('phase').text === number);
      return {
        name: row.cell('name').text,
        minutes: Number(row.cell('minutes').text),
        activities: inPhase('Key activities').map((activity) => ({
          name: activity.cell('activity').text,
          meaning: activity.cell('what it means').text,
        })),
        expectations: inPhase('Senior expectations').map((other) => other.cell('expectation').text),
      };
    }),
    categories: rows('Question categories').map((row) => ({
      id: row.cell('id').text,
      name: row.cell('category').text,
      focus: row.cell('focus').text,
      minutes: Number(row.cell('minutes').text),
      skills: listIn(row.cell('skills')),
    })),
    categoryMap: await mapOf(diagrams.get('Category map') ?? '', parse),
    differences: cells('Differences from junior questions', 'difference', 'what it means'),
    factors: cells('Decision factors', 'factor', 'what it means'),
    tradeOffs: cells('Trade-offs', 'trade-off', 'the question behind it').map(
      ({ name, meaning }) => ({
        name,
        question: meaning,
        factors: rows('Factors in each trade-off')
          .filter((row) => row.cell('trade-off').text === name)
          .map((row) => row.cell('factor').text),
      }),
    ),
    evolution: cells('Evolution questions', 'topic', 'question'),
    competencies: competenciesOf(rows('Competency areas')),
    criteria: rows('Scorecard').map((row) => ({
      name: row.cell('criterion').text,
      levels: table('Scorecard')
        .columns.slice(1)
        .map(({ text }) => ({
          level: Number(/\((\d)\)$/.exec(text)?.[1]),
          name: levelName(text),
          looks: row.cell(text).text,
        })),
    })),
    redFlags: rows('Red flags').map((row) => ({
      kind: row.cell('kind').text === 'Technical' ? 'Technical' : 'Process',
      name: row.cell('red flag').text,
      seen: row.cell('what is seen').text,
    })),
    fromJunior: rows('From junior to senior').map((row) => ({
      aspect: row.cell('aspect').text,
      junior: row.cell('junior engineer').text,
      senior: row.cell('senior engineer').text,
    })),
    growth: together(rows('Growth steps'), (row) => row.cell('name').text).map((points) => ({
      name: points[0]?.cell('name').text ?? '',
      points: points.map((row) => row.cell('point').text),
    })),
    books: cells('Books', 'title', 'author'),
    papers: cells('Papers and articles', 'from', 'what to read'),
    handsOn: cells('Hands-on practice', 'practice', 'what to do with it'),
    success: cells('Success factors', 'factor', 'what it means'),
    current: cells('Staying current', 'topic', 'what to follow'),
  };
}

function sectionsOf(markdown: string): {
  readonly tables: ReadonlyMap<string, Table>;
  readonly diagrams: ReadonlyMap<string, string>;
} {
  const tables = new Map<string, Table>();
  const diagrams = new Map<string, string>();
  let heading = '';
  for (const block of readBlocks(markdown)) {
    const { token } = block;
    if (token.type === 'heading' && 'text' in token) heading = plainText(String(token.text));
    if (token.type === 'code' && 'text' in token) diagrams.set(heading, String(token.text));
    const table = readTable(block);
    if (table !== undefined) tables.set(heading, table);
  }
  return { tables, diagrams };
}

async function mapOf(text: string, parse: ParseDiagram): Promise<CategoryMap> {
  const parsed = await parse(text);
  if (!parsed.ok) throw new Error('The category map of interview.md cannot be read.');
  const { groups, nodes, edges } = parsed.value.graph;
  const titles = new Map(nodes.map(({ id, label }) => [id, label.replaceAll('\n', ' ')]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return {
    columns: groups.map(({ id, label }) => ({
      title: label,
      items: nodes.filter(({ group }) => group === id).map((node) => titleOf(node.id)),
    })),
    links: edges.map(({ from, to }) => ({ from: titleOf(from), to: titleOf(to) })),
  };
}

function competenciesOf(rows: readonly Row[]): readonly Competency[] {
  return together(rows, areaAndLevel).map((points) => ({
    area: points[0]?.cell('area').text ?? '',
    level: points[0]?.cell('level').text ?? '',
    points: points.map((row) => row.cell('point').text),
  }));
}

function areaAndLevel(row: Row): string {
  return `${row.cell('area').text}, ${row.cell('level').text}`;
}

/** Rows of equal key, in the order of the first of each. */
function together(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly Row[])[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(keyOf(row));
    if (known === undefined) found.set(keyOf(row), [row]);
    else known.push(row);
  }
  return [...found.values()];
}

/** `proficient (4)` → `Proficient`: column names are read in lower case. */
function levelName(column: string): string {
  const name = column.replace(/\s*\(\d\)$/, '');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
