import type { Graph, Reference } from '#core';
import { grade } from '#core/grade';
import { matchLabels } from './labelMatcher.ts';

/** A drawing and what it is compared with, by its place in the list of references. */
export interface Sitting {
  readonly reference: number;
  readonly graph: Graph;
}

export interface GradeWork {
  readonly references: readonly Reference[];
  /** Real designs, each graded once at first sight. */
  readonly designs: readonly Sitting[];
  /** Drawings of growing size. */
  readonly growing: readonly Sitting[];
}

/** Milliseconds, one number a design. */
export interface GradeTimes {
  readonly first: readonly number[];
  readonly again: readonly number[];
  readonly edited: readonly number[];
  readonly peer: readonly number[];
  readonly growing: readonly {
    readonly again: number;
    readonly edited: number;
    readonly peer: number;
  }[];
}

const WARM_UP = 30;
const REPEATS = 7;

/** Runs in the page's own thread of a browser, as it would in the worker. */
export function timeGrading({ references, designs, growing }: GradeWork): GradeTimes {
  const of = ({ reference }: Sitting): Reference => {
    const found = references[reference];
    if (found === undefined) throw new Error(`no reference ${reference}`);
    return found;
  };
  for (const sitting of designs.slice(0, WARM_UP)) grade(sitting.graph, of(sitting), []);
  const measured = designs.slice(WARM_UP);
  const first = measured.map((sitting) => timed(() => grade(sitting.graph, of(sitting), [])));
  const timesOf = (sitting: Sitting): { again: number; edited: number; peer: number } => ({
    again: median(REPEATS, () => timed(() => grade(sitting.graph, of(sitting), []))),
    edited: median(REPEATS, (round) => {
      const changed = withNewLabel(sitting.graph, round);
      return timed(() => grade(changed, of(sitting), []));
    }),
    peer: median(REPEATS, () => timed(() => matchLabels(sitting.graph, of(sitting)))),
  });
  const times = measured.map((sitting) => timesOf(sitting));
  for (const sitting of growing) grade(sitting.graph, of(sitting), []);
  return {
    first,
    again: times.map(({ again }) => again),
    edited: times.map(({ edited }) => edited),
    peer: times.map(({ peer }) => peer),
    growing: growing.map((sitting) => timesOf(sitting)),
  };
}

/** One node gets a label that nobody has read before. */
function withNewLabel(graph: Graph, round: number): Graph {
  const at = (round * 7) % Math.max(1, graph.nodes.length);
  return {
    ...graph,
    nodes: graph.nodes.map((node, index) =>
      index === at ? { ...node, label: `${node.label} take ${round}` } : node,
    ),
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: number, measure: (round: number) => number): number {
  const all = Array.from({ length: times }, (_, round) => measure(round)).toSorted((a, b) => a - b);
  return all[Math.floor(times / 2)] ?? 0;
}
