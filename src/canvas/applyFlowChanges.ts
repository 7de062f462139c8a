import type { Board, Placement } from '#core';
import { frameOf, placeElements, removeElements, resizeGroup, withDescendants } from '#store';
import type { Edit } from '#store';
import type { EdgeChange, NodeChange } from '@xyflow/react';
import type { FlowEdge, FlowNode } from './toFlow.ts';

/** What React Flow's changes mean for the store. */
export interface FlowEdits {
  /** Absent when nothing on the board changes. */
  readonly edit?: Edit;
  readonly gesture?: 'drag' | 'resize';
  /** The whole new selection; absent when it stays. */
  readonly selection?: ReadonlySet<string>;
}

type Change = NodeChange<FlowNode> | EdgeChange<FlowEdge>;
type PositionChange = Extract<Change, { type: 'position' }>;

/** Sorts React Flow's changes into one edit and a selection. Positions come relative to the parent. */
export function applyFlowChanges(
  changes: readonly Change[],
  { board, selection }: { readonly board: Board; readonly selection: ReadonlySet<string> },
): FlowEdits {
  const selected = select(changes, selection);
  const resized = resize(changes, board);
  const removed = changes.flatMap((change) => (change.type === 'remove' ? [change.id] : []));
  const moved = resized === undefined ? move(changes, board) : undefined;
  const edits = [resized, moved, removed.length > 0 ? removeElements(removed) : undefined].filter(
    (edit) => edit !== undefined,
  );
  return {
    ...(edits.length === 0
      ? {}
      : { edit: (from: Board) => edits.reduce((to, edit) => edit(to), from) }),
    ...(resized === undefined
      ? moved === undefined
        ? {}
        : { gesture: 'drag' }
      : { gesture: 'resize' }),
    ...(selected === undefined ? {} : { selection: selected }),
  };
}

function select(
  changes: readonly Change[],
  selection: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const next = new Set(selection);
  for (const change of changes) {
    if (change.type !== 'select') continue;
    if (change.selected) next.add(change.id);
    else next.delete(change.id);
  }
  const same = next.size === selection.size && [...next].every((id) => selection.has(id));
  return same ? undefined : next;
}

/** A resized group changes its own frame only: the positions that come along keep its members in place. */
function resize(changes: readonly Change[], board: Board): Edit | undefined {
  for (const change of changes) {
    if (change.type !== 'dimensions' || change.resizing !== true) continue;
    const frame = frameOf(board, change.id);
    if (frame === undefined || change.dimensions === undefined) continue;
    const position = changes.find(
      (other): other is PositionChange => other.type === 'position' && other.id === change.id,
    )?.position;
    const parent = parentSpot(board, change.id);
    const corner =
      position === undefined
        ? { x: frame.x, y: frame.y }
        : { x: Math.round(parent.x + position.x), y: Math.round(parent.y + position.y) };
    return resizeGroup(change.id, {
      ...corner,
      width: Math.round(change.dimensions.width),
      height: Math.round(change.dimensions.height),
    });
  }
  return undefined;
}

/** Moved elements, groups with all that lies in them. */
function move(changes: readonly Change[], board: Board): Edit | undefined {
  const spots: Record<string, Placement[string]> = {};
  for (const change of changes) {
    if (change.type !== 'position' || change.position === undefined) continue;
    const frame = frameOf(board, change.id);
    if (frame === undefined) continue;
    const parent = parentSpot(board, change.id);
    const dx = Math.round(parent.x + change.position.x) - frame.x;
    const dy = Math.round(parent.y + change.position.y) - frame.y;
    if (dx === 0 && dy === 0) continue;
    for (const id of withDescendants(board.graph, [change.id])) {
      const spot = board.placement[id] ?? { x: 0, y: 0 };
      spots[id] = { ...spot, x: spot.x + dx, y: spot.y + dy };
    }
  }
  return Object.keys(spots).length === 0 ? undefined : placeElements(spots);
}

function parentSpot(
  { graph, placement }: Board,
  id: string,
): { readonly x: number; readonly y: number } {
  const element =
    graph.nodes.find((node) => node.id === id) ?? graph.groups.find((group) => group.id === id);
  const parent = element?.group;
  const exists = parent !== undefined && graph.groups.some((group) => group.id === parent);
  return (exists ? placement[parent] : undefined) ?? { x: 0, y: 0 };
}
