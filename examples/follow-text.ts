/**
 * Follows one text to its end and prints one JSON line for each change. Needs the package graphql-ws; Node 22.18 or later
 * runs it as it is.
 *
 *     GATEWAY_URL=http://127.0.0.1:8000 GATEWAY_TOKEN=eyJ... node follow-text.ts <workflow id>
 *
 * Takes a token that may hand in texts; no right to list anything is needed. Exit codes: 0 nothing more will happen by
 * itself, 1 refused for good.
 *
 * A subscription to a workflow begins with the workflow as it is now, so whoever lost the line subscribes again and has
 * missed nothing but states in between. SUPERSEDED is not the end of the text: `supersededBy` names the workflow that took it over.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';

const subscription = `
  subscription FollowText($id: ID!) {
    workflowUpdated(workflowId: $id) { id status updatedAt completedAt supersededBy { id } }
  }
`;

interface Workflow {
  id: string;
  status: string;
  updatedAt: string;
  completedAt: string | null;
  supersededBy: { id: string } | null;
}

/** Nothing that another attempt would mend. */
class RefusedError extends Error {}

/** 4400 the message is malformed, 4401 the token does not hold (any more), 4403 it is of another role. */
const finalCloseCodes = [4400, 4401, 4403];

/** Over soon. Every other code says that the same subscription would be refused again. */
const passingCodes = ['TOO_MANY_OPERATIONS', 'SLOW_CONSUMER', 'RATE_LIMITED', 'DATABASE_UNAVAILABLE', 'INTERNAL'];

/** Each longer than the one before. */
const firstWaitMs = 250;
const longestWaitMs = 30_000;

/** Whether nothing more will happen to it by itself. A person may start a FAILED one again, and says what became of an UNCONFIRMED one. */
export const isOver = ({ status, completedAt }: Workflow) => completedAt !== null || status === 'UNCONFIRMED';

/** The states of one workflow, from the one that it is in until its last. Throws when the line breaks before that. */
async function* followOnce(url: string, token: string, id: string): AsyncGenerator<Workflow> {
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  try {
    const answers = client.iterate<{ workflowUpdated: Workflow }>({ query: subscription, variables: { id } });
    for await (const { data, errors } of answers) {
      if (!data || errors) throw errors ?? new Error('an event without data');
      yield data.workflowUpdated;
      if (isOver(data.workflowUpdated)) return;
    }
    throw new Error('the subscription ended');
  } catch (error) {
    throw isFinal(error) ? new RefusedError(wordsOf(error)) : new Error(wordsOf(error));
  } finally {
    await client.dispose();
  }
}

/** Tells each new state of a text to `handle`, over cuts and over workflows that take it over. Returns the last one. */
export async function followText(
  url: string,
  token: string,
  workflowId: string,
  handle: (workflow: Workflow) => Promise<void> | void,
): Promise<Workflow> {
  let id = workflowId;
  let told = '';
  for (let failures = 0; ; ) {
    try {
      for await (const workflow of followOnce(url, token, id)) {
        failures = 0;
        const state = `${workflow.id} ${workflow.status}`;
        if (state !== told) await handle(workflow);
        told = state;
        if (workflow.supersededBy !== null) id = workflow.supersededBy.id;
        else if (isOver(workflow)) return workflow;
      }
    } catch (error) {
      if (error instanceof RefusedError) throw error;
      process.stderr.write(`the line broke: ${(error as Error).message}\n`);
      await sleep(Math.min(longestWaitMs, firstWaitMs * 2 ** failures++) * (0.5 + Math.random() / 2));
    }
  }
}

function isFinal(error: unknown): boolean {
  if (Array.isArray(error)) return error.some(({ extensions }) => !passingCodes.includes(extensions?.code));
  return finalCloseCodes.includes((error as CloseEvent).code);
}

function wordsOf(error: unknown): string {
  if (Array.isArray(error)) return error.map(({ message }) => message).join('; ');
  const { code, reason, message } = error as Partial<CloseEvent & Error>;
  return code === undefined ? String(message) : `${code} ${reason}`;
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const { GATEWAY_URL, GATEWAY_TOKEN } = process.env;
  const [workflowId] = process.argv.slice(2);
  if (!workflowId || !GATEWAY_URL || !GATEWAY_TOKEN) {
    process.stderr.write('usage: GATEWAY_URL=… GATEWAY_TOKEN=… node follow-text.ts <workflow id>\n');
    process.exit(1);
  }
  try {
    await followText(GATEWAY_URL, GATEWAY_TOKEN, workflowId, (workflow) => {
      process.stdout.write(`${JSON.stringify(workflow)}\n`);
    });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    process.stderr.write(`refused: ${error.message}\n`);
    process.exitCode = 1;
  }
}
