import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fail, ok } from '#core';
import type { Graph, Reference, Result } from '#core';
import * as v from 'valibot';
import { callersFolder } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const status = v.picklist(['present', 'partial', 'missing']);
const words = v.array(v.string());

const marksSchema = v.object({
  question: v.string(),
  /** How much of the reference a fair reader sees in the design, 0…100. */
  overall: v.number(),
  components: v.array(
    v.object({
      title: v.string(),
      status,
      nodes: words,
      /** Nodes that may be named too without being wrong. */
      also: v.exactOptional(words, []),
    }),
  ),
  /** The reference as the readers saw it; without it, the built-in one. */
  reference: v.exactOptional(
    v.object({
      components: v.array(
        v.object({ title: v.string(), passThrough: v.exactOptional(v.boolean(), false) }),
      ),
      connections: v.array(v.object({ from: v.string(), to: v.string() })),
    }),
  ),
  /** The drawing as the readers saw it; without it, what its Mermaid text says. */
  graph: v.exactOptional(
    v.object({
      nodes: v.array(v.object({ id: v.string() })),
      groups: v.array(v.object({ id: v.string(), nodes: words })),
      edges: v.array(
        v.object({
          from: v.string(),
          to: v.string(),
          both: v.exactOptional(v.boolean(), false),
        }),
      ),
    }),
  ),
});

type ReadMarks = v.InferOutput<typeof marksSchema>;
/** A reader's marks with everything that connections are decided from. */
export type Marks = Required<ReadMarks>;

/** A design that readers have marked. */
export interface MarkedDesign {
  readonly name: string;
  readonly file: string;
  readonly marks: Marks;
}

/** The same, as its files stand. */
export interface KeptDesign extends Omit<MarkedDesign, 'marks'> {
  readonly marks: ReadMarks;
}

/** The design with the reference and the drawing that its marks leave out. */
export function completed(design: KeptDesign, reference: Reference, graph: Graph): MarkedDesign {
  const { marks } = design;
  return {
    ...design,
    marks: {
      ...marks,
      reference: marks.reference ?? {
        components: reference.components.map(({ title, card }) => ({
          title,
          passThrough: card.passesThrough,
        })),
        connections: reference.connections.map(({ from, to }) => ({ from, to })),
      },
      graph: marks.graph ?? drawnAs(graph),
    },
  };
}

function drawnAs({ nodes, groups, edges }: Graph): Marks['graph'] {
  const membersOf = (group: string): string[] =>
    [...nodes, ...groups].filter((element) => element.group === group).map(({ id }) => id);
  return {
    nodes: nodes.map(({ id }) => ({ id })),
    groups: groups.map(({ id }) => ({ id, nodes: membersOf(id) })),
    edges: edges.map(({ from, to, start, end }) => ({
      from,
      to,
      both: (start === 'none') === (end === 'none'),
    })),
  };
}

/** Each `NAME.mmd` of a folder that has a `NAME.marks.json`; the problem is a sentence. */
export async function readMarkedDesigns(
  folder: string,
  terminal: Terminal,
): Promise<Result<readonly KeptDesign[], string>> {
  const place = resolve(callersFolder(), folder);
  let files: readonly string[];
  try {
    files = await readdir(place);
  } catch {
    return fail(`There is no folder ${folder}.`);
  }
  const names = files
    .filter((file) => file.endsWith('.mmd'))
    .map((file) => file.slice(0, -'.mmd'.length))
    .filter((name) => files.includes(`${name}.marks.json`))
    .toSorted();
  if (names.length === 0) return fail(`There are no marked designs in ${folder}.`);
  const designs: KeptDesign[] = [];
  for (const name of names) {
    const text = await terminal.read(join(place, `${name}.marks.json`));
    const marks = text.ok ? readMarks(text.value) : text;
    if (!marks.ok) return fail(`${name}.marks.json: ${marks.problem}`);
    designs.push({ name, file: join(place, `${name}.mmd`), marks: marks.value });
  }
  return ok(designs);
}

function readMarks(text: string): Result<ReadMarks, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('The text is no JSON.');
  }
  const parsed = v.safeParse(marksSchema, value);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return fail(`At ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}.`);
}
