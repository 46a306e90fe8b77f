import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionKeeper, SessionState } from './session.ts';

export const SessionContext = createContext<SessionKeeper | null>(null);

export function useSessionKeeper(): SessionKeeper {
  const keeper = useContext(SessionContext);
  if (keeper === null) throw new Error('outside of the session');
  return keeper;
}

export function useSessionState(): SessionState {
  const keeper = useSessionKeeper();
  return useSyncExternalStore(keeper.onChange, keeper.state);
}

/** For views, which are shown to nobody who is not signed in. */
export function useSession(): Session & { sandbox: boolean } {
  const state = useSessionState();
  if (state.kind !== 'signedIn') throw new Error('nobody is signed in');
  return { ...state.session, sandbox: state.options.sandbox };
}

/** Whether the viewer may decide, or only look. */
export function useMayDecide(): boolean {
  const { viewer } = useSession();
  return viewer.role === 'approver' || viewer.role === 'admin';
}
