import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { readBytes, readCount, readDays } from './figures.ts';

/** What a capacity estimate is made from, as it was typed. */
export interface Estimate {
  readonly users: string;
  /** Actions of one user in a day. */
  readonly perUser: string;
  /** Bytes of one action. */
  readonly size: string;
  /** How much busier the busiest second is than the average one. */
  readonly peak: string;
  /** How long it is kept. */
  readonly keep: string;
  readonly copies: string;
  /** Actions in a second that one machine takes. */
  readonly each: string;
}

export type EstimateField = keyof Estimate;

/** What follows from it; rates by the second, sizes in bytes. */
export interface Estimated {
  readonly perDay: number;
  readonly perSecond: number;
  readonly peakPerSecond: number;
  readonly bandwidth: number;
  readonly storedPerDay: number;
  readonly stored: number;
  readonly machines: number;
}

export const ESTIMATE: Estimate = {
  users: '10M',
  perUser: '20',
  size: '1 KB',
  peak: '3',
  keep: '1 year',
  copies: '3',
  each: '1k',
};

const SECONDS_PER_DAY = 86_400;

/** The arithmetic of an estimate; what cannot be read is named by its field. */
export function estimate(
  given: Estimate,
): Result<Estimated, Readonly<Partial<Record<EstimateField, string>>>> {
  const read = {
    users: readCount(given.users),
    perUser: readCount(given.perUser),
    size: readBytes(given.size),
    peak: readCount(given.peak),
    keep: readDays(given.keep),
    copies: readCount(given.copies),
    each: readCount(given.each),
  };
  const { users, perUser, size, peak, keep, copies, each } = read;
  if (
    !users.ok ||
    !perUser.ok ||
    !size.ok ||
    !peak.ok ||
    !keep.ok ||
    !copies.ok ||
    !each.ok ||
    each.value === 0
  ) {
    return fail({
      ...Object.fromEntries(
        Object.entries(read).flatMap(([field, value]) =>
          value.ok ? [] : [[field, value.problem] as const],
        ),
      ),
      ...(each.ok && each.value === 0 ? { each: 'One machine takes more than nothing.' } : {}),
    });
  }
  const perDay = users.value * perUser.value;
  const perSecond = perDay / SECONDS_PER_DAY;
  const peakPerSecond = perSecond * peak.value;
  const storedPerDay = perDay * size.value;
  return ok({
    perDay,
    perSecond,
    peakPerSecond,
    bandwidth: peakPerSecond * size.value,
    storedPerDay,
    stored: storedPerDay * keep.value * copies.value,
    machines: Math.ceil(peakPerSecond / each.value),
  });
}
