import { fail, ok } from '#core';
import type { Diagnostic, Graph, Result } from '#core';
import { placeAt } from './sourceText.ts';

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^classDiagram/, 'a class diagram'],
  [/^stateDiagram/, 'a state diagram'],
  [/^erDiagram/, 'an entity relationship diagram'],
  [/^journey/, 'a user journey'],
  [/^gantt/, 'a Gantt chart'],
  [/^pie/, 'a pie chart'],
  [/^quadrantChart/, 'a quadrant chart'],
  [/^requirement/, 'a requirement diagram'],
  [/^gitGraph/, 'a git graph'],
  [/^C4/, 'a C4 diagram'],
  [/^mindmap/, 'a mind map'],
  [/^timeline/, 'a timeline'],
  [/^zenuml/, 'a ZenUML diagram'],
  [/^sankey/, 'a Sankey diagram'],
  [/^xychart/, 'an XY chart'],
  [/^block/, 'a block diagram'],
  [/^packet/, 'a packet diagram'],
  [/^kanban/, 'a kanban board'],
  [/^architecture/, 'an architecture diagram'],
  [/^radar/, 'a radar chart'],
  [/^treemap/, 'a treemap'],
  [/^treeView/, 'a tree view'],
  [/^swimlane/, 'a swimlane diagram'],
  [/^usecase/i, 'a use case diagram'],
  [/^venn/, 'a Venn diagram'],
  [/^wardley/, 'a Wardley map'],
  [/^cynefin/, 'a Cynefin diagram'],
  [/^ishikawa/, 'an Ishikawa diagram'],
  [/^railroad/, 'a railroad diagram'],
  [/^event-?modeling/i, 'an event model'],
];

const OPENS = 'Lacuna opens flowcharts and sequence diagrams.';

/** Which of our two types the text announces, or in plain words why it is neither. */
export function diagramType(body: string): Result<Graph['type'], Diagnostic> {
  const start = body.search(/\S/);
  if (start < 0) return refuse('empty-text', 'There is nothing here yet.', body, 0);
  const first = body.slice(start, start + 80);
  if (/^(?:graph|flowchart(?:-elk)?)(?![\w-])/.test(first)) return ok('flowchart');
  if (/^sequenceDiagram(?![\w-])/.test(first)) return ok('sequence');
  const other = OTHERS.find(([pattern]) => pattern.test(first));
  if (other !== undefined)
    return refuse('other-diagram', `This is ${other[1]}. ${OPENS}`, body, start);
  if (/^[^\S\n]*(?:```|~~~)/m.test(body)) {
    const message =
      'This is Markdown with a diagram in it. Take only the lines between ```mermaid and ```.';
    return refuse('markdown', message, body, start);
  }
  const message =
    'There is no diagram type here. Begin with "flowchart LR" or with "sequenceDiagram".';
  return refuse('no-diagram-type', message, body, start);
}

function refuse(
  code: string,
  message: string,
  body: string,
  offset: number,
): { readonly ok: false; readonly problem: Diagnostic } {
  return fail({ severity: 'error', code, message, ...placeAt(body, offset) });
}
