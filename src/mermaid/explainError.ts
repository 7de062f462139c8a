import type { Diagnostic, Graph } from '#core';
import { commonSlip } from './commonSlips.ts';
import { offsetAt, placeAt } from './sourceText.ts';
import type { SourceText } from './sourceText.ts';
import { explainRefusal } from './explainRefusal.ts';
import type { SyntaxHash } from './syntaxHash.ts';
import { tokenWords } from './tokens.ts';

const MOST_EXPECTED = 5;

/** Mermaid's error as a diagnostic with its true place, in plain words. */
export function explainError(
  problem: unknown,
  source: SourceText,
  type: Graph['type'],
): Diagnostic {
  const { body } = source;
  const refusal = explainRefusal(problem, source);
  if (refusal !== undefined) return refusal;
  const hash = readHash(problem, body);
  const slip = commonSlip(hash, body, type);
  return {
    severity: 'error',
    code: slip?.code ?? 'mermaid-syntax',
    message: slip?.message ?? describe(hash, body),
    ...placeAt(body, slip?.offset ?? hash.offset),
  };
}

function describe(hash: SyntaxHash, body: string): string {
  const code = hash.token === '' ? body.codePointAt(hash.offset) : undefined;
  const unread = code === undefined ? undefined : String.fromCodePoint(code);
  const text = (unread ?? hash.text).trim().split('\n')[0] ?? '';
  const found =
    hash.token === 'EOF' ? 'the end of the text' : text === '' ? 'a new line' : `\`${text}\``;
  const expected = [...new Set(hash.expected.map(tokenWords))]
    .filter((word) => word !== '')
    .toSorted((one, other) => rank(one) - rank(other));
  const shown = expected.slice(0, MOST_EXPECTED);
  if (shown.length === 0) return `Mermaid cannot read ${found} here.`;
  const last = shown.length > 1 ? ` or ${shown.at(-1)}` : '';
  const list = `${(last === '' ? shown : shown.slice(0, -1)).join(', ')}${last}`;
  return `Mermaid cannot read ${found} here. It expected ${list}.`;
}

/** What people write most comes first, signs come last. */
function rank(words: string): number {
  const first = ['a name', 'a participant', 'an arrow', 'a new line'].findIndex((start) =>
    words.startsWith(start),
  );
  return first >= 0 ? first : words.startsWith('`') ? 9 : 8;
}

function readHash(problem: unknown, body: string): SyntaxHash {
  const found = member(problem, 'hash');
  const hash = typeof found === 'object' ? found : {};
  const text = unmask(words(member(hash, 'text')));
  // At the text's end mermaid hands over the number of the end, which has no name.
  const token = typeof member(hash, 'token') === 'number' ? 'EOF' : words(member(hash, 'token'));
  const expected = member(hash, 'expected');
  const message = problem instanceof Error ? problem.message : '';
  return {
    text,
    token,
    expected: Array.isArray(expected)
      ? expected.map((name) => words(name).replace(/^'|'$/g, ''))
      : [],
    offset:
      token === ''
        ? unreadOffset(hash, message, body)
        : tokenOffset(hash, text.trim().split('\n')[0] ?? '', token, body),
  };
}

/** Mermaid's place is that of the last good token: the faulty one comes after it. */
function tokenOffset(hash: object, wanted: string, token: string, body: string): number {
  if (token === 'EOF') return body.trimEnd().length;
  const skipped = firstPlace(body);
  const loc = member(hash, 'loc');
  let from = offsetAt(body, lineOf(hash) + skipped.line, 0);
  if (typeof loc === 'object') {
    const line = (number(member(loc, 'last_line')) ?? 1) + skipped.line - 1;
    const column = number(member(loc, 'last_column')) ?? 0;
    const indent = line === skipped.line ? skipped.column - 1 : 0;
    from = offsetAt(body, line, unmaskedColumn(body, line, column, indent));
  }
  if (wanted === '') return lineEndAfter(body, from);
  const found = body.indexOf(wanted, from);
  return found < 0 ? from : found;
}

/** A sign that no token begins with: only the words before it, in the message, say where it is. */
function unreadOffset(hash: object, message: string, body: string): number {
  const [, shown = '', pointer = ''] = message.split('\n');
  const start = offsetAt(body, lineOf(hash) + firstPlace(body).line, 0);
  const line = body.slice(start, lineEndAfter(body, start));
  const before = shown.slice(0, pointer.length - 1).replace(/^\.\.\./, '');
  for (let length = line.length; length > 0; length -= 1) {
    const read = line.slice(0, length);
    if (read.length < before.length ? before.endsWith(read) : read.endsWith(before))
      return start + length;
  }
  return start + line.search(/\S|$/);
}

function firstPlace(body: string): { line: number; column: number } {
  return placeAt(body, body.length - body.trimStart().length);
}

function lineOf(hash: object): number {
  return number(member(hash, 'line')) ?? 0;
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
  return text.replace(/ﬂ°°?(\w+)¶ß/g, '#$1;').replace(/^ﬂ°*$/, '#');
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
