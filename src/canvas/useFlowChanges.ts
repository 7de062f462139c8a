import { centreOf, EMPTY_BOARD, framesOf } from '#core';
import {
  fragmentOf,
  frameOf,
  groupAt,
  growAround,
  putInto,
  withDescendants,
  withFragment,
} from '#store';
import { useActions, useLacunaStore } from '#store/react';
import type { EdgeChange, NodeChange, OnNodeDrag } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { applyFlowChanges } from './applyFlowChanges.ts';
import { useBoardInside } from './boardContext.ts';
import type { FlowEdge, FlowNode } from './toFlow.ts';
import { useSnapping } from './useSnapping.ts';

/** React Flow's events on their way to the store: moving, resizing, selecting, and into which group. */
export function useFlowChanges() {
  const store = useLacunaStore();
  const actions = useActions();
  const { setTarget } = useBoardInside();
  const { snap, lines, clear } = useSnapping();
  const [held, setHeld] = useState(false);
  const [marquee, setMarquee] = useState(false);
  const hand = useRef({
    held: false,
    marquee: false,
    kept: new Set<string>(),
    before: EMPTY_BOARD,
  });

  const handlers = useMemo(() => {
    const apply = (changes: readonly (NodeChange<FlowNode> | EdgeChange<FlowEdge>)[]): void => {
      const { history, session } = store.getState();
      const now = { board: history.present, selection: session.selection };
      const { edit, gesture, selection } = applyFlowChanges(changes, now);
      if (selection !== undefined) actions.select([...selection, ...hand.current.kept]);
      if (edit === undefined) return;
      const ids = changes.flatMap((change) => (change.type === 'position' ? [change.id] : []));
      actions.edit(gesture === 'drag' ? snap(now.board, edit, ids) : edit, gesture);
    };

    /** The group that the dragged elements would land in, by the middle of the one under the pointer. */
    const landing = (dragged: readonly FlowNode[], under: FlowNode): string | undefined => {
      const board = store.getState().history.present;
      const frame = framesOf(board).get(under.id);
      if (frame === undefined) return undefined;
      const own = withDescendants(
        board.graph,
        dragged.map(({ id }) => id),
      );
      return groupAt(board, centreOf(frame), own);
    };

    /** Puts the dragged elements back, and copies of them where they were let go. */
    const leaveCopies = (ids: readonly string[], under: FlowNode, group?: string): void => {
      const { before } = hand.current;
      const now = store.getState().history.present;
      const [from, to] = [frameOf(before, under.id), frameOf(now, under.id)];
      if (from === undefined || to === undefined) return;
      const offset = { x: to.x - from.x, y: to.y - from.y };
      const copied = withFragment(before, fragmentOf(before, ids), offset);
      const { nodes, groups } = copied.board.graph;
      const inside = new Set(copied.ids);
      const outermost = [...nodes, ...groups].flatMap((element) =>
        inside.has(element.id) && !inside.has(element.group ?? '') ? [element.id] : [],
      );
      actions.edit(() => putInto(outermost, group)(copied.board), 'drag');
      actions.select(copied.ids);
    };

    const onDragStart: OnNodeDrag<FlowNode> = () => {
      hand.current.held = true;
      hand.current.before = store.getState().history.present;
      setHeld(true);
    };
    const onDrag: OnNodeDrag<FlowNode> = (_event, node, nodes) => {
      const group = landing(nodes, node);
      setTarget(group === parentOf(store, node.id) ? undefined : group);
    };
    const onDragStop: OnNodeDrag<FlowNode> = (event, node, nodes) => {
      const group = landing(nodes, node);
      const ids = nodes.map(({ id }) => id);
      // Elements that are dragged together with one of another group keep theirs.
      const from = parentOf(store, node.id);
      const together = ids.filter((id) => parentOf(store, id) === from);
      if (event.altKey) leaveCopies(ids, node, group);
      else if (group !== from) actions.edit(putInto(together, group), 'drag');
      if (!event.altKey) actions.edit(growAround(ids), 'drag');
      actions.endGesture();
      setTarget(undefined);
      clear();
      hand.current.held = false;
      setHeld(false);
    };

    return {
      onNodesChange: (changes: NodeChange<FlowNode>[]) => apply(changes),
      // A marquee takes what it covers; arrows between those come along by themselves.
      onEdgesChange: (changes: EdgeChange<FlowEdge>[]) =>
        apply(hand.current.marquee ? changes.filter((change) => !picks(change)) : changes),
      onDragStart,
      onDrag,
      onDragStop,
      /** Before a marquee: with Shift, what is selected stays selected. */
      onPointerDown: (event: PointerEvent) => {
        const { selection } = store.getState().session;
        const onPane =
          event.target instanceof Element && event.target.classList.contains('react-flow__pane');
        hand.current.kept = new Set(onPane && event.shiftKey ? selection : []);
      },
      onSelectionStart: () => {
        hand.current.marquee = true;
        setMarquee(true);
      },
      onSelectionEnd: () => {
        hand.current.marquee = false;
        hand.current.kept = new Set();
        setMarquee(false);
      },
    };
  }, [store, actions, setTarget, snap, clear]);

  const isHeld = useCallback(() => hand.current.held, []);
  return { ...handlers, held, marquee, isHeld, snapLines: lines };
}

function picks(change: EdgeChange<FlowEdge>): boolean {
  return change.type === 'select' && change.selected;
}

function parentOf(store: ReturnType<typeof useLacunaStore>, id: string): string | undefined {
  const { nodes, groups } = store.getState().history.present.graph;
  return [...nodes, ...groups].find((element) => element.id === id)?.group;
}
