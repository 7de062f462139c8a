import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Graph, Report } from '#core';
import { grade } from '#core/grade';
import { parseMermaid } from '#mermaid';
import { architectureOf, builtInReferences } from '../core/builtInReferences.ts';

/** Drawings of six styles of candidate, `SLUG-STYLE.mmd`, without marks: what holds for any drawing holds for them. */
const FOLDER = join(import.meta.dirname, 'drawings');
const references = await builtInReferences();
const slugs = [...new Set(references.map(({ slug }) => slug))];

function questionOf(file: string): string {
  const slug = slugs.find((one) => file.startsWith(`${one}-`));
  if (slug === undefined) throw new Error(`${file} belongs to no question`);
  return slug;
}

function other(id: string): string {
  return `z${id.length}${id}`;
}

function moved<Item extends { readonly id: string; readonly group?: string }>(item: Item): Item {
  return {
    ...item,
    id: other(item.id),
    ...(item.group === undefined ? {} : { group: other(item.group) }),
  };
}

/** The same drawing with other ids and all arrays the other way round. */
function otherwise(graph: Graph): Graph {
  return {
    ...graph,
    nodes: graph.nodes.map((node) => moved(node)).toReversed(),
    groups: graph.groups.map((group) => moved(group)).toReversed(),
    edges: graph.edges
      .map((edge) => ({ ...edge, from: other(edge.from), to: other(edge.to) }))
      .toReversed(),
  };
}

function verdictsOf({ score, components, connections }: Report): unknown {
  return {
    score,
    components: components.map(({ title, status, nodes }) => [title, status, nodes.length]),
    connections: connections.map(({ from, to, status }) => [from, to, status]),
  };
}

test.each(readdirSync(FOLDER))('%s is graded alike whatever its ids and their order', async (file) => {
  const drawn = await parseMermaid(readFileSync(join(FOLDER, file), 'utf8'));
  if (!drawn.ok) throw new Error(`${file} cannot be read`);
  const { graph } = drawn.value;
  const reference = architectureOf(references, questionOf(file));
  const report = grade(graph, reference, []);
  expect(verdictsOf(grade(otherwise(graph), reference, []))).toEqual(verdictsOf(report));
  // Extras and players together are all that is drawn.
  const known = new Set([...report.extras, ...report.components.flatMap(({ nodes }) => nodes)]);
  const frames = new Set(graph.groups.map(({ id }) => id).filter((id) => known.has(id)));
  const lost = graph.nodes.filter(({ id, group }) => !known.has(id) && !frames.has(group ?? ''));
  expect(lost.filter(({ group }) => group === undefined)).toEqual([]);
});
