// `npm run bench` runs it: how long a grade takes in a real browser, beside a label matcher.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ok } from '#core';
import { parseMermaid } from '#mermaid';
import { build } from 'vite';
import { readMarkedDesigns } from '../../../src/cli/markedDesigns.ts';
import { processTerminal } from '../../../src/cli/terminal.ts';
import { builtInReferences } from '../../core/builtInReferences.ts';
import { growthPlot } from './growthPlot.ts';
import { growingDesign, joinedReference, SIZES } from './growingDesigns.ts';
import type { GradeTimes, GradeWork, Sitting } from './gradeInPage.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const PLOT = path.join(ROOT, 'src/core/growth.svg');
/** Designs of about this many nodes are what the figures for one design are about. */
const USUAL = { least: 12, most: 40 } as const;

const work = await prepare();
const times = await inBrowser(work);
report(times);

async function prepare(): Promise<GradeWork> {
  const architectures = (await builtInReferences()).filter(({ role }) => role === 'architecture');
  const terminal = {
    ...processTerminal(),
    read: async (file: string) => ok(readFileSync(file, 'utf8')),
  };
  const marked = await readMarkedDesigns(path.join(ROOT, 'tests/cases/designs'), terminal);
  if (!marked.ok) throw new Error(marked.problem);
  const designs: Sitting[] = [];
  for (const { file, marks } of marked.value) {
    const read = await parseMermaid(readFileSync(file, 'utf8'));
    const reference = architectures.findIndex(({ slug }) => slug === marks.question);
    if (!read.ok) continue;
    const { graph } = read.value;
    if (graph.nodes.length < USUAL.least || graph.nodes.length > USUAL.most) continue;
    designs.push({ reference, graph });
  }
  const all = await builtInReferences();
  const joined = SIZES.map(({ components }) => joinedReference(all, components));
  const growing = SIZES.flatMap(({ nodes }, at) => {
    const reference = joined[at];
    if (reference === undefined) return [];
    return [{ reference: architectures.length + at, graph: growingDesign(reference, nodes) }];
  });
  return { references: [...architectures, ...joined], designs, growing };
}

async function inBrowser(wanted: GradeWork): Promise<GradeTimes> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: path.join(import.meta.dirname, 'gradeInPage.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    return await page.evaluate<GradeTimes>(`bench.timeGrading(${JSON.stringify(wanted)})`);
  } finally {
    await browser.close();
  }
}

function report({ first, again, edited, peer, growing }: GradeTimes): void {
  console.log(
    `\nGrading in Chromium, ${again.length} designs of ${USUAL.least} to ${USUAL.most} nodes`,
  );
  const rows = [
    ['drawing never seen before', first],
    ['whole grade', again],
    ['after one edit', edited],
    ['label matcher', peer],
  ] as const;
  console.table(
    Object.fromEntries(
      rows.map(([name, list]) => [
        name,
        {
          'median ms': rounded(at(list, 0.5)),
          'p95 ms': rounded(at(list, 0.95)),
          'times the matcher': rounded(at(list, 0.5) / at(peer, 0.5)),
        },
      ]),
    ),
  );
  console.table(
    Object.fromEntries(
      growing.map((time, index) => [
        `${SIZES[index]?.nodes} nodes, ${SIZES[index]?.components} components`,
        {
          'whole grade ms': rounded(time.again),
          'after one edit ms': rounded(time.edited),
          'label matcher ms': rounded(time.peer),
        },
      ]),
    ),
  );
  const lineOf = (
    name: string,
    colour: string,
    of: (time: GradeTimes['growing'][number]) => number,
  ) => ({
    name,
    colour,
    points: growing.map((time, index) => ({ size: SIZES[index]?.nodes ?? 1, time: of(time) })),
  });
  writeFileSync(
    PLOT,
    growthPlot([
      lineOf('whole grade', '#1f5fbf', ({ again: time }) => time),
      lineOf('label matcher', '#a3541e', ({ peer: time }) => time),
    ]),
  );
}

function at(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
