import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The arrows of ARCHITECTURE.md: what each room may import. Entries introduce the rooms to each other. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  mermaid: ['core'],
  layout: ['core'],
  questions: ['core'],
  picture: ['core'],
  storage: ['core'],
  channel: ['core'],
  practice: ['core'],
  store: ['core', 'practice'],
  canvas: ['core', 'store', 'ui'],
  panels: ['core', 'practice', 'store', 'ui'],
  pages: ['core', 'practice', 'store', 'canvas', 'panels', 'ui'],
  ui: [],
  app: [
    'core',
    'mermaid',
    'layout',
    'picture',
    'storage',
    'channel',
    'store',
    'pages',
    'ui',
    'worker',
  ],
  worker: ['core', 'mermaid', 'layout', 'questions'],
  cli: ['core', 'mermaid', 'layout', 'questions', 'picture', 'storage'],
};

/** Outside packages with one address each; React is for views and entries, the schema library for doors. */
const ONLY_IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  mermaid: ['mermaid'],
  dompurify: ['mermaid'],
  elkjs: ['layout'],
  marked: ['questions'],
  'idb-keyval': ['storage'],
  zustand: ['store'],
  '@xyflow/react': ['canvas'],
  wouter: ['pages'],
  'radix-ui': ['ui'],
  lucide: ['ui'],
  'react-dom': ['app'],
  comlink: ['app', 'worker'],
  tsx: ['cli'],
  vite: ['cli'],
  valibot: ['storage', 'cli'],
  react: ['canvas', 'panels', 'pages', 'ui', 'app', 'store'],
  tinykeys: ['pages'],
  recharts: ['panels'],
  'ts-fsrs': ['practice'],
  '@fontsource-variable/inter': ['app'],
};

/** Rooms that also run in a worker or in Node and must not reach for Node's own modules. */
const NODE_ALLOWED = new Set(['cli']);

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
}

const src = path.resolve(import.meta.dirname, '../src');
const imports = sourceFiles(src).flatMap(importsOf);

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(full);
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [full] : [];
  });
}

function importsOf(full: string): readonly Import[] {
  const file = path.relative(src, full).replaceAll('\\', '/');
  const room = file.split('/')[0] ?? '';
  const text = readFileSync(full, 'utf8');
  const statements =
    /^(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...text.matchAll(statements)].map((match) => ({
    file,
    room,
    from: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

function roomOf(from: string): string {
  return from.slice(1).split('/')[0] ?? '';
}

function packageOf(from: string): string {
  const parts = from.split('/');
  return from.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function isOutside({ from }: Import): boolean {
  return !/^[.#]/.test(from) && !/^(node|virtual):/.test(from);
}

describe('the rooms', () => {
  test('there are imports to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('every file lies in a room that ARCHITECTURE.md knows', () => {
    const strangers = new Set(
      imports.map(({ room }) => room).filter((room) => !(room in MAY_IMPORT)),
    );
    expect([...strangers]).toEqual([]);
  });

  test('an arrow never points up, and neighbours do not meet', () => {
    const wrong = imports
      .filter(({ from }) => from.startsWith('#'))
      .filter(({ room, from }) => roomOf(from) !== room)
      .filter(({ room, from }) => !(MAY_IMPORT[room] ?? []).includes(roomOf(from)))
      .map(({ file, room, from }) => `${file}: ${room} may not import ${from}`);
    expect(wrong).toEqual([]);
  });

  test('a room is entered by its door, and never left by ../', () => {
    const wrong = imports
      .filter(({ file, from }) => from.startsWith('.') && leavesRoom(file, from))
      .map(({ file, from }) => `${file}: ${from} leaves the room; use #room`);
    expect(wrong).toEqual([]);
  });

  test('each outside package has one address', () => {
    const wrong = imports
      .filter(isOutside)
      .filter(({ room, from }) => ONLY_IMPORTERS[packageOf(from)]?.includes(room) !== true)
      .map(({ file, from }) => `${file}: ${packageOf(from)} is imported elsewhere only`);
    expect(wrong).toEqual([]);
  });

  test('what runs in the browser imports nothing of Node', () => {
    const wrong = imports
      .filter(({ room, from }) => from.startsWith('node:') && !NODE_ALLOWED.has(room))
      .map(({ file, from }) => `${file}: ${from}`);
    expect(wrong).toEqual([]);
  });

  test('the vocabulary and the grader are behind a door of their own', () => {
    const wrong = imports
      .filter(({ from }) => from === '#core/grade')
      .filter(({ room }) => room !== 'worker' && room !== 'cli')
      .map(({ file }) => `${file}: a page must not load the grader`);
    expect(wrong).toEqual([]);
  });
});

function leavesRoom(file: string, from: string): boolean {
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), from));
  return target.split('/')[0] !== file.split('/')[0];
}
