import { EMPTY_GRAPH, NOTHING_CARRIED } from '#core';
import type { Fragment } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { fileName } from './names.ts';
import { useServices } from './services.ts';

/** The open board as something for other programs. */
export interface Export {
  readonly mermaid: () => string;
  readonly mermaidOf: (fragment: Fragment) => string;
  /** Says so when it is copied; false where the browser does not allow it. */
  readonly copyMermaid: () => Promise<boolean>;
  readonly downloadMermaid: () => void;
  readonly downloadPicture: () => Promise<void>;
  readonly downloadBoard: () => void;
}

export function useExport(): Export {
  const store = useLacunaStore();
  const { say } = useActions();
  const { printMermaid, drawPicture, download } = useServices();

  const mermaid = (): string => {
    const { graph, carried } = store.getState().history.present;
    return printMermaid(graph, carried);
  };
  const name = (): string => fileName(store.getState().open?.name ?? '');

  return {
    mermaid,
    mermaidOf: ({ nodes, groups, edges }) =>
      printMermaid({ ...EMPTY_GRAPH, nodes, groups, edges }, NOTHING_CARRIED),
    copyMermaid: async () => {
      try {
        await navigator.clipboard.writeText(mermaid());
      } catch {
        return false;
      }
      say('Copied as Mermaid.');
      return true;
    },
    downloadMermaid: () => {
      download(`${name()}.mmd`, mermaid(), 'text/plain');
    },
    downloadPicture: async () => {
      const { graph, placement } = store.getState().history.present;
      download(`${name()}.svg`, await drawPicture(graph, placement), 'image/svg+xml');
    },
    downloadBoard: () => {
      const { open, history } = store.getState();
      // The shape that storage keeps, so that `readBoard` takes it back.
      const record = { version: 1, ...open, board: history.present, updated: Date.now() };
      download(`${name()}.board.json`, `${JSON.stringify(record, null, 2)}\n`, 'application/json');
    },
  };
}
