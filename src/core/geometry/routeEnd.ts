import type { Shape } from '../graph.ts';
import { isAcross } from './chooseSides.ts';
import { centreOf } from './frame.ts';
import type { Gate } from './findWay.ts';
import type { Frame, Point } from './frame.ts';
import { insetAt } from './shapeOutline.ts';
import type { Side } from './shapeOutline.ts';
import { LONE_PORT } from './spreadPorts.ts';
import type { Port } from './spreadPorts.ts';

const SIDES: readonly Side[] = ['right', 'bottom', 'left', 'top'];
/** Distances from the middle of a side, as parts of its length. */
const PARTS = [0, -0.3, 0.3];

/** Where an edge meets an element: its frame and outline, the side, and the place along it. */
export interface RouteEnd {
  readonly frame: Frame;
  readonly side: Side;
  readonly shape: Shape;
  readonly port: Port;
}

/** The place of the port on the axis of its side. */
export function alongSide({ frame, side, port }: RouteEnd): number {
  const { x, y } = centreOf(frame);
  return (isAcross(side) ? y : x) + port.offset;
}

/** The point of the outline at a place along a side. */
export function pointOn({ frame, side, shape }: RouteEnd, along: number): Point {
  const { x, y } = centreOf(frame);
  const inset = insetAt(shape, side, along - (isAcross(side) ? y : x), frame);
  switch (side) {
    case 'top':
      return { x: along, y: frame.y + inset };
    case 'bottom':
      return { x: along, y: frame.y + frame.height - inset };
    case 'left':
      return { x: frame.x + inset, y: along };
    case 'right':
      return { x: frame.x + frame.width - inset, y: along };
  }
}

/** Where a searched way leaves or arrives. */
export function gateAt(end: RouteEnd): Gate {
  return { point: pointOn(end, alongSide(end)), side: end.side, frame: end.frame };
}

/** All places where a way may leave or arrive when its own port is walled in: several on each side. */
export function gatesAround(end: RouteEnd): readonly Gate[] {
  return SIDES.flatMap((side) => {
    const length = isAcross(side) ? end.frame.height : end.frame.width;
    return PARTS.map((part) => {
      const offset = Math.round(part * length);
      return gateAt({ ...end, side, port: { ...LONE_PORT, offset } });
    });
  });
}
