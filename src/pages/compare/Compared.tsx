import type { Board, PlacedReference, Status } from '#core';
import { NOTHING_CARRIED } from '#core';
import type { Graded } from '#store';
import { Icon, IconButton } from '#ui';
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { DiagramView } from './DiagramView.tsx';
import { differencesOf } from './differencesOf.ts';
import styles from './SideBySide.module.css';
import { ZOOMS, ZoomSteps } from './ZoomSteps.tsx';

export interface ComparedProps {
  readonly board: Board;
  readonly graded: Graded;
  readonly placed: PlacedReference;
  /** Whose drawing it is. */
  readonly whose?: string;
}

/** The two views, and the way through their differences. */
export function Compared({
  board,
  graded: { report },
  placed: { reference, placement },
  whose = 'Yours',
}: ComparedProps) {
  const [zoom, setZoom] = useState(0);
  const [pointed, setPointed] = useState<string>();
  const [at, setAt] = useState<number>();
  const mine = useRef<HTMLDivElement>(null);
  const theirs = useRef<HTMLDivElement>(null);
  const referenceBoard = useMemo(
    (): Board => ({
      graph: reference.graph,
      placement,
      notes: [],
      answers: [],
      carried: NOTHING_CARRIED,
    }),
    [placement, reference],
  );
  const differences = useMemo(() => differencesOf(report), [report]);
  const difference = at === undefined ? undefined : differences[at];
  const lit = pointed === undefined ? (difference?.titles ?? []) : [pointed];
  const statuses = new Map<string, Status>(
    report.components.map(({ title, status }) => [title, status]),
  );

  function step(by: 1 | -1): void {
    const { length } = differences;
    if (length > 0)
      setAt(at === undefined ? (by > 0 ? 0 : length - 1) : (at + by + length) % length);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'n') step(1);
    else if (event.key === 'p') step(-1);
  }

  const views = { lit, onLight: setPointed, zoom: ZOOMS[zoom] ?? 1 };
  return (
    <div className={styles['compare']} onKeyDown={onKeyDown} role="presentation">
      <div className={styles['bar']}>
        <IconButton
          icon="arrow-left"
          keys="P"
          name="Difference before"
          onClick={() => {
            step(-1);
          }}
        />
        <IconButton
          icon="arrow-right"
          keys="N"
          name="Next difference"
          onClick={() => {
            step(1);
          }}
        />
        <output>
          {difference === undefined
            ? differences.length === 0
              ? 'There is no difference.'
              : `${differences.length} differences: step through them, or point at a piece.`
            : `${(at ?? 0) + 1} of ${differences.length}: ${difference.text}`}
        </output>
        <ZoomSteps onStep={setZoom} step={zoom} />
      </div>
      <p className={styles['why']}>{difference?.why ?? ''}</p>
      <div className={styles['views']}>
        <figure>
          <figcaption>
            <Icon name="pencil" size={13} /> {whose}
          </figcaption>
          <DiagramView
            {...views}
            board={board}
            label={whose === 'Yours' ? 'Your drawing' : whose}
            onScroll={() => {
              follow(mine, theirs);
            }}
            scroller={mine}
            spots={report.components
              .filter(({ nodes }) => nodes.length > 0)
              .map(({ title, nodes, status }) => ({
                key: title,
                name: `Your ${title}`,
                ids: nodes,
                status,
              }))}
          />
        </figure>
        <figure>
          <figcaption>
            <Icon name="book-open-text" size={13} /> {reference.diagram}
          </figcaption>
          <DiagramView
            {...views}
            board={referenceBoard}
            label="The reference"
            onScroll={() => {
              follow(theirs, mine);
            }}
            scroller={theirs}
            spots={reference.components.map(({ title, nodes }) => {
              const status = statuses.get(title);
              return {
                key: title,
                name: title,
                ids: nodes,
                ...(status === undefined ? {} : { status }),
              };
            })}
          />
        </figure>
      </div>
    </div>
  );
}

/** Keeps two views at the same share of their way; the one under the pointer leads. */
function follow(
  from: RefObject<HTMLDivElement | null>,
  to: RefObject<HTMLDivElement | null>,
): void {
  const [a, b] = [from.current, to.current];
  if (a === null || b === null || !a.matches(':hover')) return;
  const across = a.scrollLeft / Math.max(1, a.scrollWidth - a.clientWidth);
  const down = a.scrollTop / Math.max(1, a.scrollHeight - a.clientHeight);
  b.scrollTo({
    left: across * (b.scrollWidth - b.clientWidth),
    top: down * (b.scrollHeight - b.clientHeight),
  });
}
