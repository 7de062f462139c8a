import { lazy, Suspense } from 'react';

const Loaded = lazy(async () => ({ default: (await import('./OutlinePanel.tsx')).OutlinePanel }));

/** The outline comes over the wire when it is first opened. */
export function OutlinePanel() {
  return (
    <Suspense fallback={null}>
      <Loaded />
    </Suspense>
  );
}
