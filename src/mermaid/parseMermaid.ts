import { fail, ok } from '#core';
import type { Carried, Diagnostic, Graph, Result } from '#core';
import type { IsKind } from './classNames.ts';
import { diagramType } from './diagramType.ts';
import { explainError } from './explainError.ts';
import { loadMermaid } from './loadMermaid.ts';
import { readFlowchart } from './readFlowchart.ts';
import { readSequence } from './readSequence.ts';
import { readSource } from './sourceText.ts';
import type { SourceText } from './sourceText.ts';
import { tooMuch } from './tooMuch.ts';

/** A Mermaid text read: what it draws, what the board does not show of it, what is worth knowing. */
export interface Parsed {
  readonly graph: Graph;
  readonly carried: Carried;
  readonly notes: readonly Diagnostic[];
}

/** What a caller knows that mermaid does not. */
export interface ParseOptions {
  /** Tells kinds of the palette from other class names. */
  readonly isKind?: IsKind;
}

/** Reads a flowchart or a sequence diagram; no text makes it throw. */
export function parseMermaid(text: string, options: ParseOptions = {}): Promise<Result<Parsed>> {
  const source = readSource(text);
  const problem = tooMuch(source.body);
  if (problem !== undefined) return Promise.resolve(fail([problem]));
  const type = diagramType(source.body);
  if (!type.ok) return Promise.resolve(fail([type.problem]));
  return inTurn(() => readDiagram(source, type.value, options.isKind ?? noKind));
}

/** Loads mermaid ahead of the first text. */
export async function warmUp(): Promise<void> {
  await loadMermaid();
}

/** Mermaid's parser keeps state between calls: one text after another. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

async function readDiagram(
  source: SourceText,
  type: Graph['type'],
  isKind: IsKind,
): Promise<Result<Parsed>> {
  const read = await loadMermaid();
  try {
    const { db } = await read(withoutDetails(source.readable, type));
    const readGraph = type === 'flowchart' ? readFlowchart : readSequence;
    const { graph, statements, notes } = readGraph(db, source.body, isKind);
    return ok({ graph, carried: carriedOf(source, statements), notes });
  } catch (problem) {
    return fail([explainError(problem, source, type)]);
  }
}

/** A `details` statement looks its element up in a page, which is not there. */
function withoutDetails(text: string, type: Graph['type']): string {
  if (type === 'flowchart') return text;
  return text.replace(/^([^\S\n]*)details[ \t]+[^:\n>]*:[^\n]*/gim, '$1');
}

function carriedOf(source: SourceText, statements: Carried['statements']): Carried {
  const { comments, frontMatter } = source;
  return { ...(frontMatter === undefined ? {} : { frontMatter }), statements, comments };
}

function noKind(): boolean {
  return false;
}
