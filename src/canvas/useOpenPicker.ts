import type { Point } from '#core';
import { frameOf } from '#store';
import type { Picking } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import type { RefObject } from 'react';
import { useBoardInside } from './boardContext.ts';

export type OpenPicker = (
  wanted: Omit<Picking, 'screen'> & Partial<Pick<Picking, 'screen'>>,
) => void;

/** How far the field opens from the piece that it is for, and half its width, in pixels. */
const BESIDE = 14;
const HALF = 170;

/** Opens the field in which a piece is picked by name: beside the piece that it is for, else over the board's middle. */
export function useOpenPicker(): OpenPicker {
  const { surface } = useBoardInside();
  const { startPicking } = useActions();
  const store = useLacunaStore();
  const { flowToScreenPosition } = useReactFlow();
  return useCallback(
    (wanted) => {
      const { from } = wanted;
      const frame =
        from === undefined ? undefined : frameOf(store.getState().history.present, from);
      const screen =
        frame === undefined
          ? overMiddle(surface)
          : flowToScreenPosition({ x: frame.x + frame.width + BESIDE, y: frame.y });
      startPicking({ screen, ...wanted });
    },
    [surface, startPicking, store, flowToScreenPosition],
  );
}

function overMiddle({ current }: RefObject<HTMLElement | null>): Point {
  const { left, top, width, height } = current?.getBoundingClientRect() ?? new DOMRect();
  return { x: left + width / 2 - HALF, y: top + height / 4 };
}
