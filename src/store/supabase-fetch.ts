/** How long an answer may take, in milliseconds; hosted Supabase itself ends a statement after eight seconds. */
const answerWithinMs = 10_000;

/**
 * A fetch for the Supabase client, which takes some answers of broken proxies for results: an empty one for null, a 404
 * without a body for success. Here what is no answer of the Data API is an error, as is none in time.
 */
export function createSupabaseFetch(): { fetch: typeof fetch; abort(): void } {
  const underWay = new Set<AbortController>();
  let closed = false;

  async function ask(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
    if (closed) throw new Error('the database is closed');
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new Error(`no answer within ${answerWithinMs} ms`)), answerWithinMs);
    underWay.add(limit);
    try {
      // A redirect would take the key elsewhere.
      const response = await fetch(input, { ...init, redirect: 'error', signal: limit.signal });
      const body = await response.text();
      if (!isAnswer(response.status, body)) throw new Error(`status ${response.status} with a body that is no answer`);
      return new Response(response.status === 204 ? null : body, { status: response.status });
    } catch (error) {
      throw new Error(reasonOf(error));
    } finally {
      clearTimeout(timer);
      underWay.delete(limit);
    }
  }

  return {
    fetch: ask,
    abort() {
      closed = true;
      for (const limit of underWay) limit.abort(new Error('the database is closed'));
    },
  };
}

/** Results are JSON, errors are JSON objects; a function without a result answers 204. */
function isAnswer(status: number, body: string): boolean {
  if (status === 204) return true;
  try {
    const value: unknown = JSON.parse(body);
    return status < 400 || (typeof value === 'object' && value !== null && !Array.isArray(value));
  } catch {
    return false;
  }
}

/** Fetch says `fetch failed` to everything; what is behind it stands in the cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { message?: string; code?: string } };
  return cause?.message || cause?.code || message || String(error);
}
