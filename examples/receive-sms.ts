/**
 * Hands one text to the gateway, as the SMS Agent does: fetch and nothing else. Node 22.18 or later runs it as it is.
 *
 *     GATEWAY_URL=http://127.0.0.1:8000 GATEWAY_TOKEN=eyJ... node receive-sms.ts SM123 +12035550114 "How much do I owe?"
 *
 * Prints the workflow as JSON. Exit codes: 0 taken in (or taken in before), 1 refused for good, 75 not now: try again later.
 *
 * When to try again: after whatever leaves it open whether the text arrived (no answer, a broken answer, 5xx) and when the
 * gateway asks for patience. The same messageId again is always safe: it changes nothing and returns the same workflow. So
 * keep the text until the gateway has answered, also across a restart.
 */
import { setTimeout as sleep } from 'node:timers/promises';

const mutation = `
  mutation ReceiveSms($input: ReceiveSmsInput!) {
    receiveSms(input: $input) {
      __typename
      ... on ReceiveSmsSuccess { duplicate workflow { id status } }
      ... on ValidationError { code message fields { path message } }
      ... on RateLimitedError { code message retryAfterSeconds }
    }
  }
`;

interface Text {
  messageId: string;
  phoneNumber: string;
  content: string;
}

interface Success {
  __typename: 'ReceiveSmsSuccess';
  duplicate: boolean;
  workflow: { id: string; status: string };
}

type Result =
  | Success
  | { __typename: 'ValidationError'; message: string; fields: { path: string; message: string }[] }
  | { __typename: 'RateLimitedError'; message: string; retryAfterSeconds: number };

/** Longer than the gateway lets an operation run. */
const timeoutMs = 15_000;
const firstWaitMs = 500;
const longestWaitMs = 60_000;

/** Not now; `waitMs` is what the gateway asked for. */
class TryAgainError extends Error {
  readonly waitMs: number;
  constructor(reason: string, waitMs = 0) {
    super(reason);
    this.waitMs = waitMs;
  }
}

/** Not ever: the same request would be refused again. */
class RefusedError extends Error {}

/** One attempt. Throws {@link TryAgainError} or {@link RefusedError}. */
async function ask(url: string, token: string, input: Text): Promise<Result> {
  let status: number;
  let retryAfter: string | null;
  let words: string;
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        // With this, what is wrong with a request shows in the status.
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({ query: mutation, variables: { input } }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    status = response.status;
    retryAfter = response.headers.get('retry-after');
    words = await response.text();
  } catch (error) {
    // No connection, none any more, or no answer in time.
    throw new TryAgainError(String(error));
  }
  if (status >= 500 || status === 408 || status === 429) {
    throw new TryAgainError(`HTTP ${status}`, (Number(retryAfter) || 0) * 1_000);
  }
  if (status >= 400) throw new RefusedError(`HTTP ${status}: ${words}`);
  let answer: { data?: { receiveSms: Result } | null; errors?: { message: string }[] };
  try {
    answer = JSON.parse(words);
  } catch {
    throw new TryAgainError('the answer is no JSON');
  }
  // The database or the gateway itself failed; nobody knows whether before or after the text was stored.
  if (!answer.data) throw new TryAgainError(answer.errors?.[0]?.message ?? 'an answer without data');
  return answer.data.receiveSms;
}

/** Hands a text in until the gateway has it. Throws {@link TryAgainError} or {@link RefusedError}. */
export async function receiveSms(url: string, token: string, text: Text, attempts = 8): Promise<Success> {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await ask(url, token, text);
      if (result.__typename === 'ReceiveSmsSuccess') return result;
      if (result.__typename !== 'RateLimitedError') throw new RefusedError(JSON.stringify(result));
      throw new TryAgainError(result.message, result.retryAfterSeconds * 1_000);
    } catch (error) {
      if (!(error instanceof TryAgainError) || attempt === attempts) throw error;
      // Each longer than the one before, none like another's: those who fail together do not come back together.
      const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
      const waitMs = Math.max(wait, error.waitMs);
      process.stderr.write(`attempt ${attempt}: ${error.message}; again in ${(waitMs / 1_000).toFixed(1)} s\n`);
      await sleep(waitMs);
    }
  }
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const [messageId, phoneNumber, content] = process.argv.slice(2);
  const { GATEWAY_URL, GATEWAY_TOKEN, ATTEMPTS } = process.env;
  if (!messageId || !phoneNumber || !content || !GATEWAY_URL || !GATEWAY_TOKEN) {
    process.stderr.write(
      'usage: GATEWAY_URL=… GATEWAY_TOKEN=… node receive-sms.ts <messageId> <phoneNumber> <content>\n',
    );
    process.exit(1);
  }
  try {
    const text = { messageId, phoneNumber, content };
    const result = await receiveSms(GATEWAY_URL, GATEWAY_TOKEN, text, Number(ATTEMPTS ?? 8));
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } catch (error) {
    if (!(error instanceof TryAgainError || error instanceof RefusedError)) throw error;
    const refused = error instanceof RefusedError;
    process.stderr.write(`${refused ? 'refused' : 'not now'}: ${error.message}\n`);
    process.exitCode = refused ? 1 : 75;
  }
}
