import type { Reference } from '../../question.ts';
import type { Graph } from '../../graph.ts';
import { wire } from '../../wiring.ts';
import type { Casting } from '../casting.ts';
import type { DrawnPiece } from '../drawnPieces.ts';
import type { EvidenceTable } from '../evidenceTable.ts';
import { BETWEEN } from '../rubric.ts';

/**
 * [D1] A step that says something of a role and stands where that role stands, between pieces that
 * play its neighbours. One round finds what the next can lean on.
 */
export function castBetween(
  graph: Graph,
  reference: Reference,
  table: EvidenceTable,
  casting: Casting,
): void {
  const { next } = wire(graph);
  for (let round = 0; round < BETWEEN.rounds; round++) {
    const playing = playersIn(reference, casting);
    const busy = new Set(playing.flat());
    const found = table.ofNodes
      .filter(
        ({ component, piece, touching }) =>
          !touching && !casting.isPresent(component) && !piece.ids.some((id) => busy.has(id)),
      )
      .map((evidence) => ({
        evidence,
        worth:
          evidence.score +
          BETWEEN.side * sidesOf(evidence.component, evidence.piece, reference, playing, next),
      }))
      .filter(({ evidence, worth }) => worth > evidence.score && worth >= BETWEEN.present)
      .toSorted((a, b) => b.worth - a.worth);
    for (const { evidence } of found) {
      const { piece, component } = evidence;
      if (casting.isPresent(component) || piece.ids.some((id) => busy.has(id))) continue;
      casting.cast(component, { piece, status: 'present', way: 'between', evidence });
      for (const id of piece.ids) busy.add(id);
    }
  }
}

/** Drawn ids of each component that is played, by its place in the reference. */
function playersIn({ components }: Reference, casting: Casting): readonly (readonly string[])[] {
  return components.map((_, index) =>
    casting.isPresent(index) ? casting.parts(index).flatMap(({ piece }) => piece.ids) : [],
  );
}

/** On how many sides a piece stands beside who plays the neighbours: before it, and behind it. */
function sidesOf(
  component: number,
  piece: DrawnPiece,
  { components, connections, usual }: Reference,
  playing: readonly (readonly string[])[],
  next: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const title = components[component]?.title;
  const idsOf = (name: string): readonly string[] =>
    playing[components.findIndex((other) => other.title === name)] ?? [];
  const wired = [...connections, ...usual];
  const before = wired.filter(({ to }) => to === title).flatMap(({ from }) => idsOf(from));
  const behind = wired.filter(({ from }) => from === title).flatMap(({ to }) => idsOf(to));
  const led = before.some((id) => piece.ids.some((own) => next.get(id)?.has(own) === true));
  const leads = behind.some((id) => piece.ids.some((own) => next.get(own)?.has(id) === true));
  return (led ? 1 : 0) + (leads ? 1 : 0);
}
