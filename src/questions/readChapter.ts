import type { Diagnostic, DiscussionPoint, Evolution } from '#core';
import type { Chapter, Section } from './chapters.ts';
import { problemAt } from './draft.ts';
import type { DraftDiagram, DraftQuestion } from './draft.ts';
import { isFlowchart, mermaidIn, readDiagram } from './readDiagram.ts';
import { readDiscussion, readHead, readProblem } from './readStatement.ts';
import type { Problem } from './readStatement.ts';
import { readTable } from './tables.ts';
import type { Table } from './tables.ts';
import {
  checkColumns,
  kindOf,
  readEvolution,
  readOtherWays,
  readPatterns,
  readPieces,
  readUsual,
} from './teachingTables.ts';

type QuestionText = Omit<DraftQuestion, 'file' | 'slug' | 'number'>;

/** Headings below which a table of ours has to stand. */
const TABLE_HEADINGS = new Set([
  'what earns each piece',
  'usually connected',
  'also connected as',
  'patterns',
  'evolution',
]);

const NO_PROBLEM: Problem = { problem: '', requirementsTitle: '', requirements: [] };

/** One question, section by section, and what is wrong with its text. */
export function readChapter(chapter: Chapter): {
  readonly question: QuestionText;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const report = (problem: Diagnostic): void => {
    diagnostics.push(problem);
  };
  const diagrams: DraftDiagram[] = [];
  const discussion: DiscussionPoint[] = [];
  const evolution: Evolution[] = [];
  const [head, ...sections] = chapter.sections;
  let problem: Problem | undefined;
  for (const section of sections) {
    const heading = section.heading.toLowerCase();
    diagrams.push(...readDiagrams(section, diagrams, report));
    if (heading === 'problem statement') problem = readProblem(section.blocks);
    if (heading.endsWith('discussion points')) discussion.push(...readDiscussion(section));
    evolution.push(...readTables(section, diagrams, report));
  }
  if (problem === undefined) report(missing(chapter, 'no-problem', 'Problem Statement'));
  if (diagrams.length === 0) report(missing(chapter, 'no-diagram', 'mermaid block'));
  else if (diagrams.every(({ role }) => role !== 'architecture')) report(noFlowchart(chapter));
  return {
    question: {
      place: chapter.place,
      title: chapter.title,
      ...readHead(head?.blocks ?? [], chapter.place, report),
      ...(problem ?? NO_PROBLEM),
      diagrams,
      discussion,
      evolution,
    },
    diagnostics,
  };
}

function readDiagrams(
  section: Section,
  earlier: readonly DraftDiagram[],
  report: (problem: Diagnostic) => void,
): readonly DraftDiagram[] {
  const found: DraftDiagram[] = [];
  for (const mermaid of mermaidIn(section)) {
    const known = [...earlier, ...found];
    if (found.length > 0) report(secondDiagram(mermaid.place.line - 1));
    const name = freeName(section.heading, known);
    if (found.length === 0 && name !== section.heading) report(sameName(section));
    found.push(readDiagram(section, name, mermaid, roleOf(section, mermaid.text, known), report));
  }
  return found;
}

function roleOf(
  section: Section,
  text: string,
  earlier: readonly DraftDiagram[],
): DraftDiagram['role'] {
  if (!isFlowchart(text)) return 'deep-dive';
  if (/^alternative\b/i.test(section.heading)) return 'alternative';
  return earlier.some(({ role }) => role === 'architecture') ? 'deep-dive' : 'architecture';
}

function freeName(name: string, known: readonly DraftDiagram[]): string {
  let free = name;
  for (let count = 2; known.some((diagram) => diagram.name === free); count++) {
    free = `${name} (${count})`;
  }
  return free;
}

/** Puts a section's tables into the last diagram, in place; gives back rows of *Evolution*. */
function readTables(
  section: Section,
  diagrams: DraftDiagram[],
  report: (problem: Diagnostic) => void,
): readonly Evolution[] {
  const evolution: Evolution[] = [];
  const tables = section.blocks.flatMap((block) => readTable(block) ?? []);
  const due = TABLE_HEADINGS.has(section.heading.toLowerCase());
  if (due && tables.length === 0) report(noTable(section));
  for (const table of tables) {
    const kind = kindOf(table);
    if (kind === undefined) {
      if (due) report(notOurTable(section, table));
      continue;
    }
    for (const problem of [...table.diagnostics, ...checkColumns(table, kind)]) report(problem);
    const diagram = diagrams.at(-1);
    if (kind === 'evolution') evolution.push(...readEvolution(table));
    else if (diagram === undefined) report(tooEarly(table));
    else diagrams[diagrams.length - 1] = withTable(diagram, table, kind, report);
  }
  return evolution;
}

function withTable(
  diagram: DraftDiagram,
  table: Table,
  kind: 'pieces' | 'usual' | 'other-ways' | 'patterns',
  report: (problem: Diagnostic) => void,
): DraftDiagram {
  switch (kind) {
    case 'pieces':
      return {
        ...diagram,
        tabled: true,
        pieces: [...diagram.pieces, ...readPieces(table, report)],
      };
    case 'usual':
      return { ...diagram, usual: [...diagram.usual, ...readUsual(table)] };
    case 'other-ways':
      return { ...diagram, otherWays: [...diagram.otherWays, ...readOtherWays(table, report)] };
    case 'patterns':
      return { ...diagram, patterns: [...diagram.patterns, ...readPatterns(table)] };
  }
}

function missing(chapter: Chapter, code: string, what: string): Diagnostic {
  const severity = code === 'no-diagram' ? 'error' : 'warning';
  return problemAt(chapter.place, severity, code, `'${chapter.title}' has no ${what}.`);
}

function noFlowchart(chapter: Chapter): Diagnostic {
  const message = `'${chapter.title}' has no flowchart, and so no architecture to draw.`;
  return problemAt(chapter.place, 'warning', 'no-flowchart', message);
}

function secondDiagram(line: number): Diagnostic {
  const message = 'A second diagram under one heading: give it a heading of its own.';
  return problemAt({ line, column: 1 }, 'warning', 'second-diagram', message);
}

function sameName(section: Section): Diagnostic {
  const message = `There is a diagram '${section.heading}' above already.`;
  return problemAt(section.place, 'warning', 'diagram-name', message);
}

function noTable(section: Section): Diagnostic {
  const message = `There is no table under '${section.heading}'.`;
  return problemAt(section.place, 'warning', 'no-table', message);
}

function notOurTable(section: Section, table: Table): Diagnostic {
  const columns = table.columns.map(({ text }) => `'${text}'`).join(', ');
  const message = `The table under '${section.heading}' cannot be read by its columns ${columns}.`;
  return problemAt(table.place, 'error', 'table-columns', message);
}

function tooEarly(table: Table): Diagnostic {
  const message = 'This table belongs to a diagram, and there is none above it.';
  return problemAt(table.place, 'error', 'table-without-diagram', message);
}
