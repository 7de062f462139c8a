import { Lexer } from 'marked';
import type { Token } from 'marked';

/** A block of the Markdown text with the line that it begins on, from 1. */
export interface Block {
  readonly token: Token;
  readonly line: number;
}

/** The text's top-level blocks; blank space between them is left out. */
export function readBlocks(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  let line = 1;
  for (const token of new Lexer().lex(markdown)) {
    // The lexer may drop blank lines at a block's edge: look the block up rather than add lengths.
    const start = Math.max(at, markdown.indexOf(token.raw, at));
    line += countLines(markdown, at, start);
    if (token.type !== 'space') {
      blocks.push({ token, line: line + countLines(token.raw, 0, token.raw.search(/\S/)) });
    }
    line += countLines(token.raw, 0, token.raw.length);
    at = start + token.raw.length;
  }
  return blocks;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}

/** Text as a reader sees it: without emphasis, code marks, escapes and the usual entities. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (entity, name: string) => ENTITIES.get(name) ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
]);
