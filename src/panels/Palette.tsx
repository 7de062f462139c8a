import { Icon, IconButton } from '#ui';
import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import styles from './Palette.module.css';
import { PieceButton } from './PieceButton.tsx';
import type { PieceWays } from './PieceButton.tsx';
import { DRAWERS, PIECES, plainBox } from './pieces.ts';
import type { Drawer } from './pieces.ts';
import { searchPieces } from './searchPieces.ts';

export interface PaletteProps extends PieceWays {
  readonly searchField: RefObject<HTMLInputElement | null>;
  /** Drawer to begin with; the usual ones are open otherwise. */
  readonly drawer?: string | undefined;
  readonly onClose?: () => void;
}

/** Drawers that a new drawing is usually begun with. */
const OPEN_AT_FIRST: ReadonlySet<string> = new Set(['clients', 'edge', 'compute', 'stores']);

/** The toolbox: drawers of pieces, and a search over names, products and abbreviations. */
export function Palette({ onAdd, onDragStart, searchField, drawer, onClose }: PaletteProps) {
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const resultsId = useId();
  const searching = query.trim() !== '';
  const found = useMemo(() => searchPieces(query, PIECES), [query]);

  function addFirst(): void {
    const first = found[0]?.piece ?? plainBox(query.trim());
    onAdd(first);
  }

  function onSearchKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>('[data-piece]')?.focus();
    } else if (event.key === 'Enter' && searching) {
      event.preventDefault();
      addFirst();
      searchField.current?.select();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (searching) setQuery('');
      else searchField.current?.blur();
    }
  }

  function onListKey(event: KeyboardEvent): void {
    const pieces = [...(list.current?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])];
    const at = pieces.findIndex((piece) => piece === document.activeElement);
    if (at < 0) return;
    const next = pieces[nextIndex(event.key, at, pieces.length) ?? -1];
    if (next !== undefined) {
      event.preventDefault();
      next.focus();
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      searchField.current?.focus();
    }
  }

  return (
    <div className={styles['palette']}>
      <div className={styles['head']}>
        <label className={styles['search']}>
          <Icon className={styles['glass']} name="search" />
          <input
            aria-controls={resultsId}
            aria-label="Search the palette"
            autoComplete="off"
            className={styles['field']}
            onChange={(event) => {
              setQuery(event.target.value);
            }}
            onKeyDown={onSearchKey}
            placeholder="Search the pieces"
            ref={searchField}
            spellCheck={false}
            type="search"
            value={query}
          />
          {searching ? null : <kbd className={styles['slash']}>/</kbd>}
        </label>
        {onClose === undefined ? null : (
          <IconButton icon="x" name="Close the palette" onClick={onClose} />
        )}
      </div>
      {/* Arrow keys go through the pieces; each of them is a button of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles['list']} id={resultsId} onKeyDown={onListKey} ref={list}>
        {searching ? (
          <div className={styles['results']}>
            <output className={styles['count']}>
              {found.length === 0 ? 'Nothing by that name.' : countOf(found.length)}
            </output>
            {found.map(({ piece, via }, index) => (
              <PieceButton
                first={index === 0}
                key={`${piece.kind ?? piece.name} ${piece.shape ?? 'group'}`}
                onAdd={onAdd}
                onDragStart={onDragStart}
                piece={piece}
                showDescription
                via={via}
              />
            ))}
            <PieceButton
              first={found.length === 0}
              label={`Add “${query.trim()}” as a box`}
              onAdd={onAdd}
              onDragStart={onDragStart}
              piece={plainBox(query.trim())}
            />
          </div>
        ) : (
          DRAWERS.map((contents) => (
            <DrawerOfPieces
              contents={contents}
              key={contents.id}
              wanted={drawer}
              onAdd={onAdd}
              onDragStart={onDragStart}
            />
          ))
        )}
      </div>
    </div>
  );
}

interface DrawerOfPiecesProps extends PieceWays {
  readonly contents: Drawer;
  readonly wanted: string | undefined;
}

function DrawerOfPieces({ contents, wanted, onAdd, onDragStart }: DrawerOfPiecesProps) {
  const { id, title, pieces } = contents;
  const [open, setOpen] = useState(wanted === undefined ? OPEN_AT_FIRST.has(id) : wanted === id);
  return (
    <details
      className={styles['drawer']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
      open={open}
    >
      <summary className={styles['summary']}>
        <Icon className={styles['chevron']} name="chevron-right" size={14} />
        <span className={styles['title']}>{title}</span>
        <span className={styles['number']}>{pieces.length}</span>
      </summary>
      {open
        ? pieces.map((piece, index) => (
            <PieceButton
              first={index === 0}
              key={piece.kind ?? piece.name}
              onAdd={onAdd}
              onDragStart={onDragStart}
              piece={piece}
            />
          ))
        : null}
    </details>
  );
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return at === 0 ? undefined : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function countOf(count: number): string {
  return count === 1 ? '1 piece' : `${count} pieces`;
}
