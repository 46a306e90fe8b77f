import type { SandboxRole } from '../src/sandbox/tokens.ts';

/** A gateway and a token for each role. */
export interface Door {
  /** Of GraphQL. */
  url: string;
  tokens: Record<SandboxRole, string>;
}

/** An operation that must go well, over HTTP as any caller would; the answer is for the caller to parse. */
export async function request(door: Door, role: SandboxRole, query: string, variables: object): Promise<unknown> {
  const response = await fetch(door.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${door.tokens[role]}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors || data == null) throw new Error(`the gateway refused: ${JSON.stringify(errors)}`);
  return data;
}
