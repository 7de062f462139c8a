import { lazy, Suspense } from 'react';
import type { DialogProps } from './DialogSheet.tsx';

const DialogSheet = lazy(async () => ({
  default: (await import('./DialogSheet.tsx')).DialogSheet,
}));

/** A sheet over the page; what it is made of loads when the first one opens. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense fallback={null}>
      <DialogSheet {...props} />
    </Suspense>
  );
}
