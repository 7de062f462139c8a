import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Plugin, ViteDevServer } from 'vite';
import type { buildLibrary, Library, LibraryQuestion } from './buildLibrary.ts';

// Vite bundles its configuration without our rooms: types apart, only Node and Vite are imported here.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DESIGNS = join(ROOT, 'reference-designs');
const CACHE = join(ROOT, 'node_modules/.cache/lacuna');
/** What decides a library beside the designs: the rooms that read, parse and lay out. */
const MAKERS = ['src/core', 'src/questions', 'src/mermaid', 'src/layout', 'src/cli'];
const VIRTUAL = /^virtual:(?:statements|references|reference\/[\w-]+)$/;

const built = new Map<string, Promise<Library>>();

/**
 * The built-in questions as modules: `virtual:statements`, `virtual:reference/SLUG`, and
 * `virtual:references` that loads the latter by slug. What is wrong with a file fails the build.
 */
export function lacunaQuestions(): Plugin {
  return {
    name: 'lacuna-questions',
    resolveId: (id) => (VIRTUAL.test(id) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith('\0') || !VIRTUAL.test(id.slice(1))) return null;
      const files = await designFiles();
      for (const file of files) this.addWatchFile(file);
      const { questions, diagnostics } = await currentLibrary(files);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      const texts = (errors.length > 0 ? errors : diagnostics).map(
        ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
      );
      if (errors.length > 0) this.error(`\n${texts.join('\n')}`);
      if (id.endsWith(':statements')) for (const text of texts) this.warn(text);
      return moduleText(id.slice(1), questions);
    },
    configureServer: reloadOnChange,
  };
}

function moduleText(id: string, questions: readonly LibraryQuestion[]): string | null {
  if (id === 'virtual:statements') {
    return `export const statements = ${toJs(questions.map(({ statement }) => statement))};`;
  }
  if (id === 'virtual:references') {
    const loaders = questions.map(({ statement: { slug } }) => {
      const name = JSON.stringify(slug);
      return `${name}: () => import(${JSON.stringify(`virtual:reference/${slug}`)})`;
    });
    return `export const load = { ${loaders.join(', ')} };`;
  }
  const slug = id.slice('virtual:reference/'.length);
  const answers = questions.find(({ statement }) => statement.slug === slug)?.answers;
  if (answers === undefined) return null;
  return Object.entries(answers)
    .map(([name, value]) => `export const ${name} = ${toJs(value)};`)
    .join('\n');
}

/** Parsing JSON is faster for an engine than evaluating the same text as code. */
function toJs(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function reloadOnChange(server: ViteDevServer): void {
  server.watcher.add(DESIGNS);
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(DESIGNS) || !file.endsWith('.md')) return;
    for (const { moduleGraph, hot } of Object.values(server.environments)) {
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (VIRTUAL.test(id.slice(1))) moduleGraph.invalidateModule(module);
      }
      hot.send({ type: 'full-reload' });
    }
  });
}

async function designFiles(): Promise<readonly string[]> {
  const names = await readdir(DESIGNS);
  return names
    .filter((name) => /^\d.*\.md$/.test(name))
    .sort()
    .map((name) => join(DESIGNS, name));
}

/** The library of the files as they are now: built once for each state of them and of our code. */
async function currentLibrary(files: readonly string[]): Promise<Library> {
  const key = await fingerprint(files);
  const known = built.get(key) ?? cachedLibrary(key, files);
  built.set(key, known);
  return known;
}

async function cachedLibrary(key: string, files: readonly string[]): Promise<Library> {
  const cache = join(CACHE, `library-${key}.json`);
  try {
    // Written below by this very code, whose fingerprint is in the name.
    return JSON.parse(await readFile(cache, 'utf8')) as Library;
  } catch {
    const library = await freshLibrary(files);
    await mkdir(CACHE, { recursive: true });
    await writeFile(`${cache}.${process.pid}`, JSON.stringify(library));
    await rename(`${cache}.${process.pid}`, cache);
    return library;
  }
}

async function freshLibrary(files: readonly string[]): Promise<Library> {
  const { module } = await runnerImport<{ buildLibrary: typeof buildLibrary }>(
    join(ROOT, 'src/cli/buildLibrary.ts'),
    { root: ROOT, configFile: false, logLevel: 'error' },
  );
  return module.buildLibrary(files);
}

async function fingerprint(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const makers = await Promise.all(
    MAKERS.map(async (folder) => {
      const names = await readdir(join(ROOT, folder));
      return names.filter((name) => name.endsWith('.ts')).map((name) => join(ROOT, folder, name));
    }),
  );
  const sources = [...makers.flat().sort(), join(ROOT, 'package-lock.json')];
  for (const file of [...files, ...sources]) {
    hash.update(`\0${file.slice(ROOT.length)}\0`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
