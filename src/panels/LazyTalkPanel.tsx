import { lazy, Suspense } from 'react';
import type { TalkPanelProps } from './TalkPanel.tsx';

const Loaded = lazy(async () => ({ default: (await import('./TalkPanel.tsx')).TalkPanel }));

/** The discussion comes over the wire when it is first wanted. */
export function TalkPanel(props: TalkPanelProps) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
