import { APIConnectionError, APIError } from 'openai';
import { describe, expect, test } from 'vitest';
import { failureOf, failureOfAnswer, outageOf } from '../../../src/clients/model/failure.ts';
import { readCompletion } from '../../../src/clients/model/outcome.ts';

const failure = (status: number, error: object, headers: Record<string, string> = {}) =>
  failureOf(APIError.generate(status, { error: { message: 'Words', ...error } }, undefined, new Headers(headers)));

describe('B36: whom a failure is about', () => {
  test.each<[string, number, object]>([
    ['key', 401, { code: 'invalid_api_key' }],
    ['payment', 402, { code: 402 }],
    ['payment', 429, { code: 'insufficient_quota', type: 'insufficient_quota' }],
    ['payment', 429, { code: null, type: 'insufficient_quota' }],
    ['payment', 400, { code: 'billing_hard_limit_reached' }],
    ['model', 404, { code: 'DeploymentNotFound' }],
  ])('the account: %s, %d %j', (trouble, status, error) => {
    expect(failure(status, error)).toMatchObject({ kind: 'account', trouble });
  });

  test.each<[string, number, object]>([
    ['Azure', 400, { code: 'content_filter', innererror: { code: 'ResponsibleAIPolicyViolation' } }],
    ['Azure behind a proxy', 400, { code: '400', innererror: { code: 'ResponsibleAIPolicyViolation' } }],
    ['OpenAI', 400, { code: 'content_policy_violation' }],
    ['OpenRouter', 403, { code: 403, metadata: { reasons: ['violence'], flagged_input: 'die' } }],
  ])('this text: %s', (_, status, error) => {
    expect(failure(status, error)).toMatchObject({ kind: 'filtered' });
  });

  test.each([400, 403, 413, 422])('nobody knows yet: %d', (status) => {
    expect(failure(status, { code: null, innererror: null, metadata: null })).toMatchObject({
      kind: 'doubtful',
      status,
    });
  });

  test.each<[string, ReturnType<typeof failureOf>, string]>([
    ['429', failure(429, { code: 'rate_limit_exceeded' }), 'too many requests'],
    ['408', failure(408, {}), 'answered 408'],
    ['409', failure(409, {}), 'answered 409'],
    ['500', failure(500, {}), 'answered 500'],
    ['529', failure(529, { type: 'overloaded_error' }), 'answered 529'],
    [
      'a reset',
      failureOf(new APIConnectionError({ cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) })),
      'the connection failed (ECONNRESET)',
    ],
    ['what nobody foresaw', failureOf('oops'), 'the connection failed'],
    ['an error in an answer', failureOfAnswer({ message: 'Provider returned error' }), 'answered 502'],
  ])('an outage: %s', (_, outage, summary) => {
    if (outage.kind !== 'rate_limited' && outage.kind !== 'unavailable') throw new Error(outage.kind);
    expect(outageOf('model', outage)).toMatchObject({ kind: 'unavailable', summary });
  });

  test.each([
    [{ 'retry-after': '7' }, 7_000],
    [{ 'retry-after': '420' }, 420_000],
    [{ 'retry-after-ms': '350' }, 350],
    [{ 'retry-after-ms': '1500.5', 'retry-after': '2' }, 1_500.5],
    [{ 'retry-after-ms': 'soon', 'retry-after': '2' }, 2_000],
  ])('the wait that it asks for is kept to: %j', (headers, retryAfterMs) => {
    expect(failure(429, {}, headers)).toMatchObject({ kind: 'rate_limited', retryAfterMs });
    expect(failure(503, {}, headers)).toMatchObject({ kind: 'unavailable', retryAfterMs });
  });
});

describe('an answer of 200 that is none', () => {
  test.each<[string, object, object]>([
    ['OpenRouter, no money', { error: { code: 402, message: 'No credits' } }, { kind: 'account', trouble: 'payment' }],
    ['OpenRouter, no provider', { error: { code: 502, message: 'x' } }, { kind: 'unavailable', status: 502 }],
    ['a code in words', { error: { code: 'server_error', message: 'x' } }, { kind: 'unavailable', status: 502 }],
    ['an error of the choice', { choices: [{ error: { code: 429 } }] }, { kind: 'rate_limited' }],
    [
      'an error without words',
      { choices: [{ finish_reason: 'error', message: { content: '{' } }] },
      { kind: 'unavailable' },
    ],
  ])('%s', (_, completion, expected) => {
    expect(readCompletion(completion as never)).toMatchObject(expected);
  });

  test.each([null, undefined, {}, { choices: null }])('what is no completion is an outage: %j', (completion) => {
    expect(readCompletion(completion as never)).toMatchObject({ kind: 'unavailable' });
  });
});
