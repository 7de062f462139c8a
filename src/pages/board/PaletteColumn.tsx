import { useBoardApi } from '#canvas';
import { DrawerRail, Palette } from '#panels';
import { IconButton } from '#ui';
import type { RefObject } from 'react';
import styles from './BoardScreen.module.css';

export interface PaletteColumnProps {
  readonly shows: boolean;
  readonly isOpen: boolean;
  /** A rail of drawers that unfolds, where there is no room for the palette. */
  readonly unfolds: boolean;
  readonly drawer: string | undefined;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onSearch: () => void;
  readonly onDrawer: (drawer: string) => void;
  /** Without it the palette stays. */
  readonly onClose: (() => void) | undefined;
}

/** The palette beside the board, or the rail that stands for it. */
export function PaletteColumn({
  shows,
  isOpen,
  unfolds,
  drawer,
  searchField,
  onSearch,
  onDrawer,
  onClose,
}: PaletteColumnProps) {
  const { startPaletteDrag, addAtCentre } = useBoardApi();
  return (
    <aside
      aria-label="Palette"
      className={styles['palette']}
      data-open={isOpen}
      data-tour="palette"
      hidden={!shows}
    >
      {unfolds ? (
        <>
          <IconButton
            className={styles['unfold']}
            data-tip-side="right"
            icon="search"
            keys="/"
            name="Search the palette"
            onClick={onSearch}
          />
          <DrawerRail onOpen={onDrawer} />
        </>
      ) : (
        <Palette
          drawer={drawer}
          onAdd={addAtCentre}
          onDragStart={startPaletteDrag}
          searchField={searchField}
          {...(onClose === undefined ? {} : { onClose })}
        />
      )}
    </aside>
  );
}
