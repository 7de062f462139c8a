import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fail, ok } from '#core';
import type { Result } from '#core';
import { ROOT } from './builtInFiles.ts';

/** What a command sees of the outside. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** A file's text, or standard input for `-`; the problem is a sentence. */
  readonly read: (file: string) => Promise<Result<string, string>>;
}

/** 0 done, 1 something could not be read, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** This process's own terminal. */
export function processTerminal(): Terminal {
  const folder = callersFolder();
  let input: Promise<string> | undefined;
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') process.exit();
    throw problem;
  });
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    async read(file) {
      try {
        if (file !== '-') return ok(await readFile(resolve(folder, file), 'utf8'));
        input ??= text(process.stdin);
        return ok(await input);
      } catch (problem) {
        return fail(explain(problem));
      }
    },
  };
}

/** Npm runs a script in the package's folder, and says where it was called. */
export function callersFolder(): string {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  const byNpm = (script === 'lacuna' || script === 'evaluate') && resolve('.') === resolve(ROOT);
  return byNpm && INIT_CWD !== undefined ? INIT_CWD : process.cwd();
}

function explain(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'There is no such file.';
    case 'EISDIR':
      return 'This is a folder.';
    case 'EACCES':
      return 'This file may not be read.';
    default:
      return `This file cannot be read: ${String(problem)}`;
  }
}
