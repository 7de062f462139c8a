import type { Graph } from '../graph.ts';
import type { Component } from '../question.ts';
import { detailsSaid } from './detailsSaid.ts';
import type { ReferenceReading } from './readReference.ts';

/** What is said of details in a drawing: by its nodes and notes, on its groups, and on its lines. */
export interface DrawnDetails {
  readonly anywhere: ReadonlySet<string>;
  readonly graph: Graph;
  readonly reference: ReferenceReading;
}

export function drawnDetails(graph: Graph, reference: ReferenceReading): DrawnDetails {
  const texts = [
    ...graph.nodes.map(({ label }) => label),
    ...(graph.stepNotes ?? []).map(({ text }) => text),
  ];
  const anywhere = new Set(texts.flatMap((text) => [...detailsSaid(text, reference)]));
  return { anywhere, graph, reference };
}

/** Details a senior must show that stand neither on the players nor next to them nor as a node of their own. */
export function missingDetails(
  component: Component,
  players: readonly string[],
  { anywhere, graph, reference }: DrawnDetails,
): readonly string[] {
  const open = component.card.mustShow.filter((detail) => !anywhere.has(detail));
  if (players.length === 0 || open.length === 0) return [];
  const own = new Set(players);
  const groups = new Set(
    graph.nodes.flatMap(({ id, group }) => (own.has(id) && group !== undefined ? [group] : [])),
  );
  const beside = [
    ...graph.groups.flatMap(({ id, label }) => (groups.has(id) || own.has(id) ? [label] : [])),
    ...graph.edges.flatMap(({ from, to, label }) =>
      label !== '' && (own.has(from) || own.has(to)) ? [label] : [],
    ),
  ];
  return open.filter((detail) => !beside.some((text) => detailsSaid(text, reference).has(detail)));
}
