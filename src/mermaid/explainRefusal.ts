import type { Diagnostic } from '#core';
import { offsetAt, placeAt } from './sourceText.ts';
import type { SourceText } from './sourceText.ts';

/** Errors that mermaid throws beside its grammar, which carry their place only in their words. */
export function explainRefusal(problem: unknown, source: SourceText): Diagnostic | undefined {
  if (!(problem instanceof Error))
    return refusal('mermaid-refused', 'Mermaid cannot read this.', source, 0);
  const { message } = problem;
  const { body } = source;
  if (problem.name === 'YAMLException') return yamlRefusal(problem, source);
  const shape = /No such shape: (\S+?)\.(?:\s|$)/.exec(message)?.[1];
  if (shape !== undefined) {
    const at = body.search(new RegExp(`shape\\s*:\\s*["']?${escapeName(shape)}`));
    return refusal('unknown-shape', `Mermaid knows no shape \`${shape}\`.`, source, at);
  }
  if (/linkStyle is out of bounds|setting 'style'|setting 'interpolate'/.test(message)) {
    const text = 'This linkStyle counts an arrow that is not there; the first arrow is 0.';
    return refusal('unknown-arrow', text, source, linkStyleAt(body));
  }
  const inactive = /inactivate an inactive participant \((.*)\)/.exec(message)?.[1];
  if (inactive !== undefined) {
    const text = `\`${inactive}\` is deactivated here, but it was not active.`;
    return refusal('not-active', text, source, deactivationAt(body, inactive));
  }
  const late = /The (created|destroyed) participant/.exec(message)?.[1];
  if (late !== undefined) {
    const text =
      late === 'created'
        ? 'The participant created here needs a message to it right after.'
        : 'The participant destroyed here needs a last message right after.';
    return refusal('no-message-after', text, source, lonelyChangeAt(body, late));
  }
  if ('hash' in problem && problem.hash !== undefined) return undefined;
  if (/Edge limit exceeded/.test(message)) {
    return refusal('too-large', 'This drawing has more arrows than can be opened.', source, 0);
  }
  const quoted = /'([^']+)'/.exec(message)?.[1];
  const text = `Mermaid cannot read this: ${message.split('\n')[0]?.trim() ?? ''}`;
  return refusal('mermaid-refused', text, source, quoted === undefined ? 0 : body.indexOf(quoted));
}

function refusal(code: string, message: string, source: SourceText, offset: number): Diagnostic {
  return { severity: 'error', code, message, ...placeAt(source.body, Math.max(0, offset)) };
}

function yamlRefusal(problem: Error, source: SourceText): Diagnostic {
  const reason = problem.message.split('\n')[0]?.replace(/\s*\(\d+:\d+\)$/, '') ?? '';
  const { buffer, line, column } = markOf(problem);
  // Mermaid wraps the text of `@{ … }` in braces of its own, each on its line.
  const data = /^\{\n([\s\S]*)\n\}\n*$/.exec(buffer)?.[1] ?? buffer.trimEnd();
  const at = source.body.indexOf(data.trim());
  if (data.trim() !== '' && at >= 0) {
    const message = `The data in \`@{ … }\` cannot be read: ${reason}.`;
    const below = Math.min(line, data.split('\n').length) - 1;
    const row = placeAt(source.body, at).line + Math.max(0, below);
    return refusal('data', message, source, Math.max(at, offsetAt(source.body, row, 0)));
  }
  const message = `The front matter between the \`---\` lines cannot be read: ${reason}.`;
  return { severity: 'error', code: 'front-matter', message, line: line + 2, column: column + 1 };
}

function markOf(problem: Error): { buffer: string; line: number; column: number } {
  const mark: unknown = 'mark' in problem ? problem.mark : undefined;
  if (typeof mark !== 'object' || mark === null) return { buffer: '', line: 0, column: 0 };
  const { buffer, line, column } = { buffer: '', line: 0, column: 0, ...mark };
  return { buffer, line, column };
}

function linkStyleAt(body: string): number {
  const arrows = body.match(/[-=~.]{2,}[>ox]?/g)?.length ?? 0;
  for (const found of body.matchAll(/^[^\S\n]*linkStyle\s+([\d,\s]+)/gm)) {
    const counts = (found[1] ?? '').split(',').map(Number);
    if (counts.some((count) => count >= arrows)) return found.index + found[0].search(/\S/);
  }
  return body.search(/linkStyle/);
}

/** Where a participant is deactivated more often than it was activated. */
function deactivationAt(body: string, id: string): number {
  const name = escapeName(id);
  const change = new RegExp(
    `^[^\\S\\n]*(?:(activate\\s+${name}(?=\\s*[;\\n]))|(deactivate\\s+${name}(?=\\s*[;\\n]|$))|([^:\\n]*[>x)]\\+\\s*${name}\\s*:)|(${name}\\s*[-<][^:\\n]*[>x)]-[^:\\n]*:))`,
    'gim',
  );
  let active = 0;
  for (const found of body.matchAll(change)) {
    active += found[1] !== undefined || found[3] !== undefined ? 1 : -1;
    if (active < 0) return found.index + found[0].search(/\S/);
  }
  return 0;
}

/** A `create` or `destroy` whose next message has nothing to do with its participant. */
function lonelyChangeAt(body: string, late: string): number {
  const statement =
    late === 'created'
      ? /^[^\S\n]*create\s+(?:participant|actor)\s+(\S+)/gim
      : /^[^\S\n]*destroy\s+(\S+)/gim;
  for (const found of body.matchAll(statement)) {
    const next = /^[^\n:]*[-\\/|][^\n:]*:/m.exec(body.slice(found.index + found[0].length))?.[0];
    const name = escapeName(found[1] ?? '');
    if (!new RegExp(`(?<![\\w])${name}(?![\\w])`).test(next ?? ''))
      return found.index + found[0].search(/\S/);
  }
  return body.search(statement);
}

function escapeName(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
