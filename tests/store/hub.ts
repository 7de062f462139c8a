import type { Channel } from '#store';

/** Windows of one browser in memory: what is posted arrives in order, and when the test says so. */
export function createHub() {
  const lines = new Map<string, Set<(message: unknown) => void>>();
  const waiting = new Map<string, (() => void)[]>();
  const queue: (() => void)[] = [];
  const channel: Channel = {
    open: (name, hear) => {
      const all = lines.get(name) ?? new Set();
      lines.set(name, all.add(hear));
      return {
        post: (message) => {
          const text = JSON.stringify(message);
          for (const other of all) {
            if (other === hear) continue;
            queue.push(() => {
              if (all.has(other)) other(JSON.parse(text));
            });
          }
        },
        close: () => all.delete(hear),
      };
    },
    hold: (name, held) => {
      const line = waiting.get(name) ?? [];
      waiting.set(name, line);
      line.push(held);
      if (line[0] === held) queue.push(held);
      return () => {
        const first = line[0] === held;
        line.splice(line.indexOf(held), 1);
        const [next] = line;
        if (first && next !== undefined) queue.push(next);
      };
    },
    isHeld: async (name) => (waiting.get(name) ?? []).length > 0,
  };
  return {
    channel,
    deliver: (count: number) => {
      for (const act of queue.splice(0, count)) act();
    },
    settle: () => {
      while (queue.length > 0) queue.shift()?.();
    },
  };
}
