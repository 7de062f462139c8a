import type { Diagnostic } from '#core';

/** Far beyond any diagram that a person draws. */
const MOST_CHARACTERS = 200_000;
/** Mermaid's rules look through the rest of a line at every word: lines cost their square. */
const MOST_LINE_WORK = 1e9;
/** Mermaid's search for colours in a line that names a style costs the cube of its length. */
const MOST_STYLE_WORK = 2e7;

/** Mermaid looks for comments from each blank line through all that follow it. */
const MOST_BLANK_WORK = 1e7;
const MOST_BLOCKS = 500;
const DEEPEST_BLOCKS = 60;
const BLOCK = /^\s*(?:subgraph|box|alt|opt|loop|par|par_over|critical|break|rect)\b/i;

/** What makes a text too large to read within seconds. */
export function tooMuch(body: string): Diagnostic | undefined {
  if (body.length > MOST_CHARACTERS) {
    const length = body.length.toLocaleString('en');
    return refuse(`This text has ${length} characters; at most 200,000 can be opened.`, 1);
  }
  const work = { lines: 0, styles: 0, blank: 0, blankRun: 0, blocks: 0, depth: 0 };
  for (const [index, line] of body.split('\n').entries()) {
    work.lines += line.length ** 2;
    work.styles += workOfStyles(line);
    work.blankRun = line === '' ? work.blankRun + 1 : 0;
    work.blank += work.blankRun;
    for (const statement of line.split(';')) {
      if (BLOCK.test(statement)) work.depth += 1;
      else if (/^\s*end\b/i.test(statement)) work.depth = Math.max(0, work.depth - 1);
      work.blocks += BLOCK.test(statement) ? 1 : 0;
    }
    const problem = excess(work);
    if (problem !== undefined) return refuse(problem, index + 1);
  }
  return undefined;
}

function excess(work: Readonly<Record<'lines' | 'styles' | 'blank' | 'blocks' | 'depth', number>>) {
  if (work.lines > MOST_LINE_WORK || work.styles > MOST_STYLE_WORK)
    return 'This line is too long to be read. Break it into several.';
  if (work.blank > MOST_BLANK_WORK) return 'There are too many blank lines here.';
  if (work.blocks > MOST_BLOCKS) return `There are more than ${MOST_BLOCKS} groups or blocks here.`;
  if (work.depth > DEEPEST_BLOCKS) return `Groups lie in each other ${DEEPEST_BLOCKS} deep here.`;
  return undefined;
}

function workOfStyles(line: string): number {
  const words = line.match(/style|classDef/g)?.length ?? 0;
  if (words === 0) return 0;
  const colons = line.match(/:/g)?.length ?? 0;
  const hashes = line.match(/#/g)?.length ?? 0;
  return words * colons * (1 + hashes) * line.length;
}

function refuse(message: string, line: number): Diagnostic {
  return { severity: 'error', code: 'too-large', message, line, column: 1 };
}
