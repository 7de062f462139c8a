import type { Side } from '#core';
import { useActions, useLacunaStore } from '#store/react';
import type { PointerEvent } from 'react';
import styles from './ConnectHandles.module.css';
import { useConnecting } from './connecting.ts';
import { spokenNames } from './spokenNames.ts';

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** Dots beside the four sides: drag one to draw an arrow, or click it and then the other end. */
export function ConnectHandles({ id }: { readonly id: string }) {
  const store = useLacunaStore();
  const actions = useActions();
  const { start } = useConnecting();
  const title = spokenNames(store.getState().history.present.graph).title(id);

  function press(event: PointerEvent<HTMLButtonElement>): void {
    if (event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    event.stopPropagation();
    actions.select([id]);
    start(id, event.nativeEvent);
  }

  return SIDES.map((side) => (
    <button
      key={side}
      type="button"
      tabIndex={-1}
      className={`${styles['handle'] ?? ''} nodrag nopan`}
      data-side={side}
      aria-label={`Draw an arrow from the ${side} of ${title}`}
      onPointerDown={press}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <span className={styles['dot']} />
    </button>
  ));
}
