import type { Edge, Graph, Group, Node } from '../graph.ts';
import type { Form } from '../vocabulary/concept.ts';
import { conceptById } from '../vocabulary/vocabulary.ts';
import { readLabel } from './readLabel.ts';
import type { LabelReading, Surroundings } from './readLabel.ts';
import { withoutIndex } from './readReference.ts';

/** A drawn node with its replicas, or a group: what may play a component. */
export interface DrawnPiece {
  /** Ids of a node and its replicas, or of one group, sorted. */
  readonly ids: readonly string[];
  readonly isGroup: boolean;
  /** Ids of all that lies in a group. */
  readonly members: ReadonlySet<string>;
  readonly label: string;
  readonly reading: LabelReading;
  readonly surroundings: Surroundings;
  /** Drawn as a question. */
  readonly asks: boolean;
}

/** Nodes with their replicas folded into one piece, then groups; ids and array order decide nothing. */
export function drawnPieces(graph: Graph, indexed: ReadonlySet<string>): readonly DrawnPiece[] {
  const folded = new Map<string, DrawnPiece>();
  const linesTo = byEnd(graph.edges);
  const frames = new Map(graph.groups.map((group) => [group.id, group]));
  for (const node of graph.nodes.toSorted(byLabelThenId)) {
    const label = node.label.trim() === '' ? node.id : node.label;
    const surroundings = surroundingsOf(node, linesTo.get(node.id) ?? [], frames);
    const reading = readLabel(label, surroundings);
    const key = replicaKey(reading, label, indexed);
    const first = folded.get(key);
    folded.set(
      key,
      first === undefined
        ? {
            ids: [node.id],
            isGroup: false,
            members: NOBODY,
            label,
            reading,
            surroundings,
            asks: node.shape === 'diamond',
          }
        : { ...first, ids: [...first.ids, node.id].toSorted() },
    );
  }
  const groups = graph.groups.toSorted(byLabelThenId).map((group) => ({
    ids: [group.id],
    isGroup: true,
    members: membersOf(group.id, graph),
    label: group.label,
    reading: readLabel(group.label),
    surroundings: { around: [] },
    asks: false,
  }));
  return [...folded.values(), ...groups];
}

/** Lines by whom they lead to; those between peers lead to both. */
function byEnd(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const lines = new Map<string, Edge[]>();
  for (const edge of edges) {
    const mutual = (edge.start === 'none') === (edge.end === 'none');
    for (const id of mutual ? [edge.from, edge.to] : [edge.to]) {
      const known = lines.get(id);
      if (known === undefined) lines.set(id, [edge]);
      else known.push(edge);
    }
  }
  return lines;
}

/** What a node's kind or shape says that it is, and the words that stand around it. */
function surroundingsOf(
  node: Node,
  lines: readonly Edge[],
  frames: ReadonlyMap<string, Group>,
): Surroundings {
  const sort = sortOf(node);
  const frame = frames.get(node.group ?? '');
  const around = [
    ...lines.map(({ label }) => label),
    ...(frame === undefined ? [] : [frame.label]),
  ];
  return {
    ...(sort === undefined ? {} : { sort }),
    around: [...new Set(around.filter((text) => text.trim() !== ''))].toSorted(),
  };
}

function sortOf({ kind, shape }: Node): Form | undefined {
  const form = kind === undefined ? undefined : conceptById(kind)?.form;
  return form ?? (shape === 'cylinder' ? 'store' : undefined);
}

const NOBODY: ReadonlySet<string> = new Set();

function membersOf(frame: string, { nodes, groups }: Graph): ReadonlySet<string> {
  const inside = new Set([frame]);
  // A frame may be listed before the one around it.
  for (let before = 0; before < inside.size;) {
    before = inside.size;
    for (const { id, group } of groups)
      if (group !== undefined && inside.has(group)) inside.add(id);
  }
  return new Set(
    nodes.filter(({ group }) => group !== undefined && inside.has(group)).map(({ id }) => id),
  );
}

/** `worker 1` and `worker 2` are replicas, unless the reference tells such names apart. */
function replicaKey(reading: LabelReading, label: string, indexed: ReadonlySet<string>): string {
  if (indexed.has(withoutIndex(reading.title.key))) return label;
  const key = reading.sayings
    .map(({ phrase, place }) => `${place}:${withoutIndex(phrase.key)}`)
    .join('|');
  return key === '' ? label : key;
}

function byLabelThenId(
  a: { readonly label: string; readonly id: string },
  b: { readonly label: string; readonly id: string },
): number {
  return compareTexts(a.label, b.label) || compareTexts(a.id, b.id);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
