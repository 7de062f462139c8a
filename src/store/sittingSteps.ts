import { applyPatch, diffBoards, EMPTY_BOARD, toOverlay } from '#core';
import type { Board, Overlay } from '#core';
import { countByArea, gapToHint, isGoingOn, isPaused, newAttempt, nextStep } from '#practice';
import type { Attempt, ClockEvent, FinishedBoard } from '#practice';
import type { Actions } from './actions.ts';
import { gradeFollowUps } from './followUps.ts';
import { boardOf, gradeOf, worthOf } from './gradeBoard.ts';
import type { Graded, Ports } from './ports.ts';
import type { SittingCheckShown } from './shown.ts';
import type { LacunaState, LacunaStore } from './state.ts';

/** What is drawn within this time is one step of the record, in milliseconds. */
const APART = 1000;
/** More steps than anybody draws in an hour. */
const MOST_DRAWN = 3000;

export type SittingActions = Pick<
  Actions,
  | 'startAttempt'
  | 'attemptOn'
  | 'joinAttempt'
  | 'turnClock'
  | 'goToPhase'
  | 'writeAttempt'
  | 'takeFollowUp'
  | 'reviewAttempt'
  | 'takeHint'
  | 'finishAttempt'
  | 'listAttempts'
  | 'removeAttempt'
  | 'worthOf'
  | 'gradeDrawing'
>;

export interface SittingSteps {
  readonly actions: Omit<SittingActions, 'listAttempts' | 'removeAttempt'>;
  /** What a check may say: nothing but counts while an attempt goes on. */
  readonly veil: (graded: Graded) => SittingCheckShown | undefined;
  /** Another board has been opened. */
  readonly forget: () => void;
}

/** Sittings: started, timed, written in and ended; kept at every change. */
export function createSittingSteps(
  ports: Ports,
  store: LacunaStore,
  goingOn: (question: string) => Promise<Attempt | undefined>,
): SittingSteps {
  /** The last check of the open board, which nobody may see before the end. */
  let hidden: Graded | undefined;
  /** A hint wants to know the gaps: that is no check. */
  let hinting = false;
  let recorded:
    | { readonly board: string; readonly drawing: Board; readonly at: number }
    | undefined;

  function current(): Attempt | undefined {
    const { attempt } = store.getState();
    return attempt !== undefined && isGoingOn(attempt) ? attempt : undefined;
  }

  function keep(attempt: Attempt): void {
    store.setState({ attempt });
    void ports.attempts.save(attempt).then((saved) => {
      if (!saved.ok) store.getState().actions.say(saved.problem, 'problem');
    });
  }

  function change(make: (attempt: Attempt) => Attempt): void {
    const attempt = current();
    if (attempt !== undefined) keep(make(attempt));
  }

  function note(event: ClockEvent): void {
    change((attempt) => ({ ...attempt, clock: [...attempt.clock, event] }));
  }

  /** Notes what is on a board of the attempt, as the way from what was noted last. */
  function record(state: LacunaState, soon: boolean): void {
    const attempt = current();
    const { open, history } = state;
    if (attempt === undefined || open === undefined || !isOn(attempt, open.id)) return;
    const now = ports.now();
    const same = recorded?.board === open.id;
    if (same && recorded?.drawing === history.present) return;
    if (same && soon && now - (recorded?.at ?? 0) < APART) return;
    const before = same ? (recorded?.drawing ?? EMPTY_BOARD) : drawnBefore(attempt, open.id);
    const patch = diffBoards(before, history.present);
    recorded = { board: open.id, drawing: history.present, at: now };
    const step = { at: now, board: open.id, patch };
    if (attempt.drawn.length < MOST_DRAWN) keep({ ...attempt, drawn: [...attempt.drawn, step] });
  }

  store.subscribe((state, before) => {
    if (state.history.present !== before.history.present) record(state, true);
  });

  function veil(graded: Graded): SittingCheckShown | undefined {
    const attempt = current();
    const { open } = store.getState();
    if (attempt === undefined || open === undefined || !isOn(attempt, open.id)) return undefined;
    hidden = graded;
    const counts = countByArea(graded.report.components, graded.areas);
    // While it shows, it follows the edits; that is no check of its own.
    if (store.getState().check?.veiled === undefined && !hinting) {
      const { report } = graded;
      const check = {
        at: ports.now(),
        diagram: report.diagram,
        score: report.score,
        found: counts.reduce((sum, { found }) => sum + found, 0),
        expected: counts.reduce((sum, { expected }) => sum + expected, 0),
      };
      keep({ ...attempt, checks: [...attempt.checks, check] });
    }
    return { counts, ghosts: hintedOverlay(graded, attempt) };
  }

  /** The ghosts of pieces whose whole hint was taken. */
  function hintedOverlay(graded: Graded, attempt: Attempt): Overlay | undefined {
    const { diagram } = graded.report;
    const shown = new Set(
      attempt.hints
        .filter(
          (hint) =>
            hint.diagram === diagram &&
            nextStep(attempt.hints, diagram, hint.component) === undefined,
        )
        .map(({ component }) => component),
    );
    if (shown.size === 0) return undefined;
    const { ghosts, ghostEdges } = toOverlay(graded, store.getState().history.present);
    return {
      marks: {},
      edgeMarks: {},
      vias: [],
      ghosts: ghosts.filter(({ component }) => shown.has(component)),
      ghostEdges: ghostEdges.filter(
        ({ fromTitle, toTitle, from, to }) =>
          (shown.has(fromTitle) && 'node' in to) || (shown.has(toTitle) && 'node' in from),
      ),
    };
  }

  return {
    veil,
    forget: () => {
      hidden = undefined;
      recorded = undefined;
    },
    actions: {
      startAttempt: async (question, minutes) => {
        const started = ports.now();
        const attempt = newAttempt({ id: ports.newId(), question, started, minutes });
        keep(attempt);
        await ports.attempts.save(attempt);
      },
      attemptOn: goingOn,
      joinAttempt: (diagram, board) => {
        change((attempt) => ({ ...attempt, boards: { ...attempt.boards, [diagram]: board } }));
      },
      turnClock: () => {
        const attempt = current();
        if (attempt === undefined) return;
        note({ says: isPaused(attempt) ? 'resume' : 'pause', at: ports.now() });
      },
      goToPhase: (phase) => {
        note({ says: 'phase', at: ports.now(), phase });
      },
      writeAttempt: (written) => {
        const notes = 'questions' in written || 'assumptions' in written || 'estimate' in written;
        change((attempt) => ({
          ...attempt,
          ...(notes && attempt.wrote === undefined ? { wrote: ports.now() } : {}),
          ...written,
        }));
      },
      takeFollowUp: ({ whatIf, adds }) => {
        record(store.getState(), false);
        change((attempt) => {
          const others = attempt.followUps.filter((other) => other.whatIf !== whatIf);
          return { ...attempt, followUps: [...others, { whatIf, adds, at: ports.now() }] };
        });
      },
      reviewAttempt: async (attempt, review) => {
        const reviewed = { ...attempt, ...review };
        if (store.getState().attempt?.id === attempt.id) store.setState({ attempt: reviewed });
        const saved = await ports.attempts.save(reviewed);
        if (!saved.ok) store.getState().actions.say(saved.problem, 'problem');
        return reviewed;
      },
      takeHint: async () => {
        const { actions } = store.getState();
        if (hidden === undefined) {
          hinting = true;
          await actions.check();
          hinting = false;
        }
        const attempt = current();
        if (hidden === undefined || attempt === undefined) return undefined;
        const { report, kinds, areas, wiring } = hidden;
        const gap = gapToHint(report.components, attempt.hints, report.diagram);
        if (gap === undefined) return undefined;
        const { title } = gap;
        const step = nextStep(attempt.hints, report.diagram, title) ?? 1;
        const hint = { component: title, diagram: report.diagram, step, at: ports.now() };
        const taken = { ...attempt, hints: [...attempt.hints, hint] };
        keep(taken);
        const { check } = store.getState();
        if (check?.veiled !== undefined) {
          const veiled = { ...check.veiled, ghosts: hintedOverlay(hidden, taken) };
          store.setState({ check: { ...check, veiled } });
        }
        const joined = wiring.flatMap(({ from, to }) =>
          from === title ? [to] : to === title ? [from] : [],
        );
        const drawn = joined.filter((other) =>
          report.components.some((match) => match.title === other && match.status !== 'missing'),
        );
        return {
          step,
          title,
          area: areas[title],
          kind: kinds[title],
          matters: gap.matters,
          hint: gap.hint,
          beside: [...new Set(drawn)],
        };
      },
      gradeDrawing: (question, diagram, board) => gradeOf(ports, store, question, diagram, board),
      worthOf: async (question, diagram, board) => {
        const graded = await gradeOf(ports, store, question, diagram, board);
        return graded === undefined ? undefined : worthOf(graded, board);
      },
      finishAttempt: async () => {
        record(store.getState(), false);
        const attempt = current();
        if (attempt === undefined) return;
        const boards: Record<string, FinishedBoard> = {};
        for (const [diagram, id] of Object.entries(attempt.boards)) {
          const board = await boardOf(ports, store, id);
          const graded =
            board === undefined
              ? undefined
              : await gradeOf(ports, store, attempt.question, diagram, board);
          if (graded !== undefined && board !== undefined) boards[diagram] = worthOf(graded, board);
        }
        const followUps = await gradeFollowUps(attempt, ports.grader);
        keep({ ...attempt, finished: { at: ports.now(), boards, followUps } });
        hidden = undefined;
        await store.getState().actions.check();
      },
    },
  };
}

function isOn({ boards }: Attempt, id: string): boolean {
  return Object.values(boards).includes(id);
}

/** What was on a board when it was noted last. */
function drawnBefore({ drawn }: Attempt, id: string): Board {
  return drawn
    .filter(({ board }) => board === id)
    .reduce((board, { patch }) => applyPatch(board, patch), EMPTY_BOARD);
}
