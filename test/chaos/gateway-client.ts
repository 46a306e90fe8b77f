import { z } from 'zod';

/** How long a caller waits for an answer before it asks another instance, in milliseconds. */
const patienceMs = 3_000;

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }))
    .nullish(),
});

export interface GatewayAnswer {
  status: number;
  data: Record<string, unknown> | null;
  errors: readonly { message: string; code: string | null }[];
}

/** One operation at one instance. Throws when there is no answer; what the answer says is for the caller to judge. */
export async function ask(
  url: string,
  token: string,
  query: string,
  variables: object,
  withinMs = patienceMs,
): Promise<GatewayAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(withinMs),
  });
  const { data, errors } = answerSchema.parse(await response.json());
  return {
    status: response.status,
    data: data ?? null,
    errors: (errors ?? []).map(({ message, extensions }) => ({ message, code: extensions?.code ?? null })),
  };
}
