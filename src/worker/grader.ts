import { expose } from 'comlink';
import { fail, ok } from '#core';
import type {
  Answer,
  Graph,
  PlacedQuestion,
  PlacedReference,
  Placement,
  Report,
  Result,
} from '#core';
import { bestFit, kindsOf } from '#core/grade';
import { load } from 'virtual:references';

/** What a page may ask: a drawing against one diagram of a question. */
export interface GradeMessage {
  readonly slug: string;
  readonly diagram: string;
  readonly graph: Graph;
  readonly answers: readonly Answer[];
  /** Of the accepted architectures the one to compare with; without it, the one that fits best. */
  readonly against?: string;
  /** The one that is compared with now, which stays unless another fits clearly better. */
  readonly shown?: string;
  /** For a question that the user opened. */
  readonly question?: Pick<PlacedQuestion, 'references'>;
}

export interface GradeReply {
  readonly report: Report;
  /** Names of the architectures that are accepted for this board, the main one first. */
  readonly accepted: readonly string[];
  readonly referencePlacement: Placement;
  readonly referenceNodes: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly wiring: readonly { readonly from: string; readonly to: string }[];
  /** The outermost frame of each component in the reference, by its title. */
  readonly areas: Readonly<Record<string, string>>;
}

export interface GraderWorker {
  readonly grade: (message: GradeMessage) => Promise<Result<GradeReply, string>>;
}

const worker: GraderWorker = {
  grade: async ({ slug, diagram, graph, answers, against, shown, question }) => {
    const builtIn = question === undefined ? load[slug] : undefined;
    const known = question ?? (builtIn === undefined ? undefined : await builtIn());
    const accepted = acceptedFor(diagram, known?.references ?? []);
    const chosen = accepted.filter(({ reference }) => reference.diagram === against);
    const [first, ...others] = (chosen.length > 0 ? chosen : accepted).map(
      (placed) => placed.reference,
    );
    if (first === undefined) {
      return fail('This question has no reference to compare with. Is its file still open?');
    }
    const { reference, report } = bestFit(graph, [first, ...others], answers, shown);
    const placement = accepted.find((placed) => placed.reference === reference)?.placement ?? {};
    return ok({
      report,
      accepted: accepted.map((placed) => placed.reference.diagram),
      referencePlacement: placement,
      referenceNodes: Object.fromEntries(
        reference.components.flatMap(({ title, nodes: [first] }) =>
          first === undefined ? [] : [[title, first]],
        ),
      ),
      kinds: kindsOf(reference),
      areas: Object.fromEntries(
        reference.components.flatMap(({ title, groups }) => {
          const area = groups.at(-1);
          return area === undefined ? [] : [[title, area]];
        }),
      ),
      wiring: [...reference.connections, ...reference.usual].map(({ from, to }) => ({ from, to })),
    });
  },
};

/** A deep dive stands for itself; an architecture has alternatives that are as good. */
function acceptedFor(
  diagram: string,
  references: readonly PlacedReference[],
): readonly PlacedReference[] {
  const named = references.filter(({ reference }) => reference.diagram === diagram);
  if (named.some(({ reference }) => reference.role !== 'architecture')) return named;
  return [...named, ...references.filter(({ reference }) => reference.role === 'alternative')];
}

expose(worker);
