import type { Graph } from '#core';

/** The id to write for an id of the graph. */
export type Ids = (id: string) => string;

const FLOWCHART_ID = /^(?:[\p{L}_]|\d)[\p{L}\d_]*(?:[-.][\p{L}\d_]+)*$/u;
const FLOWCHART_WORDS =
  /^(?:end|graph|flowchart|subgraph|style|linkStyle|classDef|class|click|href|call|default|interpolate|direction|swimlane|accTitle|accDescr|_self|_blank|_parent|_top)(?![A-Za-z0-9_])/;
const SEQUENCE_ID = /^[\p{L}_][\p{L}\d_]*$/u;
const SEQUENCE_WORDS =
  /^(?:box|participant|actor|create|destroy|as|loop|rect|opt|alt|else|par|par_over|and|critical|option|break|end|left|right|links|link|properties|details|over|note|activate|deactivate|title|accTitle|accDescr|autonumber|off|sequenceDiagram|wrap|nowrap)(?![A-Za-z0-9_])/i;

/** Keeps every id that mermaid can read and gives the others ids of our own (`n1`, `n2` …). */
export function writableIds(graph: Graph, type: Graph['type']): Ids {
  const all = [...graph.nodes, ...graph.groups].map(({ id }) => id);
  const ends = graph.edges.flatMap((edge) => [edge.from, edge.to]);
  const wanted = [...new Set([...all, ...ends])];
  const taken = new Set(wanted);
  const written = new Map<string, string>();
  let next = 0;
  for (const id of wanted) {
    if (isWritable(id, type)) continue;
    let own: string;
    do own = `n${(next += 1)}`;
    while (taken.has(own));
    written.set(id, own);
  }
  return (id) => written.get(id) ?? id;
}

function isWritable(id: string, type: Graph['type']): boolean {
  if (type === 'sequence') return SEQUENCE_ID.test(id) && !SEQUENCE_WORDS.test(id);
  return FLOWCHART_ID.test(id) && !FLOWCHART_WORDS.test(id);
}
