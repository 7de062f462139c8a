/** A text with what mermaid would strip made blank, so that its lines and columns stay true. */
export interface SourceText {
  readonly frontMatter?: string;
  readonly comments: readonly string[];
  /** Same length in lines as the text handed in; comments and front matter are blank. */
  readonly body: string;
}

const FRONT_MATTER = /^([^\S\n]*)---[^\S\n]*\n([\s\S]*?)\n?[^\S\n]*---[^\S\n]*(?=\n|$)/;
const COMMENT_OR_DIRECTIVE = /%%\{[\s\S]*?\}%%|^[^\S\n]*%%(?!\{)[^\n]*$/gm;

/** Takes a text apart into front matter, comments and directives, and the diagram itself. */
export function readSource(text: string): SourceText {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(lines);
  const rest = front === null ? lines : blank(front[0]) + lines.slice(front[0].length);
  const comments: string[] = [];
  const body = rest.replace(COMMENT_OR_DIRECTIVE, (found: string) => {
    comments.push(found.trim());
    return blank(found);
  });
  const source = { comments, body: body.replace(/[^\S\n]+$/gm, '') };
  return front === null
    ? source
    : { ...source, frontMatter: unindent(front[2] ?? '', front[1] ?? '') };
}

/** Line and column, both from 1, of an offset. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** Offset of a line (from 1) and column (from 0), inside the text in any case. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + column);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function unindent(text: string, indent: string): string {
  if (indent === '') return text;
  return text
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}
