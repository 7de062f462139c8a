import type { Diagnostic } from '#core';
import { problemAt } from './draft.ts';

/** A text whose code fences all end, and the line of the original that each of its lines came from. */
export interface ClosedText {
  readonly text: string;
  readonly originalLine: (line: number) => number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Fence {
  readonly mark: string;
  readonly mermaid: boolean;
  readonly line: number;
}

const OPENING = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)/;
const HEADING = /^ {0,3}#{1,6}[ \t]+\S/;

/**
 * A forgotten fence would swallow the questions below it. No Mermaid line looks like a heading or
 * an opening fence, so there a fence ends at the latest; any other one ends at the next heading
 * when nothing else in the file ends it.
 */
export function closeFences(markdown: string): ClosedText {
  const lines = markdown.split('\n');
  const text: string[] = [];
  const origins: number[] = [];
  const diagnostics: Diagnostic[] = [];
  let open: Fence | undefined;

  function put(line: string, origin: number): void {
    text.push(line);
    origins.push(origin);
  }

  function close(fence: Fence, origin: number): void {
    put(fence.mark, origin);
    diagnostics.push(unclosed(fence));
  }

  lines.forEach((line, index) => {
    const number = index + 1;
    if (open !== undefined) {
      if (closes(line, open)) open = undefined;
      else if (endsEarly(line, open, lines, index)) {
        close(open, number);
        open = openingFence(line, number);
      }
    } else open = openingFence(line, number);
    put(line, number);
  });
  if (open !== undefined) close(open, lines.length);
  return {
    text: text.join('\n'),
    originalLine: (line) => origins[line - 1] ?? lines.length,
    diagnostics,
  };
}

function openingFence(line: string, number: number): Fence | undefined {
  const [, mark, language] = OPENING.exec(line) ?? [];
  if (mark === undefined) return undefined;
  return { mark, mermaid: language?.toLowerCase() === 'mermaid', line: number };
}

function closes(line: string, fence: Fence): boolean {
  const mark = line.trim();
  const ending = fence.mark.startsWith('~') ? /^~+$/ : /^`+$/;
  return mark.length >= fence.mark.length && ending.test(mark);
}

function endsEarly(line: string, fence: Fence, lines: readonly string[], index: number): boolean {
  if (fence.mermaid) return HEADING.test(line) || OPENING.test(line);
  return HEADING.test(line) && !lines.slice(index).some((later) => closes(later, fence));
}

function unclosed(fence: Fence): Diagnostic {
  return problemAt(
    { line: fence.line, column: 1 },
    'error',
    'unclosed-fence',
    `This block never ends: a line ${fence.mark} is missing below it.`,
  );
}
