import type { LacunaState, Picking } from '#store';
import { useLacuna } from '#store/react';
import { lazy, Suspense, useEffect } from 'react';
import type { PiecePickerProps } from './PiecePicker.tsx';

const loadPicker = () => import('./PiecePicker.tsx');
const PiecePicker = lazy(async () => ({ default: (await loadPicker()).PiecePicker }));

/** The field over the board in which a piece is picked by its name; comes after the board. */
export function Picker({ onAdd }: Pick<PiecePickerProps, 'onAdd'>) {
  const picking = useLacuna(pickingOf);
  useEffect(() => {
    void loadPicker();
  }, []);
  if (picking === undefined) return null;
  return (
    <Suspense fallback={null}>
      <PiecePicker onAdd={onAdd} picking={picking} />
    </Suspense>
  );
}

function pickingOf({ session }: LacunaState): Picking | undefined {
  return session.picking;
}
