import type { Block, Branch, Edge, Graph, LifelineChange, StepNote } from '#core';

/** One line of a sequence, in the order of the text. */
export type Moment = { readonly depth: number } & (
  | { readonly type: 'message'; readonly edge: Edge; readonly activate: Edge['activate'] }
  | { readonly type: 'note'; readonly note: StepNote }
  | { readonly type: 'lifeline'; readonly change: LifelineChange }
  | { readonly type: 'open'; readonly block: Block }
  | { readonly type: 'continue'; readonly block: Block; readonly label: string }
  | { readonly type: 'close'; readonly block: Block }
);

/** A sequence in order, and the participants that a message brings to life. */
export interface Play {
  readonly moments: readonly Moment[];
  readonly created: readonly string[];
}

/** Puts messages, notes and blocks in order, leaving out what mermaid would refuse. */
export function playSequence(graph: Graph): Play {
  const moments = withoutRefused(inOrder(graph), graph);
  const created = moments.flatMap((moment) =>
    moment.type === 'lifeline' && moment.change.change === 'create' ? [moment.change.at] : [],
  );
  return { moments, created };
}

/** What lies in one branch, with its place: steps are whole, what follows a step lies behind it. */
interface Item {
  readonly at: number;
  readonly moments: (depth: number) => readonly Moment[];
}

function inOrder(graph: Graph): readonly Moment[] {
  const blocks = graph.blocks ?? [];
  const branchIds = new Set(blocks.flatMap((block) => block.branches.map(({ id }) => id)));
  const items = new Map<string | undefined, Item[]>();
  const visited = new Set<string>();

  function add(branch: string | undefined, at: number, moments: Item['moments']): void {
    const key = branch !== undefined && branchIds.has(branch) ? branch : undefined;
    const siblings = items.get(key);
    if (siblings === undefined) items.set(key, [{ at, moments }]);
    else siblings.push({ at, moments });
  }
  for (const [index, edge] of graph.edges.entries()) {
    const at = edge.step ?? graph.edges.length + index + 1;
    add(edge.branch, at, (depth) => [{ type: 'message', edge, activate: edge.activate, depth }]);
  }
  const notes = graph.stepNotes ?? [];
  for (const [index, note] of notes.entries()) {
    // Notes after the same step keep their order, even across blocks.
    const at = note.after + 0.5 + (0.1 * index) / notes.length;
    add(note.branch, at, (depth) => [{ type: 'note', note, depth }]);
  }
  for (const change of graph.lifelines ?? []) {
    const behind = change.change === 'create' || change.change === 'destroy' ? 0.7 : 0.6;
    add(change.branch, change.after + behind, (depth) => [{ type: 'lifeline', change, depth }]);
  }
  // Inner blocks come after outer ones in no order we may rely on: place the innermost first.
  for (const block of innermostFirst(blocks)) {
    const first = Math.min(...block.branches.map(({ id }) => firstAt(items.get(id))));
    add(block.branch, first, (depth) => printBlock(block, depth));
  }
  function printBlock(block: Block, depth: number): readonly Moment[] {
    if (visited.has(block.id)) return [];
    visited.add(block.id);
    return [
      { type: 'open', block, depth },
      ...block.branches.flatMap((branch: Branch, index): readonly Moment[] => [
        ...(index === 0 ? [] : [{ type: 'continue', block, label: branch.label, depth } as const]),
        ...inside(branch.id, depth + 1),
      ]),
      { type: 'close', block, depth },
    ];
  }
  function inside(branch: string | undefined, depth: number): readonly Moment[] {
    const found = (items.get(branch) ?? []).toSorted((one, other) => one.at - other.at);
    return found.flatMap((item) => item.moments(depth));
  }
  return inside(undefined, 0);
}

function firstAt(items: readonly Item[] | undefined): number {
  return Math.min(Number.MAX_SAFE_INTEGER, ...(items ?? []).map(({ at }) => at));
}

function innermostFirst(blocks: readonly Block[]): readonly Block[] {
  const owner = new Map(blocks.flatMap((block) => block.branches.map(({ id }) => [id, block])));
  function depthOf(block: Block): number {
    let depth = 0;
    let at = block.branch === undefined ? undefined : owner.get(block.branch);
    for (; at !== undefined && depth <= blocks.length; depth += 1)
      at = at.branch === undefined ? undefined : owner.get(at.branch);
    return depth;
  }
  const depths = new Map(blocks.map((block) => [block, depthOf(block)]));
  return blocks.toSorted((one, other) => (depths.get(other) ?? 0) - (depths.get(one) ?? 0));
}

/** Mermaid refuses to end what is not active, and a birth or death that no message carries out. */
function withoutRefused(moments: readonly Moment[], graph: Graph): readonly Moment[] {
  const active = new Map<string, number>();
  const known = new Set(graph.nodes.map(({ id }) => id));
  const spoken = new Set<string>();
  const kept: Moment[] = [];
  function activate(id: string, by: 1 | -1): boolean {
    const count = (active.get(id) ?? 0) + by;
    if (count < 0) return false;
    active.set(id, count);
    return true;
  }
  for (const [index, moment] of moments.entries()) {
    if (moment.type === 'message') {
      const { edge } = moment;
      spoken.add(edge.from).add(edge.to);
      const part = moment.activate;
      if (part === 'to') activate(edge.to, 1);
      if (part === 'from') activate(edge.from, 1);
      const refused = part === 'deactivateFrom' && !activate(edge.from, -1);
      kept.push(refused ? { ...moment, activate: undefined } : moment);
    } else if (moment.type === 'note') {
      const at = moment.note.at.filter((id) => known.has(id));
      for (const id of at) spoken.add(id);
      if (at.length > 0) kept.push({ ...moment, note: { ...moment.note, at } });
    } else if (moment.type === 'lifeline') {
      const { at, change } = moment.change;
      if (!known.has(at)) continue;
      if (change === 'activate' && activate(at, 1)) kept.push(moment);
      if (change === 'deactivate' && activate(at, -1)) kept.push(moment);
      const next = nextMessage(moments, index);
      if (change === 'create' && next?.to === at && next.from !== at && !spoken.has(at)) {
        spoken.add(at);
        if (!isBoxed(graph, at)) kept.push(moment);
      }
      if (change === 'destroy' && (next?.to === at || next?.from === at)) kept.push(moment);
    } else {
      kept.push(moment);
    }
  }
  return kept;
}

function nextMessage(moments: readonly Moment[], from: number): Edge | undefined {
  for (let at = from + 1; at < moments.length; at += 1) {
    const moment = moments[at];
    if (moment?.type === 'message') return moment.edge;
  }
  return undefined;
}

function isBoxed(graph: Graph, id: string): boolean {
  return graph.nodes.some((node) => node.id === id && node.group !== undefined);
}
