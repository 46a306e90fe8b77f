import { describe, expect, it } from 'vitest';
import { databaseKinds } from './support/databases.ts';
import { type Caller, callerOf, startTestGateway, type TestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import {
  AcknowledgeEscalation,
  Approvals,
  ApproveDraft,
  AuditTrail,
  DelinquentTenants,
  EscalateConversation,
  Escalations,
  EscalationsRaised,
  PaymentPlans,
  Portfolio,
  pendingDraft,
  ReadMetrics,
  ReadWorkflow,
  RegenerateDraft,
  RejectDraft,
  SendMessage,
  SetConsent,
  SubmitPaymentPlan,
  sendText,
  workflowReaches,
} from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const maple = 'Maple Court';
const harbor = 'Harbor View';
/** Lives at Maple Court. */
const james = '+12035550114';
/** Lives at Harbor View. */
const denise = '+18605550142';
const nobody = '+12125550199';

const Lists = graphql(`
  query Lists($first: Int) {
    workflows(first: $first) { nodes { id } totalCount }
    drafts(first: $first) { nodes { id } totalCount }
    escalations(first: $first) { nodes { id type } totalCount }
    paymentPlans(first: $first) { nodes { id workflow { id } } totalCount }
  }
`);

const One = graphql(`
  query One($workflow: ID!, $draft: ID!, $conversation: ID!, $tenant: ID!, $escalation: ID!, $plan: ID!) {
    workflow(id: $workflow) { id tenant { id workflows { nodes { id } totalCount } } }
    draft(id: $draft) { id workflow { id } }
    conversation(id: $conversation) { id workflows { nodes { id } } }
    tenant(id: $tenant) { id }
    escalation(id: $escalation) { id conversation { id } }
    paymentPlan(id: $plan) { id workflow { id } }
  }
`);

const Changes = graphql(`
  subscription Changes($workflowId: ID) { workflowUpdated(workflowId: $workflowId) { id status } }
`);

async function limited(gateway: TestGateway, role: string, ...properties: string[]): Promise<Caller> {
  return callerOf(
    gateway.url,
    await signToken(role, { subject: `${role} of ${properties.join() || 'nothing'}`, properties }),
  );
}

/** A draft and an escalation at each of two properties, and an escalation of a number that nobody has. */
async function twoProperties(gateway: TestGateway) {
  const [service, all] = [await gateway.as('service'), await gateway.as('approver')];
  const here = await pendingDraft(service, all, james);
  const there = await pendingDraft(service, all, denise, 'Can I pay $300 a week?');
  const unknown = await sendText(service, nobody, 'Hi');
  await workflowReaches(all, unknown, 'ESCALATED');
  const conversationOf = async (workflowId: string) =>
    (await all.data(ReadWorkflow, { id: workflowId })).workflow?.conversation.id ?? '';
  const conversations = {
    here: await conversationOf(here.workflowId),
    there: await conversationOf(there.workflowId),
    unknown: await conversationOf(unknown),
  };
  const escalated: string[] = [];
  for (const conversationId of [conversations.here, conversations.there]) {
    const { escalateConversation } = await all.data(EscalateConversation, {
      input: { conversationId, type: 'HARDSHIP', reason: 'lost a job' },
    });
    if (escalateConversation.__typename !== 'EscalationSuccess') throw new Error('no escalation');
    escalated.push(escalateConversation.escalation.id);
  }
  return { service, all, here, there, unknown, conversations, escalated };
}

describe.each(databaseKinds)('people of one property on the %s database', (kind) => {
  it('see what is of it, and of nothing else, in lists and one by one', async () => {
    const gateway = await startTestGateway({ kind });
    const { all, here, there, conversations, escalated } = await twoProperties(gateway);
    const planOf = async (workflowId: string) =>
      (await all.data(ReadWorkflow, { id: workflowId })).workflow?.paymentPlan?.id ?? '';
    const plans = { here: await planOf(here.workflowId), there: await planOf(there.workflowId) };
    for (const role of ['approver', 'analyst', 'admin']) {
      const caller = await limited(gateway, role, maple);
      // A page as long as the list would be cut if it were narrowed only afterwards.
      expect(await caller.data(Lists, { first: 1 })).toEqual({
        workflows: { nodes: [{ id: here.workflowId }], totalCount: 1 },
        drafts: { nodes: [{ id: here.draft.id }], totalCount: 1 },
        escalations: { nodes: [expect.objectContaining({ type: 'HARDSHIP' })], totalCount: 1 },
        paymentPlans: { nodes: [{ id: plans.here, workflow: { id: here.workflowId } }], totalCount: 1 },
      });
      const own = {
        workflow: here.workflowId,
        draft: here.draft.id,
        conversation: conversations.here,
        escalation: escalated[0] ?? '',
        plan: plans.here,
      };
      expect(await caller.data(One, { ...own, tenant: 'tenant_002' })).toEqual({
        workflow: {
          id: here.workflowId,
          tenant: { id: 'tenant_002', workflows: { nodes: [{ id: here.workflowId }], totalCount: 1 } },
        },
        draft: { id: here.draft.id, workflow: { id: here.workflowId } },
        conversation: { id: conversations.here, workflows: { nodes: [{ id: here.workflowId }] } },
        tenant: { id: 'tenant_002' },
        escalation: { id: escalated[0], conversation: { id: conversations.here } },
        paymentPlan: { id: plans.here, workflow: { id: here.workflowId } },
      });
      const other = {
        workflow: there.workflowId,
        draft: there.draft.id,
        conversation: conversations.there,
        escalation: escalated[1] ?? '',
        plan: plans.there,
      };
      expect(await caller.data(One, { ...other, tenant: 'tenant_004' })).toEqual({
        workflow: null,
        draft: null,
        conversation: null,
        tenant: null,
        escalation: null,
        paymentPlan: null,
      });
    }
    const both = await limited(gateway, 'approver', maple, harbor);
    const seen = await both.data(Lists, { first: 10 });
    expect(seen.workflows.nodes.map(({ id }) => id)).toEqual([there.workflowId, here.workflowId]);
    expect([seen.drafts.totalCount, seen.escalations.totalCount, seen.paymentPlans.totalCount]).toEqual([2, 2, 2]);
    expect((await all.data(Lists, { first: 10 })).escalations.totalCount).toBe(3);
    const none = await limited(gateway, 'approver');
    expect((await none.data(Lists, { first: 10 })).workflows).toEqual({ nodes: [], totalCount: 0 });
  });

  it('narrow their lists further as everybody does', async () => {
    const gateway = await startTestGateway({ kind });
    const { here, conversations } = await twoProperties(gateway);
    const caller = await limited(gateway, 'approver', maple);
    const listed = async (filters: string) => {
      const { data } = await caller.raw(`{ workflows(filter: {${filters}}) { totalCount } }`);
      return data;
    };
    expect(await listed('statuses: [AWAITING_APPROVAL]')).toEqual({ workflows: { totalCount: 1 } });
    expect(await listed('statuses: [ESCALATED]')).toEqual({ workflows: { totalCount: 0 } });
    expect(await listed('routes: [APPROVAL], tenantIds: ["tenant_002"]')).toEqual({ workflows: { totalCount: 1 } });
    expect(await listed('tenantIds: ["tenant_004"]')).toEqual({ workflows: { totalCount: 0 } });
    expect(await listed(`conversationIds: ["${conversations.there}"]`)).toEqual({ workflows: { totalCount: 0 } });
    const { escalations } = await caller.data(Escalations, { filter: { types: ['HARDSHIP', 'UNKNOWN_NUMBER'] } });
    expect(escalations.totalCount).toBe(1);
    const { paymentPlans } = await caller.data(PaymentPlans, { filter: { tenantIds: ['tenant_002', 'tenant_004'] } });
    expect(paymentPlans.nodes).toMatchObject([{ tenant: { id: 'tenant_002' } }]);
    const drafts = await caller.raw('{ drafts(filter: {statuses: [PENDING], languages: ["en"]}) { nodes { id } } }');
    expect(drafts.data).toEqual({ drafts: { nodes: [{ id: here.draft.id }] } });
  });
});

it('B41: to whoever sees one property, what is of another cannot be acted on: it is not there', async () => {
  const gateway = await startTestGateway();
  const { all, here, there, conversations, escalated } = await twoProperties(gateway);
  const caller = await limited(gateway, 'approver', maple);
  const draft = { draftId: there.draft.id, version: there.draft.version };
  const conversationId = conversations.there;
  const refused = [
    (await caller.data(ApproveDraft, { input: draft })).approveDraft,
    (await caller.data(RejectDraft, { input: { ...draft, reason: 'no' } })).rejectDraft,
    (await caller.data(RegenerateDraft, { input: draft })).regenerateDraft,
    (await caller.data(SendMessage, { input: { conversationId, body: 'Hello' } })).sendMessage,
    (await caller.data(AcknowledgeEscalation, { input: { escalationId: escalated[1] ?? '' } })).acknowledgeEscalation,
    (await caller.data(EscalateConversation, { input: { conversationId, type: 'MANUAL', reason: 'x' } }))
      .escalateConversation,
    (
      await caller.data(EscalateConversation, {
        input: { conversationId: conversations.unknown, type: 'MANUAL', reason: 'x' },
      })
    ).escalateConversation,
    (
      await caller.data(SubmitPaymentPlan, {
        input: { conversationId, tenantId: 'tenant_004', message: '$300 weekly' },
      })
    ).submitPaymentPlan,
  ];
  expect(refused.map(({ __typename }) => __typename)).toEqual(refused.map(() => 'NotFoundError'));
  for (const [name, input, success] of [
    ['escalateDraft', `{draftId: "${there.draft.id}", version: 1, reason: "x"}`, 'DecideDraftSuccess'],
    ['claimDraft', `{draftId: "${there.draft.id}"}`, 'ClaimDraftSuccess'],
    ['releaseDraft', `{draftId: "${there.draft.id}"}`, 'ClaimDraftSuccess'],
    ['retryWorkflow', `{workflowId: "${there.workflowId}", reason: "x"}`, 'RetryWorkflowSuccess'],
    ['resolveEscalation', `{escalationId: "${escalated[1]}", resolution: "x"}`, 'EscalationSuccess'],
  ]) {
    const { data } = await caller.raw(
      `mutation { ${name}(input: ${input}) { __typename ... on ${success} { __typename } } }`,
    );
    expect(data).toEqual({ [name as string]: { __typename: 'NotFoundError' } });
  }
  const check = await caller.raw(`{ checkText(input: {draftId: "${there.draft.id}", body: "Hello"}) { __typename } }`);
  expect(check.data).toEqual({ checkText: { __typename: 'NotFoundError' } });
  for (const phoneNumber of [denise, nobody, '+18605550199']) {
    const consent = { phoneNumber, consent: 'OPTED_OUT', reason: 'by letter' } as const;
    expect((await caller.data(SetConsent, { input: consent })).setConsent).toMatchObject({ code: 'VALIDATION' });
  }

  // Nothing of it has changed, and what is of their own property is theirs to decide.
  const { workflow } = await all.data(ReadWorkflow, { id: there.workflowId });
  expect(workflow).toMatchObject({ status: 'AWAITING_APPROVAL', conversation: { consent: 'OPTED_IN' } });
  const rejected = { draftId: here.draft.id, version: here.draft.version, reason: 'by telephone' };
  expect((await caller.data(RejectDraft, { input: rejected })).rejectDraft.__typename).toBe('DecideDraftSuccess');
  const own = { phoneNumber: james, consent: 'OPTED_OUT', reason: 'by letter' } as const;
  expect((await caller.data(SetConsent, { input: own })).setConsent.__typename).toBe('SetConsentSuccess');
});

it('subscribers of one property are told of it alone: what waits, what happens, and what they missed', async () => {
  const gateway = await startTestGateway();
  const { service, all, here, there } = await twoProperties(gateway);
  const caller = await limited(gateway, 'approver', maple);
  const approvals = caller.subscribe(Approvals);
  const escalations = caller.subscribe(EscalationsRaised);
  const changes = caller.subscribe(Changes);
  expect((await approvals.next()).approvalRequested).toMatchObject({ kind: 'REQUESTED', draft: { id: here.draft.id } });
  const raised = (await escalations.next()).escalationRaised;
  expect(raised.escalation.type).toBe('HARDSHIP');
  const cursor = approvals.taken[0]?.approvalRequested.cursor ?? '';

  // What happens elsewhere first is not told; what happens here next is.
  const decide = (draft: { id: string; version: number }) =>
    all.data(RejectDraft, { input: { draftId: draft.id, version: draft.version, reason: 'by telephone' } });
  await decide(there.draft);
  await decide(here.draft);
  expect((await approvals.next()).approvalRequested).toMatchObject({ kind: 'RESOLVED', draft: { id: here.draft.id } });
  let change = (await changes.next()).workflowUpdated;
  // The log may still have been on its way to what they subscribed after.
  while (change.status === 'AWAITING_APPROVAL') change = (await changes.next()).workflowUpdated;
  expect(change).toMatchObject({ id: here.workflowId, status: 'REJECTED' });
  await workflowReaches(all, await sendText(service, '+19595550168', 'I filed chapter 7'), 'ESCALATED');
  const bankrupt = await sendText(service, '+12135550175', 'I filed chapter 7');
  expect((await escalations.next()).escalationRaised.escalation).toMatchObject({
    type: 'BANKRUPTCY',
    workflow: { id: bankrupt },
  });

  const later = caller.subscribe(Approvals, { after: cursor });
  expect((await later.next()).approvalRequested).toMatchObject({ kind: 'RESOLVED', draft: { id: here.draft.id } });
  // A workflow of another property that is named is none of theirs: the first told is their own.
  const stranger = caller.subscribe(Changes, { workflowId: there.workflowId });
  await expect(stranger.next(300)).rejects.toThrow('no event');
});

it('the log and the numbers of people of one property are those of its conversations', async () => {
  const gateway = await startTestGateway();
  const { all, there, conversations } = await twoProperties(gateway);
  const caller = await limited(gateway, 'analyst', maple);
  const { auditTrail } = await caller.data(AuditTrail, { first: 50 });
  expect(new Set(auditTrail.nodes.map(({ conversationId }) => conversationId))).toEqual(new Set([conversations.here]));
  expect(auditTrail.totalCount).toBe(auditTrail.nodes.length);
  const named = await caller.data(AuditTrail, { filter: { workflowIds: [there.workflowId] } });
  expect(named.auditTrail.nodes).toEqual([]);
  const { metrics } = await caller.data(ReadMetrics, { window: 'LAST_HOUR' });
  expect(metrics).toMatchObject({ received: 1, drafted: 1, escalated: 1, paymentPlans: 1 });
  expect((await all.data(ReadMetrics, { window: 'LAST_HOUR' })).metrics).toMatchObject({
    received: 3,
    drafted: 2,
    escalated: 3,
    paymentPlans: 2,
  });
});

it('the lists of the Collections Monitor are narrowed to a property, and what cannot be is refused with its reason', async () => {
  const gateway = await startTestGateway();
  const one = await limited(gateway, 'analyst', maple);
  const all = await gateway.as('analyst');
  const own = (await one.data(DelinquentTenants)).delinquentTenants;
  const named = (await all.data(DelinquentTenants, { filter: { propertyName: maple } })).delinquentTenants;
  expect(own).toEqual(named);
  expect(own.totalItems).toBeGreaterThan(0);
  const other = (await one.data(DelinquentTenants, { filter: { propertyName: harbor } })).delinquentTenants;
  expect(other).toMatchObject({ tenants: [], totalItems: 0 });
  const several = await limited(gateway, 'analyst', maple, harbor);
  expect((await several.request(DelinquentTenants)).errors?.[0]).toMatchObject({
    message: `filter.propertyName: name one of your properties: ${maple}, ${harbor}`,
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect((await several.data(DelinquentTenants, { filter: { propertyName: maple } })).delinquentTenants).toEqual(named);
  const none = await limited(gateway, 'analyst');
  expect((await none.data(DelinquentTenants)).delinquentTenants.totalItems).toBe(0);
  expect((await one.request(Portfolio)).errors?.[0]).toMatchObject({
    message: 'This is about all properties, and your token names some.',
    extensions: { code: 'FORBIDDEN' },
  });
  expect((await one.raw('{ viewer { properties } }')).data).toEqual({ viewer: { properties: [maple] } });
  expect((await all.raw('{ viewer { properties } }')).data).toEqual({ viewer: { properties: null } });
});

it('a token whose properties cannot be read is none', async () => {
  const gateway = await startTestGateway();
  for (const properties of [maple, null, [7], { name: maple }]) {
    const caller = callerOf(gateway.url, await signToken('approver', { properties }));
    expect((await caller.raw('{ viewer { id } }')).status).toBe(401);
  }
});
