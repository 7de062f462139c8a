import { centreOf, framesOf, likelyNext, paletteItem, titleOf } from '#core';
import type { Board } from '#core';
import { connect } from '#store';
import type { LacunaState, Picking } from '#store';
import { useActions, useLacuna } from '#store/react';
import { PickList } from '#ui';
import type { PickRow } from '#ui';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { rankByName } from './fitOf.ts';
import styles from './PiecePicker.module.css';
import { PIECES, plainBox } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { searchPieces } from './searchPieces.ts';

export interface PiecePickerProps {
  readonly picking: Picking;
  /** Puts a new piece where the picking says, with or without an arrow to it. */
  readonly onAdd: (piece: Piece, picking: Picking, connected: boolean) => void;
}

interface Row extends PickRow {
  /** A new piece, rather than one of the board. */
  readonly piece?: Piece;
}

const MOST_NEW = 6;
const MOST_DRAWN = 8;
/** Room between the field and the window's edge, and what the field and its list need, in pixels. */
const EDGE = 12;
const ROOM = { width: 340, height: 360 };

/** Picks a piece by its name: a new one from the palette, or one of the board to draw an arrow to. */
export function PiecePicker({ picking, onAdd }: PiecePickerProps) {
  const board = useLacuna(boardOf);
  const { edit, select, say, startPicking } = useActions();
  const [query, setQuery] = useState(picking.typed);
  const popover = useRef<HTMLElement>(null);
  const [before] = useState(() => document.activeElement);
  const { connects, from } = picking;
  const source = titleOf(labelOf(board, from));
  const drawn = useMemo(
    () => (connects ? drawnRows(board, from, query) : []),
    [board, connects, from, query],
  );
  const fresh = useMemo(
    () => newRows(board, from, nameFrom(query, picking.letter)),
    [board, from, query, picking.letter],
  );

  function leave(): void {
    startPicking(undefined);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  function pick({ id, name, piece }: Row, withShift: boolean): void {
    leave();
    if (piece !== undefined) {
      onAdd(piece, picking, from !== undefined && !withShift);
      return;
    }
    if (from === undefined) return;
    const known = board.graph.edges.find((edge) => edge.from === from && edge.to === id);
    edit(connect(from, id));
    if (known !== undefined) {
      select([known.id]);
      say(`${source || 'This piece'} is connected to ${name} already.`);
    }
  }

  const [first] = [...drawn, ...fresh];
  const takeFirst = useEffectEvent(() => {
    if (picking.takesFirst === true && first !== undefined) pick(first, false);
  });
  useEffect(() => {
    takeFirst();
  }, []);
  useEffect(() => {
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && popover.current?.contains(event.target) === true) return;
      startPicking(undefined);
    };
    document.addEventListener('pointerdown', onPress, { capture: true });
    return () => document.removeEventListener('pointerdown', onPress, { capture: true });
  }, [startPicking]);

  const label = connects ? `Connect ${source || 'this piece'} to` : 'Add a piece';
  return (
    <section
      aria-label={label}
      className={styles['popover']}
      ref={popover}
      style={spotFor(picking.screen)}
    >
      <PickList
        foot={footOf(picking)}
        label={label}
        nothing="Nothing is called that."
        onLeave={leave}
        onPick={pick}
        onQuery={setQuery}
        placeholder={connects ? `${label}…` : 'What comes here?'}
        query={query}
        sections={[
          { title: 'On the board', rows: drawn },
          { title: query.trim() === '' && from !== undefined ? 'Likely next' : 'New', rows: fresh },
        ]}
      />
    </section>
  );
}

function footOf({ connects, from }: Picking): string {
  if (connects) return 'Enter draws the arrow';
  return from === undefined
    ? 'Enter adds it'
    : 'Enter adds and connects it · Shift+Enter only adds it';
}

/** Who types `cache` has opened the field with its first letter. */
function nameFrom(query: string, letter = ''): string {
  const whole = letter + query;
  return query.trim() !== '' && searchPieces(whole, PIECES).length > 0 ? whole : query;
}

/** What the arrow may lead to: by name, the nearest first while nothing is typed. */
function drawnRows(board: Board, from: string | undefined, query: string): readonly Row[] {
  const frames = framesOf(board);
  const own = frames.get(from ?? '');
  const distance = (id: string): number => {
    const frame = frames.get(id);
    if (own === undefined || frame === undefined) return Infinity;
    const [a, b] = [centreOf(own), centreOf(frame)];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const linked = new Set(
    board.graph.edges.flatMap((edge) => (edge.from === from ? [edge.to] : [])),
  );
  const rows = [...board.graph.nodes, ...board.graph.groups]
    .filter(({ id }) => id !== from)
    .toSorted((a, b) => distance(a.id) - distance(b.id))
    .map(({ id, label, kind, group }): Row => {
      const item = kind === undefined ? undefined : paletteItem(kind);
      const home = titleOf(labelOf(board, group));
      const detail = linked.has(id) ? 'connected already' : home === '' ? '' : `in ${home}`;
      return {
        id,
        name: titleOf(label) || 'Unnamed',
        icon: item?.icon ?? 'square',
        ...(item === undefined ? {} : { colour: `var(--category-${item.category})` }),
        ...(detail === '' ? {} : { detail }),
      };
    });
  return rankByName(query, rows, ({ name }) => name).slice(0, MOST_DRAWN);
}

/** New pieces: likely ones while nothing is typed, then what fits, and the words themselves as a box. */
function newRows(board: Board, from: string | undefined, query: string): readonly Row[] {
  const words = query.trim();
  if (words === '') {
    const source = board.graph.nodes.find(({ id }) => id === from);
    const item = source?.kind === undefined ? undefined : paletteItem(source.kind);
    if (source === undefined) return PIECES.slice(0, MOST_NEW).map((piece) => rowOf(piece));
    return likelyNext(item?.kind, item?.category).flatMap((kind) => {
      const next = paletteItem(kind);
      return next === undefined ? [] : [rowOf(next)];
    });
  }
  const found = searchPieces(words, PIECES).slice(0, MOST_NEW);
  const rows = found.map(({ piece, via }) =>
    // Who types a product wants it to be called that.
    rowOf(
      via === undefined ? piece : { ...piece, name: words },
      via === undefined ? undefined : piece.name,
    ),
  );
  const like = found.length === 0 ? likeLastWord(words) : [];
  return [...rows, ...like, rowOf(plainBox(words), 'as a plain box')];
}

/** Fewer letters of a last word may become anything. */
const TELLING = 3;

/** `Payments queue` is a queue that is called so; where the last word says nothing yet, the one before it tells. */
function likeLastWord(words: string): readonly Row[] {
  const telling = words.split(/\s+/).findLast((word) => word.length >= TELLING) ?? '';
  const [best] = searchPieces(telling, PIECES);
  return best === undefined ? [] : [rowOf({ ...best.piece, name: words }, best.piece.name)];
}

function rowOf(piece: Piece, detail = piece.description): Row {
  return {
    id: `new ${piece.kind ?? 'box'} ${piece.name}`,
    name: piece.name,
    icon: piece.icon ?? 'square',
    piece,
    ...(detail === undefined ? {} : { detail }),
    ...(piece.category === undefined ? {} : { colour: `var(--category-${piece.category})` }),
  };
}

/** Beside the point, and wholly in the window. */
function spotFor({ x, y }: Picking['screen']): { left: number; top: number } {
  return {
    left: Math.max(EDGE, Math.min(x, window.innerWidth - ROOM.width - EDGE)),
    top: Math.max(EDGE, Math.min(y, window.innerHeight - ROOM.height - EDGE)),
  };
}

function labelOf(board: Board, id: string | undefined): string {
  const { nodes, groups } = board.graph;
  return [...nodes, ...groups].find((element) => element.id === id)?.label ?? '';
}

function boardOf({ history }: LacunaState): Board {
  return history.present;
}
