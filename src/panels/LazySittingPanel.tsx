import { lazy, Suspense } from 'react';
import type { SittingPanelProps } from './SittingPanel.tsx';

const Loaded = lazy(async () => ({ default: (await import('./SittingPanel.tsx')).SittingPanel }));

/** The sitting's panel comes over the wire with the first sitting. */
export function SittingPanel(props: SittingPanelProps) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
