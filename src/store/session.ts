import type { Session } from './shown.ts';
import type { LacunaState } from './state.ts';

export const EMPTY_SESSION: Session = {
  selection: new Set(),
  editing: undefined,
  focus: undefined,
  pointedAt: undefined,
  clipboard: undefined,
  notice: undefined,
  stating: undefined,
  picking: undefined,
  spotlight: undefined,
  arranging: false,
  tidied: undefined,
  spacing: 'normal',
};

/** A change of the session alone. */
export function inSession(change: Partial<Session>): (state: LacunaState) => Partial<LacunaState> {
  return (state) => ({ session: { ...state.session, ...change } });
}
