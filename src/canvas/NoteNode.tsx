import type { NodeProps } from '@xyflow/react';
import { lazy, memo, Suspense } from 'react';
import type { FlowNote } from './toFlow.ts';

const BoardNote = lazy(async () => ({ default: (await import('./BoardNote.tsx')).BoardNote }));

/** A note on the board; what it is made of comes with the first one. */
export const NoteNode = memo(function NoteNode({ data, selected }: NodeProps<FlowNote>) {
  return (
    <Suspense fallback={null}>
      <BoardNote note={data.note} selected={selected} />
    </Suspense>
  );
});
