import { boardFrames, boundsOf } from '#core';
import { useActions, useLacunaStore } from '#store/react';
import type { Overlay } from '#core';
import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { addGhostNode, addNear, addPicked } from './addToBoard.ts';
import type { Addition } from './addToBoard.ts';
import { ApiContext, InsideContext } from './boardContext.ts';
import type { BoardApi } from './boardContext.ts';
import { PaletteGhost, usePaletteDrag } from './paletteDrag.tsx';
import { calmly, middleOf, viewFor, ZOOM } from './viewFor.ts';

/** Around a page with a board: what is beside the board (a palette, a list) reaches it through `useBoardApi`. */
export function BoardProvider({ children }: { readonly children: ReactNode }) {
  return (
    <ReactFlowProvider>
      <Inside>{children}</Inside>
    </ReactFlowProvider>
  );
}

function Inside({ children }: { readonly children: ReactNode }) {
  const surface = useRef<HTMLDivElement>(null);
  const overlay = useRef<Overlay>(undefined);
  const [target, setTarget] = useState<string>();
  const store = useLacunaStore();
  const actions = useActions();
  const flow = useReactFlow();
  const { startPaletteDrag, dragged } = usePaletteDrag(surface, setTarget);

  const api = useMemo((): BoardApi => {
    const board = () => store.getState().history.present;
    const add = ({ edit, id, writes }: Addition): void => {
      actions.edit(edit);
      actions.select([id]);
      if (writes) actions.startEditing(id);
    };
    return {
      startPaletteDrag,
      addAtCentre: (item) => {
        add(addNear(board(), item, middleOf(surface, flow)));
      },
      addPicked: (item, picking, connected) => {
        add(addPicked(board(), item, picking, connected, () => middleOf(surface, flow)));
        surface.current?.focus({ preventScroll: true });
        actions.focusOn([...store.getState().session.selection]);
      },
      addGhost: (component) => {
        const ghost = overlay.current?.ghosts.find((other) => other.component === component);
        if (ghost !== undefined) add(addGhostNode(board(), ghost));
      },
      zoomIn: () => void flow.zoomIn({ duration: calmly() / 2 }),
      zoomOut: () => void flow.zoomOut({ duration: calmly() / 2 }),
      fit: (presented = false) => {
        const box = surface.current?.getBoundingClientRect();
        if (box === undefined) return;
        const ghosts = overlay.current?.ghosts ?? [];
        const bounds = boundsOf([...boardFrames(board()).values(), ...ghosts]);
        const most = presented ? ZOOM.presented : 1;
        void flow.setViewport(viewFor(bounds, box, most), { duration: calmly() });
      },
    };
  }, [store, actions, flow, startPaletteDrag]);

  const inside = useMemo(() => ({ surface, overlay, target, setTarget }), [target]);
  return (
    <ApiContext value={api}>
      <InsideContext value={inside}>
        {children}
        {dragged !== undefined && <PaletteGhost dragged={dragged} />}
      </InsideContext>
    </ApiContext>
  );
}
