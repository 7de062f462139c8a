import type { Board, Status } from '#core';
import { framesOf } from '#core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import styles from './DiagramView.module.css';
import { useServices } from '../services.ts';

/** A piece of the picture that can be pointed at: one thing, drawn once or several times. */
export interface Spot {
  readonly key: string;
  readonly name: string;
  /** Ids of nodes and groups. */
  readonly ids: readonly string[];
  readonly status?: Status;
}

export interface DiagramViewProps {
  readonly label: string;
  readonly board: Board;
  readonly spots: readonly Spot[];
  /** Keys of what is lit, here and in a view beside it. */
  readonly lit: readonly string[];
  readonly onLight: (key: string | undefined) => void;
  readonly onPick?: (key: string) => void;
  /** 1 shows all of it, never larger than it was drawn. */
  readonly zoom: number;
  readonly scroller?: RefObject<HTMLDivElement | null>;
  readonly onScroll?: () => void;
}

interface Paper {
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing to look at and point into: the picture, with a button over each piece. */
export function DiagramView({
  label,
  board,
  spots,
  lit,
  onLight,
  onPick,
  zoom,
  scroller,
  onScroll,
}: DiagramViewProps) {
  const paper = usePaper(board);
  const frames = useMemo(() => framesOf(board), [board]);
  const own = useRef<HTMLDivElement>(null);
  const box = scroller ?? own;
  const [shown] = lit;
  useEffect(() => {
    // What was stepped to may be out of view; what is pointed at is in it.
    const view = box.current;
    if (view === null || view.matches(':hover') || view.contains(document.activeElement)) return;
    const spot = [...view.querySelectorAll('button')].find(
      ({ dataset }) => dataset['key'] === shown,
    );
    if (spot !== undefined) scrollToMiddle(view, spot);
  }, [box, shown]);
  return (
    <section aria-label={label} className={styles['view']} onScroll={onScroll} ref={box}>
      {paper === undefined ? null : (
        <div
          className={styles['stage']}
          style={{
            width: `calc(min(100cqw, 100cqh * ${paper.width / paper.height}, ${paper.width}px) * ${zoom})`,
            aspectRatio: `${paper.width} / ${paper.height}`,
          }}
        >
          <Picture svg={paper.svg} />
          {spots.flatMap(({ key, name, ids, status }) =>
            ids.map((id) => {
              const frame = frames.get(id);
              return frame === undefined ? null : (
                <button
                  aria-label={status === undefined ? name : `${name}: ${status}`}
                  className={styles['spot']}
                  data-key={key}
                  data-lit={lit.includes(key)}
                  data-status={status}
                  key={`${key} ${id}`}
                  onBlur={() => {
                    onLight(undefined);
                  }}
                  onClick={() => {
                    onPick?.(key);
                  }}
                  onFocus={() => {
                    onLight(key);
                  }}
                  onPointerEnter={() => {
                    onLight(key);
                  }}
                  onPointerLeave={() => {
                    onLight(undefined);
                  }}
                  style={{
                    left: `${((frame.x - paper.x) / paper.width) * 100}%`,
                    top: `${((frame.y - paper.y) / paper.height) * 100}%`,
                    width: `${(frame.width / paper.width) * 100}%`,
                    height: `${(frame.height / paper.height) * 100}%`,
                  }}
                  type="button"
                />
              );
            }),
          )}
        </div>
      )}
    </section>
  );
}

/** Part of the page, so that it is set in the page's own font. */
function Picture({ svg }: Pick<Paper, 'svg'>) {
  const show = useCallback(
    (place: HTMLDivElement | null): void => {
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      // The view has a paper of its own, as dark as the page.
      documentElement.querySelector(':scope > rect')?.remove();
      place?.replaceChildren(document.importNode(documentElement, true));
    },
    [svg],
  );
  return <div aria-hidden="true" className={styles['picture']} ref={show} />;
}

function scrollToMiddle(view: HTMLElement, spot: HTMLElement): void {
  view.scrollTo({
    left: spot.offsetLeft + (spot.offsetWidth - view.clientWidth) / 2,
    top: spot.offsetTop + (spot.offsetHeight - view.clientHeight) / 2,
  });
}

function usePaper(board: Board): Paper | undefined {
  const { drawPicture } = useServices();
  const [paper, setPaper] = useState<Paper>();
  useEffect(() => {
    let stale = false;
    void drawPicture(board).then((svg) => {
      const [x = 0, y = 0, width = 1, height = 1] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '')
        .split(' ')
        .map(Number);
      if (!stale) setPaper({ svg, x, y, width, height });
    });
    return () => {
      stale = true;
    };
  }, [board, drawPicture]);
  return paper;
}
