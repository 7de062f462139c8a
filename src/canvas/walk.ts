import { centreOf } from '#core';
import type { Edge, Frame, Graph } from '#core';

export type Way = 'left' | 'right' | 'up' | 'down';

/** How much a step aside counts against a step ahead. */
const ASIDE = 2;

/** The nearest node in a direction; what lies straight ahead goes before what lies aside. */
export function nodeTowards(
  { nodes }: Graph,
  frames: ReadonlyMap<string, Frame>,
  from: string,
  way: Way,
): string | undefined {
  const own = frames.get(from);
  if (own === undefined) return undefined;
  const start = centreOf(own);
  const far = nodes.flatMap(({ id }) => {
    const frame = frames.get(id);
    if (id === from || frame === undefined) return [];
    const { x, y } = centreOf(frame);
    const [ahead, aside] = turned(x - start.x, y - start.y, way);
    return ahead <= 0 ? [] : [{ id, cost: ahead + ASIDE * Math.abs(aside) }];
  });
  return far.toSorted((a, b) => a.cost - b.cost)[0]?.id;
}

function turned(dx: number, dy: number, way: Way): readonly [ahead: number, aside: number] {
  switch (way) {
    case 'left':
      return [-dx, dy];
    case 'right':
      return [dx, dy];
    case 'up':
      return [-dy, dx];
    case 'down':
      return [dy, dx];
  }
}

/** From a node to its arrows, and from an arrow to the next one of the same node, the anchor. */
export function edgeBeside(
  edges: readonly Edge[],
  selected: string,
  anchor: string,
  by: number,
): { readonly edge: string | undefined; readonly anchor: string } {
  const edge = edges.find(({ id }) => id === selected);
  const around =
    edge === undefined ? selected : anchor === edge.from || anchor === edge.to ? anchor : edge.from;
  const mine = edges.filter(({ from, to }) => from === around || to === around);
  const at = mine.findIndex(({ id }) => id === selected);
  const next = mine[(at + by + mine.length) % mine.length] ?? mine[0];
  return { edge: next?.id, anchor: around };
}

/** The first element in a group, groups before nodes. */
export function firstInside({ groups, nodes }: Graph, id: string): string | undefined {
  return [...groups, ...nodes].find(({ group }) => group === id)?.id;
}

/** The group around an element. */
export function groupOf({ groups, nodes }: Graph, id: string): string | undefined {
  return [...groups, ...nodes].find((element) => element.id === id)?.group;
}
