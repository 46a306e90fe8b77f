/** Ends with the reason of the signal as soon as it is aborted, whatever the work still waits for. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const giveUp = () => reject(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  return promise;
}
