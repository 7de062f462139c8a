import type { Arrowhead, Block, Edge } from '#core';

export type MessageLine = Pick<Edge, 'line' | 'start' | 'end'>;

/** What mermaid's numbers in a list of messages mean. */
export interface LineTypes {
  readonly messages: ReadonlyMap<number, MessageLine>;
  readonly opens: ReadonlyMap<number, Block['kind']>;
  readonly continues: ReadonlySet<number>;
  readonly closes: ReadonlySet<number>;
  readonly note: number | undefined;
  readonly activate: number | undefined;
  readonly deactivate: number | undefined;
}

const OPENS: Readonly<Record<string, Block['kind']>> = {
  ALT_START: 'alt',
  OPT_START: 'opt',
  LOOP_START: 'loop',
  PAR_START: 'par',
  PAR_OVER_START: 'par',
  CRITICAL_START: 'critical',
  BREAK_START: 'break',
  RECT_START: 'rect',
};
const CONTINUES = ['ALT_ELSE', 'PAR_AND', 'CRITICAL_OPTION'];

/** Sorts mermaid's numbers by their names, which change less than the numbers. */
export function lineTypes(numbers: Readonly<Record<string, number>>): LineTypes {
  const messages = new Map<number, MessageLine>();
  const opens = new Map<number, Block['kind']>();
  const closes = new Set<number>();
  for (const [name, number] of Object.entries(numbers)) {
    const line = messageLine(name);
    const kind = OPENS[name];
    if (kind !== undefined) opens.set(number, kind);
    else if (name.endsWith('_END') && name !== 'ACTIVE_END') closes.add(number);
    else if (line !== undefined) messages.set(number, line);
  }
  return {
    messages,
    opens,
    continues: new Set(CONTINUES.flatMap((name) => numbers[name] ?? [])),
    closes,
    note: numbers['NOTE'],
    activate: numbers['ACTIVE_START'],
    deactivate: numbers['ACTIVE_END'],
  };
}

/** Half heads count as whole ones; the open head of an asynchronous message is our circle. */
function messageLine(name: string): MessageLine | undefined {
  if (!/^(?:SOLID|DOTTED|STICK|BIDIRECTIONAL)/.test(name)) return undefined;
  const line = name.includes('DOTTED') ? 'dashed' : 'solid';
  if (name.startsWith('BIDIRECTIONAL')) return { line, start: 'arrow', end: 'arrow' };
  if (name.includes('REVERSE')) return { line, start: 'arrow', end: 'none' };
  return { line, start: 'none', end: ENDS[name.replace(/^(?:SOLID|DOTTED)_?/, '')] ?? 'arrow' };
}

const ENDS: Readonly<Record<string, Arrowhead>> = { OPEN: 'none', CROSS: 'cross', POINT: 'circle' };
