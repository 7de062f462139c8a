import type { Attempt, ClockEvent } from './attempt.ts';

type Timed = Pick<Attempt, 'started' | 'clock'> & { readonly finished?: { readonly at: number } };

/** Milliseconds that the clock of an attempt has run: from its moments alone, so that sleep and reloads change nothing. */
export function elapsed({ started, clock, finished }: Timed, now: number): number {
  const end = Math.max(started, Math.min(now, finished?.at ?? now));
  let since: number | undefined = started;
  let ran = 0;
  for (const { says, at } of inOrder(clock)) {
    if (at > end) break;
    if (says === 'pause' && since !== undefined) {
      ran += at - since;
      since = undefined;
    } else if (says === 'resume') since ??= at;
  }
  return since === undefined ? ran : ran + end - since;
}

export function isPaused({ clock }: Pick<Attempt, 'clock'>): boolean {
  const last = inOrder(clock).findLast(({ says }) => says !== 'phase');
  return last?.says === 'pause';
}

/** The phase that is under way, from 0: whatever was gone to last, else the first. */
export function phaseOf({ clock }: Pick<Attempt, 'clock'>): number {
  const last = inOrder(clock).findLast((event) => event.says === 'phase');
  return last?.says === 'phase' ? last.phase : 0;
}

/** Minutes of each phase for a sitting of another length: whole ones that add up to it, none empty. */
export function phaseMinutes(plan: readonly number[], minutes: number): readonly number[] {
  const total = plan.reduce((sum, part) => sum + part, 0);
  const exact = plan.map((part) => (part / total) * minutes);
  const whole = exact.map((part) => Math.max(1, Math.floor(part)));
  // What is left goes to whoever lacks most.
  for (let left = minutes - whole.reduce((sum, part) => sum + part, 0); left > 0; left -= 1) {
    const lacks = exact.map((part, at) => part - (whole[at] ?? 0));
    const at = lacks.indexOf(Math.max(...lacks));
    whole[at] = (whole[at] ?? 0) + 1;
  }
  return whole;
}

/** The phase that the clock would be in if the plan was kept; the last one in overtime. */
export function plannedPhase(minutes: readonly number[], ran: number): number {
  let end = 0;
  for (const [at, length] of minutes.entries()) {
    end += length * 60_000;
    if (ran < end) return at;
  }
  return minutes.length - 1;
}

/** Milliseconds of the running clock that went to each phase. */
export function timeByPhase(attempt: Timed, phases: number, now: number): readonly number[] {
  const spent = Array.from({ length: phases }, () => 0);
  let phase = 0;
  let before = 0;
  const moves = inOrder(attempt.clock).filter((event) => event.says === 'phase');
  for (const move of moves) {
    const ran = elapsed(attempt, move.at);
    spent[phase] = (spent[phase] ?? 0) + ran - before;
    before = ran;
    if (move.says === 'phase') phase = Math.min(phases - 1, move.phase);
  }
  spent[phase] = (spent[phase] ?? 0) + elapsed(attempt, now) - before;
  return spent;
}

/** `12:05`, and `−3:10` beyond the end. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return milliseconds < 0 && seconds > 0 ? `−${text}` : text;
}

function inOrder(clock: readonly ClockEvent[]): readonly ClockEvent[] {
  return clock.toSorted((a, b) => a.at - b.at);
}
