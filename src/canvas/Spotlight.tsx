import type { Frame } from '#core';
import { ViewportPortal } from '@xyflow/react';
import styles from './Board.module.css';

/** A light on one frame: all around it is dim. */
export function Spotlight({ frame }: { readonly frame: Frame }) {
  const { x, y, width, height } = frame;
  return (
    <ViewportPortal>
      <div
        aria-hidden="true"
        className={styles['spotlight']}
        data-part="spotlight"
        style={{ width, height, transform: `translate(${x}px, ${y}px)` }}
      />
    </ViewportPortal>
  );
}
