/** No edit stays unsaved for longer than this, also while drawing goes on; it leaves room for the write itself. */
const LONGEST_WAIT = 200;

export interface Autosave {
  /** Asks for a write; resolves with its outcome. Requests within one wait share one write. */
  readonly request: () => Promise<boolean>;
  readonly pending: () => boolean;
  /** Writes now what was asked for; resolves when nothing is left to write. */
  readonly flush: () => Promise<void>;
}

/** Writes at most once a wait, always of the newest state, and one write at a time but for who leaves: writes must keep their order. */
export function createAutosave(write: () => Promise<boolean>): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: Promise<boolean> | undefined;
  let running: Promise<boolean> = Promise.resolve(true);
  let hurry: (() => void) | undefined;

  function request(): Promise<boolean> {
    next ??= writeInTime();
    return next;
  }

  async function writeInTime(): Promise<boolean> {
    const due = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LONGEST_WAIT);
    });
    const hurried = new Promise<void>((resolve) => {
      hurry = resolve;
    });
    await Promise.race([due, hurried]);
    // A page that is being left never hears of the end of a write.
    await Promise.race([running, hurried]);
    next = undefined;
    running = write();
    return running;
  }

  async function flush(): Promise<void> {
    if (next === undefined) {
      await running;
      return;
    }
    clearTimeout(timer);
    hurry?.();
    await next;
    await flush();
  }

  return { request, pending: () => next !== undefined, flush };
}
