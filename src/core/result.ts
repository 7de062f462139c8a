/** An expected failure is a value: what went wrong and where, in words for the person who wrote it. */
export type Result<Value, Problem = readonly Diagnostic[]> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'note';
  /** Short and stable, for tests and search: `mermaid-syntax`, `row-without-component`. */
  readonly code: string;
  readonly message: string;
  /** From 1, in the text that was handed in. */
  readonly line: number;
  readonly column: number;
  readonly file?: string;
}

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function fail<Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

/** `file:line:column: message`, as `check` prints it. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, message } = diagnostic;
  return `${file === undefined ? '' : `${file}:`}${line}:${column}: ${message}`;
}
