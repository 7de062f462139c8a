import { titleOf } from '../graph.ts';
import type { Group } from '../graph.ts';
import { textWidth } from '../textWidth.ts';
import type { Frame, Point } from './frame.ts';

/** Where a group's title stands in its frame, in pixels: its left edge, after an icon, and its line. */
export const GROUP_TITLE = { x: 14, y: 9, icon: 22, height: 20, size: 14 } as const;

/** Groups whose title an arrow runs over: their title is shown once more above it. */
export function crossedTitles(
  groups: readonly Group[],
  frames: ReadonlyMap<string, Frame>,
  ways: readonly (readonly Point[])[],
): readonly Group[] {
  return groups.filter((group) => {
    const frame = frames.get(group.id);
    return frame !== undefined && ways.some((points) => runsOver(points, titleFrame(group, frame)));
  });
}

function titleFrame({ label }: Group, { x, y, width }: Frame): Frame {
  const text = textWidth(titleOf(label), GROUP_TITLE.size, 'semibold');
  const room = width - 2 * GROUP_TITLE.x;
  return {
    x: x + GROUP_TITLE.x,
    y: y + GROUP_TITLE.y,
    width: Math.min(text + GROUP_TITLE.icon, room),
    height: GROUP_TITLE.height,
  };
}

/** Ways run straight across or straight down, from corner to corner. */
function runsOver(points: readonly Point[], { x, y, width, height }: Frame): boolean {
  return points.some((to, at) => {
    const from = points[at - 1];
    if (from === undefined) return false;
    return (
      Math.max(from.x, to.x) > x &&
      Math.min(from.x, to.x) < x + width &&
      Math.max(from.y, to.y) > y &&
      Math.min(from.y, to.y) < y + height
    );
  });
}
