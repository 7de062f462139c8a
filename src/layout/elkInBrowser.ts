import type { Elk } from './layoutWith.ts';

/** ELK in its own worker, fetched on first use: half a second of start-up that the page never feels. */
export async function elkInBrowser(): Promise<Elk> {
  const [{ default: ELK }, { default: ElkWorker }] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?worker'),
  ]);
  const elk = new ELK({ workerFactory: () => new ElkWorker() });
  return { layout: (graph) => elk.layout(graph) };
}
