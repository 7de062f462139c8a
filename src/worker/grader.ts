import { expose } from 'comlink';
import { fail, ok } from '#core';
import type { Answer, Graph, PlacedQuestion, Placement, Report, Result } from '#core';
import { grade, kindsOf } from '#core/grade';
import { load } from 'virtual:references';

/** What a page may ask: a drawing against one diagram of a question. */
export interface GradeMessage {
  readonly slug: string;
  readonly diagram: string;
  readonly graph: Graph;
  readonly answers: readonly Answer[];
  /** For a question that the user opened. */
  readonly question?: PlacedQuestion;
}

export interface GradeReply {
  readonly report: Report;
  readonly referencePlacement: Placement;
  readonly referenceNodes: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly wiring: readonly { readonly from: string; readonly to: string }[];
}

export interface GraderWorker {
  readonly grade: (message: GradeMessage) => Promise<Result<GradeReply, string>>;
}

const worker: GraderWorker = {
  grade: async ({ slug, diagram, graph, answers, question }) => {
    const builtIn = question === undefined ? load[slug] : undefined;
    const known = question ?? (builtIn === undefined ? undefined : await builtIn());
    const placed = known?.references.find(({ reference }) => reference.diagram === diagram);
    if (placed === undefined) {
      return fail('This question has no reference to compare with. Is its file still open?');
    }
    const { reference, placement } = placed;
    return ok({
      report: grade(graph, reference, answers),
      referencePlacement: placement,
      referenceNodes: Object.fromEntries(
        reference.components.flatMap(({ title, nodes: [first] }) =>
          first === undefined ? [] : [[title, first]],
        ),
      ),
      kinds: kindsOf(reference),
      wiring: [...reference.connections, ...reference.usual].map(({ from, to }) => ({ from, to })),
    });
  },
};

expose(worker);
