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
  let running: Promise<Running<Methods>> | undefined;

  function start(): Promise<Running<Methods>> {
    running ??= launch().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  }

  async function launch(): Promise<Running<Methods>> {
    const comlink = await import('comlink');
    const worker = create();
    const remote = comlink.wrap<Methods>(worker);
    const broke = new Promise<never>((_resolve, reject) => {
      worker.addEventListener('error', (event) => {
        running = undefined;
        remote[comlink.releaseProxy]();
        worker.terminate();
        reject(new Error(event.message || 'a part of the app could not be loaded.'));
      });
    });
    broke.catch(() => undefined);
    return { remote, broke };
  }

  return {
    call: async (ask) => {
      try {
        const { remote, broke } = await start();
        return await Promise.race([ask(remote), broke]);
      } catch (error) {
        return fail(`Something went wrong on our side: ${reasonOf(error)}`);
      }
    },
    warmUp: () => {
      // Whatever goes wrong here shows again when the worker is needed.
      start().catch(() => undefined);
    },
  };
}

/** The sentence of whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
