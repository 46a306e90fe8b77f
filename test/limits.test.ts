import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { measure } from '../src/limits/cost.ts';
import { usualLimits } from '../src/limits/limits.ts';
import { sandboxOperations } from '../src/sandbox/operations.ts';
import { schema } from '../src/schema/schema.ts';
import { createTestDatabase, databaseKinds } from './support/databases.ts';
import { callerOf, newMessageId, startTestGateway, type TestGateway } from './support/gateway.ts';
import * as operations from './support/operations.ts';
import { sampleVariables } from './support/sample-variables.ts';
import { signToken } from './support/tokens.ts';
import { waysIn } from './support/ways-in.ts';

const { ReceiveSms, sendText } = operations;
const james = '+12035550114';

const nested = (depth: number) =>
  `{ workflow(id: "1") { ${'draft { workflow { '.repeat(depth / 2)} id ${'} }'.repeat(depth / 2)} } }`;
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

/** Fragments that double each time; written out they would be millions of fields. */
const bomb = `{ viewer { ...f0 } } ${times(24, (n) => `fragment f${n} on Viewer { ...f${n + 1} ...f${n + 1} }`)} fragment f24 on Viewer { id }`;

const page = (first: string) =>
  `workflows(first: ${first}) { nodes { conversation { workflows(first: ${first}) { nodes { id status } } } } }`;

/** Half of what is usual, so that each of the operations below is a short one. */
const dearer = { ...usualLimits, cost: usualLimits.cost / 2 };

const tooMuch: [string, string, string, object?][] = [
  ['TOO_DEEP', 'fields within fields', nested(20)],
  ['TOO_WIDE', 'fields side by side', `{ viewer { ${'id '.repeat(501)} } }`],
  ['TOO_WIDE', 'fragments that double', bomb],
  ['TOO_MANY_ALIASES', 'aliases', `{ ${times(51, (n) => `a${n}: viewer { id }`)} }`],
  ['TOO_MANY_DIRECTIVES', 'directives', `{ viewer { id ${'@include(if: true) '.repeat(21)} } }`],
  ['TOO_MANY_TOKENS', 'tokens', `{ viewer { ${'id '.repeat(2_001)} } }`],
  ['TOO_COSTLY', 'pages within pages', `{ ${page('100')} }`],
  ['TOO_COSTLY', 'pages within pages, by variable', `query ($n: Int) { ${page('$n')} }`, { n: 100 }],
  [
    'TOO_COSTLY',
    'texts read',
    `{ ${times(50, (n) => `a${n}: analyzeMessage(input: { content: "x" }) { language }`)} ${page('10')} }`,
  ],
  ['TOO_COSTLY', 'windows measured', `{ ${times(11, (n) => `a${n}: metrics(window: LAST_30_DAYS) { received }`)} }`],
  [
    'TOO_COSTLY',
    'series of days',
    `{ ${times(10, (n) => `a${n}: metricsSeries(window: LAST_30_DAYS) { received autoSent approved edited rejected failed }`)} }`,
  ],
  [
    'TOO_COSTLY',
    'totals within pages',
    `{ ${times(3, (n) => `a${n}: workflows(first: 100) { nodes { conversation { workflows(first: 1) { totalCount } } } }`)} }`,
  ],
  [
    'TOO_COSTLY',
    'workflows of tenants who owe, by variable',
    'query ($n: Int) { delinquentTenants(pageSize: $n) { tenants { workflows(first: 100) { nodes { id status } } } } }',
    { n: 100 },
  ],
  ['BAD_USER_INPUT', 'tenants of a page', '{ delinquentTenants(pageSize: 101) { page } }'],
  ['BAD_USER_INPUT', 'rows of a page', '{ workflows(first: 101) { nodes { id } } }'],
  [
    'BAD_USER_INPUT',
    'rows of a page, by variable',
    'query ($n: Int) { workflows(first: $n) { nodes { id } } }',
    { n: 1e9 },
  ],
  [
    'LIST_TOO_LONG',
    'ids of a filter',
    `{ workflows(filter: { tenantIds: [${times(101, (n) => `"${n}"`)}] }) { totalCount } }`,
  ],
  [
    'LIST_TOO_LONG',
    'ids of a filter, by variable',
    'query ($f: WorkflowFilter) { workflows(filter: $f) { totalCount } }',
    { f: { tenantIds: Array.from({ length: 101 }, String) } },
  ],
];

describe('what an operation may ask for', () => {
  it.each(Object.entries(waysIn))(
    'B49: %s: too much is refused with a reason, and nothing of it is done',
    async (_way, send) => {
      const called: string[] = [];
      const gateway = await startTestGateway({
        onCall: (name) => called.push(name),
        config: { role: 'api', limits: dearer },
      });
      const { token } = await gateway.as('analyst');
      const lists = () => called.filter((name) => /^(list|count|get|read_many)/.test(name));
      for (const [code, what, query, variables] of tooMuch) {
        const { data, codes, messages } = await send(gateway.url, token, { query, variables });
        expect([what, data, codes]).toEqual([what, null, [code]]);
        expect(messages[0]).toMatch(/allowed|more than|must be from/);
      }
      expect(lists()).toEqual([]);
      expect(
        await send(gateway.url, token, {
          query: 'query ($n: Int) { workflows(first: $n) { nodes { id } } }',
          variables: { n: 100 },
        }),
      ).toMatchObject({ codes: [], data: { workflows: { nodes: [] } } });
      expect(lists()).toHaveLength(1);
    },
  );

  it('B49: a subscription may ask for no more than a query', async () => {
    const gateway = await startTestGateway({ config: { role: 'api', limits: dearer } });
    const { token } = await gateway.as('approver');
    const costly = `subscription { approvalRequested { draft { workflow { conversation { ${page('100')} } } } } }`;
    for (const way of ['server-sent events', 'web socket'] as const) {
      const deep = `subscription { approvalRequested { draft { ${'workflow { draft { '.repeat(7)} id ${'} }'.repeat(7)} } } }`;
      expect(await waysIn[way](gateway.url, token, { query: deep })).toMatchObject({ codes: ['TOO_DEEP'] });
      expect(await waysIn[way](gateway.url, token, { query: costly })).toMatchObject({ codes: ['TOO_COSTLY'] });
    }
  });

  it('B49: one viewer may follow so much at once, over whatever, and what has ended makes room', async () => {
    const gateway = await startTestGateway({
      config: { role: 'api', limits: { ...usualLimits, subscriptionsPerViewer: 2 } },
    });
    const { token } = await gateway.as('approver');
    const follow = async () => {
      const stop = new AbortController();
      const headers = {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
      };
      const body = JSON.stringify({ query: 'subscription { approvalRequested { cursor } }' });
      const answer = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body, signal: stop.signal });
      return { answer, stop };
    };
    const first = await follow();
    const second = await follow();
    for (let again = 0; again < 3; again++) {
      expect(await (await follow()).answer.text()).toContain('TOO_MANY_OPERATIONS');
    }
    first.stop.abort();
    await expect
      .poll(async () => {
        const next = await follow();
        const text = await Promise.race([
          next.answer.text(),
          new Promise((resolve) => setTimeout(resolve, 200, 'open')),
        ]);
        next.stop.abort();
        return text;
      })
      .toBe('open');
    second.stop.abort();
  });

  it('every operation of the project uses at most half of what is allowed', () => {
    const own = Object.values(operations)
      .filter((operation): operation is typeof ReceiveSms => operation instanceof String)
      .map(String);
    const tokens = { service: '', approver: '', analyst: '', admin: '' };
    const sandbox = sandboxOperations(tokens).map(({ query }) => query);
    expect(own.length).toBeGreaterThan(10);
    for (const query of [...own, ...sandbox, getIntrospectionQuery()]) {
      const document = parse(query, { maxTokens: usualLimits.tokens / 2 });
      const measured = measure({ schema, document, variableValues: sampleVariables(document) });
      expect.soft(measured?.depth, query).toBeLessThanOrEqual(usualLimits.depth / 2 + 1);
      expect.soft(measured?.fields, query).toBeLessThanOrEqual(usualLimits.fields / 2);
      expect.soft(measured?.cost, query).toBeLessThanOrEqual(usualLimits.cost / 2);
    }
  });

  it('B6: a body that is too long, or of unknown length, is refused before it is read', async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const { token } = await gateway.as('service');
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const long = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: '{ viewer { id } }', pad: 'x'.repeat(usualLimits.bodyBytes) }),
    });
    expect([long.status, await long.json()]).toEqual([
      413,
      { errors: [{ message: expect.stringContaining('100000') }] },
    ]);
    const unknown = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers,
      body: new Blob(['{"query": "{ viewer { id } }"}']).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(unknown.status).toBe(411);
  });
});

describe('texts a minute', () => {
  const limits = { ...usualLimits, textsPerMinute: { perNumber: 3, perCaller: 5 } };
  const text = (messageId: string, phoneNumber: string, content = 'How much do I owe?') => ({
    input: { messageId, phoneNumber, content },
  });

  it('B49: one too many is a RateLimitedError and is not stored; the same text may come again, and others come in', async () => {
    const stored: string[] = [];
    const gateway = await startTestGateway({
      config: { role: 'api', limits },
      onCall: (name) => name.startsWith('receive_sms') && stored.push(name),
    });
    const service = await gateway.as('service');
    const ids = [newMessageId(), newMessageId(), newMessageId()];
    for (const id of ids) {
      expect((await service.data(ReceiveSms, text(id, james))).receiveSms.__typename).toBe('ReceiveSmsSuccess');
    }
    const refused = newMessageId();
    const query = `mutation ($input: ReceiveSmsInput!) { receiveSms(input: $input) {
      __typename ... on Error { code message } ... on RateLimitedError { retryAfterSeconds } } }`;
    const { data } = await service.raw(query, text(refused, james));
    expect(data?.receiveSms).toEqual({
      __typename: 'RateLimitedError',
      code: 'RATE_LIMITED',
      message: expect.stringMatching(/Hand this one in again in \d+ s/),
      retryAfterSeconds: expect.any(Number),
    });
    const retryAfterSeconds = Number(
      (data as { receiveSms: { retryAfterSeconds: number } }).receiveSms.retryAfterSeconds,
    );
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(60);
    expect(stored).toHaveLength(ids.length);

    // What is here already is answered as such, with its workflow.
    for (const id of ids) {
      expect(await service.data(ReceiveSms, text(id, james))).toMatchObject({ receiveSms: { duplicate: true } });
    }
    // An opt-out is never turned away.
    expect(await service.data(ReceiveSms, text(newMessageId(), james, 'STOP'))).toMatchObject({
      receiveSms: { duplicate: false, workflow: { conversation: { phoneNumber: james } } },
    });
    // Another number has its own count, until the caller has had enough.
    const others = ['+12035550181', '+12035550182', '+12035550183'];
    const outcomes = [];
    for (const number of others) {
      outcomes.push((await service.data(ReceiveSms, text(newMessageId(), number))).receiveSms.__typename);
    }
    expect(outcomes).toEqual(['ReceiveSmsSuccess', 'ReceiveSmsSuccess', 'RateLimitedError']);
    const second = await signToken('service', { subject: 'another-sms-agent' });
    const { data: taken } = await callerOf(gateway.url, second).raw(query, text(newMessageId(), '+12035550184'));
    expect(taken).toEqual({ receiveSms: { __typename: 'ReceiveSmsSuccess' } });
  });

  it('duplicates do not count, however many', async () => {
    const gateway = await startTestGateway({ config: { role: 'api', limits } });
    const service = await gateway.as('service');
    const id = newMessageId();
    for (let again = 0; again < 10; again++) await service.data(ReceiveSms, text(id, james));
    const { receiveSms } = await service.data(ReceiveSms, text(newMessageId(), james));
    expect(receiveSms).toMatchObject({ __typename: 'ReceiveSmsSuccess', duplicate: false });
  });
});

describe('the time of an operation', () => {
  // Long enough for what is quick to be answered meanwhile, on a busy machine too.
  const limits = { ...usualLimits, operationMs: 5_000 };

  it('B49: a slow one is cut off with a reason, others are answered meanwhile, and subscriptions are not timed', async () => {
    const gateway = await startTestGateway({ config: { limits } });
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const follower = approver.subscribe(operations.Approvals);
    // The history hangs: nothing but the limit ends an operation that shows it.
    let asked = 0;
    gateway.neighbours.smsAgent.intercept = ({ path }) => {
      if (path === '/sms/send') return undefined;
      asked++;
      return 'hang';
    };
    const { conversation } = await operations.readWorkflow(service, await sendText(service, james, 'STOP'));
    const answered: string[] = [];
    const slow = approver
      .raw('query ($id: ID!) { conversation(id: $id) { messages { body } } }', { id: conversation.id })
      .then((answer) => {
        answered.push('slow');
        return answer;
      });
    await expect.poll(() => asked).toBe(1);
    await approver.raw('{ viewer { id } }').then(() => answered.push('quick'));
    const { data, errors } = await slow;
    expect(answered).toEqual(['quick', 'slow']);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      { message: expect.stringContaining('longer than 5 s'), extensions: { code: 'OPERATION_TIMEOUT' } },
    ]);
    gateway.neighbours.smsAgent.intercept = undefined;
    await new Promise((resolve) => setTimeout(resolve, limits.operationMs));
    await operations.pendingDraft(service, approver, '+12035550177', 'Can I pay $200 a week?', 'tenant_002');
    expect((await follower.next()).approvalRequested.kind).toBe('REQUESTED');
    await follower.stop();
  });

  it.skipIf(!databaseKinds.includes('postgres'))(
    'B49: analysts’ slow queries leave room for others, and PostgreSQL cancels their statements',
    async () => {
      const database = await createTestDatabase('postgres');
      onTestFinished(database.drop);
      const gateway = await startTestGateway({ database, config: { role: 'api', limits } });
      const analyst = await gateway.as('analyst');
      const approver = await gateway.as('approver');
      const service = await gateway.as('service');
      await database.sql(
        `create or replace function count_workflows(p_filter jsonb, p_most integer) returns integer language sql as
           $$ select 1 from pg_sleep(30) $$`,
      );
      const running = () =>
        database.sql(
          `select 1 from pg_stat_activity
           where datname = current_database() and state = 'active' and query like '%count_workflows%' and pid <> pg_backend_pid()`,
        );
      // More than there are connections; texts, decisions and what approvers look at go on all the while.
      const ended: string[] = [];
      const slow = Array.from({ length: 30 }, async () => {
        const { errors } = await analyst.raw('{ workflows { totalCount } }');
        ended.push('slow');
        expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_TIMEOUT' } }]);
      });
      await expect.poll(async () => (await running()).length).toBe(limits.analystReads);
      for (let index = 0; index < 5; index++) {
        const id = await sendText(service, `+1203555016${index}`, 'How much do I owe?');
        await operations.readWorkflow(approver, id);
      }
      expect(ended).toEqual([]);
      await Promise.all(slow);
      await expect.poll(async () => (await running()).length).toBe(0);
      const { data } = await analyst.raw('{ workflows { nodes { id } } }');
      expect(data).toEqual({ workflows: { nodes: Array.from({ length: 5 }, () => ({ id: expect.any(String) })) } });
    },
  );
});

describe('who is answered at all', () => {
  const introspection = '{ __schema { queryType { name } } }';
  const ask = (gateway: TestGateway, headers: Record<string, string>, query = introspection) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });

  it('the schema is told to anybody outside production, and to callers with a token in production', async () => {
    const open = await startTestGateway({ config: { role: 'api' } });
    expect((await ask(open, {})).status).toBe(200);
    const gateway = await startTestGateway({ config: { role: 'api', production: true } });
    for (const query of [introspection, '{ nosuchfield }', '{ syntax', '{ viewer { id } }']) {
      for (const headers of [{}, { authorization: 'Bearer forged' }] as Record<string, string>[]) {
        const answer = await ask(gateway, headers, query);
        const { errors } = (await answer.json()) as { errors: object[] };
        expect([answer.status, errors]).toMatchObject([401, [{ extensions: { code: 'UNAUTHENTICATED' } }]]);
      }
    }
    const { token } = await gateway.as('analyst');
    const told = await ask(gateway, { authorization: `Bearer ${token}` });
    expect(await told.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    const page = await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('<html');
  });

  it('a page elsewhere cannot make its visitors call, nor read what is answered unless its origin is configured', async () => {
    const console = 'https://console.example.com';
    const gateway = await startTestGateway({ config: { role: 'api', corsOrigins: [console] } });
    const closed = await startTestGateway({ config: { role: 'api' } });
    const { token } = await gateway.as('approver');
    const simple = await fetch(`${gateway.url}/graphql?query={__typename}`);
    expect(simple.status).toBe(403);
    const preflight = (url: string, origin: string) =>
      fetch(`${url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
      });
    const allowedOrigin = (answer: Response) => answer.headers.get('access-control-allow-origin');
    expect(allowedOrigin(await preflight(gateway.url, console))).toBe(console);
    expect(allowedOrigin(await preflight(gateway.url, 'https://evil.example.com'))).not.toBe(
      'https://evil.example.com',
    );
    expect(allowedOrigin(await preflight(closed.url, console))).toBeNull();
    const answer = await ask(gateway, { origin: console, authorization: `Bearer ${token}` });
    expect(allowedOrigin(answer)).toBe(console);
  });
});
