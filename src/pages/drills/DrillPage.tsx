import { BoardProvider } from '#canvas';
import { paletteItem } from '#core';
import { dueDrills } from '#practice';
import type { Drill } from '#practice';
import { useActions, useLacuna } from '#store/react';
import { Button } from '#ui';
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { DrillBoard } from './DrillBoard.tsx';
import { MessagePage } from '../MessagePage.tsx';
import { openOf } from '../selectors.ts';
import { useAttempts } from '../attempts/useAttempts.ts';
import { useDrillTask } from './useDrillTask.ts';
import { useNow } from '../useNow.ts';

/** A drill of one role, or of whatever is due: a drawing with one gap to close, against the clock. */
export function DrillPage({ kind }: { readonly kind: string | undefined }) {
  const { attempts } = useAttempts();
  const { listDrills } = useActions();
  const now = useNow();
  const [drills, setDrills] = useState<readonly Drill[]>();
  const [, navigate] = useLocation();
  const load = useCallback(() => listDrills().then(setDrills), [listDrills]);
  useEffect(() => {
    document.title = 'Drill · Lacuna';
    void load();
  }, [load]);
  if (attempts === undefined || drills === undefined) return null;
  const [next] = dueDrills(attempts, drills, now);
  const wanted = kind ?? next;
  return wanted === undefined ? (
    <MessagePage heading="Nothing is due">
      <p>What you know comes back in some days, and what you forget in a sitting comes at once.</p>
    </MessagePage>
  ) : (
    <Prepared
      key={wanted}
      kind={wanted}
      onNext={() => {
        navigate('/drill');
        void load();
      }}
      reps={drills.find((drill) => drill.kind === wanted)?.reps ?? 0}
    />
  );
}

interface PreparedProps {
  readonly kind: string;
  /** How often it was drilled: each time takes another question. */
  readonly reps: number;
  readonly onNext: () => void;
}

function Prepared({ kind, reps, onNext }: PreparedProps) {
  const open = useLacuna(openOf);
  const [round, setRound] = useState(0);
  const task = useDrillTask(kind, reps + round);
  if (task === 'none') {
    return (
      <MessagePage heading="There is no drill for this piece">
        <p>None of the questions expects “{paletteItem(kind)?.name ?? kind}” by itself.</p>
      </MessagePage>
    );
  }
  if (task === undefined || open?.id !== task.board) return null;
  return (
    <BoardProvider key={task.board}>
      <DrillBoard
        again={
          <Button
            onClick={() => {
              setRound(round + 1);
            }}
          >
            Once more, elsewhere
          </Button>
        }
        kind={kind}
        onNext={onNext}
        task={task}
      />
    </BoardProvider>
  );
}
