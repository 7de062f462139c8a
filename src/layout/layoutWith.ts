import { boundsOf, framesOf } from '#core';
import type { Direction, Graph, Placement } from '#core';
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { fromElk } from './fromElk.ts';
import { toElk } from './toElk.ts';
import type { LayoutWishes } from './toElk.ts';

/** The part of ELK that is needed: in the page it speaks with a worker, in Node it works in place. */
export interface Elk {
  readonly layout: (graph: ElkNode) => Promise<ElkNode>;
}

/** The room that a drawing is looked at in, in pixels: a board between its panels. */
const VIEW = { width: 1000, height: 760 };
/** Below this zoom labels are hard to read, and the other direction is tried. */
const READABLE = 0.5;
/** A design turns only where that shows it this much larger. */
const WORTH_TURNING = 1.25;
/** More than this is looked at piece by piece anyway, and a second layout would take seconds. */
const MOST_TURNED = 150;

/**
 * Places every node and group of a graph; the same graph always lies the same way. It flows in its own
 * direction, or in the wished one; a long chain that would be too small to read is turned to fit the view.
 */
export async function layoutWith(
  elk: Elk,
  graph: Graph,
  wishes: LayoutWishes = {},
): Promise<Placement> {
  if (graph.nodes.length === 0 && graph.groups.length === 0) return {};
  const straight = fromElk(graph, await elk.layout(toElk(graph, wishes)));
  const zoom = zoomOf(graph, straight);
  const small = graph.nodes.length <= MOST_TURNED;
  if (wishes.direction !== undefined || wishes.from !== undefined || zoom >= READABLE || !small)
    return straight;
  const turned = fromElk(
    graph,
    await elk.layout(toElk(graph, { ...wishes, direction: other(graph) })),
  );
  return zoomOf(graph, turned) > zoom * WORTH_TURNING ? turned : straight;
}

function other({ direction }: Graph): Direction {
  return direction === 'LR' || direction === 'RL' ? 'TB' : 'LR';
}

/** How large the whole drawing can be shown. */
function zoomOf(graph: Graph, placement: Placement): number {
  const bounds = boundsOf(framesOf({ graph, placement }).values());
  if (bounds === undefined) return 1;
  return Math.min(VIEW.width / bounds.width, VIEW.height / bounds.height);
}
