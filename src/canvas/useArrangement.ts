import type { Board, Placement, Spot } from '#core';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';

const DURATION = 220;
/** Larger boards jump: a frame of theirs costs more than a movement is worth. */
const MOST = 400;
/** Shorter ways are steps of the keyboard. */
const FAR = 48;

interface Motion {
  readonly from: Placement;
  readonly part: number;
}

/**
 * The board as it is shown: when a layout puts many elements elsewhere, they glide there.
 * Only the picture moves; the board itself has its new places at once, as one step of the history.
 */
export function useArrangement(board: Board, isHeld: () => boolean): Board {
  const [motion, setMotion] = useState<Motion>();
  const shown = useRef(board);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = board;
    if (isHeld() || !glides(before, board)) {
      setMotion(undefined);
      return;
    }
    const start = performance.now();
    setMotion({ from: before.placement, part: 0 });
    let frame = requestAnimationFrame(function step(now) {
      const part = Math.min(1, (now - start) / DURATION);
      setMotion(part < 1 ? { from: before.placement, part } : undefined);
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [board, isHeld]);
  return useMemo(
    () =>
      motion === undefined ? board : { ...board, placement: between(motion, board.placement) },
    [board, motion],
  );
}

function glides(before: Board, board: Board): boolean {
  if (before.placement === board.placement || !sameElements(before, board)) return false;
  const spots = Object.entries(board.placement);
  if (spots.length > MOST) return false;
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
  const moved = spots.filter(([id, spot]) => {
    const was = before.placement[id];
    return was !== undefined && Math.hypot(spot.x - was.x, spot.y - was.y) > FAR;
  });
  return moved.length > 1;
}

/** Tidying may change a drawing's direction, and nothing else of it. */
function sameElements({ graph: a }: Board, { graph: b }: Board): boolean {
  return a.nodes === b.nodes && a.edges === b.edges && a.groups === b.groups;
}

function between({ from, part }: Motion, to: Placement): Placement {
  const eased = 1 - (1 - part) ** 3;
  return Object.fromEntries(
    Object.entries(to).map(([id, spot]) => {
      const was = from[id];
      return [id, was === undefined ? spot : mix(was, spot, eased)];
    }),
  );
}

function mix(from: Spot, to: Spot, part: number): Spot {
  const blend = (a: number, b: number): number => a + (b - a) * part;
  return {
    x: blend(from.x, to.x),
    y: blend(from.y, to.y),
    ...(to.width === undefined ? {} : { width: blend(from.width ?? to.width, to.width) }),
    ...(to.height === undefined ? {} : { height: blend(from.height ?? to.height, to.height) }),
    ...(to.pinned === undefined ? {} : { pinned: to.pinned }),
    ...(to.collapsed === undefined ? {} : { collapsed: to.collapsed }),
  };
}
