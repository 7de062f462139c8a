import type { Component, Connection, Reference } from '../question.ts';
import type { Match, ScorePart } from '../report.ts';
import type { ComparedConnection } from './compareConnections.ts';
import { CREDIT, SHARE, WEIGHT } from './rubric.ts';

export interface Score {
  /** 0…100, whole. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

/** What is shown of what is expected; the parts add up to the whole. */
export function score(
  reference: Reference,
  components: readonly Match[],
  connections: readonly ComparedConnection[],
): Score {
  const items = itemsOf(reference, components);
  const wired = connections.filter(({ connection }) => isMarked(reference, connection));
  const connectionShare = wired.length === 0 ? 0 : items.length === 0 ? 1 : SHARE.connections;
  const unit =
    items.length === 0 ? 0 : (1 - connectionShare) / sum(items.map(({ weight }) => weight));
  const detailed = items.filter(({ details }) => details > 0);
  const detailsPossible = sum(detailed.map(({ weight }) => weight * SHARE.details)) * unit;
  const parts: readonly ScorePart[] = [
    {
      name: 'components',
      earned:
        sum(
          items.map(
            ({ weight, credit, details }) =>
              weight * credit * (details > 0 ? 1 - SHARE.details : 1),
          ),
        ) * unit,
      possible: 1 - connectionShare - detailsPossible,
    },
    {
      name: 'details',
      earned:
        sum(detailed.map(({ weight, credit, shown }) => weight * SHARE.details * credit * shown)) *
        unit,
      possible: detailsPossible,
    },
    {
      name: 'connections',
      earned:
        wired.length === 0
          ? 0
          : (connectionShare * sum(wired.map((item) => creditOf(item)))) / wired.length,
      possible: connectionShare,
    },
  ];
  const points = parts.map((part) => ({
    ...part,
    earned: toPoints(part.earned),
    possible: toPoints(part.possible),
  }));
  return { score: Math.round(100 * sum(parts.map(({ earned }) => earned))), parts: points };
}

/** One thing that earns points: a component, or a set of choices of which one option is enough. */
interface Item {
  readonly weight: number;
  readonly credit: number;
  /** Details that must show, and the share of them that does. */
  readonly details: number;
  readonly shown: number;
}

function itemsOf(reference: Reference, components: readonly Match[]): readonly Item[] {
  const sets = choiceSets(reference);
  const inSet = new Set([...sets.values()].flat());
  const single = reference.components.flatMap((component, index) =>
    inSet.has(index) ? [] : [itemOf(component, components[index])],
  );
  const chosen = [...sets.values()].map((set) => bestOption(set, reference, components));
  return [...single, ...chosen];
}

function itemOf({ card }: Component, match: Match | undefined): Item {
  const details = card.mustShow.length;
  const missing = match?.missingDetails.length ?? 0;
  const drawn = match !== undefined && match.status !== 'missing';
  return {
    weight: WEIGHT[card.weight],
    credit: match === undefined ? 0 : CREDIT[match.status],
    details,
    shown: details > 0 && drawn ? (details - missing) / details : 0,
  };
}

/** Components of which one option is enough, as indexes, by their set. */
function choiceSets(reference: Reference): ReadonlyMap<string, readonly number[]> {
  const sets = new Map<string, number[]>();
  if (reference.everyGroup) return sets;
  for (const [index, { markedAs, groups }] of reference.components.entries()) {
    if (markedAs !== 'choices') continue;
    const key = reference.markedAs === 'choices' ? '' : (groups[0] ?? '');
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [index]);
    else set.push(index);
  }
  return sets;
}

/** A set weighs as much as its weightiest member, and is worth what its best option is. */
function bestOption(
  set: readonly number[],
  reference: Reference,
  components: readonly Match[],
): Item {
  const titles = set.map((index) => reference.components[index]?.title ?? '');
  const options = optionsOf(titles, reference.connections).map((option) => {
    const items = option.flatMap((title) => {
      const index = set[titles.indexOf(title)] ?? -1;
      const component = reference.components[index];
      return component === undefined ? [] : [itemOf(component, components[index])];
    });
    const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length);
    const detailed = items.filter(({ details }) => details > 0);
    return {
      weight: Math.max(0, ...items.map(({ weight }) => weight)),
      credit: mean(items.map(({ credit }) => credit)),
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

/** Wiring of choices and of checklist items is not marked by itself. */
function isMarked(reference: Reference, { from, to }: Connection): boolean {
  const free = (title: string): boolean => {
    const marked = reference.components.find((component) => component.title === title)?.markedAs;
    return marked === 'checklist' || (marked === 'choices' && !reference.everyGroup);
  };
  return !free(from) && !free(to);
}

function creditOf({ status, otherWay }: ComparedConnection): number {
  return otherWay ? CREDIT.present : CREDIT[status];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Hundredths are finer than anybody reads. */
function toPoints(share: number): number {
  return Math.round(share * 10_000) / 100;
}
