import type { BoardPatch, ListPatch } from './boardPatch.ts';

/** The same patch about elements of other names. */
export function renameInPatch(
  patch: BoardPatch,
  names: Readonly<Record<string, string>>,
): BoardPatch {
  const named = (id: string): string => names[id] ?? id;
  const grouped = <Element extends { readonly id: string; readonly group?: string }>(
    element: Element,
  ): Element => ({
    ...element,
    id: named(element.id),
    ...(element.group === undefined ? {} : { group: named(element.group) }),
  });
  return {
    ...patch,
    ...listed('nodes', patch.nodes, grouped),
    ...listed('groups', patch.groups, grouped),
    ...listed('edges', patch.edges, (edge) => ({
      ...edge,
      id: named(edge.id),
      from: named(edge.from),
      to: named(edge.to),
    })),
    ...listed('notes', patch.notes, (note) => ({
      ...note,
      id: named(note.id),
      ...(note.on === undefined ? {} : { on: named(note.on) }),
    })),
    ...(patch.placed === undefined
      ? {}
      : {
          placed: Object.fromEntries(
            Object.entries(patch.placed).map(([id, spot]) => [named(id), spot]),
          ),
        }),
    ...(patch.unplaced === undefined ? {} : { unplaced: patch.unplaced.map(named) }),
    ...(patch.answers === undefined
      ? {}
      : {
          answers: patch.answers.map((answer) =>
            answer.says === 'differently' ? answer : { ...answer, node: named(answer.node) },
          ),
        }),
  };

  function listed<Name extends string, Element>(
    name: Name,
    list: ListPatch<Element> | undefined,
    rename: (element: Element) => Element,
  ): Partial<Record<Name, ListPatch<Element>>> {
    if (list === undefined) return {};
    const { set, gone, order } = list;
    const renamed: Partial<Record<Name, ListPatch<Element>>> = {};
    renamed[name] = {
      ...(set === undefined ? {} : { set: set.map(rename) }),
      ...(gone === undefined ? {} : { gone: gone.map(named) }),
      ...(order === undefined ? {} : { order: order.map(named) }),
    };
    return renamed;
  }
}
