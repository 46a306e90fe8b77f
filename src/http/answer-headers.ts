/** A year, in seconds: how long a browser that was here by TLS comes back by nothing else. */
const hstsSeconds = 31_536_000;

/**
 * What every answer says unless it says otherwise itself: it is what it says it is, and nobody keeps it. Behind TLS, that
 * browsers come by TLS alone.
 */
export function answerHeaders(isSecure: boolean): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(isSecure && { 'strict-transport-security': `max-age=${hstsSeconds}` }),
  };
}

/** The same for what is written to a socket as it is. */
export const rawAnswer = (status: string, words: string): string =>
  [
    `HTTP/1.1 ${status}`,
    'connection: close',
    'content-type: text/plain; charset=utf-8',
    ...Object.entries(answerHeaders(false)).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(words)}`,
    '',
    words,
  ].join('\r\n');
