import type { Board } from '../board.ts';
import { framesOf } from '../geometry/frame.ts';
import type { Frame } from '../geometry/frame.ts';
import { ghostEdgesOf, markEdges, viasOf } from './markEdges.ts';
import type { Mark, Overlay, OverlayInput } from './overlay.ts';
import { placeGhosts } from './placeGhosts.ts';

/** Puts a report on a drawing. Ghosts of the overlay before stay where they are while that spot is free. */
export function toOverlay(input: OverlayInput, board: Board, before?: Overlay): Overlay {
  const frames = framesOf(board);
  const marks = toMarks(input, frames);
  const ghosts = placeGhosts(input, board, { frames, marks, before });
  return {
    marks,
    ghosts,
    edgeMarks: markEdges(input, board.graph.edges),
    vias: viasOf(input),
    ghostEdges: ghostEdgesOf(input, ghosts),
  };
}

function toMarks(
  { report }: OverlayInput,
  frames: ReadonlyMap<string, Frame>,
): Readonly<Record<string, Mark>> {
  const marks: Record<string, Mark> = {};
  for (const { title, status, nodes, missingDetails } of report.components) {
    if (status === 'missing') continue;
    for (const [place, id] of nodes.entries()) {
      if (!frames.has(id)) continue;
      // What a role leaves out is said once, at the first of its nodes.
      const leftOut = place === 0 ? missingDetails : [];
      const mark = marks[id];
      marks[id] = {
        status: status === 'partial' || mark?.status === 'partial' ? 'partial' : 'present',
        components: [...(mark?.components ?? []), title],
        partly: [...(mark?.partly ?? []), ...(status === 'partial' ? [title] : [])],
        missingDetails: [...new Set([...(mark?.missingDetails ?? []), ...leftOut])],
      };
    }
  }
  return marks;
}
