import { formatDiagnostic } from '#core';
import { parseMermaid } from '#mermaid';
import { openQuestions } from '#questions';
import { readArguments } from './readArguments.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `check FILE.md…`: all that is wrong with question files; warnings alone are no failure. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, {});
  const problem = read.ok ? 'Say which files to check.' : read.problem;
  if (!read.ok || read.value.files.length === 0) {
    terminal.err(problem);
    return 2;
  }
  let exitCode: ExitCode = 0;
  for (const file of read.value.files) {
    const text = await terminal.read(file);
    if (!text.ok) {
      terminal.out(`${file}:1:1: ${text.problem}`);
      exitCode = 1;
      continue;
    }
    const { questions, diagnostics } = await openQuestions(text.value, file, parseMermaid);
    for (const diagnostic of diagnostics) terminal.out(formatDiagnostic(diagnostic));
    if (diagnostics.some(({ severity }) => severity === 'error')) exitCode = 1;
    const diagrams = questions.flatMap(({ references }) => references).length;
    terminal.err(
      `${file}: ${count(questions.length, 'question')}, ${count(diagrams, 'diagram')}, ${count(diagnostics.length, 'remark')}`,
    );
  }
  return exitCode;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
