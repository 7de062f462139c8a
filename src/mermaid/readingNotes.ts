import type { Diagnostic } from '#core';
import { placeAt } from './sourceText.ts';

/** A node that a subgraph lists though an earlier one has it. */
export interface DroppedMember {
  readonly node: string;
  readonly keptBy: string;
  readonly droppedFrom: string;
}

/** What a reader of a flowchart may want to know: mermaid understood it otherwise than it looks. */
export function flowchartNotes(
  body: string,
  dropped: readonly DroppedMember[],
): readonly Diagnostic[] {
  const listed = dropped.map(({ node, keptBy, droppedFrom }): Diagnostic => {
    const message = `\`${node}\` stays in \`${keptBy}\`, which listed it first; \`${droppedFrom}\` lists it too.`;
    return noteAt('note', 'listed-twice', message, body, listingOf(body, node, droppedFrom));
  });
  const swallowed = [...body.matchAll(/^(?!\s*direction\b).*\bdirection\s+(?:TB|BT|RL|LR|TD)\b/gm)];
  const message =
    'Mermaid takes this whole line for a direction and drops the rest of it. Write direction#32;LR inside a label.';
  return [
    ...listed,
    ...swallowed.map(({ index }) => noteAt('warning', 'swallowed-line', message, body, index)),
  ];
}

const SEQUENCE_NOTES: readonly (readonly [RegExp, string, string])[] = [
  [/^[^\S\n]*par_over\b/gim, 'par-over', '`par_over` is kept as a plain `par`.'],
  [
    /(?:->>|-->>|->|-->)\(\)|\(\)(?:--?>)/g,
    'central-connection',
    'The circle `()` on the lifeline is not kept.',
  ],
  [
    /--?(?:\|[\\/]|\\\\|\/\/)|(?:[\\/]\||\/\/|\\\\)--?/g,
    'half-head',
    'Half an arrowhead is kept as a whole one.',
  ],
];

/** What of a sequence is kept in a simpler form. */
export function sequenceNotes(body: string): readonly Diagnostic[] {
  const lines = body.replace(/:[^\n]*/g, (text) => ' '.repeat(text.length));
  return SEQUENCE_NOTES.flatMap(([pattern, code, message]) =>
    [...lines.matchAll(pattern)].map((found) =>
      noteAt('note', code, message, body, found.index + found[0].search(/\S/)),
    ),
  );
}

function noteAt(
  severity: Diagnostic['severity'],
  code: string,
  message: string,
  body: string,
  offset: number,
): Diagnostic {
  return { severity, code, message, ...placeAt(body, Math.max(0, offset)) };
}

function listingOf(body: string, node: string, group: string): number {
  const name = node.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const start = body.search(
    new RegExp(`subgraph\\s+"?${group.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
  );
  const found = body.slice(Math.max(0, start)).search(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
  return found < 0 ? start : Math.max(0, start) + found;
}
