import { z } from 'zod';
import type { Answer, StandInRequest } from '../src/sandbox/interception.ts';
import { type StandIn, startStandIn } from '../src/sandbox/stand-in-server.ts';

/** What a model was asked and what that took. */
export interface ModelUse {
  calls: number;
  failed: number;
  inputTokens: number;
  outputTokens: number;
  /** Milliseconds of each call. */
  latencies: number[];
}

/** A door in front of a model: it passes every call on, and counts. */
export interface ModelMeter {
  baseUrl: string;
  use: ModelUse;
  close(): Promise<void>;
}

const completion = z.object({
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }),
});

/** Longer than the gateway waits itself. */
const timeoutMs = 120_000;

export async function startModelMeter(modelUrl: string): Promise<ModelMeter> {
  const use: ModelUse = { calls: 0, failed: 0, inputTokens: 0, outputTokens: 0, latencies: [] };
  const door: StandIn = await startStandIn({ host: '127.0.0.1', port: 0, routes: {} });
  const passOn = async ({ method, path, headers, body }: StandInRequest): Promise<Answer> => {
    const begun = performance.now();
    const response = await fetch(`${modelUrl.replace(/\/+$/, '')}${path}`, {
      method,
      headers: { authorization: headers.authorization ?? '', 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    use.latencies.push(performance.now() - begun);
    if (!response.ok) use.failed += 1;
    const usage = usageOf(text);
    use.inputTokens += usage?.prompt_tokens ?? 0;
    use.outputTokens += usage?.completion_tokens ?? 0;
    const passedOn = ['content-type', 'retry-after'].flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    return { status: response.status, headers: Object.fromEntries(passedOn), body: text };
  };
  door.intercept = (request) => {
    use.calls += 1;
    return passOn(request).catch((error: unknown) => {
      use.failed += 1;
      return { status: 502, body: { error: { message: String(error) } } };
    });
  };
  return { baseUrl: door.url, use, close: () => door.close() };
}

function usageOf(text: string): z.infer<typeof completion>['usage'] | undefined {
  try {
    return completion.safeParse(JSON.parse(text)).data?.usage;
  } catch {
    return undefined;
  }
}
