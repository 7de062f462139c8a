import type { Overlay } from '#core';
import type { LacunaState } from '#store';
import { useLacuna } from '#store/react';
import { lazy, Suspense, useEffect } from 'react';
import type { SelectionToolbarProps } from './SelectionToolbar.tsx';
import type { SnapLine } from './snapTo.ts';
import type { Flow } from './toFlow.ts';

/** What shows only after something was done comes after the board. */
const overlayLayer = () => import('./OverlayLayer.tsx');
const selectionToolbar = () => import('./SelectionToolbar.tsx');
const OverlayLayer = lazy(async () => ({ default: (await overlayLayer()).OverlayLayer }));
const SelectionToolbar = lazy(async () => ({
  default: (await selectionToolbar()).SelectionToolbar,
}));
const CrossedTitles = lazy(async () => ({
  default: (await import('./CrossedTitles.tsx')).CrossedTitles,
}));
const NoteLines = lazy(async () => ({ default: (await import('./NoteLines.tsx')).NoteLines }));
const Spotlight = lazy(async () => ({ default: (await import('./Spotlight.tsx')).Spotlight }));
const SnapLines = lazy(async () => ({ default: (await import('./SnapLines.tsx')).SnapLines }));
const TidyBar = lazy(async () => ({ default: (await import('./TidyBar.tsx')).TidyBar }));

export interface BoardLayersProps extends Pick<SelectionToolbarProps, 'onConnect'> {
  readonly flow: Flow;
  readonly overlay: Overlay | undefined;
  /** Something is being dragged, drawn or written: the toolbar would be in the way. */
  readonly quiet: boolean;
  readonly snapLines: readonly SnapLine[];
}

/** What lies over the drawing: marks and ghosts, the toolbar, lines, lights. */
export function BoardLayers({ flow, overlay, quiet, snapLines, onConnect }: BoardLayersProps) {
  const selection = useLacuna(selectionOf);
  const pointedAt = useLacuna(pointedAtOf);
  const pinsNotes = useLacuna(pinsNotesOf);
  const hasGroups = useLacuna(hasGroupsOf);
  const tidied = useLacuna(tidiedOf);
  const spotlit = flow.frames.get(useLacuna(spotlightOf) ?? '');
  useEffect(() => {
    void selectionToolbar();
  }, []);
  return (
    <Suspense fallback={null}>
      {overlay !== undefined && (
        <OverlayLayer overlay={overlay} frames={flow.frames} pointedAt={pointedAt} />
      )}
      {selection.size > 0 && !quiet && (
        <SelectionToolbar flow={flow} selection={selection} onConnect={onConnect} />
      )}
      {hasGroups && !quiet && <CrossedTitles flow={flow} />}
      {pinsNotes && <NoteLines frames={flow.frames} />}
      {snapLines.length > 0 && <SnapLines lines={snapLines} />}
      {spotlit !== undefined && <Spotlight frame={spotlit} />}
      {tidied !== undefined && <TidyBar tidied={tidied} />}
    </Suspense>
  );
}

function selectionOf({ session }: LacunaState) {
  return session.selection;
}

function pointedAtOf({ session }: LacunaState) {
  return session.pointedAt;
}

function spotlightOf({ session }: LacunaState) {
  return session.spotlight;
}

function hasGroupsOf({ history }: LacunaState) {
  return history.present.graph.groups.length > 0;
}

function pinsNotesOf({ history }: LacunaState) {
  return history.present.notes.some(({ on }) => on !== undefined);
}

/** What was tidied, as long as nothing was changed since. */
function tidiedOf({ session, history }: LacunaState) {
  return session.tidied?.after === history.present ? session.tidied : undefined;
}
