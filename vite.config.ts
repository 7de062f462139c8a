import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { lacunaQuestions } from './src/cli/questionsPlugin.ts';

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

export default defineConfig({
  base: './',
  plugins: [react(), lacunaQuestions(), contentSecurityPolicy()],
  worker: { format: 'es', plugins: () => [lacunaQuestions(), pruneMermaid()] },
  build: { target: 'es2022', manifest: true, license: { fileName: 'licences.md' } },
  preview: { headers: { 'Content-Security-Policy': POLICY } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/journeys/**'],
    testTimeout: 30_000,
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
