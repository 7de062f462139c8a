import type { Ports } from './ports.ts';
import type { InterviewSteps } from './interviewSteps.ts';
import type { Actions } from './actions.ts';
import type { LacunaStore } from './state.ts';

export type InterviewActions = Pick<
  Actions,
  | 'startInterview'
  | 'controlInterview'
  | 'shareInterview'
  | 'writeInterview'
  | 'leaveInterview'
  | 'listInterviews'
  | 'removeInterview'
  | 'listPlans'
  | 'savePlan'
  | 'removePlan'
>;

/** Interviews in two windows; how they are held comes over the wire with the first one. */
export function createInterviewing(ports: Ports, store: LacunaStore): InterviewActions {
  let steps: Promise<InterviewSteps> | undefined;

  async function load(): Promise<InterviewSteps> {
    steps ??= import('./interviewSteps.ts').then(({ createInterviewSteps }) =>
      createInterviewSteps(ports, store),
    );
    return steps;
  }

  return {
    startInterview: async (made) => (await load()).startInterview(made),
    controlInterview: async (id) => (await load()).controlInterview(id),
    shareInterview: async (id) => (await load()).shareInterview(id),
    writeInterview: (change) => {
      void load().then(({ writeInterview }) => {
        writeInterview(change);
      });
    },
    leaveInterview: () => {
      void steps?.then(({ leaveInterview }) => {
        leaveInterview();
      });
    },
    listInterviews: ports.interviews.list,
    removeInterview: ports.interviews.remove,
    listPlans: ports.interviews.listPlans,
    savePlan: ports.interviews.savePlan,
    removePlan: ports.interviews.removePlan,
  };
}
