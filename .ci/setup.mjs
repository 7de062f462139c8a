// What `npm start` and `npm test` both need first: a fitting Node and the locked packages. Imports nothing that is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const cache = path.join(root, 'node_modules', '.cache', 'lacuna');

/** Runs a program in the project's folder; gives its exit code. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? 1;
}

/** A program of an installed package, by the path of its script. */
export function runScript(script, args, options) {
  return run(process.execPath, [path.join(root, 'node_modules', script), ...args], options);
}

export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Lacuna needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const wanted = hash([path.join(root, 'package-lock.json')]);
  const stamp = path.join(cache, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages (once) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error(
      'The packages could not be installed. Is there a connection to the npm registry?',
    );
    process.exit(1);
  }
  writeStamp('installed', wanted);
}

/** Builds the site unless nothing that goes into it has changed. */
export function build() {
  const inputs = ['src', 'reference-designs', 'public'].flatMap((folder) =>
    files(path.join(root, folder)),
  );
  const single = ['index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
  const wanted = hash([...inputs, ...single.map((file) => path.join(root, file))]);
  const stamp = path.join(cache, 'built');
  const fresh =
    existsSync(path.join(root, 'dist', 'index.html')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted;
  if (fresh) return true;
  if (runScript('vite/bin/vite.js', ['build', '--logLevel', 'warn']) !== 0) return false;
  writeStamp('built', wanted);
  return true;
}

export function writeStamp(name, text) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, name), text);
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? files(full) : statSync(full).isFile() ? [full] : [];
  });
}

function hash(paths) {
  const digest = createHash('sha256');
  for (const file of paths.toSorted())
    digest.update(path.relative(root, file)).update(readFileSync(file));
  return digest.digest('hex');
}
