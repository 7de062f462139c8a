import { lazy, Suspense } from 'react';
import { PickList } from './PickList.tsx';
import type { PickListProps, PickRow } from './PickList.tsx';

const PickFrame = lazy(async () => ({ default: (await import('./PickFrame.tsx')).PickFrame }));

/** A list to pick from over the page; Escape or a press beside it closes it. */
export function PickSheet<Row extends PickRow>(props: PickListProps<Row>) {
  return (
    <Suspense fallback={null}>
      <PickFrame onLeave={props.onLeave} title={props.label}>
        <PickList {...props} />
      </PickFrame>
    </Suspense>
  );
}
