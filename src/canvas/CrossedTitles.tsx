import { crossedTitles, GROUP_TITLE, titleOf } from '#core';
import type { Group } from '#core';
import type { LacunaState } from '#store';
import { useLacuna } from '#store/react';
import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import styles from './CrossedTitles.module.css';
import { kindOfGroup } from './kindOfGroup.ts';
import type { Flow } from './toFlow.ts';

/** Titles of groups that an arrow has to pass over, once more above it; a screen reader has them already. */
export function CrossedTitles({ flow: { frames, routes } }: { readonly flow: Flow }) {
  const groups = useLacuna(groupsOf);
  const crossed = useMemo(
    () =>
      crossedTitles(
        groups,
        frames,
        [...routes.routes.values()].map(({ points }) => points),
      ),
    [frames, groups, routes],
  );
  return (
    <ViewportPortal>
      {crossed.map((group) => {
        const { id, label } = group;
        const { x, y, width } = frames.get(id) ?? { x: 0, y: 0, width: 0 };
        const left = GROUP_TITLE.x + (kindOfGroup(group) === undefined ? 0 : GROUP_TITLE.icon);
        return (
          <span
            aria-hidden="true"
            className={styles['title']}
            key={id}
            style={{
              maxWidth: width - left - GROUP_TITLE.x,
              transform: `translate(${x + left}px, ${y + GROUP_TITLE.y}px)`,
            }}
          >
            {titleOf(label)}
          </span>
        );
      })}
    </ViewportPortal>
  );
}

function groupsOf({ history }: LacunaState): readonly Group[] {
  return history.present.graph.groups;
}
