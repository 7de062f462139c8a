import { applyPatch, diffBoards } from '#core';
import type { Board, BoardPatch } from '#core';
import type { History } from './history.ts';

/** The steps around a board as plain JSON: ways back from it, the nearest first, and ways on. */
export interface KeptHistory {
  readonly past: readonly BoardPatch[];
  readonly future: readonly BoardPatch[];
}

/** As many steps as somebody may want back after a reload. */
const MOST_KEPT = 200;

/** Boards are values: the way from one to another is computed once. */
const WAYS = new WeakMap<Board, WeakMap<Board, BoardPatch>>();

function wayBetween(from: Board, to: Board): BoardPatch {
  const ways = WAYS.get(from) ?? new WeakMap<Board, BoardPatch>();
  const way = ways.get(to) ?? diffBoards(from, to);
  ways.set(to, way);
  WAYS.set(from, ways);
  return way;
}

export function packHistory({ past, present, future }: History): KeptHistory {
  return {
    past: waysAlong(present, past.toReversed().slice(0, MOST_KEPT)),
    future: waysAlong(present, future.slice(0, MOST_KEPT)),
  };
}

function waysAlong(from: Board, boards: readonly Board[]): readonly BoardPatch[] {
  return boards.map((board, at) => wayBetween(boards[at - 1] ?? from, board));
}

export function unpackHistory(present: Board, { past, future }: KeptHistory): History {
  return {
    past: boardsAlong(present, past).toReversed(),
    present,
    future: boardsAlong(present, future),
  };
}

function boardsAlong(from: Board, ways: readonly BoardPatch[]): readonly Board[] {
  const boards: Board[] = [];
  for (const way of ways) boards.push(applyPatch(boards.at(-1) ?? from, way));
  return boards;
}
