import { readCount } from '#core';
import type { Estimated } from '#core';

/** A figure that the question states, by the second or by the day. */
export interface StatedFigure {
  readonly text: string;
  readonly amount: number;
  readonly per: 'second' | 'day';
}

const FIGURE =
  /(\d[\d,.]*)\s?(k|m|b|t|million|billion|thousand)?\+?\s+(?:new\s+|market\s+|timeline\s+)?(tps|qps|rps|\w+)?\s*(?:\/|per\s+|every\s+|a\s+)?(second|sec|s|day)?\b/gi;

/** Rates in the words of a question's requirements: `400M new tweets every day`, `100K TPS`. */
export function statedFigures(requirements: readonly string[]): readonly StatedFigure[] {
  return requirements.flatMap((requirement) =>
    [...requirement.matchAll(FIGURE)].flatMap(
      ([text, digits = '', unit = '', what = '', per = '']) => {
        const amount = readCount(`${digits}${unit}`);
        const rate = /^(?:tps|qps|rps)$/i.test(what) || /^s/i.test(per);
        if (!amount.ok || (!rate && per.toLowerCase() !== 'day')) return [];
        return [{ text: text.trim(), amount: amount.value, per: rate ? 'second' : 'day' } as const];
      },
    ),
  );
}

/** A factor of two is as near as an estimate on paper gets. */
const NEAR = 2;

/** Whether an estimate meets a stated figure within a factor of two; by the second, its average or its peak. */
export function meets(
  { perDay, perSecond, peakPerSecond }: Estimated,
  stated: StatedFigure,
): boolean {
  const mine = stated.per === 'day' ? [perDay] : [perSecond, peakPerSecond];
  return mine.some((amount) => amount >= stated.amount / NEAR && amount <= stated.amount * NEAR);
}
