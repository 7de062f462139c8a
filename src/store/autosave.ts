/** No edit stays unsaved for longer than this, also while drawing goes on; it leaves room for the write itself. */
const LONGEST_WAIT = 200;

export interface Autosave {
  /** Asks for a write; resolves with its outcome. Requests within one wait share one write. */
  readonly request: () => Promise<boolean>;
  readonly pending: () => boolean;
  /** Writes now what was asked for; resolves when nothing is left to write. */
  readonly flush: () => Promise<void>;
}

/** Writes at most once a wait, one write at a time, always of the newest state. */
export function createAutosave(write: () => Promise<boolean>): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: Promise<boolean> | undefined;
  let running: Promise<boolean> = Promise.resolve(true);
  let release: (() => void) | undefined;

  function request(): Promise<boolean> {
    next ??= new Promise<void>((resolve) => {
      release = resolve;
      timer = setTimeout(resolve, LONGEST_WAIT);
    }).then(async () => {
      await running;
      next = undefined;
      running = write();
      return running;
    });
    return next;
  }

  async function flush(): Promise<void> {
    if (next === undefined) {
      await running;
      return;
    }
    clearTimeout(timer);
    release?.();
    await next;
    await flush();
  }

  return { request, pending: () => next !== undefined, flush };
}
