import { APIConnectionError, APIError } from 'openai';
import { describe, expect, test } from 'vitest';
import { errorOf, failureOf, outcomeOf } from '../../src/clients/model-outcome.ts';

const failure = (status: number, code: string | null, headers: Record<string, string> = {}) =>
  failureOf(APIError.generate(status, { error: { message: 'Words', code } }, undefined, new Headers(headers)));

describe('B36: what an error comes to, and whether it is final', () => {
  test.each<[string, ReturnType<typeof failureOf>, string, 'refused' | 'unavailable', string]>([
    ['401', failure(401, 'invalid_api_key'), 'unauthorized', 'refused', 'the key is not accepted'],
    ['403', failure(403, null), 'unauthorized', 'refused', 'the key is not accepted'],
    [
      'a quota that is used up',
      failure(429, 'insufficient_quota'),
      'quota_exhausted',
      'refused',
      'the quota is used up',
    ],
    ['404', failure(404, 'model_not_found'), 'rejected', 'refused', 'the request was rejected'],
    ['400', failure(400, null), 'rejected', 'refused', 'the request was rejected'],
    ['429', failure(429, 'rate_limit_exceeded'), 'rate_limited', 'unavailable', 'too many requests'],
    ['408', failure(408, null), 'unavailable', 'unavailable', 'answered 408'],
    ['409', failure(409, null), 'unavailable', 'unavailable', 'answered 409'],
    ['500', failure(500, null), 'unavailable', 'unavailable', 'answered 500'],
    ['529', failure(529, null), 'unavailable', 'unavailable', 'answered 529'],
    [
      'a reset',
      failureOf(new APIConnectionError({ cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) })),
      'unavailable',
      'unavailable',
      'the connection failed (ECONNRESET)',
    ],
    ['what nobody foresaw', failureOf('oops'), 'unavailable', 'unavailable', 'the connection failed'],
  ])('%s', (_, outcome, kind, errorKind, summary) => {
    expect(outcome.kind).toBe(kind);
    expect(errorOf('model', outcome)).toMatchObject({ kind: errorKind, summary });
  });

  test.each([
    ['7', 7_000],
    ['420', 420_000],
  ])('Retry-After: %s is kept to the second', (seconds, retryAfterMs) => {
    expect(failure(429, null, { 'retry-after': seconds })).toMatchObject({ kind: 'rate_limited', retryAfterMs });
    expect(errorOf('model', failure(503, null, { 'retry-after': seconds }))).toMatchObject({ retryAfterMs });
  });

  test('a quota is final whatever it asks to wait', () => {
    const error = errorOf('model', failure(429, 'insufficient_quota', { 'retry-after': '5' }));
    expect(error).toMatchObject({ kind: 'refused', retryAfterMs: null });
  });
});

test.each([null, undefined, {}, { choices: null }])('what is no completion is an outage: %j', (completion) => {
  expect(outcomeOf(completion as never)).toMatchObject({ kind: 'unavailable' });
});
