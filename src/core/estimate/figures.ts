import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';

const COUNTS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  g: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
};

/** Decimal prefixes as storage is sold, binary ones as memory is counted. */
const BYTES: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  byte: 1,
  bytes: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
  t: 1e12,
  tb: 1e12,
  p: 1e15,
  pb: 1e15,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
  tib: 1024 ** 4,
  pib: 1024 ** 5,
};

const DAYS: Readonly<Record<string, number>> = {
  h: 1 / 24,
  hour: 1 / 24,
  hours: 1 / 24,
  '': 1,
  d: 1,
  day: 1,
  days: 1,
  w: 7,
  week: 7,
  weeks: 7,
  month: 365 / 12,
  months: 365 / 12,
  y: 365,
  yr: 365,
  year: 365,
  years: 365,
};

/** `10M`, `2.5k`, `100,000`, `1 billion`: how many; the problem is a sentence. */
export function readCount(text: string): Result<number, string> {
  return readFigure(text, COUNTS, 'Write a number, such as 10M or 2.5k.');
}

/** `300 bytes`, `1.2 KB`, `4 KiB`: bytes. */
export function readBytes(text: string): Result<number, string> {
  return readFigure(text, BYTES, 'Write a size, such as 300 B or 1.2 MB.');
}

/** `30 days`, `5 years`: days. */
export function readDays(text: string): Result<number, string> {
  return readFigure(text, DAYS, 'Write a time, such as 30 days or 5 years.');
}

function readFigure(
  text: string,
  units: Readonly<Record<string, number>>,
  problem: string,
): Result<number, string> {
  const found = /^\s*([\d][\d,_ ]*(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text);
  const factor = units[(found?.[2] ?? '?').toLowerCase()];
  const number = Number((found?.[1] ?? '').replaceAll(/[,_ ]/g, ''));
  if (found === null || factor === undefined || !Number.isFinite(number)) return fail(problem);
  return ok(number * factor);
}

const COUNT_UNITS = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const;
const BYTE_UNITS = [
  [1e15, 'PB'],
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'KB'],
] as const;

/** Three digits and a letter: `11.6k`; `readCount` reads it again. */
export function formatCount(count: number): string {
  return formatIn(count, COUNT_UNITS, '');
}

/** Three digits and a unit: `1.2 TB`. */
export function formatBytes(bytes: number): string {
  return formatIn(bytes, BYTE_UNITS, ' B');
}

function formatIn(
  amount: number,
  units: readonly (readonly [number, string])[],
  plain: string,
): string {
  const unit = units.find(([size]) => amount >= size * 0.9995);
  if (unit === undefined) return `${digits(amount)}${plain}`;
  const [size, name] = unit;
  return `${digits(amount / size)}${plain === '' ? '' : ' '}${name}`;
}

function digits(amount: number): string {
  if (amount >= 99.95 || amount === 0) return String(Math.round(amount));
  return String(Number(amount.toPrecision(3)));
}
