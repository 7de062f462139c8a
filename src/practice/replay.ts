import { applyPatch, EMPTY_BOARD } from '#core';
import type { Board } from '#core';
import type { Attempt } from './attempt.ts';
import { elapsed } from './clock.ts';

/** The drawing as it was at a moment of the sitting. */
export interface Frame {
  /** Milliseconds that the clock had run. */
  readonly ran: number;
  readonly board: Board;
}

/** [R2] A board of an attempt, step by step; the last frame is the drawing at the end. */
export function framesOf(attempt: Attempt, board: string): readonly Frame[] {
  const frames: Frame[] = [];
  let drawing = EMPTY_BOARD;
  for (const step of attempt.drawn) {
    if (step.board !== board) continue;
    drawing = applyPatch(drawing, step.patch);
    frames.push({ ran: elapsed(attempt, step.at), board: drawing });
  }
  return frames;
}

/** At most so many of some frames, evenly spread, the last among them. */
export function sampled(frames: readonly Frame[], most: number): readonly Frame[] {
  if (frames.length <= most) return frames;
  const step = (frames.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => frames[Math.round(at * step)]).filter(
    (frame) => frame !== undefined,
  );
}
