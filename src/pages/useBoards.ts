import { EMPTY_BOARD } from '#core';
import type { Board, Statement } from '#core';
import type { ReadMermaid } from '#store';
import { useActions, useLacunaStore } from '#store/react';
import { useLocation } from 'wouter';
import { freeName, shortTitle, taskName } from './names.ts';
import { useServices } from './services.ts';
import { useToast } from './toast.ts';

/** The ways to a board and away from it; each ends on the page that shows what was done. */
export interface Boards {
  /** Opens the newest board of this task, or a new one; an unused board is used first when a fresh one is wanted. */
  readonly startQuestion: (
    statement: Statement,
    wanted?: { readonly diagram?: string; readonly fresh?: boolean },
  ) => Promise<void>;
  /** Goes on with the sitting on a question, or starts one of so many minutes on a fresh board. */
  readonly startSitting: (statement: Statement, minutes: number) => Promise<void>;
  readonly startFree: () => Promise<void>;
  /** Opens a started answer with two gaps, and shows around. */
  readonly startExample: () => Promise<void>;
  readonly openBoard: (id: string) => void;
  readonly openDrawing: (name: string, read: ReadMermaid) => Promise<void>;
  readonly openBoardFile: (name: string, board: Board) => Promise<void>;
  readonly duplicate: (id: string) => Promise<void>;
  /** Deletes a board and offers the way back. */
  readonly remove: (id: string, name: string) => Promise<void>;
}

/** Arrows drawn on it are numbered from the first. */
const EMPTY_SEQUENCE: Board = {
  ...EMPTY_BOARD,
  graph: { ...EMPTY_BOARD.graph, type: 'sequence' },
};

export function useBoards(): Boards {
  const store = useLacunaStore();
  const actions = useActions();
  const [location, navigate] = useLocation();
  const offer = useToast();
  const { statements } = useServices();

  const nameFor = (name: string): string =>
    freeName(
      name,
      store.getState().boards.map((board) => board.name),
    );
  const goTo = (id: string): void => {
    navigate(boardPath(id));
  };

  /** A fresh board of the sitting that goes on. */
  async function startBoardOf(statement: Statement, diagram: string | undefined): Promise<void> {
    const task = statement.tasks.find((other) => other.diagram === diagram);
    const id = await actions.createBoard({
      name: nameFor(`${shortTitle(statement.title)} – sitting`),
      question: statement.slug,
      ...(task === undefined ? {} : { diagram: task.diagram }),
      ...(task?.inOrder === true ? { board: EMPTY_SEQUENCE } : {}),
    });
    if (task !== undefined) actions.joinAttempt(task.diagram, id);
    goTo(id);
  }

  return {
    openBoard: goTo,
    startQuestion: async (statement, { diagram, fresh = false } = {}) => {
      const task = statement.tasks.find(
        (other) => diagram === undefined || other.diagram === diagram,
      );
      const { attempt } = store.getState();
      if (
        attempt?.question === statement.slug &&
        attempt.finished === undefined &&
        task !== undefined
      ) {
        // During a sitting each task has a board of the sitting.
        const board = attempt.boards[task.diagram];
        if (board === undefined) await startBoardOf(statement, task.diagram);
        else goTo(board);
        return;
      }
      const known = store
        .getState()
        .boards.find(
          (board) =>
            board.question === statement.slug &&
            board.diagram === task?.diagram &&
            (!fresh || board.nodes === 0),
        );
      if (known !== undefined) {
        goTo(known.id);
        return;
      }
      const title = shortTitle(statement.title);
      const deep = task?.role === 'deep-dive';
      const name = nameFor(deep ? `${title} – ${taskName(statement, task.diagram)}` : title);
      const id = await actions.createBoard({
        name,
        question: statement.slug,
        ...(task === undefined ? {} : { diagram: task.diagram }),
        ...(task?.inOrder === true ? { board: EMPTY_SEQUENCE } : {}),
      });
      goTo(id);
    },
    startSitting: async (statement, minutes) => {
      const { slug } = statement;
      const going = await actions.attemptOn(slug);
      const [known] = Object.values(going?.boards ?? {});
      if (known !== undefined) {
        goTo(known);
        return;
      }
      await actions.closeBoard();
      if (going === undefined) await actions.startAttempt(slug, minutes);
      await startBoardOf(statement, ofArchitecture(statement).diagram);
    },
    startFree: async () => {
      goTo(await actions.createBoard({ name: nameFor('Free drawing') }));
    },
    startExample: async () => {
      const [statement] = statements;
      const { EXAMPLE } = await import('./board/example.ts');
      const id = await actions.createBoard({
        name: nameFor('A started design'),
        board: EXAMPLE,
        ...(statement === undefined ? {} : ofArchitecture(statement)),
      });
      navigate(`${boardPath(id)}/tour`);
    },
    openDrawing: async (name, read) => {
      goTo(await actions.createBoard({ name: nameFor(name) }));
      await actions.replaceDrawing(read);
    },
    openBoardFile: async (name, board) => {
      goTo(await actions.createBoard({ name: nameFor(name), board }));
    },
    duplicate: async (id) => {
      const copy = await actions.duplicateBoard(id);
      if (copy === undefined) {
        actions.say('That board could not be copied.', 'problem');
        return;
      }
      if (location === '/') actions.say('The copy is in the list.');
      else goTo(copy);
    },
    remove: async (id, name) => {
      const { open } = store.getState();
      if (open?.id !== id) {
        const opened = await actions.openBoard(id);
        if (!opened.ok) {
          actions.say(opened.problem, 'problem');
          return;
        }
      }
      const state = store.getState();
      const kept = { board: state.history.present, open: state.open };
      await actions.removeBoard(id);
      navigate('/');
      offer(`“${name}” is deleted.`, async () => {
        await actions.createBoard({
          name,
          board: kept.board,
          ...(kept.open?.question === undefined ? {} : { question: kept.open.question }),
          ...(kept.open?.diagram === undefined ? {} : { diagram: kept.open.diagram }),
        });
        await actions.closeBoard();
      });
    },
  };
}

function ofArchitecture({ slug, tasks }: Statement): { question: string; diagram?: string } {
  const task = tasks.find(({ role }) => role === 'architecture');
  return { question: slug, ...(task === undefined ? {} : { diagram: task.diagram }) };
}

export function boardPath(id: string): string {
  return `/board/${encodeURIComponent(id)}`;
}
