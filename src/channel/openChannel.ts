/** A line that all windows of this browser hear who opened it by its name; none hears itself. */
export interface Line {
  readonly post: (message: unknown) => void;
  readonly close: () => void;
}

/** How windows of one browser find each other, and agree on who holds what. */
export interface Channel {
  readonly open: (name: string, hear: (message: unknown) => void) => Line;
  /** Waits until nobody else holds the name, and calls back once; the answer gives it up. */
  readonly hold: (name: string, held: () => void) => () => void;
  /** Whether anybody holds the name now. */
  readonly isHeld: (name: string) => Promise<boolean>;
}

/** By the browser's own means; nothing where it has none. */
export function openChannel(): Channel | undefined {
  if (typeof BroadcastChannel === 'undefined' || !('locks' in navigator)) return undefined;
  return {
    open: (name, hear) => {
      const channel = new BroadcastChannel(name);
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        hear(data);
      });
      return {
        post: (message) => {
          // The rule is about windows: a channel has no other origin.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin
          channel.postMessage(message);
        },
        close: () => {
          channel.close();
        },
      };
    },
    isHeld: async (name) => {
      const { held = [] } = await navigator.locks.query();
      return held.some((lock) => lock.name === name);
    },
    hold: (name, held) => {
      const giving = new AbortController();
      let release: (() => void) | undefined;
      void navigator.locks
        .request(name, { signal: giving.signal }, async () => {
          held();
          await new Promise<void>((resolve) => {
            release = resolve;
          });
        })
        // Given up before it was held.
        .catch(() => undefined);
      return () => {
        release?.();
        giving.abort();
      };
    },
  };
}
