import { Icon } from '#ui';
import { memo, useId } from 'react';
import type { PointerEvent } from 'react';
import styles from './Palette.module.css';
import type { Piece } from './pieces.ts';

/** The two ways of a piece to the board. */
export interface PieceWays {
  /** Puts a piece in the middle of the view. */
  readonly onAdd: (piece: Piece) => void;
  /** A piece was pressed: it may be on its way to the board. */
  readonly onDragStart: (event: PointerEvent<HTMLElement>, piece: Piece) => void;
}

export interface PieceButtonProps extends PieceWays {
  readonly piece: Piece;
  /** Tab stops at the first piece of a list; arrow keys go on from there. */
  readonly first: boolean;
  /** Words other than the piece's name. */
  readonly label?: string;
  /** Product or abbreviation that it was found by. */
  readonly via?: string | undefined;
  readonly showDescription?: boolean;
}

/** One piece: drag it to the board, or press it to put it in the middle of the view. */
export const PieceButton = memo(function PieceButton({
  piece,
  first,
  label,
  via,
  showDescription = false,
  onAdd,
  onDragStart,
}: PieceButtonProps) {
  const { name, icon, description, category } = piece;
  const descriptionId = useId();
  return (
    <div className={styles['row']}>
      <button
        aria-describedby={description === undefined ? undefined : descriptionId}
        aria-label={label ?? (via === undefined ? name : `${name} · ${via}`)}
        className={styles['piece']}
        data-piece=""
        data-tip={description}
        data-tip-side="right"
        onClick={() => {
          onAdd(piece);
        }}
        onPointerDown={(event) => {
          onDragStart(event, piece);
        }}
        tabIndex={first ? 0 : -1}
        type="button"
      >
        <span
          className={styles['icon']}
          style={category === undefined ? undefined : { color: `var(--category-${category})` }}
        >
          <Icon name={icon ?? (piece.shape === undefined ? 'group' : 'square')} size={18} />
        </span>
        <span className={styles['words']}>
          <span className={styles['name']}>
            {label ?? name}
            {via === undefined ? null : <span className={styles['via']}> · {via}</span>}
          </span>
          {description === undefined ? null : (
            <span className={styles[showDescription ? 'description' : 'spoken']} id={descriptionId}>
              {description}
            </span>
          )}
        </span>
      </button>
      {/* A finger scrolls the list; the grip is where it drags. The button beside it does the same for all others. */}
      <span
        aria-hidden="true"
        className={styles['grip']}
        onPointerDown={(event) => {
          onDragStart(event, piece);
        }}
      >
        <Icon name="grip-vertical" size={18} />
      </span>
    </div>
  );
});
