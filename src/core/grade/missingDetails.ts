import type { Graph } from '../graph.ts';
import type { Component } from '../question.ts';
import { saysWords } from './saysWords.ts';

/** Details a senior must show that stand neither on the players nor next to them nor as a node of their own. */
export function missingDetails(
  component: Component,
  players: readonly string[],
  graph: Graph,
): readonly string[] {
  if (players.length === 0) return [];
  const own = new Set(players);
  const groups = new Set(
    graph.nodes.flatMap(({ id, group }) => (own.has(id) && group !== undefined ? [group] : [])),
  );
  const beside = graph.edges.flatMap(({ from, to, label }) =>
    own.has(from) || own.has(to) ? [label] : [],
  );
  const texts = [
    ...graph.nodes.map(({ label }) => label),
    ...graph.groups.flatMap(({ id, label }) => (groups.has(id) || own.has(id) ? [label] : [])),
    ...beside,
    ...(graph.stepNotes ?? []).map(({ text }) => text),
  ];
  return component.card.mustShow.filter((detail) => !texts.some((text) => saysWords(text, detail)));
}
