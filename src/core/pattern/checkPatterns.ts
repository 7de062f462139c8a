import { copiesOf } from '../copies.ts';
import { titleOf } from '../graph.ts';
import type { Graph } from '../graph.ts';
import type { Reference } from '../question.ts';
import type { PatternVerdict } from '../report.ts';
import { wire } from '../wiring.ts';
import type { Wiring } from '../wiring.ts';
import { parsePattern } from './parsePattern.ts';
import type { PatternRule } from './parsePattern.ts';

/** Drawn ids that play each component, by its title; none for one that is not drawn. */
export type Players = ReadonlyMap<string, readonly string[]>;

interface Verdict {
  readonly status: PatternVerdict['status'];
  readonly nodes: readonly string[];
}

const KEPT: Verdict = { status: 'kept', nodes: [] };
const UNCHECKED: Verdict = { status: 'unchecked', nodes: [] };

/** Holds a drawing to the rules of the question's author, each where its parts are drawn [P1]–[P4]. */
export function checkPatterns(
  graph: Graph,
  { components, patterns }: Pick<Reference, 'components' | 'patterns'>,
  players: Players,
): readonly PatternVerdict[] {
  if (patterns.length === 0) return [];
  const wiring = wire(graph, true);
  const titles = components.map(({ title }) => title);
  return patterns.map(({ pattern, message }) => {
    const rule = parsePattern(pattern, titles);
    const { status, nodes } = rule.ok ? check(rule.value, graph, wiring, players) : UNCHECKED;
    return {
      pattern,
      status,
      nodes,
      message: status === 'broken' ? message : sentence(pattern, status),
    };
  });
}

/** The reference itself as a drawing, with the wiring that its diagram leaves out. */
export function checkOnReference(reference: Reference): readonly PatternVerdict[] {
  const players = new Map(reference.components.map(({ title, nodes }) => [title, nodes]));
  const usual = reference.usual.flatMap(({ from, to }, at) => {
    const [start] = players.get(from) ?? [];
    const [end] = players.get(to) ?? [];
    if (start === undefined || end === undefined) return [];
    const line = { label: '', line: 'solid', start: 'none', end: 'arrow' } as const;
    return [{ id: `usual ${at}`, from: start, to: end, ...line }];
  });
  const { graph } = reference;
  return checkPatterns({ ...graph, edges: [...graph.edges, ...usual] }, reference, players);
}

function check(rule: PatternRule, graph: Graph, wiring: Wiring, players: Players): Verdict {
  const drawn = (titles: readonly string[]): readonly string[] =>
    titles.flatMap((title) => players.get(title) ?? []).flatMap((id) => wiring.spread(id));
  switch (rule.says) {
    case 'fed':
      return isFed(drawn(rule.to), wiring);
    case 'leads':
      return leads(drawn(rule.from), drawn(rule.to), wiring);
    case 'passes': {
      const to = drawn(rule.to);
      const from = rule.from === undefined ? entries(graph, wiring, to) : drawn(rule.from);
      return passes(from, to, drawn(rule.through), wiring);
    }
    case 'apart':
      return apart(drawn(rule.from), drawn(rule.to), wiring);
    case 'each':
      return each(rule.frame, drawn(rule.has), graph, wiring);
  }
}

/** [P1] Something leads there. */
function isFed(to: readonly string[], { next }: Wiring): Verdict {
  if (to.length === 0) return UNCHECKED;
  const own = new Set(to);
  const fed = [...next].some(([from, ends]) => !own.has(from) && to.some((id) => ends.has(id)));
  return fed ? KEPT : { status: 'broken', nodes: to };
}

/** [P1] Some path leads from one to the other, or a line stands between them either way. */
function leads(from: readonly string[], to: readonly string[], wiring: Wiring): Verdict {
  if (from.length === 0 || to.length === 0) return UNCHECKED;
  if (shortestPath(from, to, new Set(), wiring) !== undefined) return KEPT;
  // Who reads from a store may draw its arrow towards it.
  if (to.some((end) => from.some((start) => wiring.next.get(end)?.has(start) === true)))
    return KEPT;
  return { status: 'broken', nodes: [...from.slice(0, 1), ...to.slice(0, 1)] };
}

/** [P2] Without the pieces in between, no path is left. Who plays both passes. */
function passes(
  from: readonly string[],
  to: readonly string[],
  through: readonly string[],
  wiring: Wiring,
): Verdict {
  if (from.length === 0 || to.length === 0 || through.length === 0) return UNCHECKED;
  const between = new Set(through);
  const around = shortestPath(from, to, between, wiring);
  if (around !== undefined) return { status: 'broken', nodes: around };
  return shortestPath(from, to, new Set(), wiring) === undefined ? UNCHECKED : KEPT;
}

/** [P3] No line without something between; a piece that plays both proves nothing. */
function apart(from: readonly string[], to: readonly string[], { next }: Wiring): Verdict {
  if (from.length === 0 || to.length === 0) return UNCHECKED;
  const both = new Set(from.filter((id) => to.includes(id)));
  for (const start of from) {
    const end = to.find((id) => !both.has(id) && next.get(start)?.has(id) === true);
    if (end !== undefined && !both.has(start)) return { status: 'broken', nodes: [start, end] };
  }
  return KEPT;
}

/** Titles of frames that are one of several like it. */
const PLACES =
  /\b(?:regions?|zones?|az|data ?cent(?:er|re)s?|dc|sites?|cells?|(?:us|eu|ap|sa|af)[- ](?:north|south|east|west|central)\w*)\b/i;

/** [P4] Each of several drawn frames of a kind holds one of its own; a frame with a count is several. */
function each(frame: string, pieces: readonly string[], graph: Graph, wiring: Wiring): Verdict {
  const frames = graph.groups.filter(
    ({ kind, label }) => kind === frame || PLACES.test(titleOf(label)),
  );
  const outer = frames.filter(({ group }) => !frames.some(({ id }) => id === group));
  const inside = (id: string): boolean => wiring.spread(id).some((one) => pieces.includes(one));
  const many = outer.reduce((sum, { label }) => sum + copiesOf(label), 0);
  if (pieces.length === 0 || many < 2) return UNCHECKED;
  // A piece outside all of them is shared on purpose, or not yet placed.
  if (!outer.some(({ id }) => inside(id))) return UNCHECKED;
  const lacking = outer.filter(({ id }) => !inside(id)).map(({ id }) => id);
  return lacking.length === 0 ? KEPT : { status: 'broken', nodes: lacking.toSorted() };
}

/** Nodes that nothing leads to: where paths begin. */
function entries(graph: Graph, { next }: Wiring, to: readonly string[]): readonly string[] {
  const led = new Set([...next.values()].flatMap((ends) => [...ends]));
  return graph.nodes
    .map(({ id }) => id)
    .filter((id) => next.has(id) && !led.has(id) && !to.includes(id))
    .toSorted();
}

/** The shortest path that avoids some pieces, ends included; nothing when there is none. */
function shortestPath(
  from: readonly string[],
  to: readonly string[],
  avoided: ReadonlySet<string>,
  { next }: Wiring,
): readonly string[] | undefined {
  const ends = new Set(to.filter((id) => !avoided.has(id)));
  const before = new Map<string, string | undefined>();
  for (const id of from) if (!avoided.has(id)) before.set(id, undefined);
  const queue = [...before.keys()];
  for (const id of queue) {
    if (ends.has(id)) return pathTo(id, before);
    for (const step of next.get(id) ?? []) {
      if (avoided.has(step) || before.has(step)) continue;
      before.set(step, id);
      queue.push(step);
    }
  }
  return undefined;
}

function pathTo(end: string, before: ReadonlyMap<string, string | undefined>): readonly string[] {
  const path = [end];
  for (let id = before.get(end); id !== undefined; id = before.get(id)) path.unshift(id);
  return path;
}

function sentence(pattern: string, status: 'kept' | 'unchecked'): string {
  const rule = pattern.charAt(0).toUpperCase() + pattern.slice(1).replace(/\.$/, '');
  return status === 'kept' ? `${rule}.` : `${rule}: not all of it is drawn yet.`;
}
