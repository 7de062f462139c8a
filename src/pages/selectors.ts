import type { BoardSummary, LacunaState, OpenBoard, Pack, SetAside } from '#store';

export function boardsOf({ boards }: LacunaState): readonly BoardSummary[] {
  return boards;
}

export function packsOf({ packs }: LacunaState): readonly Pack[] {
  return packs;
}

export function setAsideOf({ setAside }: LacunaState): readonly SetAside[] {
  return setAside;
}

export function readyOf({ ready }: LacunaState): boolean {
  return ready;
}

export function openOf({ open }: LacunaState): OpenBoard | undefined {
  return open;
}

export function savingOf({ saving }: LacunaState): LacunaState['saving'] {
  return saving;
}

export function checkOf({ check }: LacunaState): LacunaState['check'] {
  return check;
}

export function goingAttemptOf({ attempt }: LacunaState): LacunaState['attempt'] {
  return attempt?.finished === undefined ? attempt : undefined;
}

export function noticeOf({ session }: LacunaState): LacunaState['session']['notice'] {
  return session.notice;
}

export function arrangingOf({ session }: LacunaState): boolean {
  return session.arranging;
}

export function canUndoOf({ history }: LacunaState): boolean {
  return history.past.length > 0;
}

export function canRedoOf({ history }: LacunaState): boolean {
  return history.future.length > 0;
}

export function isEmptyOf({ history }: LacunaState): boolean {
  const { nodes, groups } = history.present.graph;
  return nodes.length === 0 && groups.length === 0;
}
