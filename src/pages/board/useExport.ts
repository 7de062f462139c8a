import { EMPTY_GRAPH, noteComment, NOTHING_CARRIED } from '#core';
import type { Fragment } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { useEffect, useState } from 'react';
import { fileName } from '../names.ts';
import { useServices } from '../services.ts';
import type { PrintMermaid } from '../services.ts';

/** The open board as something for other programs. */
export interface Export {
  /** The drawing as text, once the writer is there. */
  readonly mermaid: () => string | undefined;
  readonly mermaidOf: (fragment: Fragment) => string | undefined;
  /** Says so when it is copied; false where the browser does not allow it. */
  readonly copyMermaid: () => Promise<boolean>;
  readonly downloadMermaid: () => Promise<void>;
  readonly downloadPicture: () => Promise<void>;
  readonly downloadBoard: () => void;
}

export function useExport(): Export {
  const store = useLacunaStore();
  const { say } = useActions();
  const { loadPrinter, drawPicture, download } = useServices();
  const [print, setPrint] = useState<PrintMermaid>();
  useEffect(() => {
    void loadPrinter().then((loaded) => setPrint(() => loaded));
  }, [loadPrinter]);

  const written = (by: PrintMermaid): string => {
    const { graph, carried, notes } = store.getState().history.present;
    const comments = [...carried.comments, ...notes.map(noteComment)];
    return by(graph, { ...carried, comments });
  };
  const name = (): string => fileName(store.getState().open?.name ?? '');

  return {
    mermaid: () => (print === undefined ? undefined : written(print)),
    mermaidOf: ({ nodes, groups, edges }) =>
      print?.({ ...EMPTY_GRAPH, nodes, groups, edges }, NOTHING_CARRIED),
    copyMermaid: async () => {
      try {
        await navigator.clipboard.writeText(written(await loadPrinter()));
      } catch {
        return false;
      }
      say('Copied as Mermaid.');
      return true;
    },
    downloadMermaid: async () => {
      download(`${name()}.mmd`, written(await loadPrinter()), 'text/plain');
    },
    downloadPicture: async () => {
      const picture = await drawPicture(store.getState().history.present);
      download(`${name()}.svg`, picture, 'image/svg+xml');
    },
    downloadBoard: () => {
      const { open, history } = store.getState();
      // The shape that storage keeps, so that `readBoard` takes it back.
      const record = { version: 1, ...open, board: history.present, updated: Date.now() };
      download(`${name()}.board.json`, `${JSON.stringify(record, null, 2)}\n`, 'application/json');
    },
  };
}
