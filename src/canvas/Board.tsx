import './flow.css';
import type { Size } from '#core';
import type { LacunaState } from '#store';
import { useLacuna } from '#store/react';
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
  const open = useLacuna(openIdOf);
  const [size, setSize] = useState<Size>();
  // The size is known before React Flow starts, so that the board opens in its final view.
  useLayoutEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      setSize({ width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [surface]);
  return (
    <div className={styles['board']} ref={surface} tabIndex={-1}>
      {size !== undefined && <BoardSurface key={open} size={size} {...ports} />}
    </div>
  );
}
