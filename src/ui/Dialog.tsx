import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';

const DialogSheet = lazy(async () => ({
  default: (await import('./DialogSheet.tsx')).DialogSheet,
}));

export interface DialogProps {
  readonly title: string;
  readonly description?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at its foot. */
  readonly actions?: ReactNode;
}

/** A sheet over the page; what it is made of loads when the first one opens. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense fallback={null}>
      <DialogSheet {...props} />
    </Suspense>
  );
}
