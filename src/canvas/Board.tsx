import './flow.css';
import type { Size } from '#core';
import { useLacuna } from '#store/react';
import type { LacunaState } from '#store';
import { useLayoutEffect, useState } from 'react';
import styles from './Board.module.css';
import { BoardSurface } from './BoardSurface.tsx';
import { useBoardInside } from './boardContext.ts';
import type { ClipboardPorts } from './useClipboard.ts';

function openIdOf({ open }: LacunaState): string | undefined {
  return open?.id;
}

/** The drawing surface with everything that happens on it. Needs a `BoardProvider` around its page. */
export function Board(ports: ClipboardPorts) {
  const { surface } = useBoardInside();
  const board = useLacuna(openIdOf);
  const [size, setSize] = useState<Size>();
  // The size is known before React Flow starts, so that the board opens in its final view.
  useLayoutEffect(() => {
    const box = surface.current?.getBoundingClientRect();
    if (box !== undefined) setSize({ width: box.width, height: box.height });
  }, [surface, board]);
  return (
    <div className={styles['board']} ref={surface} tabIndex={-1}>
      {size !== undefined && <BoardSurface key={board} size={size} {...ports} />}
    </div>
  );
}
