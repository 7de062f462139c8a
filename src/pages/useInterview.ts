import type { Interview } from '#core';
import { useEffect, useState } from 'react';
import { useServices } from './services.ts';

/** The interview's framework, fetched when it is wanted. */
export function useInterview(wanted: boolean): Interview | undefined {
  const { loadInterview } = useServices();
  const [interview, setInterview] = useState<Interview>();
  useEffect(() => {
    if (wanted) void loadInterview().then(setInterview);
  }, [loadInterview, wanted]);
  return interview;
}
