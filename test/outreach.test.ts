import { describe, expect, it } from 'vitest';
import { upstreamTable } from '../src/clients/upstream-table.ts';
import { usualLimits } from '../src/limits/limits.ts';
import { startCollectionsMonitor } from '../src/sandbox/collections-monitor.ts';
import { type CollectionsTenant, sandboxTenants } from '../src/sandbox/tenants.ts';
import { createTestDatabase, quickestKind } from './support/databases.ts';
import { callerOf, startNeighbours, startTestGateway, upstreamsAt } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { DecidePaymentPlan, SendMessage, sendText, workflowReaches } from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const StartOutreach = graphql(`
  mutation StartOutreach($input: StartOutreachInput!) {
    startOutreach(input: $input) {
      __typename
      ... on StartOutreachSuccess { results { tenantId code reason workflow { id status } } }
      ... on Error { code message }
    }
  }
`);

const PreviewOutreach = graphql(`
  query PreviewOutreach($tenantIds: [ID!]!, $replyFormId: ID!) {
    previewOutreach(tenantIds: $tenantIds, replyFormId: $replyFormId) { tenantId tenant { name } body sendAt code reason }
  }
`);

const WorkflowsById = graphql(`
  query WorkflowsById($workflowIds: [ID!]!) { workflowsById(workflowIds: $workflowIds) { id status error } }
`);

const Standing = graphql(`
  query Standing { delinquentTenants(pageSize: 100) { tenants { id lastTextedAt outreachObstacle hasWritten } } }
`);

const neutral = 'Please call our office when you can.';
const aboutBalance = 'We are writing about your balance of {amount_owed}.';

/** English, who never wrote. */
const james = 'tenant_002';
const denise = 'tenant_004';
const aisha = 'tenant_006';
/** Spanish. */
const maria = 'tenant_001';
const numberOf = { [james]: '+12035550114', [denise]: '+18605550142', [aisha]: '+14015550156' };

async function opened(options: Parameters<typeof startTestGateway>[0] = {}) {
  // Nothing here is about the time that an operation may take.
  const config = { limits: { ...usualLimits, operationMs: 60_000 }, ...options.config };
  const gateway = await startTestGateway({ ...options, config });
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const formId = async (text: string) => {
    for (let after: string | null = null; ; ) {
      const page = await approver.raw(
        'query ($after: String) { replyForms(first: 100, after: $after) { nodes { id text } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      const { nodes, pageInfo } = (
        page.data as {
          replyForms: { nodes: { id: string; text: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        }
      ).replyForms;
      const found = nodes.find((form) => form.text === text);
      if (found) return found.id;
      if (!pageInfo.hasNextPage) throw new Error(`no form: ${text}`);
      after = pageInfo.endCursor;
    }
  };
  const start = async (tenantIds: string[], text = neutral) => {
    const input = { tenantIds, replyFormId: await formId(text) };
    const { startOutreach } = await approver.data(StartOutreach, { input });
    if (startOutreach.__typename !== 'StartOutreachSuccess') throw new Error(JSON.stringify(startOutreach));
    return startOutreach.results;
  };
  const outcomes = async (tenantIds: string[], text = neutral) =>
    Object.fromEntries(
      (await start(tenantIds, text)).map(({ tenantId, code, workflow }) => [
        tenantId,
        code ?? (workflow ? 'TEXT' : null),
      ]),
    );
  return { gateway, service, approver, formId, start, outcomes, sent: gateway.neighbours.smsAgent.sent };
}

describe('startOutreach', () => {
  it('B69, B15, B60: says who writes and how to opt out, to each their own text; the same call again sends nothing more', async () => {
    const { approver, start, sent } = await opened();
    const first = await start([james, denise, james]);
    expect(first.map(({ tenantId }) => tenantId)).toEqual([james, denise]);
    for (const { workflow } of first) await workflowReaches(approver, workflow?.id ?? '', 'SENT');
    expect(sent.map(({ body }) => body).toSorted()).toEqual([
      'Hi Denise, this is Stanton Management. Please call our office when you can. Reply STOP to opt out.',
      'Hi James, this is Stanton Management. Please call our office when you can. Reply STOP to opt out.',
    ]);
    const again = await start([james, denise]);
    expect(again.map(({ workflow }) => workflow?.id)).toEqual(first.map(({ workflow }) => workflow?.id));
    expect(again.every(({ code }) => code === null)).toBe(true);
    const other = await start([james], 'Please reply to this message or call our office.');
    expect(other).toMatchObject([{ code: 'TEXTED_TODAY', workflow: null }]);
    expect(sent).toHaveLength(2);
    const { workflowsById } = await approver.data(WorkflowsById, {
      workflowIds: first.map(({ workflow }) => workflow?.id ?? ''),
    });
    expect(workflowsById.map(({ status }) => status)).toEqual(['SENT', 'SENT']);
    const { delinquentTenants } = await approver.data(Standing);
    expect(delinquentTenants.tenants.find(({ id }) => id === james)).toMatchObject({
      lastTextedAt: expect.any(String),
      outreachObstacle: 'TEXTED_TODAY',
      hasWritten: false,
    });
  });

  it('B69: each guard is an outcome of its own, with a reason', async () => {
    const { service, start, outcomes, sent } = await opened();
    const told = await start([maria, 'nobody', james], aboutBalance);
    expect(told).toMatchObject([
      { tenantId: maria, code: 'OTHER_LANGUAGE', reason: expect.stringContaining('they read Spanish') },
      { tenantId: 'nobody', code: 'UNKNOWN_TENANT' },
      { tenantId: james, code: 'FIRST_CONTACT', workflow: null },
    ]);
    await workflowReaches(service, await sendText(service, numberOf[james], 'STOP'), 'SUPPRESSED');
    const workflow = await workflowReaches(
      service,
      await sendText(service, numberOf[aisha], 'talk to my lawyer'),
      'ESCALATED',
    );
    expect(workflow.escalations.map(({ type }) => type)).toContain('ATTORNEY');
    expect(await outcomes([james, aisha, denise])).toEqual({ [james]: 'OPTED_OUT', [aisha]: 'HELD', [denise]: 'TEXT' });
    await expect.poll(() => sent.filter(({ to }) => to === numberOf[denise]).length).toBe(1);
    expect(sent.filter(({ to }) => to !== numberOf[denise] && to !== numberOf[james])).toEqual([]);
  });

  it('B69: whoever has promised to pay is left alone until the day has been judged', async () => {
    const { service, approver, outcomes } = await opened();
    const text = 'Can I pay $400 a week for 4 weeks starting next Friday?';
    const id = await sendText(service, numberOf[james], text);
    const { paymentPlan } = await workflowReaches(approver, id, 'SENT', 'AWAITING_APPROVAL');
    if (paymentPlan?.status !== 'APPROVED') {
      const input = { paymentPlanId: paymentPlan?.id ?? '', decision: 'APPROVE' as const };
      await approver.data(DecidePaymentPlan, { input });
    }
    expect(await outcomes([james])).toEqual({ [james]: 'PROMISE_OPEN' });
  });

  it('B69: to who has written, a form may say what is owed, filled from the record', async () => {
    const { approver, service, start, sent } = await opened();
    await workflowReaches(service, await sendText(service, numberOf[james], 'How much do I owe?'), 'SENT');
    const [result] = await start([james], aboutBalance);
    await workflowReaches(approver, result?.workflow?.id ?? '', 'SENT');
    expect(sent.at(-1)?.body).toBe(
      'Hi James, this is Stanton Management. We are writing about your balance of $1,450.00. Reply STOP to opt out.',
    );
  });

  it('B69: a form that is no form for it, is not approved or is not there; no tenants; too many', async () => {
    const { gateway, approver, formId } = await opened();
    const ask = async (input: { tenantIds: string[]; replyFormId: string }) =>
      (await approver.data(StartOutreach, { input })).startOutreach;
    const replyFormId = await formId(neutral);
    expect(await ask({ tenantIds: [], replyFormId })).toMatchObject({ __typename: 'ValidationError' });
    expect(await ask({ tenantIds: [james], replyFormId: 'none' })).toMatchObject({ __typename: 'NotFoundError' });
    expect(
      await ask({ tenantIds: [james], replyFormId: await formId('Your balance is {amount_owed}.') }),
    ).toMatchObject({
      __typename: 'ValidationError',
      message: expect.stringContaining('outreach'),
    });
    const admin = await gateway.as('admin');
    const decision =
      'mutation ($id: ID!) { decideReplyForm(input: {replyFormId: $id, decision: RETIRE}) { __typename } }';
    await admin.raw(decision, { id: replyFormId });
    expect(await ask({ tenantIds: [james], replyFormId })).toMatchObject({
      __typename: 'ConflictError',
      message: expect.stringContaining('RETIRED'),
    });
    const many = Array.from({ length: 501 }, (_, index) => `t${index}`);
    expect((await approver.request(StartOutreach, { input: { tenantIds: many, replyFormId } })).errors).toMatchObject([
      { extensions: { code: 'LIST_TOO_LONG' } },
    ]);
  });

  it('B56, B69: whose token names properties writes to tenants of these alone', async () => {
    const { gateway, formId, sent } = await opened();
    const other = callerOf(gateway.url, await signToken('approver', { properties: ['Harbor View'] }));
    const input = { tenantIds: [james, denise], replyFormId: await formId(neutral) };
    expect((await other.data(StartOutreach, { input })).startOutreach).toMatchObject({
      results: [
        { tenantId: james, code: 'UNKNOWN_TENANT' },
        { tenantId: denise, code: null },
      ],
    });
    await expect.poll(() => sent.map(({ to }) => to)).toEqual([numberOf[denise]]);
  });

  it('B69: a preview shows the texts and the reasons, and changes nothing', async () => {
    const { approver, formId, outcomes } = await opened();
    const { previewOutreach } = await approver.data(PreviewOutreach, {
      tenantIds: [james, maria],
      replyFormId: await formId(neutral),
    });
    expect(previewOutreach).toMatchObject([
      {
        tenantId: james,
        tenant: { name: 'James Carter' },
        body: expect.stringContaining('Hi James, this is Stanton Management.'),
        code: null,
      },
      { tenantId: maria, body: null, code: 'OTHER_LANGUAGE' },
    ]);
    expect(await outcomes([james])).toEqual({ [james]: 'TEXT' });
  });

  it('B16, B69: in the quiet hours each waits, and no two for the same instant', async () => {
    const { approver, start, sent } = await opened({
      config: { quietHours: { fromMinute: 0, toMinute: 24 * 60 - 1 }, outreachPerMinute: 30 },
    });
    const results = await start([james, denise, aisha]);
    const at: number[] = [];
    for (const { workflow } of results) {
      expect(workflow?.status).toBe('SCHEDULED');
      const { data } = await approver.raw('query ($id: ID!) { workflow(id: $id) { scheduledFor } }', {
        id: workflow?.id,
      });
      at.push(Date.parse((data as { workflow: { scheduledFor: string } }).workflow.scheduledFor));
    }
    at.sort((one, other) => one - other);
    expect(at.slice(1).every((instant, index) => instant - (at[index] ?? 0) >= 2_000)).toBe(true);
    expect(sent).toEqual([]);
  });
});

it('B69: no tenant gets more unasked texts in 7 days than configured; the one too many says why', async () => {
  const { approver, outcomes, sent } = await opened({ config: { maxTextsPerWeek: 1 } });
  const send = async (body: string) => {
    const { sendMessage } = await approver.data(SendMessage, { input: { tenantId: denise, body } });
    if (sendMessage.__typename !== 'SendMessageSuccess') throw new Error(JSON.stringify(sendMessage));
    return sendMessage.workflow.id;
  };
  await workflowReaches(approver, await send('Please call us.'), 'SENT');
  const second = await workflowReaches(approver, await send('Please write to us.'), 'SUPPRESSED');
  expect(second.error).toContain('had 1 texts in 7 days that they had not asked for');
  expect(await outcomes([denise])).toEqual({ [denise]: 'WEEKLY_LIMIT' });
  expect(sent).toHaveLength(1);
});

it('B69: a tenant who writes while theirs waits in the queue is not written to first any more', async () => {
  // A place each 10 seconds: the second waits until its tenant has written.
  const { service, approver, start, sent } = await opened({ config: { outreachPerMinute: 6 } });
  const results = await start([james, denise]);
  await sendText(service, numberOf[denise], 'talk to my lawyer');
  const stopped = await workflowReaches(approver, results[1]?.workflow?.id ?? '', 'SUPPRESSED');
  expect(stopped.error).toMatch(/written meanwhile|a human has the conversation/);
  expect(stopped.escalations).toEqual([]);
  expect(sent.map(({ to }) => to)).toEqual([numberOf[james]]);
});

/** As many as one call may name. */
const crowd: CollectionsTenant[] = Array.from({ length: 500 }, (_, index) => ({
  ...(sandboxTenants[1] as CollectionsTenant),
  id: `crowd_${index}`,
  tenant_id: `crowd_${index}`,
  phone_numbers: [`+1203555${String(index).padStart(4, '0')}`],
}));

it('B69, B45: 500 at once each have one text, also when a process stops in between and the call comes again', async () => {
  const neighbours = await startNeighbours();
  const monitor = await startCollectionsMonitor({ host: '127.0.0.1', port: 0, tenants: crowd });
  const database = await createTestDatabase(quickestKind);
  const upstreams = upstreamsAt(neighbours);
  const config = {
    outreachPerMinute: 600,
    upstreams: {
      ...upstreams,
      collectionsMonitor: { url: monitor.url, timeoutMs: upstreamTable.collectionsMonitor.usualTimeoutMs },
    },
  };
  const first = await opened({ neighbours, database, config });
  const tenantIds = crowd.map(({ tenant_id }) => tenant_id);
  // A busy machine may need several calls; each goes on where the one before ended.
  let results = await first.start(tenantIds);
  for (let calls = 1; calls < 20 && results.some(({ code }) => code === 'NOT_BEGUN'); calls += 1) {
    results = await first.start(tenantIds);
  }
  expect(results.filter(({ workflow }) => workflow === null)).toEqual([]);
  expect(monitor.requests.filter(({ path }) => path === '/monitor/tenants').length % 5).toBe(0);
  await expect.poll(() => first.sent.length, { timeout: 120_000 }).toBeGreaterThan(10);
  await first.gateway.stop();
  const before = first.sent.length;
  const second = await opened({ neighbours, database, config });
  const again = await second.start(tenantIds);
  expect(again.map(({ workflow }) => workflow?.id)).toEqual(results.map(({ workflow }) => workflow?.id));
  // A slow stop may have let nearly all of them out.
  const later = Math.min(before + 10, crowd.length);
  await expect.poll(() => neighbours.smsAgent.sent.length, { timeout: 120_000 }).toBeGreaterThanOrEqual(later);
  const numbers = neighbours.smsAgent.sent.map(({ to }) => to);
  expect(new Set(numbers).size).toBe(numbers.length);
  await second.gateway.stop();
  await Promise.all([neighbours.close(), monitor.close(), database.drop()]);
  // A busy machine takes minutes over a thousand texts.
}, 400_000);
