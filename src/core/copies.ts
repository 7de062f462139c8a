/** `×3` in a title. A letter counts a few only: X.509 is a certificate. */
const COUNT = /\s+(?:[×✕]\s?(\d{1,4})|x\s?(\d{1,2}))(?=\s|$)/u;

/** How many of a piece a label says there are: 1 without a count. */
export function copiesOf(label: string): number {
  const [title = ''] = label.split('\n');
  const [, sign, letter] = COUNT.exec(title) ?? [];
  return Number(sign ?? letter ?? 1);
}

/** The label without its count. */
export function withoutCopies(label: string): string {
  const [title = '', ...detail] = label.split('\n');
  return [title.replace(COUNT, ''), ...detail].join('\n');
}

/** The label with another count; none for a single piece. */
export function withCopies(label: string, count: number): string {
  const [title = '', ...detail] = withoutCopies(label).split('\n');
  return [count > 1 ? `${title} ×${count}` : title, ...detail].join('\n');
}
