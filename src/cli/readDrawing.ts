import { EMPTY_BOARD, fail, formatDiagnostic, isKind, ok } from '#core';
import type { Board, Result } from '#core';
import { parseMermaid } from '#mermaid';
import { readBoard } from '#storage';
import type { Terminal } from './terminal.ts';

export interface Drawing {
  readonly board: Board;
  readonly format: 'mermaid' | 'json';
}

/** A design from a file: Mermaid text, or a board as the app saves it; the problem is a sentence. */
export async function readDrawing(
  file: string,
  terminal: Terminal,
): Promise<Result<Drawing, string>> {
  const text = await terminal.read(file);
  if (!text.ok) return text;
  if (text.value.trimStart().startsWith('{')) {
    const board = readBoard(text.value);
    return board.ok ? ok({ board: board.value, format: 'json' }) : board;
  }
  const parsed = await parseMermaid(text.value, { isKind });
  if (!parsed.ok) return fail(parsed.problem.map(formatDiagnostic).join('\n'));
  const { graph, carried } = parsed.value;
  return ok({ board: { ...EMPTY_BOARD, graph, carried }, format: 'mermaid' });
}
