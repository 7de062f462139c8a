import { boardFrames, boundsOf } from '#core';
import type { Size } from '#core';
import type { LacunaState } from '#store';
import { useActions, useLacuna, useLacunaStore } from '#store/react';
import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  useStoreApi,
} from '@xyflow/react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { MouseEvent } from 'react';
import { addAt } from './addToBoard.ts';
import { ArrowHint, ArrowPreview } from './ArrowPreview.tsx';
import { BoardEdge } from './BoardEdge.tsx';
import { BoardGroup } from './BoardGroup.tsx';
import { BoardLayers } from './BoardLayers.tsx';
import { BoardNode } from './BoardNode.tsx';
import styles from './Board.module.css';
import { useBoardInside } from './boardContext.ts';
import { ConnectingContext } from './connecting.ts';
import { EmptyHint } from './EmptyHint.tsx';
import { LabelEditor } from './LabelEditor.tsx';
import { NoteNode } from './NoteNode.tsx';
import { Overview } from './Overview.tsx';
import type { FlowEdge, FlowNode } from './toFlow.ts';
import { useArrangeKeys } from './useArrangeKeys.ts';
import { useArrangement } from './useArrangement.ts';
import { useBoardKeys } from './useBoardKeys.ts';
import { useBoardOverlay } from './useBoardOverlay.ts';
import { useContextMenu } from './useContextMenu.ts';
import { useClipboard } from './useClipboard.ts';
import type { ClipboardPorts } from './useClipboard.ts';
import { useDrawArrow } from './useDrawArrow.ts';
import { useFlow } from './useFlow.ts';
import { useFlowChanges } from './useFlowChanges.ts';
import { useGoTo } from './useGoTo.ts';
import { useGoToGap } from './useGoToGap.ts';
import { useInverseZoom } from './useInverseZoom.ts';
import { useOpenPicker } from './useOpenPicker.ts';
import { viewFor, ZOOM } from './viewFor.ts';
import { ZoomBar } from './ZoomBar.tsx';

const ContextMenu = lazy(async () => ({
  default: (await import('./ContextMenu.tsx')).ContextMenu,
}));

const NODE_TYPES = { node: BoardNode, frame: BoardGroup, note: NoteNode };
const EDGE_TYPES = { edge: BoardEdge };
const MANY_KEYS = ['Shift', 'Meta', 'Control'];
const PAN_BUTTONS = [1, 2];
const MINIMAP_NODES = 3;
/** Below this width the overview would only cover the drawing. */
const WIDE = 700;

function boardOf({ history }: LacunaState) {
  return history.present;
}
function editingOf({ session }: LacunaState) {
  return session.editing;
}

const BOX = { name: '', shape: 'box' } as const;
/** The bar of a group that holds its label. */
const TITLE = '[data-part="title"]';

/** React Flow, derived from the open board, and what lies over it. */
export function BoardSurface({ size, ...ports }: ClipboardPorts & { readonly size: Size }) {
  const store = useLacunaStore();
  const actions = useActions();
  const present = useLacuna(boardOf);
  const editing = useLacuna(editingOf);
  const { surface, overlay: overlayRef } = useBoardInside();
  const { screenToFlowPosition } = useReactFlow();
  const flowStore = useStoreApi();
  const [announced, announce] = useState('');
  const changes = useFlowChanges();
  const board = useArrangement(present, changes.isHeld);
  const overlay = useBoardOverlay(present, changes.held);
  const pick = useOpenPicker();
  const arrow = useDrawArrow(announce, pick);
  const flow = useFlow(board, overlay);
  const goTo = useGoTo(flow, overlay);
  useEffect(() => {
    overlayRef.current = overlay;
  }, [overlay, overlayRef]);
  const goToGap = useGoToGap(overlay);
  const menu = useContextMenu();
  useBoardKeys({ flow, arrow, goTo, goToGap, pick, onMenu: menu.openAtSelection });
  useArrangeKeys();
  useClipboard(ports);
  useInverseZoom(surface);
  const [firstView] = useState(() => viewFor(boundsOf(boardFrames(present).values()), size));

  const addBox = useCallback(
    ({ clientX: x, clientY: y }: MouseEvent) => {
      const { present: drawn } = store.getState().history;
      const { edit: add, id } = addAt(drawn, BOX, screenToFlowPosition({ x, y }));
      actions.edit(add);
      actions.startEditing(id);
    },
    [actions, screenToFlowPosition, store],
  );
  /** A double click on a label edits it; on an empty place, a group's included, it adds a box. */
  const edit = useCallback(
    (event: MouseEvent, element: FlowNode | FlowEdge) => {
      const onTitle = event.target instanceof Element && event.target.closest(TITLE) !== null;
      if (element.type === 'frame' && !onTitle) addBox(event);
      else actions.startEditing(element.id);
    },
    [actions, addBox],
  );
  function addHere(event: MouseEvent): void {
    const { target: pane } = event;
    if (pane instanceof Element && pane.classList.contains('react-flow__pane')) addBox(event);
  }

  function endSelectingMore(): void {
    flowStore.setState({ multiSelectionActive: false });
  }

  const busy =
    changes.held || changes.marquee || editing !== undefined || arrow.connecting !== undefined;
  return (
    <ConnectingContext value={arrow.api}>
      <ReactFlow
        className={styles['flow'] ?? ''}
        aria-label="Drawing"
        data-connecting={arrow.connecting !== undefined}
        tabIndex={0}
        nodes={flow.nodes}
        edges={flow.edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={changes.onNodesChange}
        onEdgesChange={changes.onEdgesChange}
        onNodeDragStart={changes.onDragStart}
        onNodeDrag={changes.onDrag}
        onNodeDragStop={changes.onDragStop}
        onSelectionStart={changes.onSelectionStart}
        onSelectionEnd={changes.onSelectionEnd}
        onNodeDoubleClick={edit}
        onEdgeDoubleClick={edit}
        onDoubleClick={addHere}
        onPaneClick={endSelectingMore}
        onPointerDownCapture={changes.onPointerDown}
        defaultViewport={firstView}
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        onlyRenderVisibleElements
        zIndexMode="manual"
        connectionMode={ConnectionMode.Loose}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={MANY_KEYS}
        selectionOnDrag
        selectionMode={SelectionMode.Partial}
        panOnDrag={PAN_BUTTONS}
        panOnScroll
        zoomOnDoubleClick={false}
        nodeDragThreshold={2}
        paneClickDistance={4}
        nodeClickDistance={4}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.6} />
        {arrow.connecting !== undefined && <ArrowPreview connecting={arrow.connecting} />}
        {arrow.inSteps && <ArrowHint />}
        <BoardLayers
          flow={flow}
          onConnect={arrow.startInSteps}
          overlay={overlay}
          quiet={busy}
          snapLines={changes.snapLines}
        />
        {editing !== undefined && (
          <LabelEditor key={editing} id={editing} flow={flow} onDone={goTo} />
        )}
        {size.width >= WIDE && flow.nodes.length > MINIMAP_NODES && (
          <Overview frames={flow.frames} />
        )}
        {flow.nodes.length === 0 && <EmptyHint />}
        <ZoomBar />
      </ReactFlow>
      {menu.place !== undefined && (
        <Suspense fallback={null}>
          <ContextMenu
            key={`${menu.place.x} ${menu.place.y}`}
            onClose={menu.close}
            onPick={pick}
            place={menu.place}
          />
        </Suspense>
      )}
      <output className={styles['spoken']}>{announced}</output>
    </ConnectingContext>
  );
}
