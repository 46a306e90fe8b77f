/** As often is waited; the budget of a viewer fills up again all the time. */
const mostWaits = 5;
const longestWaitSeconds = 10;

/**
 * What the gateway refuses because much was asked within a short time (429) is asked again when it says that it may be: a reload of
 * a long queue, or leafing through it, is then slow for a moment and not an error. It refuses before it does anything, so nothing is done twice.
 */
export async function whenAllowed(
  send: () => Promise<Response>,
  wait = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1_000)),
): Promise<Response> {
  for (let waits = 0; ; waits++) {
    const response = await send();
    if (response.status !== 429 || waits === mostWaits) return response;
    const seconds = Number(response.headers.get('retry-after')) || 1;
    await wait(Math.min(seconds, longestWaitSeconds));
  }
}
