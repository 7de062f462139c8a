import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ok } from '#core';
import type { Graph } from '#core';
import { grade } from '#core/grade';
import { parseMermaid } from '#mermaid';
import { agreementOf } from '../../src/cli/agreement.ts';
import type { Agreement, GradedDesign } from '../../src/cli/agreement.ts';
import { completed, readMarkedDesigns } from '../../src/cli/markedDesigns.ts';
import type { KeptDesign } from '../../src/cli/markedDesigns.ts';
import { processTerminal } from '../../src/cli/terminal.ts';
import { architectureOf, builtInReferences } from '../core/builtInReferences.ts';

const FOLDER = join(import.meta.dirname, 'designs');

/** Drawn from the task alone; the grader had learnt nothing from them when their first figures were taken. */
function isFresh({ name }: { readonly name: string }): boolean {
  return name.includes('-fresh-');
}

/** The newest of these: their names end in a letter. */
function isNewest({ name }: { readonly name: string }): boolean {
  return /-fresh-.*-[bc]$/.test(name);
}

const SETS = {
  earlier: { size: 151, has: (design: { readonly name: string }) => !isNewest(design) },
  fresh: { size: 37, has: (design: { readonly name: string }) => isFresh(design) && !isNewest(design) },
  newest: { size: 70, has: isNewest },
} as const;

/** Floors a little under what was reached: a change that falls through one has made the grader worse. */
const FLOORS = [
  ['earlier', { coverageF1: 0.96, accuracy: 0.9, linkF1: 0.89, connectionAccuracy: 0.885 }],
  ['fresh', { coverageF1: 0.935, accuracy: 0.87, linkF1: 0.86, connectionAccuracy: 0.87 }],
  ['newest', { coverageF1: 0.945, accuracy: 0.845, linkF1: 0.815, connectionAccuracy: 0.795 }],
] as const;
const CEILINGS = { falseMissing: 0.015, falseCredit: 0.03 } as const;

/** Two hundred drawings are read and graded first, on a machine that may be busy. */
const PATIENCE = 120_000;

const terminal = { ...processTerminal(), read: async (file: string) => ok(readFileSync(file, 'utf8')) };
const references = await builtInReferences();

async function drawn(file: string): Promise<Graph> {
  const parsed = await parseMermaid(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} cannot be read`);
  return parsed.value.graph;
}

async function designs(): Promise<readonly KeptDesign[]> {
  const read = await readMarkedDesigns(FOLDER, terminal);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe('designs that others drew and marked', () => {
  const graded: GradedDesign[] = [];
  const graphs = new Map<string, Graph>();

  beforeAll(async () => {
    for (const design of await designs()) {
      const reference = architectureOf(references, design.marks.question);
      const graph = await drawn(design.file);
      graphs.set(design.name, graph);
      const report = grade(graph, reference, []);
      graded.push({ design: completed(design, reference, graph), report });
    }
  }, PATIENCE);

  test('every marks file is complete', () => {
    expect(graded).toHaveLength(221);
    for (const { design } of graded) {
      const { question, components } = design.marks;
      const { components: expected } = architectureOf(references, question);
      const titles = components.map(({ title }) => title);
      expect([design.name, titles.toSorted()]).toEqual([
        design.name,
        expected.map(({ title }) => title).toSorted(),
      ]);
      const graph = graphs.get(design.name);
      const ids = new Set([...(graph?.nodes ?? []), ...(graph?.groups ?? [])].map(({ id }) => id));
      const unknown = components.flatMap(({ nodes, also }) =>
        [...nodes, ...also].filter((id) => !ids.has(id)),
      );
      expect([design.name, unknown]).toEqual([design.name, []]);
      const unbacked = components.filter(
        ({ status, nodes }) => (status === 'missing') !== (nodes.length === 0),
      );
      expect([design.name, unbacked]).toEqual([design.name, []]);
    }
  });

  describe.each(FLOORS)('%s', (set, floors) => {
    test.each(Object.entries(floors))('%s is at least %d', (figure, floor) => {
      const { size, has } = SETS[set];
      const some = graded.filter(({ design }) => has(design));
      expect(some).toHaveLength(size);
      expect(valueOf(agreementOf(some), figure)).toBeGreaterThanOrEqual(floor);
    });
  });

  test.each(Object.entries(CEILINGS))('all: %s is at most %d', (figure, ceiling) => {
    expect(valueOf(agreementOf(graded), figure)).toBeLessThanOrEqual(ceiling);
  });
});

function valueOf(agreement: Agreement, figure: string): number {
  const [, value = Number.NaN] = Object.entries(agreement).find(([name]) => name === figure) ?? [];
  return Number(value);
}
