import { IconButton } from '#ui';
import { useStore } from '@xyflow/react';
import type { ReactFlowState } from '@xyflow/react';
import { useBoardApi } from './boardContext.ts';
import styles from './ZoomBar.module.css';

function percentOf({ transform }: ReactFlowState): number {
  return Math.round(transform[2] * 100);
}

/** Zoom and fit, in the corner of the board. */
export function ZoomBar() {
  const { zoomIn, zoomOut, fit } = useBoardApi();
  const percent = useStore(percentOf);
  return (
    <div className={styles['bar']} role="toolbar" aria-label="View">
      <IconButton name="Zoom out" icon="minus" size={16} onClick={zoomOut} />
      <span className={styles['percent']}>{percent}%</span>
      <IconButton name="Zoom in" icon="plus" size={16} onClick={zoomIn} />
      <span className={styles['line']} />
      <IconButton
        name="Fit everything"
        icon="maximize"
        keys="Shift+1"
        size={16}
        onClick={() => {
          fit();
        }}
      />
    </div>
  );
}
