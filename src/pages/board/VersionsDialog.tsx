import { titleOf } from '#core';
import type { Board, Graph } from '#core';
import type { Version } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { Button, Dialog } from '#ui';
import { useEffect, useState } from 'react';
import styles from './VersionsDialog.module.css';
import { BoardPicture } from '../BoardPicture.tsx';
import { ago } from '../names.ts';
import { useNow } from '../useNow.ts';

const REASONS = { check: 'Checked', hour: 'An hour of work', restore: 'Before a restore' } as const;

/** The board as it was at its checks and hours: to be looked at, and put back as one step. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { listVersions, restoreVersion, say } = useActions();
  const store = useLacunaStore();
  const now = useNow();
  const [versions, setVersions] = useState<readonly Version[]>();
  const [chosen, setChosen] = useState<Version>();
  const shown = chosen ?? versions?.[0];

  useEffect(() => {
    void listVersions().then(setVersions);
  }, [listVersions]);

  function restore(version: Version): void {
    onClose();
    void restoreVersion(version).then(() => {
      say('The board is as it was. Undo brings back what it was before.');
    });
  }

  return (
    <Dialog
      actions={
        shown === undefined ? undefined : (
          <Button
            look="primary"
            onClick={() => {
              restore(shown);
            }}
          >
            Put it back
          </Button>
        )
      }
      description="Kept at each check and each hour of work, the newest fifty."
      onClose={onClose}
      title="Versions"
    >
      {versions?.length === 0 ? (
        <p className={styles['none']}>
          There is none yet. The first is kept when you check the drawing.
        </p>
      ) : (
        <div className={styles['versions']}>
          <ul className={styles['list']}>
            {versions?.map((version) => (
              <li key={version.at}>
                <button
                  aria-pressed={version === shown}
                  className={styles['version']}
                  onClick={() => {
                    setChosen(version);
                  }}
                  type="button"
                >
                  <strong>{ago(version.at, now)}</strong>
                  <span>
                    {REASONS[version.reason]}
                    {version.score === undefined ? '' : `, ${version.score} points`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {shown === undefined ? null : (
            <figure className={styles['figure']}>
              <BoardPicture board={shown.board} className={styles['picture']} key={shown.at} />
              <figcaption>{difference(shown.board, store.getState().history.present)}</figcaption>
            </figure>
          )}
        </div>
      )}
    </Dialog>
  );
}

/** What has come and gone since, in a sentence. */
function difference({ graph: was }: Board, { graph: is }: Board): string {
  const [added, removed] = [namesWithout(is, was), namesWithout(was, is)];
  if (added.length + removed.length === 0) return 'It has the same pieces as now.';
  return [
    ...(added.length === 0 ? [] : [`Since then you added ${listed(added)}.`]),
    ...(removed.length === 0 ? [] : [`Since then you removed ${listed(removed)}.`]),
  ].join(' ');
}

function namesWithout(from: Graph, without: Graph): readonly string[] {
  const there = new Set(without.nodes.map(({ id }) => id));
  return from.nodes.flatMap(({ id, label }) =>
    there.has(id) ? [] : [titleOf(label) || 'a box without words'],
  );
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 4).join(', ');
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
}
