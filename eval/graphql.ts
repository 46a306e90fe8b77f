import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { SandboxRole } from '../src/sandbox/tokens.ts';

/** A gateway and a token for each role. */
export interface Door {
  /** Of GraphQL. */
  url: string;
  tokens: Record<SandboxRole, string>;
}

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({ extensions: z.object({ code: z.string(), retryAfterSeconds: z.number().optional() }).optional() }),
    )
    .optional(),
});

/** An operation that must go well, over HTTP as any caller would; the answer is for the caller to parse. */
export async function request(door: Door, role: SandboxRole, query: string, variables: object): Promise<unknown> {
  for (;;) {
    const response = await fetch(door.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${door.tokens[role]}` },
      body: JSON.stringify({ query, variables }),
    });
    const told: unknown = await response.json();
    const { data, errors } = answerSchema.parse(told);
    const waits = errors?.map(({ extensions }) =>
      extensions?.code === 'RATE_LIMITED' ? extensions.retryAfterSeconds : null,
    );
    const wait = waits?.[0];
    if (wait == null) {
      if (errors || data == null) throw new Error(`the gateway refused: ${JSON.stringify(told)}`);
      return data;
    }
    // One viewer asks for all conversations, and the gateway gives each viewer a budget of work.
    await sleep(wait * 1_000);
  }
}
