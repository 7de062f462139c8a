import { processTerminal } from './terminal.ts';
import type { Command, ExitCode, Terminal } from './terminal.ts';

const USAGE = `lacuna COMMAND …

  grade --question SLUG|FILE.md[#N] [--diagram NAME|best] [--json] FILE.mmd…
      Compare designs with a question's reference (its architecture, unless told otherwise).
  convert FILE [--to mermaid|json|svg] [--layout]
      Turn Mermaid text into a board file or a picture, or a board file into Mermaid text.
  check FILE.md…
      Say what is wrong with question files.
  questions [--json]
      List the built-in questions.
  evaluate DIR [--per-question] [--worst N] [--json]
      Compare the grader's marks with readers' marks (NAME.mmd beside NAME.marks.json).

A file named - is standard input. Exit code 0: done; 1: some file could not be read; 2: wrong usage.`;

/** Loaded when asked for, so that none waits for what it does not need. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  grade: async () => (await import('./grade.ts')).gradeCommand,
  convert: async () => (await import('./convert.ts')).convertCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  questions: async () => (await import('./questions.ts')).questionsCommand,
  evaluate: async () => (await import('./evaluate.ts')).evaluateCommand,
};

/** Runs one command line and gives its exit code. */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  if (['help', '--help', '-h'].includes(name) || rest.includes('--help')) {
    terminal.out(USAGE);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    terminal.err(name === '' ? USAGE : `There is no command '${name}'.\n\n${USAGE}`);
    return 2;
  }
  const command = await load();
  return command(rest, terminal);
}
