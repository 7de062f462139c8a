import type { Diagnostic, Graph } from '#core';
import { commonSlip } from './commonSlips.ts';
import { offsetAt, placeAt } from './sourceText.ts';
import { tokenWords } from './tokens.ts';

/** What a parse error of mermaid tells, as far as it tells it. */
export interface SyntaxHash {
  readonly text: string;
  readonly token: string;
  readonly expected: readonly string[];
  /** Offset in the body. */
  readonly offset: number;
}

const MOST_EXPECTED = 5;

/** Mermaid's error as a diagnostic with its true place, in plain words. */
export function explainError(problem: unknown, body: string, type: Graph['type']): Diagnostic {
  const hash = readHash(problem, body);
  const message = problem instanceof Error ? problem.message : String(problem);
  if (hash === undefined) return withoutPlace(message, body);
  const slip = commonSlip(hash, body, type);
  const offset = slip?.offset ?? hash.offset;
  return {
    severity: 'error',
    code: slip?.code ?? 'mermaid-syntax',
    message: slip?.message ?? describe(hash),
    ...placeAt(body, offset),
  };
}

function describe(hash: SyntaxHash): string {
  const text = hash.text.trim().split('\n')[0] ?? '';
  const found =
    hash.token === 'EOF' ? 'the end of the text' : text === '' ? 'a new line' : `\`${text}\``;
  const expected = [...new Set(hash.expected.map(tokenWords))].filter((word) => word !== '');
  const shown = expected.slice(0, MOST_EXPECTED);
  if (shown.length === 0) return `Mermaid cannot read ${found} here.`;
  const last = shown.length > 1 ? ` or ${shown.at(-1)}` : '';
  const list = `${(last === '' ? shown : shown.slice(0, -1)).join(', ')}${last}`;
  return `Mermaid cannot read ${found} here. It expected ${list}.`;
}

/** Errors that mermaid throws after reading the grammar carry their place only in their words. */
function withoutPlace(message: string, body: string): Diagnostic {
  const shape = /No such shape: ([^\s.]*)/.exec(message)?.[1];
  const first = message.split('\n')[0]?.trim().replace(/\.?$/, '.') ?? '';
  if (shape !== undefined) {
    const text = `Mermaid knows no shape \`${shape}\`.`;
    return diagnosticAt(
      'unknown-shape',
      text,
      body,
      body.search(new RegExp(`shape\\s*:\\s*"?${escape(shape)}`)),
    );
  }
  const quoted = /'([^']+)'/.exec(message)?.[1];
  const offset = quoted === undefined ? -1 : body.indexOf(quoted);
  return diagnosticAt('mermaid-refused', `Mermaid cannot read this: ${first}`, body, offset);
}

function diagnosticAt(code: string, message: string, body: string, offset: number): Diagnostic {
  return { severity: 'error', code, message, ...placeAt(body, Math.max(0, offset)) };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function readHash(problem: unknown, body: string): SyntaxHash | undefined {
  const hash = member(problem, 'hash');
  if (typeof hash !== 'object') return undefined;
  const text = words(member(hash, 'text'));
  const token = words(member(hash, 'token'));
  const expected = member(hash, 'expected');
  return {
    text: unmask(text),
    token,
    expected: Array.isArray(expected)
      ? expected.map((name) => words(name).replace(/^'|'$/g, ''))
      : [],
    offset: errorOffset(hash, unmask(text), token, body),
  };
}

/** Mermaid's place is that of the last good token: the faulty one comes after it. */
function errorOffset(hash: object, text: string, token: string, body: string): number {
  const before = body.length - body.trimStart().length;
  const skipped = placeAt(body, before);
  const loc = member(hash, 'loc');
  const line = (number(member(hash, 'line')) ?? 0) + 1;
  const wanted = text.trim().split('\n')[0] ?? '';
  let from = offsetAt(body, line + skipped.line - 1, 0);
  if (loc !== undefined) {
    const lastLine = (number(member(loc, 'last_line')) ?? 1) + skipped.line - 1;
    const column = number(member(loc, 'last_column')) ?? 0;
    const indent = lastLine === skipped.line ? skipped.column - 1 : 0;
    from = offsetAt(body, lastLine, unmaskedColumn(body, lastLine, column, indent));
  }
  if (token === 'EOF') return body.trimEnd().length;
  if (wanted === '') return text.includes('\n') ? lineEndAfter(body, from) : from;
  const found = body.indexOf(wanted, from);
  return found < 0 ? from : found;
}

/** Mermaid writes `#35;` three characters longer than it is; the column counts them. */
function unmaskedColumn(body: string, line: number, column: number, indent: number): number {
  const start = offsetAt(body, line, indent);
  const text = body.slice(start).split('\n')[0] ?? '';
  let shift = 0;
  for (const entity of text.matchAll(/#(\+?\d+|\w+);/g)) {
    if (entity.index + shift >= column) break;
    shift += /^\+?\d+$/.test(entity[1] ?? '') ? 3 : 2;
  }
  return indent + Math.max(0, column - shift);
}

function lineEndAfter(body: string, from: number): number {
  const end = body.indexOf('\n', from);
  return end < 0 ? body.length : end;
}

function unmask(text: string): string {
  return text.replace(/ﬂ°°?(\w+)¶ß/g, '#$1;');
}

function member(value: unknown, name: string): object | undefined | string | number {
  if (typeof value !== 'object' || value === null || !(name in value)) return undefined;
  const found: unknown = Reflect.get(value, name);
  if (typeof found === 'object' && found !== null) return found;
  return typeof found === 'string' || typeof found === 'number' ? found : undefined;
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
