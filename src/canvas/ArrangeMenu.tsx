import { useActions, useLacunaStore } from '#store/react';
import { IconButton, Menu, MenuItem, MenuLine } from '#ui';
import { alignElements, distributeElements } from './align.ts';
import type { Alignment, Axis } from './align.ts';
import styles from './ArrangeMenu.module.css';
import { framed } from './grouping.ts';

const ALIGNMENTS: readonly {
  readonly how: Alignment;
  readonly name: string;
  readonly keys: string;
  readonly picture: string;
}[] = [
  { how: 'left', name: 'Align left', keys: 'Alt+A', picture: 'M3 2v16M6 5h10v3H6zM6 12h6v3H6z' },
  {
    how: 'centre',
    name: 'Align centre',
    keys: 'Alt+H',
    picture: 'M10 2v3M10 8v4M10 15v3M5 5h10v3H5zM7 12h6v3H7z',
  },
  { how: 'right', name: 'Align right', keys: 'Alt+D', picture: 'M17 2v16M4 5h10v3H4zM8 12h6v3H8z' },
  { how: 'top', name: 'Align top', keys: 'Alt+W', picture: 'M2 3h16M5 6v10h3V6zM12 6v6h3V6z' },
  {
    how: 'middle',
    name: 'Align middle',
    keys: 'Alt+V',
    picture: 'M2 10h3M8 10h4M15 10h3M5 5v10h3V5zM12 7v6h3V7z',
  },
  {
    how: 'bottom',
    name: 'Align bottom',
    keys: 'Alt+S',
    picture: 'M2 17h16M5 4v10h3V4zM12 8v6h3V8z',
  },
];

const DISTRIBUTIONS: readonly {
  readonly axis: Axis;
  readonly name: string;
  readonly keys: string;
  readonly picture: string;
}[] = [
  {
    axis: 'across',
    name: 'Equal gaps across',
    keys: 'Alt+shift+H',
    picture: 'M3 2v16M17 2v16M8 5h4v10H8z',
  },
  {
    axis: 'down',
    name: 'Equal gaps down',
    keys: 'Alt+shift+V',
    picture: 'M2 3h16M2 17h16M5 8v4h10V8z',
  },
];

/** Lines the selected elements up, spaces them evenly, or tidies them alone. */
export function ArrangeMenu({
  several,
  many,
}: {
  readonly several: boolean;
  readonly many: boolean;
}) {
  const { edit, tidy } = useActions();
  const store = useLacunaStore();
  const selected = (): readonly string[] => framed(store, store.getState().session.selection);
  return (
    <Menu trigger={<IconButton icon="columns-3" name="Arrange" size={16} />}>
      <MenuItem icon="wand-sparkles" keys="alt+T" onSelect={() => void tidy(selected())}>
        {several ? 'Tidy these' : 'Tidy this group'}
      </MenuItem>
      {several && (
        <>
          <MenuLine />
          {ALIGNMENTS.map(({ how, name, keys, picture }) => (
            <MenuItem key={how} keys={keys} onSelect={() => edit(alignElements(selected(), how))}>
              <Named name={name} picture={picture} />
            </MenuItem>
          ))}
        </>
      )}
      {many && (
        <>
          <MenuLine />
          {DISTRIBUTIONS.map(({ axis, name, keys, picture }) => (
            <MenuItem
              key={axis}
              keys={keys}
              onSelect={() => edit(distributeElements(selected(), axis))}
            >
              <Named name={name} picture={picture} />
            </MenuItem>
          ))}
        </>
      )}
    </Menu>
  );
}

function Named({ name, picture }: { readonly name: string; readonly picture: string }) {
  return (
    <span className={styles['named']}>
      <svg
        aria-hidden="true"
        className={styles['picture']}
        height="18"
        viewBox="0 0 20 20"
        width="18"
      >
        <path d={picture} />
      </svg>
      {name}
    </span>
  );
}
