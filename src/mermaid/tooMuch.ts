import type { Diagnostic } from '#core';

/** Far beyond any diagram; mermaid's own limit for drawing is a quarter of it. */
const MOST_CHARACTERS = 200_000;
/** Mermaid's rules look through the rest of a line at every word: long lines cost their square. */
const LONGEST_LINE = 5000;

/** What makes a text too large to read in a few seconds. */
export function tooMuch(body: string): Diagnostic | undefined {
  if (body.length > MOST_CHARACTERS) {
    return refuse(`This text has ${body.length} characters; 200,000 can be opened.`, 1);
  }
  const line = body.split('\n').findIndex((text) => text.length > LONGEST_LINE);
  if (line < 0) return undefined;
  return refuse('This line has more than 5,000 characters. Break it into several.', line + 1);
}

function refuse(message: string, line: number): Diagnostic {
  return { severity: 'error', code: 'too-large', message, line, column: 1 };
}
