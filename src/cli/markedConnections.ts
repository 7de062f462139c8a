import type { ConnectionStatus } from '#core';
import type { Marks } from './markedDesigns.ts';

export interface MarkedConnection {
  readonly from: string;
  readonly to: string;
  readonly status: ConnectionStatus;
}

type Ways = ReadonlyMap<string, ReadonlySet<string>>;

/** Connection statuses as they follow from the readers' component marks; nobody has to judge them. */
export function markedConnections({
  reference,
  graph,
  components,
}: Marks): readonly MarkedConnection[] {
  const members = new Map(graph.groups.map(({ id, nodes }) => [id, nodes]));
  const playing = new Map(
    components.map(({ title, status, nodes, also }) => [
      title,
      status === 'missing' ? [] : [...nodes, ...also],
    ]),
  );
  const passing = new Set(
    reference.components.filter(({ passThrough }) => passThrough).map(({ title }) => title),
  );
  const busy = new Set([...playing].flatMap(([title, ids]) => (passing.has(title) ? [] : ids)));
  const ways = waysOf(graph, members);

  function statusOf(from: string, to: string): ConnectionStatus {
    const starts = withMembers(playing.get(from) ?? [], members);
    const ends = withMembers(playing.get(to) ?? [], members);
    if (starts.size === 0 || ends.size === 0) return 'missing';
    const next = after(starts, ways);
    if (meet(starts, ends) || meet(next, ends)) return 'present';
    const passed = new Set([...next].filter((id) => !busy.has(id)));
    if (meet(after(passed, ways), ends)) return 'via';
    return meet(after(ends, ways), starts) ? 'reversed' : 'missing';
  }

  return reference.connections.map(({ from, to }) => ({ from, to, status: statusOf(from, to) }));
}

/** Where each node's lines lead; a line of a group counts for all in it. */
function waysOf(graph: Marks['graph'], members: ReadonlyMap<string, readonly string[]>): Ways {
  const ways = new Map<string, Set<string>>();
  for (const { from, to, both } of graph.edges) {
    const starts = withMembers([from], members);
    const ends = withMembers([to], members);
    connect(starts, ends, ways);
    if (both) connect(ends, starts, ways);
  }
  return ways;
}

function connect(
  starts: ReadonlySet<string>,
  ends: ReadonlySet<string>,
  ways: Map<string, Set<string>>,
): void {
  for (const start of starts) ways.set(start, new Set([...(ways.get(start) ?? []), ...ends]));
}

function withMembers(
  ids: readonly string[],
  members: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const all = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    waiting.push(...(members.get(id) ?? []));
  }
  return all;
}

function after(ids: ReadonlySet<string>, ways: Ways): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => [...(ways.get(id) ?? [])]));
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((id) => others.has(id));
}
