import { ReactFlow } from '@xyflow/react';
import type { Edge, Node } from '@xyflow/react';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { BigBoard } from './bigBoard.ts';

/** React Flow as its makers would show it: its own nodes and edges, sizes given, what is out of view left out. */
export function showBare({ nodes: boxes, edges: lines }: BigBoard): void {
  const root = document.createElement('div');
  root.style.cssText = 'position:fixed;inset:0';
  document.body.append(root);
  createRoot(root).render(createElement(Bare, { boxes, lines }));
}

function Bare({ boxes, lines }: { boxes: BigBoard['nodes']; lines: BigBoard['edges'] }) {
  const [nodes, setNodes] = useState<Node[]>(() =>
    boxes.map(({ id, label, x, y, width, height }) => ({
      id,
      data: { label },
      position: { x, y },
      width,
      height,
    })),
  );
  const [edges] = useState<Edge[]>(() =>
    lines.map(({ id, from, to }) => ({ id, source: from, target: to })),
  );
  return createElement(ReactFlow, {
    nodes,
    edges,
    minZoom: 0.08,
    onlyRenderVisibleElements: true,
    panOnScroll: true,
    selectionOnDrag: true,
    panOnDrag: [1, 2],
    onNodesChange: (changes) => {
      const moved = new Map(
        changes.flatMap((change) =>
          change.type === 'position' && change.position !== undefined
            ? [[change.id, change.position] as const]
            : [],
        ),
      );
      if (moved.size === 0) return;
      setNodes((before) =>
        before.map((node) => ({ ...node, position: moved.get(node.id) ?? node.position })),
      );
    },
  });
}
