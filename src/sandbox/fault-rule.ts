import { z } from 'zod';
import type { Interception } from './interception.ts';
import { serviceFault } from './service-fault.ts';

const wholeMs = z.number().int().min(0).max(600_000);

/** Ways to fail, by `kind`; each works without further settings. */
export const fault = z.discriminatedUnion('kind', [
  /** Answers this status (503), with `Retry-After` where `retryAfterSeconds` is given. Nothing is done. */
  z.strictObject({
    kind: z.literal('status'),
    status: z.number().int().min(200).max(599).default(503),
    retryAfterSeconds: z.number().int().min(0).optional(),
  }),
  /** SMS Agent: answers 404 as for a number without a history, which is also what it says when its database blinks. */
  z.strictObject({ kind: z.literal('no_conversation') }),
  /** Breaks the connection before anything is done. */
  z.strictObject({ kind: z.literal('reset') }),
  /** Never answers, and does nothing. */
  z.strictObject({ kind: z.literal('hang') }),
  /** Answers 200 with a page that is not JSON (`html`), or with JSON of another shape (`json`). Nothing is done. */
  z.strictObject({ kind: z.literal('rubbish'), body: z.enum(['html', 'json']).default('html') }),
  /** Does the work, sends half of the answer, and breaks the connection. */
  z.strictObject({ kind: z.literal('truncate') }),
  /** Does the work, and lets the answer trickle over this time (10 s). */
  z.strictObject({ kind: z.literal('slow'), overMs: wholeMs.default(10_000) }),
  /** Does the work, and then breaks the connection (`reset`) or never answers (`hang`): was it done? */
  z.strictObject({ kind: z.literal('after'), how: z.enum(['reset', 'hang']).default('reset') }),
  ...serviceFault.options,
]);

export type Fault = z.infer<typeof fault>;

/** Which requests fail, how, and for how long. */
export const faultRule = z
  .strictObject({
    /** `/sms/send`, or `/conversations/*` for all below; without it every path. Never one under `/sandbox`. */
    path: z
      .string()
      .regex(/^\/(?!sandbox(\/|$))[^*]*\*?$/, 'must begin with /, may end in *, and must not be under /sandbox')
      .optional(),
    /** Without it every method. */
    method: z.enum(['GET', 'POST']).optional(),
    /** Without it the real answer, after `latencyMs`. */
    fault: fault.optional(),
    /** Waits before anything else happens. */
    latencyMs: wholeMs.default(0),
    /** 3: every third of the requests that it is for. */
    every: z.number().int().min(1).default(1),
    /** Fails this many requests, then no more. */
    times: z.number().int().min(1).optional(),
    /** Ends after this many seconds. */
    forSeconds: z.number().positive().max(86_400).optional(),
  })
  .refine((rule) => rule.fault !== undefined || rule.latencyMs > 0, 'needs a fault or latencyMs');

export type FaultRule = z.infer<typeof faultRule>;

/** What something on the way may answer in place of an upstream service: another server's page, another version's JSON. */
const rubbish = {
  html: {
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><html><head><title>Welcome!</title></head><body><h1>It works</h1></body></html>',
  },
  json: { body: { ok: 'yes', result: [{ value: null }, 'unexpected'] } },
};

/** What the stand-in does to a request that a fault has hit. */
export function interceptionOf(fault: Fault): Interception {
  switch (fault.kind) {
    case 'status': {
      const { status, retryAfterSeconds } = fault;
      return {
        status,
        ...(retryAfterSeconds !== undefined && { headers: { 'retry-after': String(retryAfterSeconds) } }),
        body: { detail: `The sandbox was told to answer ${status}` },
      };
    }
    case 'no_conversation':
      return { status: 404, body: { detail: 'Conversation not found' } };
    case 'reset':
    case 'hang':
      return fault.kind;
    case 'rubbish':
      return { status: 200, ...rubbish[fault.body] };
    case 'truncate':
      return { handleThen: 'truncate' };
    case 'slow':
      return { handleThen: 'trickle', overMs: fault.overMs };
    case 'after':
      return { handleThen: fault.how };
    case 'provider':
    case 'zone':
    case 'record':
      return { during: fault };
  }
}
