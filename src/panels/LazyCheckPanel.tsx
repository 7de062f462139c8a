import { lazy, Suspense } from 'react';
import type { CheckPanelProps } from './CheckPanel.tsx';

const Loaded = lazy(async () => ({ default: (await import('./CheckPanel.tsx')).CheckPanel }));

/** The verdict's panel comes over the wire with the first check. */
export function CheckPanel(props: CheckPanelProps) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
