import { boundsOf } from '#core';
import type { Frame } from '#core';
import { MiniMap, useStore } from '@xyflow/react';
import type { ReactFlowState } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import styles from './Board.module.css';
import type { FlowNode } from './toFlow.ts';

const SIZE = { width: 156, height: 108 };

/** A small map of the drawing, for as long as some of it lies outside the view. */
export function Overview({ frames }: { readonly frames: ReadonlyMap<string, Frame> }) {
  const bounds = useMemo(() => boundsOf(frames.values()), [frames]);
  const reachesOut = useCallback(
    ({ transform: [x, y, zoom], width, height }: ReactFlowState): boolean => {
      if (bounds === undefined) return false;
      const left = bounds.x * zoom + x;
      const top = bounds.y * zoom + y;
      return (
        left < 0 ||
        top < 0 ||
        left + bounds.width * zoom > width ||
        top + bounds.height * zoom > height
      );
    },
    [bounds],
  );
  if (!useStore(reachesOut)) return null;
  return (
    <MiniMap
      className={styles['map'] ?? ''}
      style={SIZE}
      pannable
      zoomable
      ariaLabel="Overview of the drawing"
      nodeBorderRadius={6}
      nodeClassName={mapClass}
    />
  );
}

function mapClass({ type }: FlowNode): string {
  return (type === 'frame' ? styles['mapGroup'] : styles['mapNode']) ?? '';
}
