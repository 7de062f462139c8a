import type { LacunaState, Stating } from '#store';
import { useActions, useLacuna } from '#store/react';
import { lazy, Suspense } from 'react';

const StateRoleDialog = lazy(async () => ({
  default: (await import('./StateRoleDialog.tsx')).StateRoleDialog,
}));
const DifferentlyDialog = lazy(async () => ({
  default: (await import('./DifferentlyDialog.tsx')).DifferentlyDialog,
}));

/** Where a person says what the check got wrong; comes over the wire when it is first wanted. */
export function Statements() {
  const stating = useLacuna(statingOf);
  const { startStating } = useActions();
  if (stating === undefined) return null;
  const onClose = (): void => {
    startStating(undefined);
  };
  return (
    <Suspense fallback={null}>
      {stating.about === 'differently' ? (
        <DifferentlyDialog component={stating.component} onClose={onClose} />
      ) : (
        <StateRoleDialog onClose={onClose} stating={stating} />
      )}
    </Suspense>
  );
}

function statingOf({ session }: LacunaState): Stating | undefined {
  return session.stating;
}
