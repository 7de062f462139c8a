import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin, ViteDevServer } from 'vite';
import type { buildLibrary, Library } from './buildLibrary.ts';
import { builtInFiles, DESIGNS, GLOSSARY, INTERVIEW, ROOT } from './builtInFiles.ts';

// Vite bundles its configuration without our rooms: types apart, only Node and Vite are imported here.

const CACHE = join(ROOT, 'node_modules/.cache/lacuna');
/** What decides a library beside the designs: the rooms that read, parse and lay out. */
const MAKERS = ['src/core', 'src/questions', 'src/mermaid', 'src/layout', 'src/cli'];
const VIRTUAL =
  /^virtual:(?:statements|interview|glossary|drills|references|talks|(?:reference|talk)\/[\w-]+)$/;

const built = new Map<string, Promise<Library>>();

/**
 * The built-in questions as modules: `virtual:statements`, `virtual:interview`, `virtual:glossary`, `virtual:drills`, `virtual:reference/SLUG` and
 * `virtual:talk/SLUG`, with `virtual:references` and `virtual:talks` that load those by slug. What is wrong with a file fails the build.
 */
export function lacunaQuestions(): Plugin {
  return {
    name: 'lacuna-questions',
    resolveId: (id) => (VIRTUAL.test(id) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith('\0') || !VIRTUAL.test(id.slice(1))) return null;
      const files = await builtInFiles();
      for (const file of [...files, GLOSSARY, INTERVIEW]) this.addWatchFile(file);
      const { questions, interview, glossary, drills, diagnostics } = await currentLibrary(files);
      const errors = textsOf(diagnostics, 'error');
      if (errors.length > 0) this.error(`\n${errors.join('\n')}`);
      if (id.endsWith(':statements')) {
        for (const text of textsOf(diagnostics, 'warning')) this.warn(text);
      }
      if (id.endsWith(':interview')) return `export const interview = ${toJs(interview)};`;
      if (id.endsWith(':drills')) return `export const drills = ${toJs(drills)};`;
      if (id.endsWith(':glossary')) return `export const glossary = ${toJs(glossary)};`;
      return moduleText(id.slice(1), questions);
    },
    configureServer: reloadOnChange,
  };
}

function textsOf(
  diagnostics: Library['diagnostics'],
  wanted: 'error' | 'warning',
): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === wanted)
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}

function moduleText(id: string, questions: Library['questions']): string | null {
  if (id === 'virtual:statements') {
    return `export const statements = ${toJs(questions.map(({ statement }) => statement))};`;
  }
  if (id === 'virtual:references' || id === 'virtual:talks') {
    const one = id.slice(0, -1);
    const loaders = questions.map(({ statement: { slug } }) => {
      const name = JSON.stringify(slug);
      return `${name}: () => import(${JSON.stringify(`${one}/${slug}`)})`;
    });
    return `export const load = { __proto__: null, ${loaders.join(', ')} };`;
  }
  const [kind, slug] = id.split('/');
  const question = questions.find(({ statement }) => statement.slug === slug);
  if (question === undefined) return null;
  const { discussion, evolution } = question;
  return Object.entries(kind === 'virtual:talk' ? { discussion, evolution } : question)
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
    const library: Library = JSON.parse(await readFile(cache, 'utf8'));
    return library;
  } catch {
    const library = await freshLibrary(files);
    await keep(library, cache);
    return library;
  }
}

/** In one step, since several builds may run at once; what earlier states left behind goes. */
async function keep(library: Library, cache: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  for (const name of await readdir(CACHE)) {
    if (/^library-\w+\.json$/.test(name)) await rm(join(CACHE, name), { force: true });
  }
  await writeFile(`${cache}.${process.pid}`, JSON.stringify(library));
  await rename(`${cache}.${process.pid}`, cache);
}

async function freshLibrary(files: readonly string[]): Promise<Library> {
  const maker = new URL('./buildLibrary.ts', import.meta.url).href;
  const module: { readonly buildLibrary: typeof buildLibrary } = await tsImport(maker, {
    parentURL: import.meta.url,
    tsconfig: false,
  });
  return module.buildLibrary(files);
}

async function fingerprint(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const makers = await Promise.all(
    MAKERS.map(async (folder) => {
      const names = await readdir(join(ROOT, folder), { recursive: true });
      return names.filter((name) => name.endsWith('.ts')).map((name) => join(ROOT, folder, name));
    }),
  );
  const sources = [...makers.flat().toSorted(), join(ROOT, 'package-lock.json')];
  for (const file of [...files, GLOSSARY, INTERVIEW, ...sources]) {
    hash.update(`\0${file.slice(ROOT.length)}\0`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
