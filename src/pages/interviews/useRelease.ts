import type { InterviewRecord, Released } from '#practice';
import { useActions } from '#store/react';

export interface Release {
  readonly isShown: (id: string) => boolean;
  /** Shows something in the shared view, or takes it away again. */
  readonly toggle: (item: Unreleased) => void;
}

/** Something that may be shown: `id` says what it is, so that it is shown once. */
export type Unreleased = Released extends infer One
  ? One extends Released
    ? Omit<One, 'at'>
    : never
  : never;

export function useRelease({ released }: InterviewRecord): Release {
  const { writeInterview } = useActions();
  return {
    isShown: (id) => released.some((one) => one.id === id),
    toggle: (item) => {
      writeInterview((record) => {
        const others = record.released.filter(({ id }) => id !== item.id);
        return {
          released:
            others.length < record.released.length
              ? others
              : [...others, { ...item, at: Date.now() }],
        };
      });
    },
  };
}
