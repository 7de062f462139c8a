import type { Attempt, InterviewRecord, SharedInterview } from '#practice';
import type { StoreApi } from 'zustand/vanilla';
import type { Actions } from './actions.ts';
import type { History } from './history.ts';
import type { BoardSummary, Pack, SetAside } from './ports.ts';
import type { Check, Company, OpenBoard, Session } from './shown.ts';

/** Everything on screen is a function of this. */
export interface LacunaState {
  readonly boards: readonly BoardSummary[];
  readonly setAside: readonly SetAside[];
  readonly packs: readonly Pack[];
  /** The lists have been read from storage. */
  readonly ready: boolean;
  readonly open: OpenBoard | undefined;
  readonly history: History;
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly check: Check | undefined;
  /** The sitting on the open board's question: going on, or just ended. */
  readonly attempt: Attempt | undefined;
  /** The interview that this window controls: the private record. */
  readonly interview: InterviewRecord | undefined;
  /** The interview that this window shares: nothing but what is public. */
  readonly shared: SharedInterview | undefined;
  readonly company: Company;
  readonly session: Session;
  readonly actions: Actions;
}

/** The store as a value: state, and a way to hear of its changes. */
export type LacunaStore = StoreApi<LacunaState>;
