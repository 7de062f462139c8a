import type { Graph, Reference } from '#core';
import { munkres } from 'munkres';

/**
 * The peer: what a label matcher does, and no more. Likeness of letter pairs between every label and
 * every title, then the best pairing.
 */
export function matchLabels(
  graph: Graph,
  reference: Reference,
): readonly (readonly [number, number])[] {
  const labels = graph.nodes.map(({ label }) => pairsOf(label));
  const titles = reference.components.map(({ title }) => pairsOf(title));
  const size = Math.max(labels.length, titles.length);
  const costs = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => 1 - likeness(labels[row], titles[column])),
  );
  return munkres(costs);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase();
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

/** Dice's coefficient, 0…1. */
function likeness(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (a === undefined || b === undefined || a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
