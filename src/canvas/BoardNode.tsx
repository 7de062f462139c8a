import {
  copiesOf,
  cornerRadius,
  NODE_TEXT,
  paletteItem,
  shapePaths,
  sizeOf,
  textInset,
  wrapLabel,
} from '#core';
import type { Node } from '#core';
import { Icon } from '#ui';
import { useStore } from '@xyflow/react';
import type { Node as FlowNodeOf, NodeProps, ReactFlowState } from '@xyflow/react';
import { memo, useState } from 'react';
import type { CSSProperties } from 'react';
import styles from './BoardNode.module.css';
import { categoryColour } from './categoryColour.ts';
import { ConnectHandles } from './ConnectHandles.tsx';
import { NodeMark } from './NodeMark.tsx';
import { PinMark } from './PinMark.tsx';
import type { NodeData } from './toFlow.ts';
import { FAR } from './useInverseZoom.ts';
import { useIsEditing } from './useIsEditing.ts';

/** Outlines alone make a large board lighter. */
function isFar({ transform }: ReactFlowState): boolean {
  return transform[2] < FAR;
}

/** A drawn node: outline, icon of its kind, title and details as `wrapLabel` breaks them, and its mark. */
export const BoardNode = memo(function BoardNode({
  data,
  selected,
  dragging,
}: NodeProps<FlowNodeOf<NodeData, 'node'>>) {
  const { node, mark, target, pointed, pinned } = data;
  const [near, setNear] = useState(false);
  const editing = useIsEditing(node.id);
  const far = useStore(isFar);
  return (
    <div
      className={styles['node']}
      data-selected={selected}
      data-target={target}
      data-pointed={pointed}
      data-copies={copiesOf(node.label) > 1}
      data-editing={editing}
      onPointerEnter={(event) => setNear(event.pointerType !== 'touch')}
      onPointerLeave={() => setNear(false)}
      style={colourOf(node)}
    >
      <span className={`source ${styles['anchor'] ?? ''}`} data-handlepos="top" />
      <Outline node={node} />
      {!editing && !far && <Label node={node} />}
      {mark !== undefined && <NodeMark mark={mark} />}
      {pinned && <PinMark />}
      {(near || selected) && !dragging && !editing && <ConnectHandles id={node.id} />}
    </div>
  );
});

function colourOf({ kind }: Node): CSSProperties {
  // A custom property is no known style name to the types.
  const properties: Record<string, string> = {
    '--category': categoryColour(kind) ?? 'var(--line-strong)',
  };
  return properties;
}

function Outline({ node }: { readonly node: Node }) {
  const { shape } = node;
  const radius = cornerRadius(shape);
  if (radius !== undefined) {
    return (
      <span className={styles['outline']} data-shape={shape} style={{ borderRadius: radius }} />
    );
  }
  const { width, height } = sizeOf(node);
  const { outline, inner } = shapePaths(shape, { width, height });
  return (
    <svg className={styles['drawn']} width={width} height={height} aria-hidden="true">
      <path className={styles['fill']} d={outline} />
      {inner !== '' && <path className={styles['inner']} d={inner} />}
    </svg>
  );
}

function Label({ node }: { readonly node: Node }) {
  const { title, detail } = wrapLabel(node.label);
  const item = node.kind === undefined ? undefined : paletteItem(node.kind);
  const { top, left, right } = textInset(node.shape);
  return (
    <div
      className={styles['label']}
      style={{ paddingTop: top, paddingLeft: left, paddingRight: right }}
      data-plain={node.kind === undefined}
    >
      {node.kind !== undefined && (
        <span className={styles['icon']} style={{ width: NODE_TEXT.icon }}>
          <Icon name={item?.icon ?? 'square'} size={18} />
        </span>
      )}
      <span>
        <span className={styles['title']}>{title.join('\n')}</span>
        {detail.length > 0 && <span className={styles['detail']}>{detail.join('\n')}</span>}
      </span>
    </div>
  );
}
