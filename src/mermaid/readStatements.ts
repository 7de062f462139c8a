import type { Graph } from '#core';

/** A statement that the drawing does not show, as it stands in the text. */
export interface Statement {
  readonly keyword: string;
  readonly text: string;
}

export const FLOWCHART_STATEMENTS = [
  'classDef',
  'class',
  'style',
  'linkStyle',
  'click',
  'accTitle',
  'accDescr',
] as const;

export const SEQUENCE_STATEMENTS = [
  'autonumber',
  'links',
  'link',
  'properties',
  'details',
  'title',
  'accTitle',
  'accDescr',
] as const;

/** Finds statements that begin with one of the keywords, in their order. */
export function readStatements(
  body: string,
  type: Graph['type'],
  keywords: readonly string[],
): readonly Statement[] {
  const flags = type === 'flowchart' ? 'y' : 'iy';
  // A node may bear a keyword's name: then an arrow, a bracket or the like follows.
  const notNode = '\\b(?![^\\S\\n]*(?:-|==|[\\[({<>&@]))';
  const start = new RegExp(
    `[^\\S\\n]*(accDescr(?=\\s*\\{)|(?:${keywords.join('|')})${notNode})`,
    flags,
  );
  const found: Statement[] = [];
  for (const from of statementStarts(body, type)) {
    start.lastIndex = from;
    const keyword = start.exec(body)?.[1];
    if (keyword === undefined) continue;
    const text = statementText(body, start.lastIndex - keyword.length, keyword);
    if (text !== keyword || keyword === 'autonumber') found.push({ keyword, text });
  }
  return found;
}

/** Offsets after a line's end or a semicolon, outside quotes (which only a flowchart has). */
function statementStarts(body: string, type: Graph['type']): readonly number[] {
  const starts: number[] = [0];
  let quoted = false;
  for (let at = 0; at < body.length; at += 1) {
    const char = body[at];
    if (char === '"' && type === 'flowchart') quoted = !quoted;
    if (!quoted && (char === '\n' || char === ';')) starts.push(at + 1);
  }
  return starts;
}

function statementText(body: string, from: number, keyword: string): string {
  if (keyword === 'accDescr') {
    const block = /^accDescr\s*\{[^}]*\}/i.exec(body.slice(from))?.[0];
    if (block !== undefined) return block;
  }
  let quoted = false;
  let at = from;
  for (; at < body.length; at += 1) {
    const char = body[at];
    if (char === '"') quoted = !quoted;
    if (char === '\n' || (char === ';' && !quoted && !endsEntity(body, at))) break;
  }
  return body.slice(from, at).trim();
}

function endsEntity(body: string, at: number): boolean {
  return (
    /#(?:\d{1,7}|[a-z]{2,8});$/i.test(body.slice(Math.max(0, at - 9), at + 1)) &&
    !isBreak(body[at + 1])
  );
}

function isBreak(char: string | undefined): boolean {
  return char === undefined || char === '\n' || char === ' ';
}
