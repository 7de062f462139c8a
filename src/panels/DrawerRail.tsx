import { Icon } from '#ui';
import styles from './DrawerRail.module.css';
import { DRAWERS } from './pieces.ts';

/** The toolbox where there is little room: a button for each drawer. */
export function DrawerRail({ onOpen }: { readonly onOpen: (drawer: string) => void }) {
  return (
    <div className={styles['rail']}>
      {DRAWERS.map(({ id, title, pieces: [first] }) => (
        <button
          aria-label={title}
          className={styles['drawer']}
          data-tip={title}
          data-tip-side="right"
          key={id}
          onClick={() => {
            onOpen(id);
          }}
          style={first?.category === undefined ? undefined : { color: `var(--category-${id})` }}
          type="button"
        >
          <Icon name={first?.icon ?? 'square'} size={20} />
        </button>
      ))}
    </div>
  );
}
