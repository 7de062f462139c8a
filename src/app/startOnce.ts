import { releaseProxy, wrap } from 'comlink';
import type { Remote } from 'comlink';
import { fail } from '#core';
import type { Result } from '#core';

/** A worker behind a question: what cannot be answered fails with a sentence, never with an exception. */
export interface Counterpart<Methods> {
  readonly call: <Value>(
    ask: (remote: Remote<Methods>) => Promise<Result<Value, string>>,
  ) => Promise<Result<Value, string>>;
  readonly warmUp: () => void;
}

interface Running<Methods> {
  readonly remote: Remote<Methods>;
  /** Rejects when the worker breaks, so that nobody waits for an answer that cannot come. */
  readonly broke: Promise<never>;
}

/** A worker that starts on first use, and again after it broke. */
export function startOnce<Methods>(create: () => Worker): Counterpart<Methods> {
  let running: Running<Methods> | undefined;

  function start(): Running<Methods> {
    if (running !== undefined) return running;
    const worker = create();
    const remote = wrap<Methods>(worker);
    const broke = new Promise<never>((_resolve, reject) => {
      worker.addEventListener('error', (event) => {
        running = undefined;
        remote[releaseProxy]();
        worker.terminate();
        reject(new Error(event.message || 'a part of the app could not be loaded.'));
      });
    });
    broke.catch(() => undefined);
    running = { remote, broke };
    return running;
  }

  return {
    call: async (ask) => {
      try {
        const { remote, broke } = start();
        return await Promise.race([ask(remote), broke]);
      } catch (error) {
        return fail(`Something went wrong on our side: ${reasonOf(error)}`);
      }
    },
    warmUp: () => {
      start();
    },
  };
}

/** The sentence of whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
