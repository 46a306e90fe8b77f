import type { DenyList } from './deny-list.ts';
import type { Session } from './session.ts';

/** The longest that a timer can wait, in milliseconds; tokens that live longer are looked at again then. */
const longestTimerMs = 2 ** 31 - 1;

/** Calls the listener once, when the token has ended or is denied; returns how to stop waiting. */
export function whenSessionEnds(
  session: Session,
  denyList: Pick<DenyList, 'denies' | 'onAdded'>,
  listener: () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
    stopListening();
  };
  const end = () => {
    if (stopped) return;
    stop();
    listener();
  };
  const stopListening = denyList.onAdded(() => denyList.denies(session) && end());
  const wait = (): void => {
    const remaining = session.expiresAt.getTime() - Date.now();
    if (remaining <= 0) end();
    else timer = setTimeout(wait, Math.min(remaining, longestTimerMs));
  };
  // It may have been denied since it was let in.
  if (denyList.denies(session)) end();
  else wait();
  return stop;
}
