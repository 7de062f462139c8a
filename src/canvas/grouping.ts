import { groupAround, nextId, removeElements, withDescendants } from '#store';
import type { LacunaStore } from '#store';

/** Those of some elements that lie somewhere: nodes and groups. */
export function framed(store: LacunaStore, ids: ReadonlySet<string>): readonly string[] {
  const { nodes, groups } = store.getState().history.present.graph;
  return [...groups, ...nodes].flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

/** The same, and notes. */
export function movable(store: LacunaStore, ids: ReadonlySet<string>): readonly string[] {
  const { notes } = store.getState().history.present;
  return [...framed(store, ids), ...notes.flatMap(({ id }) => (ids.has(id) ? [id] : []))];
}

/** Draws a group around the selection and selects it. What lies in a selected group stays there. */
export function groupSelected(store: LacunaStore): void {
  const { history, session, actions } = store.getState();
  const { graph } = history.present;
  const wanted = framed(store, session.selection).filter(
    (id, _index, all) =>
      !all.some((other) => other !== id && withDescendants(graph, [other]).has(id)),
  );
  if (wanted.length === 0) return;
  const id = nextId(graph, 'g');
  actions.edit(groupAround(wanted, 'Group'));
  actions.select([id]);
}

/** Removes the selected groups; their members stay and are selected. */
export function dissolveGroups(store: LacunaStore): void {
  const { history, session, actions } = store.getState();
  const { groups, nodes } = history.present.graph;
  const gone = groups.flatMap(({ id }) => (session.selection.has(id) ? [id] : []));
  if (gone.length === 0) return;
  const members = [...groups, ...nodes].filter(
    ({ group }) => group !== undefined && gone.includes(group),
  );
  actions.edit(removeElements(gone));
  actions.select(members.map(({ id }) => id));
}
