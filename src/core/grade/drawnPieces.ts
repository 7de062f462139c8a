import type { Graph } from '../graph.ts';
import { readLabel } from './readLabel.ts';
import type { LabelReading } from './readLabel.ts';

/** A drawn node, its replicas, or a group: what may play a component. */
export interface DrawnPiece {
  /** Ids of a node and its replicas, or of one group, sorted. */
  readonly ids: readonly string[];
  readonly isGroup: boolean;
  readonly label: string;
  readonly reading: LabelReading;
  readonly shape?: string;
  /** Titles of the groups around it, innermost first. */
  readonly around: readonly string[];
}

/** Nodes with their replicas folded into one piece, then groups; in an order of their own. */
export function drawnPieces(graph: Graph): readonly DrawnPiece[] {
  const groups = new Map(graph.groups.map((group) => [group.id, group]));
  const around = (innermost: string | undefined): readonly string[] => {
    const titles: string[] = [];
    const seen = new Set<string>();
    for (let id = innermost; id !== undefined && !seen.has(id); id = groups.get(id)?.group) {
      seen.add(id);
      titles.push(groups.get(id)?.label ?? '');
    }
    return titles;
  };
  const folded = new Map<string, DrawnPiece>();
  for (const node of [...graph.nodes].sort((a, b) => compare(a.id, b.id))) {
    const label = node.label.trim() === '' ? node.id : node.label;
    const reading = readLabel(label);
    const key = replicaKey(reading, label);
    const first = folded.get(key);
    const ids = [...(first?.ids ?? []), node.id];
    folded.set(
      key,
      first === undefined
        ? { ids, isGroup: false, label, reading, shape: node.shape, around: around(node.group) }
        : { ...first, ids },
    );
  }
  const frames = graph.groups.map((group) => ({
    ids: [group.id],
    isGroup: true,
    label: group.label,
    reading: readLabel(group.label),
    around: around(group.group),
  }));
  return [...folded.values(), ...frames].sort(
    (a, b) => Number(a.isGroup) - Number(b.isGroup) || compare(a.label, b.label) || compare(a.ids[0] ?? '', b.ids[0] ?? ''),
  );
}

const NUMBER = / #\d\b/g;

/** `worker 1` and `worker 2` are replicas. */
function replicaKey(reading: LabelReading, label: string): string {
  const key = reading.sayings.map(({ phrase, place }) => `${place}:${phrase.key.replaceAll(NUMBER, '')}`).join('|');
  return key === '' ? label : key;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
