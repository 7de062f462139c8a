/** A text with what mermaid would strip made blank, so that its lines and columns stay true. */
export interface SourceText {
  readonly frontMatter?: string;
  readonly comments: readonly string[];
  /** Same lines as the text handed in; comments, directives and front matter are blank. */
  readonly body: string;
  /** The body with its front matter, which mermaid checks. */
  readonly readable: string;
}

const FRONT_MATTER = /^([^\S\n]*)---[^\S\n]*\n((?:[^\n]*\n)*?)\1---[^\S\n]*(?:\n|$)/;
const COMMENT_OR_DIRECTIVE = /%%\{[\s\S]*?\}%%|^[^\S\n]*%%(?!\{)[^\n]*$/gm;

/** Takes a text apart into front matter, comments and directives, and the diagram itself. */
export function readSource(text: string): SourceText {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(lines)?.[0] ?? '';
  const comments: string[] = [];
  const rest = lines
    .slice(front.length)
    .replace(COMMENT_OR_DIRECTIVE, (found: string) => {
      comments.push(found.trim());
      return blank(found);
    })
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
  const source = { comments, body: blank(front) + rest, readable: front + rest };
  return front === '' ? source : { ...source, frontMatter: frontMatterOf(front) };
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

function frontMatterOf(front: string): string {
  const [, indent = '', yaml = ''] = FRONT_MATTER.exec(front) ?? [];
  return yaml
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n')
    .replace(/\n$/, '');
}
