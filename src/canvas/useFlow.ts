import { collapsedView } from '#core';
import type { Board, Overlay } from '#core';
import type { LacunaState } from '#store';
import { useLacuna } from '#store/react';
import { useMemo, useState } from 'react';
import { useBoardInside } from './boardContext.ts';
import { marksOnGroups } from './collapsed.ts';
import { createFlow } from './createFlow.ts';
import type { Flow } from './toFlow.ts';

/** The board as React Flow draws it, with its marks; what does not change keeps its identity. */
export function useFlow(board: Board, overlay: Overlay | undefined): Flow {
  const selection = useLacuna(selectionOf);
  const pointedAt = useLacuna(pointedAtOf);
  const { target } = useBoardInside();
  const [derive] = useState(createFlow);
  const view = useMemo(() => collapsedView(board), [board]);
  const marks = useMemo(
    () => (overlay === undefined ? undefined : marksOnGroups(overlay.marks, view.hiddenIn)),
    [overlay, view.hiddenIn],
  );
  const pointed = useMemo(() => playersOf(marks, pointedAt), [marks, pointedAt]);
  return useMemo(
    () =>
      derive({
        ...view,
        selection,
        pointed,
        ...(marks === undefined ? {} : { marks }),
        ...(overlay === undefined ? {} : { edgeMarks: overlay.edgeMarks }),
        ...(target === undefined ? {} : { target }),
      }),
    [derive, view, selection, overlay, marks, target, pointed],
  );
}

function playersOf(
  marks: Readonly<Record<string, { readonly components: readonly string[] }>> | undefined,
  component: string | undefined,
): ReadonlySet<string> {
  if (marks === undefined || component === undefined) return new Set();
  return new Set(
    Object.entries(marks).flatMap(([id, mark]) =>
      mark.components.includes(component) ? [id] : [],
    ),
  );
}

function selectionOf({ session }: LacunaState) {
  return session.selection;
}

function pointedAtOf({ session }: LacunaState) {
  return session.pointedAt;
}
