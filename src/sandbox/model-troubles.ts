import type { Answer } from './interception.ts';
import type { ModelBehaviour } from './model-behaviour.ts';

/** How long a limited caller is told to wait, in milliseconds. */
const limitedMs = 1_000;

const failure = (status: number, message: string, type: string, code: string | null): Answer => ({
  status,
  body: { error: { message, type, param: null, code } },
});

const limited = (headers: Record<string, string>): Answer => ({
  ...failure(429, 'Rate limit reached for requests.', 'requests', 'rate_limit_exceeded'),
  headers,
});

/** What a server answers whose account, key or machine is in trouble, whatever it is asked. */
export function troubleAnswer(trouble: NonNullable<ModelBehaviour['trouble']>): Answer {
  switch (trouble) {
    case 'insufficient_quota':
      return failure(429, 'You exceeded your current quota.', 'insufficient_quota', 'insufficient_quota');
    case 'payment_required':
      return { status: 402, body: { error: { message: 'Insufficient credits.', code: 402 } } };
    case 'wrong_key':
      return failure(401, 'Incorrect API key provided.', 'invalid_request_error', 'invalid_api_key');
    case 'forbidden':
      return failure(403, 'This key may not use this project.', 'invalid_request_error', null);
    case 'no_such_model':
      return failure(404, 'The model does not exist.', 'invalid_request_error', 'model_not_found');
    case 'overloaded':
      return failure(529, 'Overloaded', 'overloaded_error', null);
    case 'rate_limited_seconds':
      return limited({ 'retry-after': String(limitedMs / 1_000) });
    case 'rate_limited_date':
      // HTTP dates know whole seconds; the next but one is never too early.
      return limited({ 'retry-after': new Date(Date.now() + 2 * limitedMs).toUTCString() });
    case 'rate_limited_ms':
      return limited({ 'retry-after-ms': String(limitedMs) });
    case 'error_in_200':
      return { status: 200, body: { error: { message: 'Provider returned error', code: 502 }, user_id: 'user_1' } };
    case 'payment_in_200':
      return { status: 200, body: { error: { message: 'Insufficient credits', code: 402 } } };
    case 'error_in_choice':
      return {
        status: 200,
        body: {
          id: 'gen-1',
          object: 'chat.completion',
          model: 'some/model',
          choices: [
            {
              index: 0,
              message: { role: 'assistant', content: '{"reply": "Hi' },
              finish_reason: 'error',
              native_finish_reason: 'error',
              error: { code: 502, message: 'Upstream error', metadata: { provider_name: 'Somebody' } },
            },
          ],
          usage: { prompt_tokens: null, completion_tokens: null, total_tokens: 0 },
        },
      };
    case 'rejects_everything':
      return failure(400, 'This deployment is misconfigured.', 'invalid_request_error', null);
  }
}
