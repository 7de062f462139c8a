import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { grade } from '#core/grade';
import { parseMermaid } from '#mermaid';
import { builtInReferences } from '../core/builtInReferences.ts';

const FOLDER = join(import.meta.dirname, 'dives');

/** Written before there was a grader for deep dives: right in other words, right in another form, poor. */
const caseSchema = v.object({
  question: v.string(),
  diagram: v.string(),
  expect: v.picklist(['right', 'poor']),
  overall: v.number(),
});

interface Graded {
  readonly name: string;
  readonly dive: string;
  readonly expected: 'right' | 'poor';
  readonly score: number;
}

const references = await builtInReferences();

async function gradeCase(file: string): Promise<Graded> {
  const meta = v.parse(caseSchema, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  const drawn = await parseMermaid(
    readFileSync(join(FOLDER, file.replace(/\.json$/, '.mmd')), 'utf8'),
  );
  const reference = references.find(
    ({ slug, diagram }) => slug === meta.question && diagram === meta.diagram,
  );
  if (!drawn.ok || reference === undefined) throw new Error(`${file} cannot be graded`);
  return {
    name: file,
    dive: `${meta.question}: ${meta.diagram}`,
    expected: meta.expect,
    score: grade(drawn.value.graph, reference, []).score,
  };
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const graded = await Promise.all(files.map(gradeCase));
const right = graded.filter(({ expected }) => expected === 'right');
const poor = graded.filter(({ expected }) => expected === 'poor');

describe('designs of deep dives', () => {
  test('there are three of each', () => {
    const dives = references.filter(({ role }) => role === 'deep-dive');
    expect(graded).toHaveLength(3 * dives.length);
    expect(new Set(graded.map(({ dive }) => dive)).size).toBe(dives.length);
  });

  // Floors and ceilings: what was reached, so that no change makes it worse unseen.
  test('right ones score at least 80, all but a few', () => {
    expect(right.filter(({ score }) => score >= 80).length).toBeGreaterThanOrEqual(32);
  });

  test('poor ones score at most 40, all but a few', () => {
    expect(poor.filter(({ score }) => score <= 40).length).toBeGreaterThanOrEqual(15);
  });

  test.each(right.map(({ name, dive, score }) => [name, dive, score] as const))(
    '%s scores more than the poor one',
    (_, dive, score) => {
      const other = poor.find((one) => one.dive === dive)?.score ?? 100;
      expect(score).toBeGreaterThan(other);
    },
  );
});
