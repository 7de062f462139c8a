import { useBoardApi } from '#canvas';
import { framesOf } from '#core';
import type { LacunaState } from '#store';
import { useActions, useLacuna, useLacunaStore } from '#store/react';
import { IconButton } from '#ui';
import { useCallback, useEffect, useState } from 'react';
import { Laser } from './Laser.tsx';
import styles from './Presenting.module.css';

/** The bar hides after this many milliseconds without a movement. */
const RESTS = 2500;

/** The board for a shared screen: nothing but the drawing, a laser, and a light on one group after the other. */
export function Presenting({ onEnd }: { readonly onEnd: () => void }) {
  const store = useLacunaStore();
  const actions = useActions();
  const { fit } = useBoardApi();
  const [laser, setLaser] = useState(false);
  const [follows, setFollows] = useState(false);
  const [awake, setAwake] = useState(true);
  const spotlight = useLacuna(spotlightOf);
  const selection = useLacuna(selectionOf);

  const end = useCallback((): void => {
    actions.spotlightOn(undefined);
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    onEnd();
  }, [actions, onEnd]);

  const step = useCallback(
    (by: 1 | -1): void => {
      const { history, session } = store.getState();
      const frames = framesOf(history.present);
      const groups = history.present.graph.groups
        .map(({ id }) => ({ id, frame: frames.get(id) ?? { x: 0, y: 0 } }))
        .toSorted((a, b) => a.frame.y - b.frame.y || a.frame.x - b.frame.x);
      const at = groups.findIndex(({ id }) => id === session.spotlight);
      const next = at < 0 ? groups[by > 0 ? 0 : groups.length - 1] : groups[at + by];
      actions.spotlightOn(next?.id);
      actions.focusOn(next === undefined ? [] : [next.id]);
    },
    [actions, store],
  );

  useEffect(() => {
    // The window has become larger by all that is hidden.
    const frame = requestAnimationFrame(() => {
      fit(true);
    });
    return () => cancelAnimationFrame(frame);
  }, [fit]);
  useEffect(() => {
    if (follows && selection.size > 0) actions.focusOn([...selection]);
  }, [actions, follows, selection]);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let timer = setTimeout(() => setAwake(false), RESTS);
    window.addEventListener(
      'pointermove',
      () => {
        clearTimeout(timer);
        setAwake(true);
        timer = setTimeout(() => setAwake(false), RESTS);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') end();
        else if (event.key === 'PageDown') step(1);
        else if (event.key === 'PageUp') step(-1);
      },
      { signal },
    );
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [end, step]);

  return (
    <>
      {laser ? <Laser /> : null}
      <div aria-label="Presenting" className={styles['bar']} data-awake={awake} role="toolbar">
        <IconButton
          aria-pressed={laser}
          icon="pointer"
          name="Laser pointer"
          onClick={() => {
            setLaser(!laser);
          }}
        />
        <IconButton
          aria-pressed={follows}
          icon="locate"
          name="Follow the selection"
          onClick={() => {
            setFollows(!follows);
          }}
        />
        <span className={styles['line']} />
        <IconButton
          icon="arrow-left"
          keys="PageUp"
          name="Light on the group before"
          onClick={() => {
            step(-1);
          }}
        />
        <IconButton
          aria-pressed={spotlight !== undefined}
          icon="spotlight"
          name={spotlight === undefined ? 'Light on the selected group' : 'Light off'}
          onClick={() => {
            actions.spotlightOn(spotlight === undefined ? [...selection][0] : undefined);
          }}
        />
        <IconButton
          icon="arrow-right"
          keys="PageDown"
          name="Light on the next group"
          onClick={() => {
            step(1);
          }}
        />
        <span className={styles['line']} />
        <IconButton
          icon="maximize"
          name="Show everything"
          onClick={() => {
            fit(true);
          }}
        />
        <IconButton
          icon="expand"
          name="Fill the screen"
          onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
        />
        <IconButton icon="x" keys="Escape" name="End the presentation" onClick={end} />
      </div>
    </>
  );
}

function spotlightOf({ session }: LacunaState): string | undefined {
  return session.spotlight;
}

function selectionOf({ session }: LacunaState): ReadonlySet<string> {
  return session.selection;
}
