// What the page loads before it can be drawn on, in bytes of brotli, from the build's manifest.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from './setup.mjs';

const LIMIT = 200 * 1024;
const dist = path.join(root, 'dist');
const manifest = JSON.parse(readFileSync(path.join(dist, '.vite', 'manifest.json'), 'utf8'));

/** The entry, what it imports, and the screens that it loads by itself before the canvas can be used. */
const START = ['index.html', 'src/pages/board/BoardPage.tsx'];
const chunks = new Map();
for (const key of START) collect(key);

let total = 0;
const lines = [...chunks.values()].map((file) => {
  const bytes = brotliCompressSync(readFileSync(path.join(dist, file))).length;
  total += bytes;
  return `${(bytes / 1024).toFixed(1).padStart(8)} KB  ${file}`;
});
console.log(lines.toSorted().toReversed().join('\n'));
console.log(
  `${(total / 1024).toFixed(1).padStart(8)} KB  of ${LIMIT / 1024} KB of JavaScript before the canvas can be used`,
);

const forbidden = [...chunks.values()].filter((file) =>
  /mermaid|elk|grader|vocabulary|references/i.test(file),
);
for (const file of forbidden) console.error(`${file} must not load with the page.`);
if (total > LIMIT) console.error('That is over the budget: the list above says what grew.');
process.exit(total > LIMIT || forbidden.length > 0 ? 1 : 0);

function collect(key) {
  const chunk = manifest[key];
  if (chunk === undefined || chunks.has(key)) return;
  if (chunk.file.endsWith('.js')) chunks.set(key, chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported);
}
