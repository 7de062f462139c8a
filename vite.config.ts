import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { lacunaQuestions } from './src/cli/questionsPlugin.ts';

const LICENCES = 'licences.md';

/** The page and its workers load nothing from elsewhere; React Flow sets styles on elements. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** Writes the policy into the built page; the served one sends it as a header too, which covers the workers. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Mermaid brings every diagram it knows, and its renderers; Lacuna parses flowcharts and sequences. */
function pruneMermaid(): Plugin {
  const kept = /^(flowDiagram|sequenceDiagram|chunk-|sizeCapture)/;
  const empty = '\0pruned-mermaid';
  return {
    name: 'prune-mermaid',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (importer?.includes('/mermaid/dist/') !== true) return null;
      const file = source.split('/').pop() ?? source;
      const unused = source.startsWith('.')
        ? !kept.test(file)
        : source === 'katex' || source.startsWith('cytoscape');
      return unused ? empty : null;
    },
    load: (id) =>
      id === empty
        ? 'export const diagram = undefined, render = undefined; export default undefined;'
        : null,
  };
}

/** Folders of packages that only the workers bundle: Vite lists the licences of the page's own alone. */
const workerPackages = new Set<string>();

function noteWorkerPackages(): Plugin {
  return {
    name: 'note-worker-packages',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
        if (folder !== undefined && !id.startsWith('\0')) workerPackages.add(folder);
      }
    },
  };
}

/** Adds the licences of what the workers bundle to the list of the build. */
function listWorkerLicences(): Plugin {
  return {
    name: 'list-worker-licences',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const list = path.join(dir, LICENCES);
      const listed = readFileSync(list, 'utf8');
      const added = [...workerPackages].toSorted().flatMap((folder) => {
        const { name, version, license } = readPackage(folder);
        const title = `## ${name} - ${version} (${license})`;
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8');
        return listed.includes(title) ? [] : [`${title}\n\n${text.trim()}\n`];
      });
      writeFileSync(list, [listed, ...added].join('\n'));
    },
  };
}

/** Tells the script that keeps the build for offline which files there are. */
function listFilesForOffline(): Plugin {
  return {
    name: 'list-files-for-offline',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const script = path.join(dir, 'offline.js');
      const files = readdirSync(path.join(dir, 'assets')).toSorted();
      const page = readFileSync(path.join(dir, 'index.html'), 'utf8');
      const version = createHash('sha256')
        .update([page, ...files].join('\n'))
        .digest('hex');
      const list = ['icon.svg', ...files.map((file) => `assets/${file}`)];
      const text = readFileSync(script, 'utf8')
        .replace("VERSION = ''", `VERSION = '${version.slice(0, 12)}'`)
        .replace('FILES = []', `FILES = ${JSON.stringify(list)}`);
      writeFileSync(script, text);
    },
  };
}

function readPackage(folder: string): { name: string; version: string; license: string } {
  const { name, version, license } = v.parse(
    v.object({
      name: v.string(),
      version: v.string(),
      license: v.optional(v.string(), 'see text'),
    }),
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  return { name, version, license };
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    lacunaQuestions(),
    contentSecurityPolicy(),
    listWorkerLicences(),
    listFilesForOffline(),
  ],
  worker: {
    format: 'es',
    plugins: () => [lacunaQuestions(), pruneMermaid(), noteWorkerPackages()],
  },
  build: {
    target: 'es2022',
    manifest: true,
    license: { fileName: LICENCES },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  preview: { headers: { 'Content-Security-Policy': POLICY } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/journeys/**'],
    testTimeout: 30_000,
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
