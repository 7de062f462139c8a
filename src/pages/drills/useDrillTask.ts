import { NOTHING_CARRIED } from '#core';
import type { DrillTarget, RoleCard } from '#core';
import { drillDrawing } from '#practice';
import { useActions, useLacunaStore } from '#store/react';
import { useEffect, useState } from 'react';
import { useServices } from '../services.ts';

/** A drill that has been laid out on a board of its own. */
export interface DrillTask extends DrillTarget {
  readonly board: string;
  readonly card: RoleCard;
  readonly started: number;
}

/** Lays out a drawing with one gap; each turn takes another question. Nothing of it is kept. */
export function useDrillTask(kind: string, turn: number): DrillTask | 'none' | undefined {
  const { loadDrills, loadQuestion } = useServices();
  const { createBoard, replaceDrawing, closeBoard } = useActions();
  const store = useLacunaStore();
  const [task, setTask] = useState<DrillTask | 'none'>();
  useEffect(() => {
    let left = false;
    let board: string | undefined;
    async function prepare(): Promise<void> {
      const targets = (await loadDrills())[kind] ?? [];
      const target = targets[turn % Math.max(1, targets.length)];
      const question = target === undefined ? undefined : await loadQuestion(target.slug);
      const reference = question?.references.find(
        (one) => one.reference.diagram === target?.diagram,
      )?.reference;
      const component = reference?.components.find(({ title }) => title === target?.title);
      if (target === undefined || reference === undefined || component === undefined) {
        if (!left) setTask('none');
        return;
      }
      if (left) return;
      const { slug, diagram } = target;
      board = await createBoard({ name: 'Drill', question: slug, diagram, passing: true });
      const graph = drillDrawing(reference, target.title);
      await replaceDrawing({ graph, carried: NOTHING_CARRIED, notes: [] });
      if (!left) setTask({ ...target, board, card: component.card, started: Date.now() });
    }
    void prepare();
    return () => {
      left = true;
      if (board !== undefined && store.getState().open?.id === board) void closeBoard();
    };
  }, [closeBoard, createBoard, kind, loadDrills, loadQuestion, replaceDrawing, store, turn]);
  return task;
}
