// Every optional dependency that the lock file names must have an entry, else `npm ci` fails on other machines.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup.mjs';

const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const known = new Set(Object.keys(packages).map((key) => key.split('node_modules/').pop()));
const gone = Object.entries(packages).flatMap(([key, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !known.has(name))
    .map((name) => `${name} (for ${key})`),
);
if (gone.length > 0) console.error(`The lock file lacks: ${gone.join(', ')}`);
process.exit(gone.length > 0 ? 1 : 0);
