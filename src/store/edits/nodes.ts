import type { Graph, Node, Note } from '#core';
import { inGroup, nextId, withGraph } from './elements.ts';
import type { Edit } from './elements.ts';
import { closeStepGaps } from './steps.ts';

export interface NewNode extends Omit<Node, 'id'> {
  readonly x: number;
  readonly y: number;
}

/** Adds a node with its top left corner at x, y. Its id is `nextId(graph, 'n')`. */
export function addNode({ x, y, ...node }: NewNode): Edit {
  return (board) => {
    const id = nextId(board.graph, 'n');
    return {
      ...withGraph(board, { nodes: [...board.graph.nodes, { ...node, id }] }),
      placement: { ...board.placement, [id]: { x, y } },
    };
  };
}

/** Changes a node's label, kind or shape. */
export function setNode(id: string, change: Partial<Pick<Node, 'label' | 'kind' | 'shape'>>): Edit {
  return (board) =>
    withGraph(board, {
      nodes: board.graph.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)),
    });
}

/** Changes a group's label or kind; `undefined` takes the kind away. */
export function setGroup(
  id: string,
  change: { readonly label?: string; readonly kind?: string | undefined },
): Edit {
  return (board) =>
    withGraph(board, {
      groups: board.graph.groups.map((group) => {
        if (group.id !== id) return group;
        const { kind, ...rest } = { ...group, ...change };
        return kind === undefined ? rest : { ...rest, kind };
      }),
    });
}

/** Removes nodes, edges, groups and notes, with the edges that lose an end. A removed group's members stay. */
export function removeElements(ids: Iterable<string>): Edit {
  return (board) => {
    const gone = new Set(ids);
    if (gone.size === 0) return board;
    const { graph } = board;
    const groups = new Map(graph.groups.map((group) => [group.id, group]));
    const home = (group: string | undefined): string | undefined =>
      group !== undefined && gone.has(group) ? home(groups.get(group)?.group) : group;
    const rest: Graph = {
      ...graph,
      nodes: graph.nodes
        .filter(({ id }) => !gone.has(id))
        .map((node) => inGroup(node, home(node.group))),
      groups: graph.groups
        .filter(({ id }) => !gone.has(id))
        .map((group) => inGroup(group, home(group.group))),
      edges: graph.edges.filter(
        ({ id, from, to }) => !gone.has(id) && !gone.has(from) && !gone.has(to),
      ),
      ...notesOf(graph, gone),
    };
    return {
      ...withGraph(board, closeStepGaps(rest)),
      placement: Object.fromEntries(
        Object.entries(board.placement).filter(([id]) => !gone.has(id)),
      ),
      notes: board.notes
        .filter(({ id }) => !gone.has(id))
        .map((note) => (note.on !== undefined && gone.has(note.on) ? withoutPlace(note) : note)),
      answers: board.answers.filter(
        (answer) => answer.says === 'differently' || !gone.has(answer.node),
      ),
    };
  };
}

function withoutPlace({ on: _on, ...note }: Note): Note {
  return note;
}

/** A sequence's notes and lifelines without those of removed participants. */
function notesOf(
  { stepNotes, lifelines }: Graph,
  gone: ReadonlySet<string>,
): Pick<Graph, 'stepNotes' | 'lifelines'> {
  return {
    ...(stepNotes === undefined
      ? {}
      : {
          stepNotes: stepNotes
            .map((note) => ({ ...note, at: note.at.filter((id) => !gone.has(id)) }))
            .filter(({ at }) => at.length > 0),
        }),
    ...(lifelines === undefined ? {} : { lifelines: lifelines.filter(({ at }) => !gone.has(at)) }),
  };
}
