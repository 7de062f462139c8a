import type { Component, Connection, Reference } from '../question.ts';
import type { Match } from '../report.ts';
import type { ComparedConnection } from './compareConnections.ts';
import type { Rule } from './dives/findRules.ts';
import { CHECKLIST_FULL, CREDIT, DECISION, OPTION_ALONE, WEIGHT } from './rubric.ts';

/** One thing that earns points: a component, a rule, a list, or a set of choices of which one is enough. */
export interface Item {
  readonly weight: number;
  readonly credit: number;
  /** Details that must show, and the share of them that does. */
  readonly details: number;
  readonly shown: number;
}

/** A component with what became of it. */
interface Marked {
  readonly component: Component;
  readonly match: Match | undefined;
}

/** What a drawing is marked on, by the way that its author wants each part to be marked. */
export function itemsOf(
  reference: Reference,
  components: readonly Match[],
  rules: readonly Rule[],
  compared: readonly ComparedConnection[],
): readonly Item[] {
  const match = new Map(components.map((one) => [one.title, one]));
  const marked = reference.components.map((component): Marked => ({
    component,
    match: match.get(component.title),
  }));
  const of = (kind: Component['markedAs']): readonly Marked[] =>
    marked.filter(({ component }) => component.markedAs === kind && !reference.everyGroup);
  const plain = marked.filter(
    ({ component: { markedAs } }) =>
      reference.everyGroup || markedAs === 'pipeline' || markedAs === 'sequence',
  );
  return [
    ...plain.map(itemOf),
    ...decisionItems(of('decision'), rules, match),
    ...[...byGroup(of('checklist')).values()].map(listItem),
    ...[...byGroup(of('choices'), reference.markedAs === 'choices').values()].map((set) =>
      bestOption(set, reference, compared),
    ),
  ];
}

function itemOf({ component: { card }, match }: Marked): Item {
  const details = card.mustShow.length;
  const missing = match?.missingDetails.length ?? 0;
  const drawn = match !== undefined && match.status !== 'missing';
  return {
    weight: WEIGHT[card.weight],
    credit: creditOf(match),
    details,
    shown: details > 0 && drawn ? (details - missing) / details : 0,
  };
}

/** Outcomes count by their case, so that they are worth nothing the wrong way round. */
function decisionItems(
  marked: readonly Marked[],
  rules: readonly Rule[],
  match: ReadonlyMap<string, Match>,
): readonly Item[] {
  if (marked.length === 0) return [];
  const whole = sum(marked.map(({ component }) => WEIGHT[component.card.weight]));
  const questions = new Set(rules.map(({ question }) => question));
  const outcomes = new Set(rules.map(({ outcome }) => outcome));
  const kinds = [
    { share: DECISION.rules, matches: rules.map((rule) => match.get(ruleTitle(rule))) },
    { share: DECISION.questions, matches: [...questions].map((title) => match.get(title)) },
    {
      share: DECISION.steps,
      matches: marked.flatMap(({ component: { title }, match: one }) =>
        questions.has(title) || outcomes.has(title) ? [] : [one],
      ),
    },
  ].filter(({ matches }) => matches.length > 0);
  const shares = sum(kinds.map(({ share }) => share));
  return kinds.flatMap(({ share, matches }) =>
    matches.map((one) => ({
      weight: (whole * share) / shares / matches.length,
      credit: creditOf(one),
      details: 0,
      shown: 0,
    })),
  );
}

/** What a rule is called among the components of a report. */
export function ruleTitle({ question, when, outcome }: Rule): string {
  return `${question}: ${when} → ${outcome}`;
}

/** A list is full before its last item. */
function listItem(set: readonly Marked[]): Item {
  const items = set.map(itemOf);
  const weight = sum(items.map((item) => item.weight));
  const credit = sum(items.map((item) => item.weight * item.credit)) / weight;
  return { weight, credit: Math.min(1, credit / CHECKLIST_FULL), details: 0, shown: 0 };
}

function byGroup(
  marked: readonly Marked[],
  together = false,
): ReadonlyMap<string, readonly Marked[]> {
  const sets = new Map<string, Marked[]>();
  for (const one of marked) {
    const key = together ? '' : (one.component.groups[0] ?? '');
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [one]);
    else set.push(one);
  }
  return sets;
}

/** A set weighs as much as its weightiest member, and is worth what its best option is. */
function bestOption(
  set: readonly Marked[],
  { connections }: Reference,
  compared: readonly ComparedConnection[],
): Item {
  const titles = set.map(({ component }) => component.title);
  const plain = new Set(
    set.flatMap(({ component, match }) => (match?.status === 'present' ? [component.title] : [])),
  );
  const options = optionsOf(titles, connections).map((option) => {
    const items = set.filter(({ component }) => option.includes(component.title)).map(itemOf);
    const detailed = items.filter(({ details }) => details > 0);
    const pairs = compared.filter(
      ({ connection: { from, to } }) => option.includes(from) && option.includes(to),
    );
    // A use and its level are a pair, whichever way its arrow points.
    const wired =
      pairs.length === 0
        ? 1
        : mean(
            pairs.map(({ status, connection: { from, to } }) =>
              status !== 'missing' && plain.has(from) && plain.has(to) ? 1 : 0,
            ),
          );
    return {
      weight: Math.max(0, ...items.map(({ weight }) => weight)),
      credit: mean(items.map(({ credit }) => credit)) * (OPTION_ALONE + (1 - OPTION_ALONE) * wired),
      details: sum(items.map(({ details }) => details)),
      shown: mean(detailed.map(({ shown }) => shown)),
    };
  });
  const [first = { weight: 0, credit: 0, details: 0, shown: 0 }] = options.toSorted(
    (a, b) => b.credit - a.credit || b.shown - a.shown || a.details - b.details,
  );
  return { ...first, weight: Math.max(0, ...options.map(({ weight }) => weight)) };
}

/** Choices that are connected belong together: an option with its consequence. */
function optionsOf(
  titles: readonly string[],
  connections: readonly Connection[],
): readonly (readonly string[])[] {
  const rest = new Set(titles);
  const options: string[][] = [];
  for (const title of titles) {
    if (!rest.delete(title)) continue;
    const option = [title];
    for (const member of option) {
      for (const { from, to } of connections) {
        const other = from === member ? to : to === member ? from : undefined;
        if (other !== undefined && rest.delete(other)) option.push(other);
      }
    }
    options.push(option);
  }
  return options;
}

function creditOf(match: Match | undefined): number {
  return match === undefined ? 0 : CREDIT[match.status];
}

/** Another usual way is as good as the expected one. */
export function connectionCredit({ status, otherWay, share = 1 }: ComparedConnection): number {
  return share * (otherWay ? CREDIT.present : CREDIT[status]);
}

function mean(values: readonly number[]): number {
  return sum(values) / Math.max(1, values.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
