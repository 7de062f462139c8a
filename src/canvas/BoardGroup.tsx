import { copiesOf, titleOf } from '#core';
import { Icon } from '#ui';
import { NodeResizer } from '@xyflow/react';
import type { NodeProps, Node as FlowNodeOf } from '@xyflow/react';
import { memo, useState } from 'react';
import { useActions } from '#store/react';
import styles from './BoardGroup.module.css';
import { ConnectHandles } from './ConnectHandles.tsx';
import { kindOfGroup } from './kindOfGroup.ts';
import { NodeMark } from './NodeMark.tsx';
import { PinMark } from './PinMark.tsx';
import type { GroupData } from './toFlow.ts';
import { useIsEditing } from './useIsEditing.ts';

/** A frame around nodes: a title bar, and when selected the corners and sides to resize it by. */
export const BoardGroup = memo(function BoardGroup({
  data,
  selected,
  dragging,
}: NodeProps<FlowNodeOf<GroupData, 'frame'>>) {
  const { group, hides, mark, target, pointed, pinned } = data;
  const { endGesture } = useActions();
  const [near, setNear] = useState(false);
  const editing = useIsEditing(group.id);
  const kind = kindOfGroup(group);
  const open = hides === undefined;
  const title = titleOf(group.label);
  return (
    <div
      className={styles['group']}
      data-selected={selected}
      data-target={target}
      data-pointed={pointed}
      data-collapsed={!open}
      data-copies={copiesOf(group.label) > 1}
      data-kind={group.kind}
    >
      <span className={`source ${styles['anchor'] ?? ''}`} data-handlepos="top" />
      <NodeResizer
        isVisible={selected && open && !editing}
        minWidth={120}
        minHeight={90}
        onResizeEnd={endGesture}
        handleClassName={styles['corner'] ?? ''}
        lineClassName={styles['side'] ?? ''}
      />
      <div
        className={styles['bar']}
        data-part="title"
        onPointerEnter={(event) => setNear(event.pointerType !== 'touch')}
        onPointerLeave={() => setNear(false)}
      >
        {kind !== undefined && (
          <span className={styles['icon']}>
            <Icon name={kind.icon} size={16} />
          </span>
        )}
        {!editing && <span className={styles['title']}>{title || 'Group'}</span>}
        {!open && (
          <span className={styles['kind']}>{hides === 1 ? '1 piece' : `${hides} pieces`}</span>
        )}
        {open && group.kind !== undefined && kind !== undefined && kind.name !== title && (
          <span className={styles['kind']}>{kind.name}</span>
        )}
      </div>
      {mark !== undefined && <NodeMark mark={mark} />}
      {pinned && <PinMark />}
      {(near || selected) && !dragging && !editing && <ConnectHandles id={group.id} />}
    </div>
  );
});
