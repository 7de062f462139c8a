import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the built-in question files. */
export const DESIGNS = join(ROOT, 'reference-designs');

/** What the app says of the interview itself. */
export const INTERVIEW = join(DESIGNS, 'interview.md');

/** What each role of the field is for. */
export const GLOSSARY = join(DESIGNS, 'glossary.md');

/** The built-in question files, `NN-slug.md`, in their order. */
export async function builtInFiles(): Promise<readonly string[]> {
  const names = await readdir(DESIGNS);
  return names
    .filter((name) => /^\d+-.+\.md$/.test(name))
    .toSorted()
    .map((name) => join(DESIGNS, name));
}
