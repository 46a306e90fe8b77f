import { describe, expect, it } from 'vitest';
import type { EscalationType } from '../src/domain/escalation-type.ts';
import { startTestGateway } from './support/gateway.ts';
import { always } from './support/model-answers.ts';
import {
  ApproveDraft,
  AuditTrail,
  DecidePaymentPlan,
  EscalateConversation,
  pendingDraft,
  ReadMetrics,
  readWorkflow,
  SendMessage,
  SetConsent,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const james = '+12035550114';
const overrideReason = 'The attorney asked for it in writing.';

async function opened() {
  const gateway = await startTestGateway();
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const escalate = (conversationId: string, type: EscalationType) =>
    approver.data(EscalateConversation, { input: { conversationId, type, reason: 'By telephone.' } });
  const sent = () => gateway.neighbours.smsAgent.sent.map(({ body }) => body);
  return { gateway, service, approver, escalate, sent };
}

describe('the gate before what a person sends', () => {
  it('B38: a draft as the model wrote it does not pass with a wrong figure; the reason is on record, and counted', async () => {
    const { gateway, service, approver, sent } = await opened();
    gateway.neighbours.model.intercept = always({ reply: 'Hi James. Your balance is $0.' });
    const id = await sendText(service, james, 'How much do I owe?');
    const { draft } = await workflowReaches(approver, id, 'AWAITING_APPROVAL');
    const input = { draftId: draft?.id ?? '', version: draft?.version ?? 0 };
    for (const reason of [undefined, '', '  ']) {
      const { approveDraft } = await approver.data(ApproveDraft, { input: { ...input, overrideReason: reason } });
      expect(approveDraft).toMatchObject({
        __typename: 'ChecksFailedError',
        code: 'CHECKS_FAILED',
        checks: [{ name: 'figures', detail: expect.stringContaining('$0') }],
        holds: [],
      });
    }
    expect(await readWorkflow(approver, id)).toMatchObject({ status: 'AWAITING_APPROVAL' });
    expect(sent()).toEqual([]);

    const reason = 'He paid this morning.';
    const { approveDraft } = await approver.data(ApproveDraft, { input: { ...input, overrideReason: reason } });
    expect(approveDraft.__typename).toBe('DecideDraftSuccess');
    await workflowReaches(approver, id, 'SENT');
    const { data } = await approver.raw('query ($id: ID!) { draft(id: $id) { overrideReason } }', {
      id: input.draftId,
    });
    expect(data).toEqual({ draft: { overrideReason: reason } });
    const { auditTrail } = await approver.data(AuditTrail, {
      filter: { workflowIds: [id], actions: ['draft.approved'] },
    });
    expect(auditTrail.nodes.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/against figures \(Not in the tenant's record: "\$0"\.\); reason: He paid this morning\./),
    ]);
    expect((await approver.data(ReadMetrics, { window: 'LAST_HOUR' })).metrics.overrides).toBe(1);
  });

  it('B38: what merely lowers the confidence stands in nobody’s way, and a reason that is not needed is not kept', async () => {
    const { service, approver } = await opened();
    const { draft, workflowId } = await pendingDraft(service, approver, james);
    expect(draft.checks.some(({ passed }) => !passed)).toBe(true);
    const input = { draftId: draft.id, version: draft.version, overrideReason };
    expect((await approver.data(ApproveDraft, { input })).approveDraft.__typename).toBe('DecideDraftSuccess');
    await workflowReaches(approver, workflowId, 'SENT');
    const { data } = await approver.raw('query ($id: ID!) { draft(id: $id) { overrideReason } }', { id: draft.id });
    expect(data).toEqual({ draft: { overrideReason: null } });
  });

  it.each(['ATTORNEY', 'BANKRUPTCY', 'DECEASED', 'WRONG_NUMBER'] as const)(
    'B38: into %s nothing goes without a reason, neither a draft nor a text by hand',
    async (type) => {
      const { service, approver, escalate, sent } = await opened();
      const { draft, workflowId } = await pendingDraft(service, approver, james);
      const { conversation } = await readWorkflow(approver, workflowId);
      await escalate(conversation.id, type);
      const failed = { __typename: 'ChecksFailedError', checks: [], holds: [{ type, reason: 'By telephone.' }] };
      const input = { draftId: draft.id, version: draft.version };
      expect((await approver.data(ApproveDraft, { input })).approveDraft).toMatchObject(failed);
      const byHand = { conversationId: conversation.id, body: 'Please call the office.' };
      expect((await approver.data(SendMessage, { input: byHand })).sendMessage).toMatchObject(failed);
      expect(sent()).toEqual([]);
      const { approveDraft } = await approver.data(ApproveDraft, { input: { ...input, overrideReason } });
      expect(approveDraft.__typename).toBe('DecideDraftSuccess');
      const { sendMessage } = await approver.data(SendMessage, { input: { ...byHand, overrideReason } });
      expect(sendMessage.__typename).toBe('SendMessageSuccess');
      await expect.poll(() => sent().length).toBe(2);
    },
  );

  it('B38: a hold that asks for a person stands in no person’s way', async () => {
    const { service, approver, escalate } = await opened();
    const id = await sendText(service, james, 'I lost my job');
    const { conversation } = await workflowReaches(service, id, 'ESCALATED');
    await escalate(conversation.id, 'PAYMENT_DISPUTE');
    const input = { conversationId: conversation.id, body: 'Please call the office.' };
    expect((await approver.data(SendMessage, { input })).sendMessage.__typename).toBe('SendMessageSuccess');
  });

  it('B11, B38: no reason overrides an opt-out', async () => {
    const { service, approver, sent } = await opened();
    const { draft, workflowId } = await pendingDraft(service, approver, james);
    const { conversation } = await readWorkflow(approver, workflowId);
    await approver.data(SetConsent, { input: { phoneNumber: james, consent: 'OPTED_OUT', reason: 'By letter.' } });
    const body = 'Your balance is $0 and you will be evicted.';
    const input = { draftId: draft.id, version: draft.version, body, overrideReason };
    expect((await approver.data(ApproveDraft, { input })).approveDraft.__typename).toBe('OptedOutError');
    const byHand = { conversationId: conversation.id, body, overrideReason };
    expect((await approver.data(SendMessage, { input: byHand })).sendMessage.__typename).toBe('OptedOutError');
    expect(sent()).toEqual([]);
  });
});

it('B38: what a text by hand would be answered is told before it is sent', async () => {
  const { service, approver, sent } = await opened();
  const { conversation } = await workflowReaches(
    service,
    await sendText(service, james, 'talk to my lawyer'),
    'ESCALATED',
  );
  const query = `query ($input: CheckTextInput!) { checkText(input: $input) {
    __typename ... on CheckTextSuccess { body holds { type } checks { name passed } } ... on Error { message } } }`;
  const check = async (input: object) =>
    (await approver.raw(query, { input: { body: 'You owe $9.00.', ...input } })).data;
  expect(await check({ conversationId: conversation.id })).toEqual({
    checkText: {
      __typename: 'CheckTextSuccess',
      body: 'You owe $9.00. Reply STOP to opt out.',
      holds: [{ type: 'ATTORNEY' }],
      checks: expect.arrayContaining([
        { name: 'figures', passed: false },
        { name: 'content', passed: true },
      ]),
    },
  });
  expect(await check({ conversationId: 'none' })).toMatchObject({ checkText: { __typename: 'NotFoundError' } });
  expect(await check({})).toMatchObject({ checkText: { __typename: 'ValidationError' } });
  expect(sent()).toEqual([]);
});

describe('a plan, its draft and its escalations', () => {
  async function offered(text: string, status: 'AWAITING_APPROVAL' | 'ESCALATED' = 'AWAITING_APPROVAL') {
    const all = await opened();
    const workflow = await workflowReaches(all.approver, await sendText(all.service, james, text), status);
    const decide = async (input: { decision: 'APPROVE' | 'COUNTER'; overrideReason?: string }) =>
      (
        await all.approver.data(DecidePaymentPlan, {
          input: { paymentPlanId: workflow.paymentPlan?.id ?? '', ...input },
        })
      ).decidePaymentPlan;
    return { ...all, workflow, decide };
  }

  it('B64: approving the plan sends the text that says so, in place of the draft that waits', async () => {
    const { approver, workflow, decide, sent } = await offered('200 a week for 8 weeks please');
    expect(await decide({ decision: 'APPROVE' })).toMatchObject({ paymentPlan: { status: 'APPROVED' } });
    const { drafts } = await workflowReaches(approver, workflow.id, 'SENT');
    expect(drafts.map(({ status }) => status)).toEqual(['APPROVED', 'SUPERSEDED']);
    expect(sent()).toEqual([
      expect.stringMatching(
        /^Hi James\. Your payment plan is approved: 8 payments of \$200\.00 every week, starting \w+ \d+, \$1,450\.00 in all\. Thank you\. Reply STOP to opt out\.$/,
      ),
    ]);
  });

  it('B64: the escalation of an offer is settled with it, and its text is a turn of its own', async () => {
    const { approver, workflow, decide, sent } = await offered('I can do $10 a week', 'ESCALATED');
    expect(await decide({ decision: 'APPROVE' })).toMatchObject({ paymentPlan: { status: 'APPROVED' } });
    await expect.poll(sent).toEqual([expect.stringContaining('$10.00 every week')]);
    expect((await readWorkflow(approver, workflow.id)).escalations).toMatchObject([{ status: 'RESOLVED' }]);
  });

  it('B64: no plan is approved past a hold without a reason, nor offered past one that forbids contact', async () => {
    const { approver, workflow, decide, escalate, sent } = await offered('fifty a week is all I have');
    await escalate(workflow.conversation.id, 'PAYMENT_DISPUTE');
    expect(await decide({ decision: 'APPROVE' })).toMatchObject({
      __typename: 'ChecksFailedError',
      holds: [{ type: 'PAYMENT_DISPUTE' }],
    });
    await escalate(workflow.conversation.id, 'BANKRUPTCY');
    expect(await decide({ decision: 'COUNTER' })).toMatchObject({ holds: [{ type: 'BANKRUPTCY' }] });
    expect((await readWorkflow(approver, workflow.id)).paymentPlan).toMatchObject({ status: 'INVALID' });
    expect(sent()).toEqual([]);
    expect(await decide({ decision: 'APPROVE', overrideReason })).toMatchObject({
      paymentPlan: { status: 'APPROVED' },
    });
    await expect.poll(() => sent().length).toBe(1);
  });

  it('B38: an offer that was made past a hold for a reason needs no second one to go out as it is', async () => {
    const { approver, workflow, decide, escalate, sent } = await offered('fifty a week is all I have');
    await escalate(workflow.conversation.id, 'BANKRUPTCY');
    expect(await decide({ decision: 'COUNTER', overrideReason })).toMatchObject({
      paymentPlan: { status: 'COUNTERED' },
    });
    const query = `query ($id: ID!) { conversation(id: $id) { workflows { nodes { draft { id version status body } } } } }`;
    const { data } = await approver.raw(query, { id: workflow.conversation.id });
    type Drafts = {
      conversation: {
        workflows: { nodes: { draft: Record<'id' | 'status' | 'body', string> & { version: number } }[] };
      };
    };
    const draft = (data as Drafts).conversation.workflows.nodes
      .map((each) => each.draft)
      .find((each) => each?.status === 'PENDING' && each.body.includes('Would'));
    const { id: draftId = '', version = 0, body = '' } = draft ?? {};
    const check = `query ($input: CheckTextInput!) { checkText(input: $input) { ... on CheckTextSuccess { holds { type } } } }`;
    const asked = async (words: string) => (await approver.raw(check, { input: { draftId, body: words } })).data;
    expect(await asked(body)).toEqual({ checkText: { holds: [] } });
    expect(await asked(`${body} Thank you.`)).toEqual({ checkText: { holds: [{ type: 'BANKRUPTCY' }] } });
    const edited = { draftId, version, body: `Thank you. ${body}` };
    expect((await approver.data(ApproveDraft, { input: edited })).approveDraft.__typename).toBe('ChecksFailedError');
    const { approveDraft } = await approver.data(ApproveDraft, { input: { draftId, version } });
    expect(approveDraft).toMatchObject({ draft: { status: 'APPROVED' } });
    await expect.poll(sent).toEqual([body]);
  });

  it('B64: approving the draft that agrees to a plan agrees to the plan', async () => {
    const all = await opened();
    all.gateway.neighbours.model.intercept = always({
      reply: 'Hi James. Your plan is set: 4 weekly payments of $400.00.',
      intent: 'payment_plan',
      plan: { amountCents: 40_000, interval: 'WEEKLY', installments: 4, startDate: null },
      confidence: 0.7,
    });
    const id = await sendText(all.service, james, 'I can pay $400 a week for 4 weeks');
    const { draft } = await workflowReaches(all.approver, id, 'AWAITING_APPROVAL');
    const input = { draftId: draft?.id ?? '', version: draft?.version ?? 0 };
    expect((await all.approver.data(ApproveDraft, { input })).approveDraft.__typename).toBe('DecideDraftSuccess');
    expect((await readWorkflow(all.approver, id)).paymentPlan).toMatchObject({ status: 'APPROVED' });
  });

  it('B64: a newer text takes the plan of the turn that it supersedes with it', async () => {
    const { approver, service, workflow } = await offered('200 a week for 8 weeks please');
    const next = await workflowReaches(approver, await sendText(service, james, 'ok?'), 'AWAITING_APPROVAL', 'SENT');
    expect((await readWorkflow(approver, workflow.id)).paymentPlan).toBeNull();
    expect(next.paymentPlan).toMatchObject({ amountCents: 20_000, installments: 8 });
    const { data } = await approver.raw('{ paymentPlans { totalCount } }');
    expect(data).toEqual({ paymentPlans: { totalCount: 1 } });
  });
});
