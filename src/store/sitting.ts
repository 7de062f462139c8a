import type { Attempt } from '#practice';
import type { Graded, Ports } from './ports.ts';
import type { SittingActions, SittingSteps } from './sittingSteps.ts';
import type { SittingCheckShown } from './shown.ts';
import type { LacunaStore } from './state.ts';

export interface Sitting {
  readonly actions: SittingActions;
  /** Finds the sitting that goes on for the question of a board that was opened. */
  readonly resume: (question: string | undefined) => Promise<void>;
  /** What a check may say while a sitting goes on; nothing outside of one. */
  readonly veil: (graded: Graded) => Promise<SittingCheckShown | undefined>;
}

/** Sittings; how they are held comes over the wire with the first one. */
export function createSitting(ports: Ports, store: LacunaStore): Sitting {
  let steps: SittingSteps | undefined;

  async function load(): Promise<SittingSteps> {
    const { createSittingSteps } = await import('./sittingSteps.ts');
    steps ??= createSittingSteps(ports, store, goingOn);
    return steps;
  }

  /** At once where it is there: what is typed must not wait. */
  function withSteps(act: (actions: SittingSteps['actions']) => void): void {
    if (steps === undefined) void load().then(({ actions }) => act(actions));
    else act(steps.actions);
  }

  async function goingOn(question: string): Promise<Attempt | undefined> {
    const { attempt } = store.getState();
    if (attempt?.question === question && attempt.finished === undefined) return attempt;
    const attempts = await ports.attempts.list();
    return attempts.find((one) => one.question === question && one.finished === undefined);
  }

  return {
    veil: async (graded) =>
      store.getState().attempt === undefined ? undefined : (await load()).veil(graded),
    resume: async (question) => {
      steps?.forget();
      const going = question === undefined ? undefined : await goingOn(question);
      if (going !== undefined) await load();
      const { open, attempt } = store.getState();
      // What was written in it meanwhile stays.
      if (open?.question === question && attempt?.id !== going?.id) {
        store.setState({ attempt: going });
      }
    },
    actions: {
      startAttempt: async (question, minutes) =>
        (await load()).actions.startAttempt(question, minutes),
      attemptOn: goingOn,
      joinAttempt: (diagram, board) => {
        withSteps((actions) => {
          actions.joinAttempt(diagram, board);
        });
      },
      turnClock: () => {
        withSteps((actions) => {
          actions.turnClock();
        });
      },
      goToPhase: (phase) => {
        withSteps((actions) => {
          actions.goToPhase(phase);
        });
      },
      writeAttempt: (written) => {
        withSteps((actions) => {
          actions.writeAttempt(written);
        });
      },
      takeFollowUp: (followUp) => {
        withSteps((actions) => {
          actions.takeFollowUp(followUp);
        });
      },
      reviewAttempt: async (attempt, review) =>
        (await load()).actions.reviewAttempt(attempt, review),
      takeHint: async () => (await load()).actions.takeHint(),
      finishAttempt: async () => (await load()).actions.finishAttempt(),
      listAttempts: ports.attempts.list,
      removeAttempt: ports.attempts.remove,
      gradeDrawing: async (question, diagram, board) =>
        (await load()).actions.gradeDrawing(question, diagram, board),
      worthOf: async (question, diagram, board) =>
        (await load()).actions.worthOf(question, diagram, board),
    },
  };
}
