/**
 * Follows the drafts that wait for an approver and prints one JSON line an event. Needs the package graphql-ws; Node 22.18
 * or later runs it as it is.
 *
 *     GATEWAY_URL=http://127.0.0.1:8000 GATEWAY_TOKEN=eyJ... node follow-approvals.ts [cursor]
 *
 * However long the line was down, nothing is missed and nothing comes twice: each subscription begins with the cursor of
 * the last event that was handled. Keep it (a file, a database) beside what you make of the events, and pass it after a
 * restart. Without one, every draft that waits now comes first; so it is after a restore of the gateway's database, which voids
 * cursors (`CURSOR_EXPIRED`).
 *
 * Where the gateway takes trusted documents only from approvers, it refuses this one until its list has it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';

const subscription = `
  subscription Approvals($after: String) {
    approvalRequested(after: $after) {
      kind
      cursor
      draft { id version status body translation confidence checks { name passed detail } workflow { id message } }
    }
  }
`;

interface ApprovalEvent {
  kind: 'REQUESTED' | 'UPDATED' | 'RESOLVED';
  cursor: string;
  draft: { id: string; version: number; status: string; body: string };
}

/** The log is another one since a restore: what waits now comes first again. */
class CursorExpiredError extends Error {}

/** Nothing that another attempt would mend. */
class RefusedError extends Error {}

/** 4400 the message is malformed, 4401 the token does not hold (any more), 4403 it is of another role. */
const finalCloseCodes = [4400, 4401, 4403];

/** What is over soon. Everything else is wrong with the query, its cursor or its caller. */
const passingCodes = [
  'SLOW_CONSUMER',
  'TOO_MANY_OPERATIONS',
  'DATABASE_UNAVAILABLE',
  'UPSTREAM_UNAVAILABLE',
  'INTERNAL',
];

/** Each longer than the one before, until a line has held for as long as the longest. */
const firstWaitMs = 250;
const longestWaitMs = 30_000;

/** A line on which a ping stays without an answer for this long is dead, though nobody has said so. */
const pingEveryMs = 10_000;
const pongWithinMs = 5_000;

/** One connection: events as long as it holds. Throws when it breaks. */
async function* followOnce(url: string, token: string, after: string | null): AsyncGenerator<ApprovalEvent> {
  let pong: NodeJS.Timeout | undefined;
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    connectionParams: { authorization: `Bearer ${token}` },
    // The client's own way to reconnect would ask with the old cursor again.
    retryAttempts: 0,
    keepAlive: pingEveryMs,
    on: {
      ping: (received) => {
        if (!received) pong = setTimeout(() => client.terminate(), pongWithinMs);
      },
      pong: (received) => {
        if (received) clearTimeout(pong);
      },
      closed: () => clearTimeout(pong),
    },
  });
  try {
    const answers = client.iterate<{ approvalRequested: ApprovalEvent }>({ query: subscription, variables: { after } });
    for await (const { data, errors } of answers) {
      // An event that could not be told in full was not seen: it comes again with the cursor before it.
      if (!data || errors) throw errors ?? new Error('an event without data');
      yield data.approvalRequested;
    }
  } catch (error) {
    if (hasCode(error, 'CURSOR_EXPIRED')) throw new CursorExpiredError(wordsOf(error));
    throw isFinal(error) ? new RefusedError(wordsOf(error)) : new Error(wordsOf(error));
  } finally {
    await client.dispose();
  }
}

/** Events without an end. `handle` has done its work when the next one is asked for. Throws {@link RefusedError}. */
export async function follow(
  url: string,
  token: string,
  after: string | null,
  handle: (event: ApprovalEvent) => Promise<void> | void,
): Promise<never> {
  let cursor = after;
  for (let failures = 0; ; failures++) {
    const startedAt = performance.now();
    try {
      for await (const event of followOnce(url, token, cursor)) {
        await handle(event);
        cursor = event.cursor;
      }
    } catch (error) {
      if (error instanceof RefusedError) throw error;
      if (error instanceof CursorExpiredError) cursor = null;
      if (performance.now() - startedAt > longestWaitMs) failures = 0;
      process.stderr.write(`the line broke: ${(error as Error).message}\n`);
    }
    // Not all at once: whoever lost the line together with this one comes back at another moment.
    await sleep(Math.min(longestWaitMs, firstWaitMs * 2 ** failures) * (0.5 + Math.random() / 2));
  }
}

/** A closed socket, or the errors with which the gateway refused or ended the subscription. */
function isFinal(error: unknown): boolean {
  if (Array.isArray(error)) return error.some(({ extensions }) => !passingCodes.includes(extensions?.code));
  return finalCloseCodes.includes((error as CloseEvent).code);
}

function hasCode(error: unknown, code: string): boolean {
  return Array.isArray(error) && error.some(({ extensions }) => extensions?.code === code);
}

function wordsOf(error: unknown): string {
  if (Array.isArray(error)) return error.map(({ message }) => message).join('; ');
  const { code, reason, message } = error as Partial<CloseEvent & Error>;
  return code === undefined ? String(message) : `${code} ${reason}`;
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const { GATEWAY_URL, GATEWAY_TOKEN } = process.env;
  if (!GATEWAY_URL || !GATEWAY_TOKEN) {
    process.stderr.write('usage: GATEWAY_URL=… GATEWAY_TOKEN=… node follow-approvals.ts [cursor]\n');
    process.exit(1);
  }
  try {
    await follow(GATEWAY_URL, GATEWAY_TOKEN, process.argv[2] ?? null, (event) => {
      process.stdout.write(`${JSON.stringify(event)}\n`);
    });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    process.stderr.write(`refused: ${error.message}\n`);
    process.exitCode = 1;
  }
}
