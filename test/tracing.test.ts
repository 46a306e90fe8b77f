import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { createLog } from '../src/observability/log.ts';
import { spanName } from '../src/operation-spans.ts';
import { borrowDatabase } from './support/borrowed-database.ts';
import { quickestKind } from './support/databases.ts';
import { startNeighbours, startTestGateway } from './support/gateway.ts';
import { TypedDocumentString } from './support/graphql/graphql.ts';
import { workflowReaches } from './support/operations.ts';
import { startOtlpCollector } from './support/otlp-collector.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const callersSpan = '00f067aa0ba902b7';

const receive = `mutation { receiveSms(input: { messageId: "SM1", phoneNumber: "+12035550114", content: "How much do I owe?" }) {
  ... on ReceiveSmsSuccess { workflow { id } } } }`;

it('one trace leads from receiveSms through another process to the model and the text, and what upstreams are told is of it', async () => {
  const { endpoint, spans, paths } = await startOtlpCollector();
  const tracing = { endpoint, serviceName: 'collections', share: 1 };
  const [database, neighbours] = [await borrowDatabase(quickestKind), await startNeighbours()];
  const api = await startTestGateway({ database, neighbours, config: { role: 'api', tracing } });
  const worker = await startTestGateway({ database, neighbours, config: { role: 'worker', tracing } });
  const told = new Map<string, string>();
  for (const name of ['smsAgent', 'model', 'collectionsMonitor'] as const) {
    neighbours[name].intercept = ({ headers }) => {
      const [, of, span = ''] = String(headers.traceparent).split('-');
      if (of === traceId) told.set(span, name);
      return undefined;
    };
  }
  neighbours.smsAgent.receive({ from: '+12035550114', body: 'How much do I owe?' });
  const { token } = await api.as('service');
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      traceparent: `00-${traceId}-${callersSpan}-01`,
      'x-correlation-id': 'ticket-7',
    },
    body: JSON.stringify({ query: receive }),
  });
  const { data } = (await response.json()) as { data: { receiveSms: { workflow: { id: string } } } };
  await workflowReaches(await api.as('approver'), data.receiveSms.workflow.id, 'SENT');
  await Promise.all([api.stop(), worker.stop()]);
  await neighbours.close();
  await database.drop();

  expect(paths).toEqual(new Set(['/v1/traces']));
  const ours = spans.filter((span) => span.traceId === traceId);
  const [received, ...otherRequests] = ours.filter(({ kind }) => kind === 'server');
  expect(otherRequests).toEqual([]);
  expect(received).toMatchObject({ name: 'mutation receiveSms', parentSpanId: callersSpan });
  const [turn] = ours.filter(({ kind }) => kind === 'consumer');
  expect(turn).toMatchObject({ name: 'turn', parentSpanId: received?.spanId, failed: false });
  expect(turn?.attributes).toMatchObject({
    'collections.correlation_id': 'ticket-7',
    'collections.workflow_id': data.receiveSms.workflow.id,
  });
  expect(turn?.instance).not.toBe(received?.instance);
  const [stored, calls] = [true, false].map((isStored) =>
    ours.filter(({ kind, name }) => kind === 'client' && name.startsWith('database ') === isStored),
  ) as [typeof ours, typeof ours];
  const storedBy = (spanId: string | undefined) =>
    stored.filter(({ parentSpanId }) => parentSpanId === spanId).map(({ name }) => name);
  expect(storedBy(received?.spanId)).toContain('database receive_sms');
  expect(storedBy(turn?.spanId)).toEqual(expect.arrayContaining(['database route_turn', 'database complete_send']));
  expect(new Set(calls.map(({ name }) => name))).toEqual(
    new Set(['Collections Monitor look-ups', 'SMS Agent reading', 'model drafting', 'SMS Agent sending']),
  );
  expect(new Set(calls.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([turn?.spanId]));
  // Each upstream service was told of the very span that is recorded of the call.
  for (const [span] of told) expect(calls.map(({ spanId }) => spanId)).toContain(span);
  expect(new Set(told.values())).toEqual(new Set(['smsAgent', 'model', 'collectionsMonitor']));
  expect(JSON.stringify(spans)).not.toMatch(/2035550114|owe\?/);
});

it('a text that comes by a web socket has a trace too, and a call that fails is recorded as failed', async () => {
  const { endpoint, spans } = await startOtlpCollector();
  const lines: string[] = [];
  const gateway = await startTestGateway({
    log: createLog('info', { write: (line) => void lines.push(line) }),
    config: { tracing: { endpoint, serviceName: 'collections', share: 1 } },
  });
  const failed = Promise.withResolvers<void>();
  gateway.neighbours.model.intercept = () => {
    failed.resolve();
    return { status: 500, body: {} };
  };
  gateway.neighbours.smsAgent.receive({ from: '+12035550114', body: 'How much do I owe?' });
  const socket = (await gateway.as('service')).subscribe(
    new TypedDocumentString<object, Record<string, never>>(receive),
  );
  await socket.next();
  await failed.promise;
  await gateway.stop();

  const [request] = spans.filter(({ kind }) => kind === 'server');
  expect(request).toMatchObject({ name: 'mutation receiveSms', parentSpanId: '' });
  const taken = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'a text was taken in');
  expect(taken).toMatchObject([{ correlationId: request?.traceId }]);
  const [refused] = spans.filter(({ name, failed }) => failed && name.startsWith('model'));
  expect(refused).toMatchObject({ traceId: request?.traceId, attributes: { 'error.type': 'UpstreamError' } });
});

it.each([
  ['mutation Hello { receiveSms { id } }', 'mutation receiveSms'],
  ['{ a: approvals escalations }', 'query approvals, escalations'],
  ['{ one two three four }', 'query one, two, three, …'],
  ['query { ...f } fragment f on Query { one }', 'query'],
])('%s is recorded as "%s", without what the caller calls it', (query, name) => {
  const operation = getOperationAST(parse(query));
  expect(operation && spanName(operation)).toBe(name);
});
