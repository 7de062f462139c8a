import type { Statement } from '#core';

/** A question's title as a board's name: `Design a Feed (Like X)` is `Feed`. */
export function shortTitle(title: string): string {
  const short = title
    .replace(/^design(?:ing)?\s+(?:(?:an?|the)\s+)?/i, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim();
  return short === '' ? title : `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
}

/** The name, or the name with the first number that makes it new. */
export function freeName(name: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  let free = name;
  for (let number = 2; names.has(free); number++) free = `${name} ${number}`;
  return free;
}

/** What a task is called on screen: a deep dive's heading would give its answer away. */
export function taskName(statement: Statement, diagram: string | undefined): string {
  const { tasks } = statement;
  const task = tasks.find((other) => other.diagram === diagram);
  if (task?.role !== 'deep-dive') return 'Architecture';
  const dives = tasks.filter(({ role }) => role === 'deep-dive');
  return `Deep dive ${dives.indexOf(task) + 1}`;
}

export function firstSentence(text: string): string {
  const [paragraph = ''] = text.split(/\n\s*\n/);
  return /^.*?[.!?](?=\s|$)/s.exec(paragraph)?.[0] ?? paragraph;
}

/** A name that every file system takes, without its ending. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return plain === '' ? 'drawing' : plain.slice(0, 80);
}

/** How long ago, in words. */
export function ago(then: number, now: number): string {
  const minutes = Math.round((now - then) / 60_000);
  if (minutes < 1) return 'just now';
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (minutes < 60) return words.format(-minutes, 'minute');
  const hours = Math.round(minutes / 60);
  if (hours < 24) return words.format(-hours, 'hour');
  const days = Math.round(hours / 24);
  if (days < 30) return words.format(-days, 'day');
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(then);
}
