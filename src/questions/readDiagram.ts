import { MARKS } from '#core';
import type { Diagnostic, MarkedAs, DiagramRole } from '#core';
import { plainText } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Section } from './chapters.ts';
import { problemAt } from './draft.ts';
import type { DraftDiagram, GroupMark, Placed } from './draft.ts';
import { readKeyLines } from './keyLines.ts';

type Marking = Pick<DraftDiagram, 'groupMarks' | 'everyGroup'> & { readonly markedAs?: MarkedAs };

/** Mermaid texts of a section, with the places where they begin. */
export function mermaidIn(section: Section): readonly Placed[] {
  return section.blocks.flatMap(({ token, line }) => {
    if (token.type !== 'code' || !/^mermaid\b/i.test(String(token['lang'] ?? ''))) return [];
    return [{ text: String(token['text']), place: { line: line + 1, column: 1 } }];
  });
}

/** A diagram without its tables, which stand in sections of their own. */
export function readDiagram(
  section: Section,
  name: string,
  mermaid: Placed,
  role: DiagramRole,
  report: (problem: Diagnostic) => void,
): DraftDiagram {
  const lines = readKeyLines(section.blocks);
  const task = lines.find(({ key }) => key === 'task');
  if (task?.value.text === '') {
    report(problemAt(task.keyPlace, 'warning', 'empty-task', 'The task says nothing.'));
  }
  return {
    name,
    place: section.place,
    role,
    task: plainText(task?.value.text ?? ''),
    ...readMarking(section.blocks, report),
    mermaid,
    tabled: false,
    pieces: [],
    usual: [],
    otherWays: [],
    patterns: [],
  };
}

/** Whether a Mermaid text draws a flowchart, told from its first word. */
export function isFlowchart(text: string): boolean {
  const first = text
    .replace(/^\s*---\s*\n[\s\S]*?\n\s*---\s*(?:\n|$)/, '')
    .replace(/^\s*%%.*$/gm, '')
    .trimStart();
  return /^(?:graph|flowchart)\b/.test(first);
}

function readMarking(blocks: readonly Block[], report: (problem: Diagnostic) => void): Marking {
  const lines = readKeyLines(blocks);
  const set = lines.find(({ key }) => key === 'set');
  if (set !== undefined && !['all', 'one'].includes(set.value.text.toLowerCase())) {
    const message = `'${set.value.text}' is neither 'all' nor 'one'.`;
    report(problemAt(set.value.place, 'error', 'unknown-set', message));
  }
  const everyGroup = set?.value.text.toLowerCase() === 'all';
  const marked = lines.find(({ key }) => key === 'marked as');
  const groupMarks: GroupMark[] = [];
  let markedAs: MarkedAs | undefined;
  for (const part of marked === undefined ? [] : partsOf(marked.value)) {
    const colon = part.text.lastIndexOf(':');
    const word = part.text.slice(colon + 1).trim();
    const mark = MARKS.find((name) => name === word.toLowerCase());
    const column = part.place.column + part.text.lastIndexOf(word);
    if (mark === undefined) {
      const message = `'${word}' is no way to mark a diagram: ${MARKS.join(', ')}.`;
      report(problemAt({ line: part.place.line, column }, 'error', 'unknown-mark', message));
    } else if (colon < 0) markedAs = mark;
    else groupMarks.push({ group: { ...part, text: groupTitle(part.text, colon) }, mark });
  }
  return { groupMarks, everyGroup, ...(markedAs === undefined ? {} : { markedAs }) };
}

function groupTitle(part: string, colon: number): string {
  return plainText(part.slice(0, colon));
}

/** Parts between semicolons, each with its place. */
function partsOf(value: Placed): readonly Placed[] {
  let column = value.place.column;
  return value.text.split(';').flatMap((part) => {
    const start = column + part.length - part.trimStart().length;
    column += part.length + 1;
    const text = part.trim();
    return text === '' ? [] : [{ text, place: { line: value.place.line, column: start } }];
  });
}
