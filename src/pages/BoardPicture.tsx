import type { Board } from '#core';
import { useEffect, useState } from 'react';
import { useServices } from './services.ts';

/** A board as a picture that nobody can change. */
export function BoardPicture({
  board,
  className,
}: {
  readonly board: Board;
  readonly className: string | undefined;
}) {
  const { drawPicture } = useServices();
  const [svg, setSvg] = useState('');
  useEffect(() => {
    let stale = false;
    void drawPicture(board).then((drawn) => {
      if (!stale) setSvg(drawn);
    });
    return () => {
      stale = true;
    };
  }, [board, drawPicture]);
  return svg === '' ? (
    <div className={className} />
  ) : (
    <img
      alt="The drawing as it was"
      className={className}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
    />
  );
}
