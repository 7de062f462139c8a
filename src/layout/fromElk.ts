import type { Graph, Placement, Spot } from '#core';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { elkId } from './toElk.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Absolute places in whole pixels: ELK counts from the frame around a thing. */
export function fromElk(graph: Graph, laidOut: ElkNode): Placement {
  const boxes = new Map<string, Box>();
  collect(laidOut, { x: 0, y: 0 }, boxes);
  const spots: [string, Spot][] = [];
  for (const { id } of graph.groups) {
    const box = boxes.get(elkId(id));
    if (box !== undefined) spots.push([id, wholeFrame(box)]);
  }
  for (const { id } of graph.nodes) {
    const box = boxes.get(elkId(id));
    if (box !== undefined) spots.push([id, { x: Math.round(box.x), y: Math.round(box.y) }]);
  }
  return Object.fromEntries(spots);
}

function collect(parent: ElkNode, origin: Pick<Box, 'x' | 'y'>, boxes: Map<string, Box>): void {
  for (const child of parent.children ?? []) {
    const { width = 0, height = 0 } = child;
    const box = { x: origin.x + (child.x ?? 0), y: origin.y + (child.y ?? 0), width, height };
    boxes.set(child.id, box);
    collect(child, box, boxes);
  }
}

/** Rounded outwards, so that members stay inside. */
function wholeFrame({ x, y, width, height }: Box): Spot {
  const left = Math.floor(x);
  const top = Math.floor(y);
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width) - left,
    height: Math.ceil(y + height) - top,
  };
}
