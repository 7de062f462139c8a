import { fail, ok } from '#core';
import { newInterview, sharedOf } from '#practice';
import type { InterviewRecord, SharedInterview } from '#practice';
import type { Actions } from './actions.ts';
import type { Line, Ports } from './ports.ts';
import type { Company } from './shown.ts';
import type { LacunaStore } from './state.ts';

export type InterviewSteps = Pick<
  Actions,
  'startInterview' | 'controlInterview' | 'shareInterview' | 'writeInterview' | 'leaveInterview'
>;

/** All windows of all interviews hear each other on one line: so that two that do not fit can say so. */
const LINE = 'lacuna-interviews';
/** How often a window looks whether the other is there, in milliseconds. */
const LOOKS = 1000;

type Message = { readonly version: 1; readonly id: string } & (
  | { readonly says: 'here'; readonly role: Role; readonly question: string }
  | { readonly says: 'shared'; readonly shared: SharedInterview }
);

type Role = 'shared' | 'control';

/**
 * Two windows on one interview. The control window owns clock, notes, marks and releases, keeps them, and tells
 * the shared view what is public; the shared view owns the board, which reaches the other as in any two tabs.
 * Who is there shows by Web Locks, which a window loses when it is closed or crashes.
 */
export function createInterviewSteps(ports: Ports, store: LacunaStore): InterviewSteps {
  const { channel, interviews } = ports;
  let line: Line | undefined;
  let giveUp: (() => void) | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;
  let holds = false;

  function keep(record: InterviewRecord): void {
    store.setState({ interview: record });
    const shared = sharedOf(record);
    post({ says: 'shared', id: record.id, shared });
    void interviews.save(record, shared).then((saved) => {
      if (!saved.ok) store.getState().actions.say(saved.problem, 'problem');
    });
  }

  function post(message: Sent): void {
    line?.post({ version: 1, ...message });
  }

  function meet(company: Partial<Company>): void {
    const { company: before } = store.getState();
    const after = { ...before, ...company };
    if (JSON.stringify(after) !== JSON.stringify(before)) store.setState({ company: after });
  }

  /** Joins the others of an interview, and looks after the window that it belongs with. */
  function join(id: string, role: Role, question: string, onHeld: () => void): void {
    if (channel === undefined) return;
    const other = role === 'shared' ? 'control' : 'shared';
    line = channel.open(LINE, (message) => {
      if (isMessage(message)) hear(message, id, role, question);
    });
    giveUp = channel.hold(lockOf(role, id), () => {
      holds = true;
      meet({ second: false });
      onHeld();
    });
    const look = async (): Promise<void> => {
      const there = await channel.isHeld(lockOf(other, id));
      meet({ other: there, second: !holds, ...(there ? { elsewhere: undefined } : {}) });
    };
    meet({ able: true });
    post({ says: 'here', id, role, question });
    void look();
    looking = setInterval(() => void look(), LOOKS);
  }

  function hear(message: Message, id: string, role: Role, question: string): void {
    if (message.says === 'here') {
      if (message.role === role) return;
      if (message.id !== id) {
        // A control window was opened for something else than what is shared, or the other way round.
        if (role === 'control') meet({ elsewhere: { id: message.id, question: message.question } });
        else post({ says: 'here', id, role, question });
        return;
      }
      meet({ other: true });
      const { interview } = store.getState();
      if (role === 'control' && holds && interview !== undefined) {
        post({ says: 'shared', id, shared: sharedOf(interview) });
      }
    } else if (role === 'shared' && message.id === id) {
      store.setState({ shared: message.shared });
    } else if (role === 'control' && !holds && message.id === id) {
      void interviews.load(id).then((record) => {
        if (record !== undefined && !holds) store.setState({ interview: record });
      });
    }
  }

  function leaveInterview(): void {
    line?.close();
    giveUp?.();
    clearInterval(looking);
    line = undefined;
    giveUp = undefined;
    holds = false;
    store.setState({ interview: undefined, shared: undefined, company: ALONE });
  }

  return {
    leaveInterview,
    startInterview: async (made) => {
      const record = newInterview({ ...made, id: ports.newId() }, ports.now());
      await interviews.save(record, sharedOf(record));
      return record.id;
    },
    controlInterview: async (id) => {
      leaveInterview();
      const record = await interviews.load(id);
      if (record === undefined) return fail('This interview is not in this browser.');
      holds = channel === undefined;
      store.setState({ interview: record });
      join(id, 'control', record.question, () => {
        // Another window may have written meanwhile.
        void interviews.load(id).then((newer) => {
          if (newer !== undefined) keep(newer);
        });
      });
      return ok(record.board);
    },
    shareInterview: async (id) => {
      leaveInterview();
      const shared = await interviews.loadShared(id);
      if (shared === undefined) return fail('This interview is not in this browser.');
      store.setState({ shared });
      join(id, 'shared', shared.question, () => undefined);
      return ok(shared.board);
    },
    writeInterview: (change) => {
      const { interview } = store.getState();
      if (interview !== undefined && holds) keep({ ...interview, ...change(interview) });
    },
  };
}

type Sent<Said = Message> = Said extends unknown ? Omit<Said, 'version'> : never;

const ALONE: Company = { able: false, other: false, second: false };

function lockOf(role: Role, id: string): string {
  return `lacuna-${role}-${id}`;
}

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'says' in value &&
    'id' in value
  );
}
