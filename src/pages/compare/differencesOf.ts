import type { Report } from '#core';

/** Something that differs, with the titles that it is about. */
export interface Difference {
  readonly text: string;
  readonly why: string;
  readonly titles: readonly string[];
}

const BY_WEIGHT = { core: 0, expected: 1, bonus: 2 } as const;

/** What differs between a drawing and its reference, the weightiest first; connections come after pieces. */
export function differencesOf({ components, connections }: Report): readonly Difference[] {
  return [
    ...components
      .filter(({ status, aside }) => status !== 'present' && aside === undefined)
      .toSorted((a, b) => BY_WEIGHT[a.weight] - BY_WEIGHT[b.weight])
      .map(({ title, status, why, matters }) => ({
        text: `${title} is ${status === 'missing' ? 'missing' : 'there in part'}`,
        why: status === 'missing' ? matters : why,
        titles: [title],
      })),
    ...connections
      .filter(
        ({ status, otherWay }) =>
          otherWay !== true && (status === 'missing' || status === 'reversed'),
      )
      .map(({ from, to, status, why }) => ({
        text: `${from} → ${to} ${status === 'missing' ? 'is not drawn' : 'points the other way'}`,
        why,
        titles: [from, to],
      })),
  ];
}
