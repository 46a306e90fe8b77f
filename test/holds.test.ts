import { describe, expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import {
  AcknowledgeEscalation,
  ResolveEscalation,
  readWorkflow,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const james = '+12035550114';
const maria = '+18605550123';

async function opened() {
  const gateway = await startTestGateway();
  return { gateway, service: await gateway.as('service'), approver: await gateway.as('approver') };
}

describe('a hold', () => {
  it.each([
    [james, "You'll be hearing from my lawyer", 'ATTORNEY', 'CRITICAL'],
    [maria, 'mi abogado los va a llamar', 'ATTORNEY', 'CRITICAL'],
    [james, 'wrong number, who is this', 'WRONG_NUMBER', 'HIGH'],
    [maria, 'ya pagué todo, no debo eso', 'PAYMENT_DISPUTE', 'HIGH'],
  ])('B20 to B25: %s writes "%s": %s, %s, no model, nothing sent', async (number, text, type, severity) => {
    const { gateway, service } = await opened();
    const workflow = await workflowReaches(service, await sendText(service, number, text), 'ESCALATED');
    expect(workflow).toMatchObject({ route: 'ESCALATION', draft: null });
    expect(workflow.escalations[0]).toMatchObject({ type, severity, automatic: true, status: 'OPEN' });
    expect(Date.parse(workflow.escalations[0]?.dueAt ?? '')).toBeGreaterThan(Date.now());
    expect(gateway.neighbours.model.requests).toHaveLength(0);
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
  });

  it('B20: nothing goes out until a human resolves it; managers hear of each new text', async () => {
    const { gateway, service, approver } = await opened();
    const first = await workflowReaches(service, await sendText(service, james, 'talk to my lawyer'), 'ESCALATED');
    await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SUPPRESSED');
    await expect
      .poll(() => gateway.neighbours.notificationService.notifications.map((sent) => sent.metadata.kind))
      .toEqual(['escalation', 'held_text']);
    expect(gateway.neighbours.model.requests).toHaveLength(0);

    const escalationId = first.escalations[0]?.id ?? '';
    const taken = await approver.data(AcknowledgeEscalation, { input: { escalationId } });
    expect(taken.acknowledgeEscalation).toMatchObject({ escalation: { status: 'ACKNOWLEDGED' } });
    await workflowReaches(service, await sendText(service, james, 'hello?'), 'SUPPRESSED');
    const settled = await approver.data(ResolveEscalation, { input: { escalationId, resolution: 'Lawyer agreed.' } });
    expect(settled.resolveEscalation).toMatchObject({
      escalation: { status: 'RESOLVED', resolution: 'Lawyer agreed.' },
    });
    await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SENT');
  });

  it('a resolution has words, an escalation exists, and is settled once', async () => {
    const { service, approver } = await opened();
    const { escalations } = await workflowReaches(service, await sendText(service, james, 'my attorney'), 'ESCALATED');
    const resolve = async (escalationId: string, resolution: string) =>
      (await approver.data(ResolveEscalation, { input: { escalationId, resolution } })).resolveEscalation;
    const id = escalations[0]?.id ?? '';
    expect(await resolve(id, ' ')).toMatchObject({ __typename: 'ValidationError', fields: [{ path: 'resolution' }] });
    expect(await resolve('none', 'Done.')).toMatchObject({ __typename: 'NotFoundError' });
    expect(await resolve(id, 'Done.')).toMatchObject({ __typename: 'EscalationSuccess' });
    expect(await resolve(id, 'Again.')).toMatchObject({ __typename: 'ConflictError', workflow: expect.anything() });
  });

  it('B5, B20: a lawyer is heard of also while nobody can say whose', async () => {
    const { gateway, service } = await opened();
    gateway.neighbours.collectionsMonitor.intercept = () => ({ status: 503 });
    const workflow = await workflowReaches(service, await sendText(service, james, 'talk to my lawyer'), 'ESCALATED');
    expect(workflow.escalations.map(({ type }) => type)).toEqual(['ATTORNEY']);
  });

  it('B4: a threat from a number that nobody has is told as both', async () => {
    const { service } = await opened();
    const id = await sendText(service, '+12035550999', 'I am going to sue you people');
    const workflow = await workflowReaches(service, id, 'ESCALATED');
    expect(workflow.escalations.map(({ type }) => type).sort()).toEqual(['LEGAL_THREAT', 'UNKNOWN_NUMBER']);
  });

  it('B29: a plan that is offered in the same breath is kept for the human', async () => {
    const { service } = await opened();
    const id = await sendText(service, james, 'I lost my job but I can do 150 a week');
    const workflow = await workflowReaches(service, id, 'ESCALATED');
    expect(workflow.escalations[0]?.type).toBe('HARDSHIP');
    expect((await readWorkflow(service, id)).paymentPlan).toMatchObject({ amountCents: 15_000, interval: 'WEEKLY' });
  });
});
