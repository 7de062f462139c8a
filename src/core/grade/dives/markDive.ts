import type { Graph } from '../../graph.ts';
import type { Component, Reference } from '../../question.ts';
import type { Match, OrderViolation } from '../../report.ts';
import { compareConnections } from '../compareConnections.ts';
import type { ComparedConnection } from '../compareConnections.ts';
import { ruleTitle } from '../items.ts';
import { compareMessages } from './compareMessages.ts';
import { compareTiers } from './compareTiers.ts';
import type { TierVerdict } from './compareTiers.ts';
import { findRules, rulesOf } from './findRules.ts';
import type { Rule, RuleVerdict } from './findRules.ts';
import { withLifelines } from './withLifelines.ts';

/** A deep dive as its author wants it marked. */
export interface MarkedDive {
  /** The reference in the terms of its marks: tiers in place of what is in them. */
  readonly reference: Reference;
  readonly components: readonly Match[];
  readonly compared: readonly ComparedConnection[];
  readonly rules: readonly Rule[];
  readonly violations: readonly OrderViolation[];
}

/** Rules of decisions, tiers and messages beside the components that were matched. */
export function markDive(
  graph: Graph,
  reference: Reference,
  components: readonly Match[],
): MarkedDive {
  if (reference.everyGroup && reference.graph.groups.length > 0) return markTiers(graph, reference);
  const rules = rulesOf(reference);
  const verdicts = findRules(graph, reference, components);
  const asked = withReplicas(components)
    .map((match) => withOutcome(match, verdicts))
    .map((match) => withQuestion(match, verdicts));
  const all = [...asked, ...verdicts.map((one) => ruleMatch(one, components))];
  if (reference.markedAs === 'sequence') {
    const known = withLifelines(graph, reference.connections, all);
    const { connections, violations } = compareMessages(graph, reference, known);
    return { reference, components: known, compared: connections, rules, violations };
  }
  const compared = compareConnections(graph, reference, asked);
  const chosen = withOtherOptions(all, reference);
  return { reference, components: chosen, compared, rules, violations: [] };
}

/** [D5] Where one option of a set is drawn, nobody misses the others. */
function withOtherOptions(components: readonly Match[], reference: Reference): readonly Match[] {
  const setOf = new Map(
    reference.components.flatMap(({ title, markedAs, groups }) =>
      markedAs === 'choices' ? [[title, groups[0] ?? ''] as const] : [],
    ),
  );
  const chosen = new Set(
    components.flatMap(({ title, status }) => (status === 'present' ? [setOf.get(title)] : [])),
  );
  return components.map((match): Match => {
    const set = setOf.get(match.title);
    const other = set !== undefined && match.status !== 'present' && chosen.has(set);
    return other ? { ...match, aside: 'other option' } : match;
  });
}

/** From so many numbered twins on (`Player 1` … `Player N`) they are one replicated piece. */
const REPLICAS = 3;

function withReplicas(components: readonly Match[]): readonly Match[] {
  const sets = new Map<string, Match[]>();
  for (const match of components) {
    const [, name] = /^(.+) (?:\d+|[A-Z])$/.exec(match.title) ?? [];
    if (name !== undefined) sets.set(name, [...(sets.get(name) ?? []), match]);
  }
  const first = new Map<Match, Match>();
  for (const set of sets.values()) {
    const played = set.find(({ status }) => status === 'present');
    if (played === undefined || set.length < REPLICAS) continue;
    for (const match of set) if (match.status !== 'present') first.set(match, played);
  }
  return components.map((match) => {
    const twin = first.get(match);
    if (twin === undefined) return match;
    const { nodes, why } = twin;
    return { ...match, status: 'present' as const, ask: false, nodes, why };
  });
}

/** The right case of the right question says of whom stands behind it what it is. */
function withOutcome(match: Match, verdicts: readonly RuleVerdict[]): Match {
  const found = verdicts.find(
    ({ rule, status }) => rule.outcome === match.title && status === 'present',
  );
  if (found === undefined || match.status === 'present') return match;
  return { ...match, status: 'present', ask: false, nodes: found.nodes, why: found.why };
}

/** The question need not be drawn where its branches are. */
function withQuestion(match: Match, verdicts: readonly RuleVerdict[]): Match {
  if (match.status === 'present') return match;
  const branches = verdicts.filter(
    ({ rule, status }) => rule.question === match.title && status !== 'missing',
  );
  if (branches.length < 2 || branches.every(({ status }) => status !== 'present')) return match;
  const nodes = match.nodes.length > 0 ? match.nodes : (branches[0]?.nodes ?? []);
  return { ...match, status: 'present', ask: false, nodes, why: 'Its branches are drawn.' };
}

function ruleMatch({ rule, status, nodes, why }: RuleVerdict, components: readonly Match[]): Match {
  const outcome = components.find(({ title }) => title === rule.outcome);
  return {
    title: ruleTitle(rule),
    status,
    nodes,
    confidence: outcome?.confidence ?? 1,
    ask: false,
    why,
    weight: outcome?.weight ?? 'expected',
    missingDetails: [],
    matters: outcome?.matters ?? '',
    hint: outcome?.hint ?? '',
    aside: 'rule',
  };
}

function markTiers(graph: Graph, reference: Reference): MarkedDive {
  const tiers = compareTiers(graph, reference);
  const titles = tiers.map(({ title }) => title);
  const tierOf = new Map(
    reference.components.map(({ title, groups }) => [
      title,
      groups.find((group) => titles.includes(group)) ?? title,
    ]),
  );
  const seen = new Set<string>();
  const connections = reference.connections.flatMap((connection) => {
    const from = tierOf.get(connection.from) ?? connection.from;
    const to = tierOf.get(connection.to) ?? connection.to;
    const key = `${from}\n${to}`;
    if (from === to || seen.has(key)) return [];
    seen.add(key);
    return [{ ...connection, from, to }];
  });
  const inTiers: Reference = {
    ...reference,
    components: tiers.map((tier) => tierComponent(tier, reference)),
    connections,
    otherWays: [],
  };
  const components = tiers.map((tier) => tierMatch(tier, reference));
  const compared = compareConnections(graph, inTiers, components);
  return { reference: inTiers, components, compared, rules: [], violations: [] };
}

function tierComponent({ title, weight }: TierVerdict, { components }: Reference): Component {
  const members = components.filter(({ groups }) => groups.includes(title));
  return {
    title,
    detail: members.map((member) => member.title),
    nodes: members.flatMap(({ nodes }) => nodes),
    variants: [],
    groups: [],
    markedAs: 'choices',
    card: {
      weight,
      why: members[0]?.card.why ?? '',
      hint: members[0]?.card.hint ?? '',
      mustShow: [],
      alsoDrawnAs: [],
      notToBeConfusedWith: [],
      touchedOnBy: [],
      passesThrough: false,
    },
  };
}

function tierMatch(
  { title, weight, status, nodes, why }: TierVerdict,
  { components }: Reference,
): Match {
  const first = components.find(({ groups }) => groups.includes(title));
  return {
    title,
    status,
    nodes,
    confidence: 1,
    ask: false,
    why,
    weight,
    missingDetails: [],
    matters: first?.card.why ?? '',
    hint: first?.card.hint ?? '',
  };
}
