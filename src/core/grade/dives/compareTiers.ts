import { titleOf } from '../../graph.ts';
import type { Graph } from '../../graph.ts';
import type { Component, Reference, RoleCard } from '../../question.ts';
import type { Status } from '../../report.ts';
import { wire } from '../../wiring.ts';
import { assign } from '../assign.ts';
import { TIER } from '../rubric.ts';
import { shareOf, stemsOf } from './stems.ts';
import { compareWordings, wordingsOf } from './wordings.ts';

/** A wanted group: what is kept or split there, and by which key or age. */
export interface TierVerdict {
  readonly title: string;
  readonly weight: RoleCard['weight'];
  readonly status: Status;
  readonly nodes: readonly string[];
  readonly why: string;
}

interface Tier {
  readonly title: string;
  readonly what: string;
  readonly key: string;
  readonly members: readonly Component[];
}

const FINENESS = 1000;
const AGE =
  /\d+\s*(?:ms|s|sec\w*|min\w*|h|hours?|d|days?|w|weeks?|m|months?|y|years?)\b|\b(?:day|week|month|year|decade)s?\b/i;

/** [D6] One item a group: its ranges and products are examples, its key or age is not. */
export function compareTiers(graph: Graph, reference: Reference): readonly TierVerdict[] {
  const tiers = tiersOf(reference);
  const wordings = wordingsOf(tiers.map(asComponent));
  const candidates = candidatesIn(graph);
  const likeness = candidates.map(({ text }) =>
    compareWordings(text, '', wordings).map((value, at) =>
      titleOf(text) === tiers[at]?.title ? 2 : value,
    ),
  );
  const chosen = assign(
    tiers.map((_, tier) =>
      likeness.map((row, place) => {
        const value = row[tier] ?? 0;
        return [place, value >= TIER.what ? Math.round(value * FINENESS) : 0] as const;
      }),
    ),
  );
  return tiers.map((tier, at): TierVerdict => {
    const place = chosen[at] ?? -1;
    const found = candidates[place];
    const weight = weightOf(tier.members);
    const keyed = found !== undefined && saysKey(tier.key, found.text, found.lines);
    const plain = (likeness[place]?.[at] ?? 0) >= TIER.plain;
    if (found === undefined || (!keyed && !plain)) {
      return {
        title: tier.title,
        weight,
        status: 'missing',
        nodes: [],
        why: `Nothing stands for ${tier.title}.`,
      };
    }
    const said = `"${titleOf(found.text)}"`;
    return {
      title: tier.title,
      weight,
      status: keyed ? 'present' : 'partial',
      nodes: found.ids,
      why: keyed
        ? `${said} stands for ${tier.title}.`
        : `${said} is kept apart, but by what (${tier.key}) is not said.`,
    };
  });
}

function tiersOf({ graph, components }: Reference): readonly Tier[] {
  return graph.groups
    .filter(({ group }) => group === undefined)
    .map(({ label }) => {
      const title = titleOf(label);
      const [, what = title, key = ''] = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(title) ?? [];
      return {
        title,
        what,
        key,
        members: components.filter(({ groups }) => groups.includes(title)),
      };
    })
    .filter(({ members }) => members.length > 0);
}

/** A tier read as one component that goes by the names of all in it. */
function asComponent({ what, members }: Tier): Component {
  const [first] = members;
  return {
    title: what,
    detail: members.flatMap(({ detail }) => detail),
    nodes: [],
    variants: [],
    groups: [],
    markedAs: 'choices',
    card: {
      weight: first?.card.weight ?? 'expected',
      why: members.map(({ card }) => card.why).join(' '),
      hint: members.map(({ card }) => card.hint).join(' '),
      mustShow: [],
      alsoDrawnAs: members.flatMap(({ title, card }) => [title, ...card.alsoDrawnAs]),
      notToBeConfusedWith: [],
      touchedOnBy: [],
      passesThrough: false,
    },
  };
}

interface Candidate {
  readonly ids: readonly string[];
  readonly text: string;
  /** Words on the lines at it. */
  readonly lines: readonly string[];
}

/** Frames with all that stands in them, and nodes outside of frames or with words of their own. */
function candidatesIn(graph: Graph): readonly Candidate[] {
  const { spread } = wire(graph);
  const label = new Map([...graph.nodes, ...graph.groups].map((one) => [one.id, one.label]));
  const linesAt = (ids: readonly string[]): readonly string[] =>
    graph.edges
      .filter(({ from, to }) => ids.includes(from) || ids.includes(to))
      .map((edge) => edge.label);
  return [...graph.groups, ...graph.nodes]
    .toSorted((a, b) => compareTexts(a.label, b.label) || compareTexts(a.id, b.id))
    .map(({ id }) => {
      const ids = spread(id);
      const [own = '', ...inner] = ids.map((one) => label.get(one) ?? '');
      const inside = ids.filter((one) => graph.nodes.some((node) => node.id === one));
      return { ids: inside, text: [own, ...inner].join('\n'), lines: linesAt(ids) };
    });
}

function saysKey(key: string, text: string, lines: readonly string[]): boolean {
  if (key === '') return true;
  if (/\d/.test(key)) return AGE.test(text) || lines.some((line) => AGE.test(line));
  const words = stemsOf(key);
  const said = [...stemsOf(text), ...lines.flatMap((line) => stemsOf(line))];
  return shareOf(words, said) >= TIER.key;
}

function weightOf(members: readonly Component[]): RoleCard['weight'] {
  const weights = members.map(({ card }) => card.weight);
  return weights.includes('core') ? 'core' : weights.includes('expected') ? 'expected' : 'bonus';
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
