import { GROUP_KINDS, paletteItem, titleOf } from '#core';
import type { Board, Edge, Group, Node, Report } from '#core';

/** A line of the outline: a group, a node, or a connection of the node above it. */
export interface OutlineRow {
  /** Of the line: a connection stands below both of its ends. */
  readonly key: string;
  readonly sort: 'group' | 'node' | 'edge' | 'note';
  /** Of the element. */
  readonly id: string;
  readonly level: number;
  readonly name: string;
  /** What the name alone does not say: kind, marks. */
  readonly detail: string;
  readonly icon: string;
  /** Something lies below it. */
  readonly parent: boolean;
  readonly at: number;
  readonly of: number;
}

/** The drawing as a tree: groups with what lies in them, nodes with their connections, closed ones without. */
export function outlineOf(
  board: Board,
  closed: ReadonlySet<string>,
  report?: Report,
): readonly OutlineRow[] {
  const { graph, notes } = board;
  const titles = new Map(
    [...graph.groups, ...graph.nodes].map(({ id, label }) => [id, titleOf(label) || 'Unnamed']),
  );
  const marks = marksOf(report);
  const rows: OutlineRow[] = [];

  function add(row: Omit<OutlineRow, 'key'> & { readonly key?: string }): boolean {
    rows.push({ key: row.id, ...row });
    return !closed.has(row.key ?? row.id);
  }

  function addLevel(home: string | undefined, level: number): void {
    const groups = graph.groups.filter(({ group }) => group === home);
    const nodes = graph.nodes.filter(({ group }) => group === home);
    const loose = home === undefined ? notes : [];
    const of = groups.length + nodes.length + loose.length;
    groups.forEach((group, index) => addGroup(group, level, index + 1, of));
    nodes.forEach((node, index) => addNode(node, level, groups.length + index + 1, of));
    loose.forEach(({ id, text }, index) => {
      const at = groups.length + nodes.length + index + 1;
      const [name = ''] = text.split('\n');
      add({
        id,
        sort: 'note',
        level,
        name: name || 'Empty note',
        detail: 'note',
        icon: 'sticky-note',
        parent: false,
        at,
        of,
      });
    });
  }

  function addGroup({ id, label, kind }: Group, level: number, at: number, of: number): void {
    const known = GROUP_KINDS.find((one) => one.kind === kind);
    const name = titleOf(label) || 'Group';
    const parent = [...graph.groups, ...graph.nodes].some(({ group }) => group === id);
    const detail = [known?.name ?? 'group', marks.get(id)].filter(isSaid).join(', ');
    const open = add({
      id,
      sort: 'group',
      level,
      name,
      detail,
      icon: known?.icon ?? 'group',
      parent,
      at,
      of,
    });
    if (open) addLevel(id, level + 1);
  }

  function addNode({ id, label, kind }: Node, level: number, at: number, of: number): void {
    const item = kind === undefined ? undefined : paletteItem(kind);
    const name = titleOf(label) || 'Unnamed';
    const said = item === undefined || item.name.toLowerCase() === name.toLowerCase();
    const mine = graph.edges.filter(({ from, to }) => from === id || to === id);
    const detail = [said ? undefined : item.name, marks.get(id)].filter(isSaid).join(', ');
    const parent = mine.length > 0;
    const open = add({
      id,
      sort: 'node',
      level,
      name,
      detail,
      icon: item?.icon ?? 'square',
      parent,
      at,
      of,
    });
    if (!open) return;
    mine.forEach((edge, index) => {
      const key = `${id} ${edge.id}`;
      add({
        key,
        id: edge.id,
        sort: 'edge',
        level: level + 1,
        ...nameEdge(edge, id),
        icon: 'move-right',
        parent: false,
        at: index + 1,
        of: mine.length,
      });
    });
  }

  function nameEdge(
    { from, to, label, start, end }: Edge,
    at: string,
  ): Pick<OutlineRow, 'name' | 'detail'> {
    const other = titles.get(from === at ? to : from) ?? '';
    const both = (start === 'none') === (end === 'none');
    const way = both ? 'to and from' : from === at ? 'to' : 'from';
    return { name: `${way} ${other}`, detail: label.replaceAll('\n', ' ') };
  }

  addLevel(undefined, 1);
  return rows;
}

/** What a check found in each drawn piece, in words. */
function marksOf(report: Report | undefined): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { title, status, nodes } of report?.components ?? []) {
    if (status === 'missing') continue;
    for (const id of nodes) {
      const said = `${status === 'present' ? 'found' : 'partly found'}: ${title}`;
      marks.set(id, marks.has(id) ? `${marks.get(id)}, ${said}` : said);
    }
  }
  return marks;
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
