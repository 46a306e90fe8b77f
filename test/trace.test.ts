import { describe, expect, it } from 'vitest';
import { createLog } from '../src/observability/log.ts';
import { goOnWith, traceOf } from '../src/trace.ts';
import { startTestGateway } from './support/gateway.ts';
import { workflowReaches } from './support/operations.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const given = `00-${traceId}-00f067aa0ba902b7-01`;
const headersOf = (headers: Record<string, string>) => traceOf((name) => headers[name]);

describe('the trace of a request', () => {
  it('goes on with the one that it was given, one step on', () => {
    const trace = headersOf({ traceparent: given });
    expect(trace.traceparent).toMatch(new RegExp(`^00-${traceId}-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$`));
    expect(trace.correlationId).toBe(traceId);
    expect(headersOf({ traceparent: given, 'x-correlation-id': 'ticket-7' }).correlationId).toBe('ticket-7');
  });

  it.each([
    ['none', {}],
    ['one of zeros', { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` }],
    ['nonsense', { traceparent: 'yesterday', 'x-correlation-id': 'two words' }],
    ['one that would break a line', { 'x-correlation-id': 'a\nb' }],
    ['one without an end', { 'x-correlation-id': 'x'.repeat(101) }],
  ])('begins anew where it was given %s', (_, headers) => {
    const trace = headersOf(headers);
    expect(trace.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(trace.correlationId).toBe(trace.traceparent.split('-')[1]);
  });

  it('begins anew for a text that an earlier version took in', () => {
    expect(goOnWith(null).correlationId).toMatch(/^[0-9a-f]{32}$/);
  });
});

it('one trace binds a text from its request to the SMS Agent and the model, and its id stands in every line about it', async () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const gateway = await startTestGateway({ log });
  const { smsAgent, model } = gateway.neighbours;
  const seen: Record<string, string | undefined>[] = [];
  const { token } = await gateway.as('service');
  smsAgent.receive({ from: '+12035550114', body: 'How much do I owe?' });
  for (const standIn of [smsAgent, model]) {
    standIn.intercept = ({ headers }) => {
      seen.push(headers as Record<string, string | undefined>);
      return undefined;
    };
  }
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      traceparent: given,
      'x-correlation-id': 'ticket-7',
    },
    body: JSON.stringify({
      query: `mutation { receiveSms(input: { messageId: "SM1", phoneNumber: "+12035550114", content: "How much do I owe?" }) {
        ... on ReceiveSmsSuccess { workflow { id } } } }`,
    }),
  });
  expect(response.headers.get('x-correlation-id')).toBe('ticket-7');
  const { data } = (await response.json()) as { data: { receiveSms: { workflow: { id: string } } } };
  const { id } = data.receiveSms.workflow;
  await workflowReaches(await gateway.as('approver'), id, 'SENT', 'AWAITING_APPROVAL');
  const traced = seen.filter((headers) => headers.traceparent?.includes(traceId));
  expect(traced.length).toBeGreaterThan(1);
  expect(new Set(traced.map((headers) => headers['x-correlation-id']))).toEqual(new Set(['ticket-7']));
  const about = lines.filter((line) => line.includes(id)).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(about.map(({ msg }) => msg)).toEqual(['a text was taken in', 'a turn was worked out']);
  expect(about.map(({ correlationId }) => correlationId)).toEqual(['ticket-7', 'ticket-7']);
});
