import { describe, expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { always } from './support/model-answers.ts';
import {
  Approvals,
  ApproveDraft,
  AuditTrail,
  DecidePaymentPlan,
  RejectDraft,
  readWorkflow,
  SubmitPaymentPlan,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const james = '+12035550114';
const maria = '+18605550123';

async function opened() {
  const gateway = await startTestGateway();
  return { gateway, service: await gateway.as('service') };
}

describe('a payment plan', () => {
  it('B27, B29: is read, measured and kept with its workflow', async () => {
    const { service } = await opened();
    const id = await sendText(service, james, '200 a week for 8 weeks please');
    const { paymentPlan } = await workflowReaches(service, id, 'AWAITING_APPROVAL');
    expect(paymentPlan).toEqual({
      id: expect.any(String),
      status: 'VALID',
      amountCents: 20_000,
      interval: 'WEEKLY',
      installments: 8,
      startDate: null,
      totalCents: 145_000,
      coverage: 1,
      autoApprovable: false,
      issues: [],
    });
  });

  it('B29: one below the minimum is kept as INVALID, and a human has it', async () => {
    const { service } = await opened();
    const workflow = await workflowReaches(service, await sendText(service, james, 'I can do $10 a week'), 'ESCALATED');
    expect(workflow.escalations).toMatchObject([{ type: 'UNREALISTIC_PROPOSAL' }]);
    expect(workflow.paymentPlan).toMatchObject({ status: 'INVALID', amountCents: 1_000, autoApprovable: false });
    expect(workflow.paymentPlan?.issues.length).toBeGreaterThan(0);
  });

  it('B29: one that is too long waits for an approver, with its issue in words', async () => {
    const { service } = await opened();
    const id = await sendText(service, james, 'fifty a week is all I have');
    const workflow = await workflowReaches(service, id, 'AWAITING_APPROVAL');
    expect(workflow.paymentPlan).toMatchObject({ status: 'INVALID', amountCents: 5_000 });
    expect(workflow.paymentPlan?.issues.join(' ')).toMatch(/12/);
  });

  it('B29, B32: one that needs no human may be confirmed by itself, with its own figures and no others', async () => {
    const { gateway, service } = await opened();
    const confirm = (amount: string) =>
      always({
        reply: `Hi James. Your plan is set: 4 weekly payments of ${amount}.`,
        intent: 'payment_plan',
        plan: { amountCents: 40_000, interval: 'WEEKLY', installments: 4, startDate: null },
      });
    gateway.neighbours.model.intercept = confirm('$400.00');
    const offer = 'I can pay $400 a week for 4 weeks';
    const sent = await workflowReaches(service, await sendText(service, james, offer), 'SENT');
    expect(sent).toMatchObject({ route: 'AUTO_SEND', paymentPlan: { status: 'APPROVED', autoApprovable: true } });

    gateway.neighbours.model.intercept = confirm('$40.00');
    const wrong = await workflowReaches(
      service,
      await sendText(service, james, offer),
      'AWAITING_APPROVAL',
      'ESCALATED',
    );
    const figures = wrong.draft?.checks.find(({ name }) => name === 'figures');
    expect(figures).toMatchObject({ passed: false, detail: expect.stringContaining('$40.00') });
    expect(wrong.paymentPlan?.status).toBe('VALID');
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(1);
  });

  it('B29: where the model reads another plan than the text says, a human looks', async () => {
    const { gateway, service } = await opened();
    gateway.neighbours.model.intercept = always({
      reply: 'Hi James. Thank you for your offer.',
      intent: 'payment_plan',
      plan: { amountCents: 45_000, interval: 'MONTHLY', installments: 4, startDate: null },
    });
    const id = await sendText(service, james, 'I can pay $400 a week for 4 weeks');
    const { paymentPlan } = await workflowReaches(service, id, 'AWAITING_APPROVAL', 'ESCALATED');
    expect(paymentPlan).toMatchObject({ status: 'NEEDS_REVIEW', amountCents: 40_000, interval: 'WEEKLY' });
    expect(paymentPlan?.issues.join(' ')).toContain('$450.00');
  });

  it('B28: a balance, a unit or a payment that was made is no plan', async () => {
    const { service } = await opened();
    for (const text of ['my balance says $1,450, is that right?', 'Gracias, recibí su mensaje']) {
      const id = await sendText(service, maria, text);
      const workflow = await workflowReaches(service, id, 'SENT', 'AWAITING_APPROVAL', 'ESCALATED');
      expect({ text, plan: workflow.paymentPlan }).toEqual({ text, plan: null });
    }
  });
});

describe('a plan by another way, and what humans decide', () => {
  async function proposed(text = 'fifty a week is all I have', number = james) {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const id = await sendText(service, number, text);
    const workflow = await workflowReaches(service, id, 'AWAITING_APPROVAL');
    const decide = async (input: object) =>
      (
        await approver.data(DecidePaymentPlan, {
          input: { paymentPlanId: workflow.paymentPlan?.id ?? '', decision: 'APPROVE', ...input },
        })
      ).decidePaymentPlan;
    const submit = async (input: object) =>
      (
        await approver.data(SubmitPaymentPlan, {
          input: { conversationId: workflow.conversation.id, tenantId: 'tenant_002', ...input },
        })
      ).submitPaymentPlan;
    return { gateway, service, approver, workflow, decide, submit };
  }

  it.each([
    ['APPROVE', 'APPROVED'],
    ['REJECT', 'REJECTED'],
  ] as const)('%s: it is %s, once', async (decision, status) => {
    const { decide } = await proposed();
    expect(await decide({ decision })).toMatchObject({ paymentPlan: { status } });
    expect(await decide({ decision })).toMatchObject({ __typename: 'ConflictError' });
    expect(await decide({ paymentPlanId: 'none' })).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('COUNTER: the suggested offer becomes a draft whose every figure is checked, and waits for approval', async () => {
    const { gateway, approver, workflow, decide } = await proposed();
    const approvals = approver.subscribe(Approvals);
    await approvals.next();
    expect(await decide({ decision: 'COUNTER' })).toMatchObject({ paymentPlan: { status: 'COUNTERED' } });
    const { approvalRequested } = await approvals.next();
    expect(approvalRequested.kind).toBe('REQUESTED');
    expect(approvalRequested.draft.workflow.id).not.toBe(workflow.id);
    const offer = await readWorkflow(approver, approvalRequested.draft.workflow.id);
    expect(offer.draft?.body).toMatch(
      /^Hi James\. We could offer 12 payments of \$125\.00 every week, \$1,450\.00 in all\./,
    );
    expect(offer.draft?.checks.filter(({ passed }) => !passed)).toEqual([]);
    const { notifications } = gateway.neighbours.notificationService;
    await expect.poll(() => notifications.map(({ metadata }) => metadata.workflowId)).toEqual([workflow.id, offer.id]);
    const input = { draftId: offer.draft?.id ?? '', version: offer.draft?.version ?? 0 };
    await approver.data(ApproveDraft, { input });
    await workflowReaches(approver, offer.id, 'SENT');
    expect(gateway.neighbours.smsAgent.sent.map(({ body }) => body)).toEqual([offer.draft?.body]);
    await approvals.stop();
  });

  it.each([
    ['the tenant writes again', 'SUPERSEDED'],
    ['the tenant opts out', 'SUPPRESSED'],
    ['an approver rejects its text', 'REJECTED'],
  ] as const)('COUNTER: an offer that does not go out was never made: %s', async (_, end) => {
    const { service, approver, workflow, decide } = await proposed();
    await decide({ decision: 'COUNTER' });
    const { data } = await approver.raw(
      '{ drafts(filter: { statuses: [PENDING] }) { nodes { id version workflow { id paymentPlan { id } } } } }',
    );
    const { nodes } = (data as { drafts: { nodes: { id: string; version: number; workflow: { id: string } }[] } })
      .drafts;
    const offer = nodes.find((draft) => draft.workflow.id !== workflow.id) ?? expect.fail('no draft makes the offer');
    if (end === 'REJECTED') {
      await approver.data(RejectDraft, { input: { draftId: offer.id, version: offer.version, reason: 'Too much' } });
    } else await sendText(service, james, end === 'SUPERSEDED' ? 'hello?' : 'STOP');
    await workflowReaches(approver, offer.workflow.id, end);
    // The texts of a superseded turn are read again, and their plan with them (B64).
    const plan = end === 'SUPERSEDED' ? null : { status: 'INVALID' };
    const now = (await readWorkflow(approver, workflow.id)).paymentPlan;
    if (plan === null) expect(now).toBeNull();
    else expect(now).toMatchObject(plan);
    const { auditTrail } = await approver.data(AuditTrail, { filter: { workflowIds: [offer.workflow.id] } });
    expect(auditTrail.nodes).toContainEqual(
      expect.objectContaining({
        action: 'payment_plan.restored',
        actor: 'system',
        detail: expect.stringContaining('the counter-offer does not go out'),
      }),
    );
    expect(await decide({ decision: 'APPROVE' })).toMatchObject(
      plan === null ? { __typename: 'NotFoundError' } : { paymentPlan: { status: 'APPROVED' } },
    );
  });

  it('COUNTER with terms of one’s own, in the language of the tenant', async () => {
    const { approver, decide } = await proposed('Puedo pagar 50 por semana', maria);
    const terms = { amountCents: 24_500, interval: 'BIWEEKLY', installments: 4, startDate: '2026-12-04' };
    await decide({ decision: 'COUNTER', ...terms });
    const { data } = await approver.raw(
      '{ drafts(filter: { statuses: [PENDING] }) { nodes { body translation language } } }',
    );
    const { nodes } = (data as { drafts: { nodes: { body: string; translation: string }[] } }).drafts;
    const counter = nodes.find(({ body }) => body.includes('Podemos'));
    expect(counter?.body).toContain('4 pagos de $245.00 cada dos semanas, desde el 4 de diciembre, $980.00 en total');
    expect(counter?.translation).toContain('4 payments of $245.00');
  });

  it('submitted: from terms or from words, measured against the debt', async () => {
    const { submit } = await proposed();
    expect(await submit({ amountCents: 40_000, interval: 'WEEKLY', installments: 4 })).toMatchObject({
      paymentPlan: { status: 'VALID', totalCents: 145_000, coverage: 1, autoApprovable: true },
    });
    expect(await submit({ message: 'I can do 150 a week for 10 weeks' })).toMatchObject({
      paymentPlan: { amountCents: 15_000, interval: 'WEEKLY', installments: 10 },
    });
    expect(await submit({ message: 'thank you' })).toMatchObject({ __typename: 'ValidationError' });
    expect(await submit({ amountCents: 100 })).toMatchObject({ __typename: 'ValidationError' });
    expect(await submit({ amountCents: -5, interval: 'WEEKLY' })).toMatchObject({ __typename: 'ValidationError' });
    expect(await submit({ tenantId: 'nobody', amountCents: 100, interval: 'WEEKLY' })).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect(await submit({ conversationId: 'none', amountCents: 100, interval: 'WEEKLY' })).toMatchObject({
      __typename: 'NotFoundError',
    });
  });
});
