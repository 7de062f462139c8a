import type { Board } from '#core';

/** Undo as values: boards are immutable, so a step is the board before it. */
export interface History {
  readonly past: readonly Board[];
  readonly present: Board;
  readonly future: readonly Board[];
  /** Name of the gesture under way: its edits are one step together. */
  readonly gesture?: string;
}

/** Boards share most of their structure, so steps are cheap; still, memory is finite. */
const MAX_STEPS = 500;

export function startHistory(board: Board): History {
  return { past: [], present: board, future: [] };
}

/** A new step, or the same one for further edits of a gesture. An edit that changes nothing is none. */
export function commit(history: History, board: Board, gesture?: string): History {
  if (board === history.present) return history;
  const goesOn = gesture !== undefined && gesture === history.gesture;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: board, future: [], ...(gesture === undefined ? {} : { gesture }) };
}

/** Ends the gesture: the next edit is a step of its own. */
export function endGesture({ past, present, future }: History): History {
  return { past, present, future };
}

export function undo(history: History): History {
  const present = history.past.at(-1);
  if (present === undefined) return endGesture(history);
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
  };
}

export function redo(history: History): History {
  const [present, ...future] = history.future;
  if (present === undefined) return endGesture(history);
  return { past: [...history.past, history.present], present, future };
}
