import { lazy, Suspense } from 'react';
import type { TrendChartProps } from './TrendChart.tsx';

const Loaded = lazy(async () => ({ default: (await import('./TrendChart.tsx')).TrendChart }));

/** The chart library comes over the wire with the first chart; its room is kept meanwhile. */
export function TrendChart(props: TrendChartProps) {
  return (
    <Suspense fallback={<div style={{ height: 290 }} />}>
      <Loaded {...props} />
    </Suspense>
  );
}
