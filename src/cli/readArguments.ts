import { parseArgs } from 'node:util';
import { fail, ok } from '#core';
import type { Result } from '#core';

export interface Arguments {
  readonly files: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
}

/** Options and files of a command; the problem is a sentence about wrong usage. */
export function readArguments(
  args: readonly string[],
  options: Readonly<Record<string, 'text' | 'flag'>>,
): Result<Arguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, kind]) => [
          name,
          { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
        ]),
      ),
    });
    const given = new Map(Object.entries(values));
    return ok({
      files: positionals,
      flag: (option) => given.get(option) === true,
      text(option) {
        const value = given.get(option);
        return typeof value === 'string' ? value : undefined;
      },
    });
  } catch (problem) {
    return fail(problem instanceof Error ? problem.message : String(problem));
  }
}
