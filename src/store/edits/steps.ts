import type { Edge, Graph } from '#core';
import { withGraph } from './elements.ts';
import type { Edit } from './elements.ts';

const NUMBERED = /^\s*(\d{1,4})\s*[.):](?:\s+|$)/;

/** An arrow's words as they are read and written: a step carries its number before them. */
export function textOfEdge({ step, label }: Edge): string {
  return step === undefined ? label : `${step}. ${label}`;
}

/** Gives an arrow its words; `3. pay` makes it the third step, words without a number make it none. */
export function setEdgeText(id: string, text: string): Edit {
  return (board) => {
    const numbered = NUMBERED.exec(text);
    const label = text.slice(numbered?.[0].length ?? 0);
    const wanted = numbered === null ? undefined : Number(numbered[1]);
    const edges = board.graph.edges.map((edge) => (edge.id === id ? { ...edge, label } : edge));
    return withGraph(board, moveStep({ ...board.graph, edges }, id, wanted));
  };
}

/** Makes an arrow the last step of all, or no step any more. */
export function toggleStep(id: string): Edit {
  return (board) => {
    const edge = board.graph.edges.find((candidate) => candidate.id === id);
    if (edge === undefined) return board;
    const wanted = edge.step === undefined ? nextStep(board.graph) : undefined;
    return withGraph(board, moveStep(board.graph, id, wanted));
  };
}

export function nextStep({ edges }: Graph): number {
  return 1 + Math.max(0, ...edges.map(({ step }) => step ?? 0));
}

/** Whether a new arrow is a step too: in a sequence, and where every arrow is one. */
export function isStepped({ type, edges }: Graph): boolean {
  return type === 'sequence' || (edges.length > 0 && edges.every(({ step }) => step !== undefined));
}

/** Puts an arrow at a place among the steps, or takes it out; the others close up. */
function moveStep(graph: Graph, id: string, wanted: number | undefined): Graph {
  const others = stepsInOrder(graph).filter((edge) => edge.id !== id);
  const moved = graph.edges.find((edge) => edge.id === id);
  if (moved === undefined) return graph;
  const place = wanted === undefined ? 0 : Math.max(0, wanted - 1);
  const order =
    wanted === undefined ? others : [...others.slice(0, place), moved, ...others.slice(place)];
  return numbered(graph, order);
}

/** Numbers the steps from 1 without gaps, in the order they have. */
export function closeStepGaps(graph: Graph): Graph {
  const order = stepsInOrder(graph);
  return order.every(({ step }, index) => step === index + 1) ? graph : numbered(graph, order);
}

function stepsInOrder({ edges }: Graph): readonly Edge[] {
  return edges
    .filter(({ step }) => step !== undefined)
    .toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0));
}

/** What is placed after a step (notes, lifelines) stays after it. */
function numbered(graph: Graph, order: readonly Edge[]): Graph {
  const steps = new Map(order.map(({ id }, index) => [id, index + 1]));
  const after = (old: number): number =>
    order.reduce((last, { id, step }) => {
      const comesBefore = step !== undefined && step <= old;
      return comesBefore ? Math.max(last, steps.get(id) ?? 0) : last;
    }, 0);
  return {
    ...graph,
    edges: graph.edges.map((edge) => {
      const { step: _old, ...plain } = edge;
      const step = steps.get(edge.id);
      if (step === edge.step) return edge;
      return step === undefined ? plain : { ...plain, step };
    }),
    ...(graph.stepNotes === undefined
      ? {}
      : { stepNotes: graph.stepNotes.map((note) => ({ ...note, after: after(note.after) })) }),
    ...(graph.lifelines === undefined
      ? {}
      : { lifelines: graph.lifelines.map((one) => ({ ...one, after: after(one.after) })) }),
  };
}
