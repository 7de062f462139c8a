import { useLacuna } from '#store/react';
import { useCallback } from 'react';

/** Whether an element's label is being edited; only that element draws anew when this changes. */
export function useIsEditing(id: string): boolean {
  return useLacuna(useCallback((state) => state.session.editing === id, [id]));
}
