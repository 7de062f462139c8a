import { useBoardApi } from '#canvas';
import { Palette } from '#panels';
import { IconButton } from '#ui';
import { useState } from 'react';
import type { RefObject } from 'react';
import styles from './PaletteSheet.module.css';

/** The palette beside a board; on a small screen a sheet that a button brings. */
export function PaletteSheet({
  searchField,
}: {
  readonly searchField: RefObject<HTMLInputElement | null>;
}) {
  const { startPaletteDrag, addAtCentre } = useBoardApi();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        aria-expanded={open}
        className={styles['toggle']}
        icon={open ? 'x' : 'shapes'}
        name="Palette"
        onClick={() => {
          setOpen(!open);
        }}
        size={22}
      />
      <aside aria-label="Palette" className={styles['palette']} data-open={open}>
        <Palette
          drawer={undefined}
          onAdd={(item) => {
            addAtCentre(item);
            setOpen(false);
          }}
          onDragStart={startPaletteDrag}
          searchField={searchField}
        />
      </aside>
    </>
  );
}
