import type { Reference } from '../question.ts';
import type { Match } from '../report.ts';
import type { EvidenceTable } from './evidenceTable.ts';
import { STANDS_IN } from './rubric.ts';

/** Drawn pieces that would be taken for a component as well, by its title; ids of nodes and groups. */
export interface StandIns {
  /** They play nothing else that does work of its own. */
  readonly idle: ReadonlyMap<string, readonly string[]>;
  readonly any: ReadonlyMap<string, readonly string[]>;
}

/** [C9] Who could stand in for each component that is there, by what its words say. */
export function standInsFor(
  { components }: Reference,
  table: EvidenceTable,
  matches: readonly Match[],
): StandIns {
  const passing = new Set(
    components.filter(({ card }) => card.passesThrough).map(({ title }) => title),
  );
  const working = new Set(
    matches
      .filter(({ title, status }) => status !== 'missing' && !passing.has(title))
      .flatMap(({ nodes }) => nodes),
  );
  const from = (idle: boolean): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, readonly string[]>();
    for (const { component, score, piece, touching } of table.ofNodes) {
      const title = components[component]?.title;
      if (title === undefined || score < STANDS_IN || touching) continue;
      if (idle && piece.ids.some((id) => working.has(id))) continue;
      found.set(title, [...(found.get(title) ?? []), ...piece.ids]);
    }
    return found;
  };
  return { idle: from(true), any: from(false) };
}
