import { describe, expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { ApproveDraft, pendingDraft, ReceiveSms, sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';
const maria = '+18605550123';

describe('the thread of a conversation', () => {
  it('tells pictures, who sent what, its translation, and what became of it', async () => {
    const gateway = await startTestGateway();
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const { workflowId, draft } = await pendingDraft(service, approver, maria, 'Puedo pagar 100 por semana?');
    await approver.data(ApproveDraft, { input: { draftId: draft.id, version: draft.version } });
    const { conversation } = await workflowReaches(approver, workflowId, 'SENT');
    const mediaUrls = ['https://example.com/receipt'];
    const { twilioSid } = gateway.neighbours.smsAgent.receive({ from: maria, body: 'Mire' });
    const input = { messageId: twilioSid ?? '', phoneNumber: maria, content: 'Mire', mediaUrls };
    await service.data(ReceiveSms, { input });

    const query = `{ viewer { id } conversation(id: "${conversation.id}") {
      messages { direction body mediaUrls translation deliveryStatus sentBy } } }`;
    const { data } = await approver.raw(query);
    const viewer = data?.viewer as { id: string };
    expect(data?.conversation).toMatchObject({
      messages: [
        { direction: 'INBOUND', mediaUrls: [], translation: null, deliveryStatus: null, sentBy: null },
        { direction: 'OUTBOUND', body: draft.body, translation: draft.translation, sentBy: viewer.id },
        { direction: 'INBOUND', body: 'Mire', mediaUrls },
      ],
    });
    const analyst = await (await gateway.as('analyst')).raw(query);
    expect(JSON.stringify(analyst.data)).not.toMatch(/receipt|Mire/);
  });

  it('shows the hours of an agent whose clock is not in UTC as they were', async () => {
    const gateway = await startTestGateway();
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const begun = Date.now();
    const { conversation } = await workflowReaches(
      service,
      await sendText(service, james, 'How much do I owe?'),
      'SENT',
    );
    gateway.neighbours.smsAgent.faults.set([
      { path: '/conversations/*', fault: { kind: 'zone', offsetMinutes: -300 } },
    ]);
    const { data } = await approver.raw(`{ conversation(id: "${conversation.id}") { messages { at } } }`);
    const { messages = [] } = (data?.conversation ?? {}) as { messages?: { at: string }[] };
    expect(messages).toHaveLength(2);
    for (const { at } of messages) expect(Math.abs(Date.parse(at) - begun)).toBeLessThan(3_600_000);
  });
});

describe('a history that is empty', () => {
  it('is believed of a number that writes for the first time', async () => {
    const gateway = await startTestGateway();
    gateway.neighbours.smsAgent.faults.set([{ path: '/conversations/*', fault: { kind: 'no_conversation' } }]);
    const service = await gateway.as('service');
    await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SENT');
  });

  it('B5: is not believed of a number that wrote before: a person sends the reply', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SENT');
    gateway.neighbours.smsAgent.faults.set([{ path: '/conversations/*', fault: { kind: 'no_conversation' } }]);
    const id = await sendText(service, james, 'How much do I owe?');
    const { draft } = await workflowReaches(service, id, 'AWAITING_APPROVAL', 'SENT');
    expect(draft?.status).toBe('PENDING');
    expect(draft?.checks.filter(({ passed }) => !passed)).toMatchObject([
      { name: 'context', detail: 'Could not be read: the conversation so far.' },
    ]);
  });
});

describe('a day that nobody can mean', () => {
  it.each(['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '2026-02-30'])(
    '%s is refused with words',
    async (day) => {
      const gateway = await startTestGateway({ config: { role: 'api' } });
      const approver = await gateway.as('approver');
      const { errors } = await approver.raw(`mutation { submitPaymentPlan(input: {
      conversationId: "1", tenantId: "tenant_002", amountCents: 10000, interval: WEEKLY, startDate: "${day}"
    }) { __typename } }`);
      expect(errors?.[0]?.message).toContain('is not a day such as 2026-01-31');
    },
  );
});
