import type { Match } from '#core';
import { stateRole } from '#store';
import { useActions } from '#store/react';
import { IconButton, Menu, MenuItem } from '#ui';
import styles from './CheckRow.module.css';

/** Overrules a verdict: the person knows better what the drawing means. */
export function RowMenu({ match }: { readonly match: Match }) {
  const { edit, startStating } = useActions();
  const { title, status, nodes } = match;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          className={styles['menu']}
          icon="ellipsis"
          name={`Not right? ${title}`}
          size={16}
        />
      }
    >
      {nodes.length === 0 ? null : (
        <MenuItem
          icon="x"
          onSelect={() => {
            edit(stateRole(nodes, title, false));
          }}
        >
          That is not it
        </MenuItem>
      )}
      {status === 'present' ? null : (
        <MenuItem
          icon="search"
          onSelect={() => {
            startStating({ about: 'component', component: title });
          }}
        >
          It is there: choose the piece…
        </MenuItem>
      )}
      {status === 'present' ? null : (
        <MenuItem
          icon="pencil"
          onSelect={() => {
            startStating({ about: 'differently', component: title });
          }}
        >
          I cover it differently…
        </MenuItem>
      )}
    </Menu>
  );
}
