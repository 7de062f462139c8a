import type { Attempt } from '#practice';
import { useActions } from '#store/react';
import { useEffect, useState } from 'react';

/** All sittings, once they have been read. */
export function useAttempts(): {
  readonly attempts: readonly Attempt[] | undefined;
  readonly remove: (id: string) => Promise<void>;
} {
  const { listAttempts, removeAttempt } = useActions();
  const [attempts, setAttempts] = useState<readonly Attempt[]>();
  useEffect(() => {
    void listAttempts().then(setAttempts);
  }, [listAttempts]);
  return {
    attempts,
    remove: async (id) => {
      await removeAttempt(id);
      setAttempts(await listAttempts());
    },
  };
}
