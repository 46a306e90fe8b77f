import { describe, expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { always } from './support/model-answers.ts';
import {
  Approvals,
  ApproveDraft,
  AuditTrail,
  EscalateConversation,
  pendingDraft,
  RecordDeliveryStatus,
  RegenerateDraft,
  readWorkflow,
  SendMessage,
  SetConsent,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const james = '+12035550114';
const maria = '+18605550123';

async function opened() {
  const gateway = await startTestGateway();
  const bodies = () => gateway.neighbours.smsAgent.sent.map(({ body }) => body);
  return { gateway, bodies, service: await gateway.as('service'), approver: await gateway.as('approver') };
}

describe('regenerateDraft', () => {
  it('withdraws the draft; the next one is made with the guidance, and waits however sure the model is', async () => {
    const { gateway, service, approver } = await opened();
    const approvals = approver.subscribe(Approvals);
    const { workflowId, draft } = await pendingDraft(service, approver, james);
    expect((await approvals.next()).approvalRequested.kind).toBe('REQUESTED');
    gateway.neighbours.model.intercept = always({ reply: 'Hi James. Your balance is $1,450.00.' });
    const { regenerateDraft } = await approver.data(RegenerateDraft, {
      input: { draftId: draft.id, version: draft.version, guidance: 'Say what he owes.' },
    });
    expect(regenerateDraft).toMatchObject({ draft: { status: 'SUPERSEDED' }, workflow: { status: 'RECEIVED' } });
    expect((await approvals.next()).approvalRequested).toMatchObject({ kind: 'RESOLVED', draft: { id: draft.id } });
    const { approvalRequested } = await approvals.next();
    expect(approvalRequested).toMatchObject({ kind: 'REQUESTED', draft: { workflow: { id: workflowId } } });
    expect(approvalRequested.draft.body).toContain('$1,450.00');
    expect(JSON.stringify(gateway.neighbours.model.requests.at(-1)?.messages)).toContain('Say what he owes.');
    expect((await readWorkflow(approver, workflowId)).drafts).toHaveLength(2);
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
    await approvals.stop();
  });

  it('B41: of a decided or an unknown draft it is a conflict or not found', async () => {
    const { service, approver } = await opened();
    const { workflowId, draft } = await pendingDraft(service, approver, james);
    const input = { draftId: draft.id, version: draft.version };
    await approver.data(ApproveDraft, { input });
    await workflowReaches(approver, workflowId, 'SENT');
    expect((await approver.data(RegenerateDraft, { input })).regenerateDraft.__typename).toBe('ConflictError');
    const unknown = { draftId: 'none', version: 1 };
    expect((await approver.data(RegenerateDraft, { input: unknown })).regenerateDraft.__typename).toBe('NotFoundError');
  });
});

describe('sendMessage', () => {
  async function conversation() {
    const all = await opened();
    const id = await sendText(all.service, james, 'talk to my lawyer');
    const workflow = await workflowReaches(all.service, id, 'ESCALATED');
    const send = async (body: string, conversationId = workflow.conversation.id) => {
      const input = { conversationId, body, overrideReason: 'The attorney asked for it.' };
      return (await all.approver.data(SendMessage, { input })).sendMessage;
    };
    return { ...all, send };
  }

  it('B15, B38: sends what a human wrote, with a reason under a hold, with the opt-out line, and says what its checks found', async () => {
    const { bodies, approver, send } = await conversation();
    const sent = await send('Thank you James, we have noted your attorney. We will write to him about the $99.00.');
    if (sent.__typename !== 'SendMessageSuccess') throw new Error(JSON.stringify(sent));
    const workflow = await workflowReaches(approver, sent.workflow.id, 'SENT');
    expect(bodies()).toEqual([expect.stringMatching(/^Thank you James.*\$99\.00\. Reply STOP to opt out\.$/)]);
    expect(workflow.draft).toMatchObject({ status: 'APPROVED', decidedBy: expect.any(String) });
    expect(workflow.draft?.checks.find(({ name }) => name === 'figures')).toMatchObject({
      passed: false,
      detail: expect.stringContaining('$99.00'),
    });
  });

  it('B16: a number that no hour is fit for is refused, as an approval is', async () => {
    const gateway = await startTestGateway({
      config: { quietHours: { fromMinute: 21 * 60, toMinute: 8 * 60 }, textCountries: new Set(['RU']) },
    });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    // Russia, whose zones share no hour.
    const { conversation } = await readWorkflow(service, await sendText(service, '+79031234567', 'Hello'));
    const input = { conversationId: conversation.id, body: 'Hello' };
    expect((await approver.data(SendMessage, { input })).sendMessage).toMatchObject({
      __typename: 'ValidationError',
      message: expect.stringContaining('no hour is fit'),
    });
  });

  it('B32: no figure is checked against a ledger that nobody has read', async () => {
    const { approver, service } = await opened();
    const stranger = await workflowReaches(service, await sendText(service, '+12125550199', 'Hi'), 'ESCALATED');
    const input = { conversationId: stranger.conversation.id, body: 'You owe $0.00 and are 0 days late.' };
    expect((await approver.data(SendMessage, { input })).sendMessage).toMatchObject({
      checks: [{ name: 'figures' }],
      holds: [{ type: 'UNKNOWN_NUMBER' }],
    });
    const { sendMessage } = await approver.data(SendMessage, {
      input: { ...input, overrideReason: 'A test of ours.' },
    });
    if (sendMessage.__typename !== 'SendMessageSuccess') throw new Error(JSON.stringify(sendMessage));
    const { draft } = await readWorkflow(approver, sendMessage.workflow.id);
    expect(draft?.checks.find(({ name }) => name === 'figures')).toMatchObject({
      passed: false,
      detail: expect.stringMatching(/"\$0\.00", "0"/),
    });
    expect(draft?.checks.find(({ name }) => name === 'content')).toMatchObject({ passed: true });
  });

  it('the same words twice are one text; other words are another', async () => {
    const { bodies, send } = await conversation();
    expect((await send('We will call you.')).__typename).toBe('SendMessageSuccess');
    expect(await send('We will call you.')).toMatchObject({ __typename: 'ValidationError' });
    expect((await send('At which number?')).__typename).toBe('SendMessageSuccess');
    await expect.poll(() => bodies().length).toBe(2);
  });

  it('B11: never goes to a number that opted out, and says so; a blank body or an unknown conversation is refused', async () => {
    const { bodies, service, send } = await conversation();
    expect((await send('  ')).__typename).toBe('ValidationError');
    expect((await send('Hello', 'none')).__typename).toBe('NotFoundError');
    await workflowReaches(service, await sendText(service, james, 'STOP'), 'SUPPRESSED');
    expect((await send('Hello')).__typename).toBe('OptedOutError');
    expect(bodies()).toHaveLength(1);
  });
});

describe('a text that a human decided on and that does not go out', () => {
  it('B19, B20: is told to a human, and says why', async () => {
    const gateway = await startTestGateway({ config: { maxUnanswered: 1 } });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const first = await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SENT');
    const input = { conversationId: first.conversation.id, body: 'Please call the office, James.' };
    const { sendMessage } = await approver.data(SendMessage, { input });
    if (sendMessage.__typename !== 'SendMessageSuccess') throw new Error(JSON.stringify(sendMessage));
    const { id } = sendMessage.workflow;
    expect(await workflowReaches(approver, id, 'SUPPRESSED')).toMatchObject({
      error: 'Not sent: the last 1 texts were not answered.',
      escalations: [
        {
          type: 'SYSTEM',
          status: 'OPEN',
          reason: 'A text that a person decided to send was not sent: the last 1 texts were not answered.',
        },
      ],
    });
    const { notifications } = gateway.neighbours.notificationService;
    await expect.poll(() => notifications.map(({ metadata }) => metadata.workflowId)).toEqual([id]);
    const { auditTrail } = await approver.data(AuditTrail, { filter: { workflowIds: [id] } });
    expect(auditTrail.nodes.map(({ action }) => action)).toContain('turn.suppressed');
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(1);
  });

  it('B11: needs no human when the tenant has opted out, whose workflow says so', async () => {
    const now = new Date();
    const hour = (shift: number) => (((now.getUTCHours() + shift + 24) % 24) * 60) as number;
    // Quiet in New York whatever the clock says there: all day but an hour half a day away.
    const gateway = await startTestGateway({ config: { quietHours: { fromMinute: hour(9), toMinute: hour(8) } } });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const { workflowId, draft } = await pendingDraft(service, approver, james);
    await approver.data(ApproveDraft, { input: { draftId: draft.id, version: draft.version } });
    await workflowReaches(approver, workflowId, 'SCHEDULED');
    await sendText(service, james, 'STOP');
    expect(await workflowReaches(approver, workflowId, 'SUPPRESSED')).toMatchObject({
      error: 'Not sent: opted out.',
      escalations: [],
    });
  });
});

describe('escalateConversation', () => {
  it('B20: hands a conversation over and holds it, from the SMS Agent as from an approver', async () => {
    const { gateway, service, approver } = await opened();
    const first = await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SENT');
    const input = {
      conversationId: first.conversation.id,
      type: 'ATTORNEY' as const,
      reason: 'His lawyer called the office.',
    };
    const { escalateConversation } = await approver.data(EscalateConversation, { input });
    expect(escalateConversation).toMatchObject({
      escalation: { type: 'ATTORNEY', severity: 'CRITICAL', status: 'OPEN', automatic: false, workflow: null },
    });
    await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SUPPRESSED');
    await expect
      .poll(() => gateway.neighbours.notificationService.notifications.map(({ metadata }) => metadata))
      .toMatchObject([
        { kind: 'escalation', type: 'ATTORNEY', conversationId: first.conversation.id },
        { kind: 'held_text', workflowId: expect.any(String), conversationId: first.conversation.id },
      ]);
    const byService = await service.data(EscalateConversation, { input: { ...input, severity: 'LOW' } });
    expect(byService.escalateConversation).toMatchObject({ escalation: { severity: 'LOW' } });
    const unknown = await approver.data(EscalateConversation, { input: { ...input, conversationId: 'none' } });
    expect(unknown.escalateConversation.__typename).toBe('NotFoundError');
    const blank = await approver.data(EscalateConversation, { input: { ...input, reason: ' ' } });
    expect(blank.escalateConversation.__typename).toBe('ValidationError');
  });
});

describe('setConsent', () => {
  it('B11, B12: records what a human learnt, also of a number that never wrote, and withdraws what waits', async () => {
    const { service, approver } = await opened();
    const { workflowId, draft } = await pendingDraft(service, approver, james);
    const set = async (phoneNumber: string, consent: 'OPTED_IN' | 'OPTED_OUT', reason = 'By telephone.') =>
      (await approver.data(SetConsent, { input: { phoneNumber, consent, reason } })).setConsent;
    expect(await set('(203) 555-0114', 'OPTED_OUT')).toMatchObject({
      consent: 'OPTED_OUT',
      conversation: { phoneNumber: james, consent: 'OPTED_OUT' },
    });
    expect(await readWorkflow(approver, workflowId)).toMatchObject({ status: 'SUPPRESSED' });
    const { approveDraft } = await approver.data(ApproveDraft, {
      input: { draftId: draft.id, version: draft.version },
    });
    expect(approveDraft.__typename).toBe('OptedOutError');
    expect(await set('+12035550199', 'OPTED_OUT')).toMatchObject({ consent: 'OPTED_OUT' });
    expect(await set(james, 'OPTED_IN')).toMatchObject({ consent: 'OPTED_IN' });
    expect((await set('nonsense', 'OPTED_IN')).__typename).toBe('ValidationError');
    expect((await set(james, 'OPTED_IN', ' ')).__typename).toBe('ValidationError');
  });
});

describe('recordDeliveryStatus', () => {
  it('B14: 21610 is an opt-out; a text that reached nobody is told to a human, once; what is final stays', async () => {
    const { gateway, service, approver } = await opened();
    /** What the service hears, and the escalations that people see. */
    const record = async (providerId: string, status: string, errorCode?: string) => {
      const input = { providerId, status, errorCode: errorCode ?? null };
      const { recordDeliveryStatus: recorded } = await service.data(RecordDeliveryStatus, { input });
      const workflow = recorded.__typename === 'RecordDeliveryStatusSuccess' ? recorded.workflow : null;
      if (workflow == null) return recorded;
      const { escalations } = await readWorkflow(approver, workflow.id);
      return { ...recorded, workflow: { ...workflow, escalations } };
    };
    const answered = await sendText(service, james, 'How much do I owe?');
    await workflowReaches(service, answered, 'SENT');
    await workflowReaches(service, await sendText(service, maria, 'Cuanto debo?'), 'SENT');
    const idOf = async (number: string) => {
      const history = await fetch(`${gateway.neighbours.smsAgent.url}/conversations/${encodeURIComponent(number)}`);
      const { messages } = (await history.json()) as { messages: { direction: string; twilio_sid: string }[] };
      return messages.find(({ direction }) => direction === 'outbound')?.twilio_sid ?? 'none';
    };
    const [jamess, marias] = [await idOf(james), await idOf(maria)];
    expect(await record(jamess, 'sent')).toMatchObject({ workflow: { escalations: [] } });
    expect(await record(jamess, 'undelivered', '30003')).toMatchObject({
      workflow: { conversation: { consent: 'OPTED_IN' }, escalations: [{ type: 'SYSTEM' }] },
    });
    expect(await record(jamess, 'undelivered', '30003')).toMatchObject({ workflow: { escalations: [{}] } });
    const { notifications } = gateway.neighbours.notificationService;
    await expect.poll(() => notifications.map(({ metadata }) => metadata.workflowId)).toEqual([answered]);
    expect(await record(jamess, 'delivered')).toMatchObject({ workflow: { escalations: [{}] } });
    expect(await record(marias, 'failed', '21610')).toMatchObject({
      workflow: { conversation: { consent: 'OPTED_OUT' }, escalations: [] },
    });
    expect((await record('SMnone', 'delivered')).__typename).toBe('NotFoundError');
    expect((await record('SMnone', ' ')).__typename).toBe('ValidationError');
    expect(await record(marias, 'quatsch')).toMatchObject({
      __typename: 'ValidationError',
      message: expect.stringContaining('one of accepted, scheduled'),
    });
    expect((await record(jamess, 'FAILED')).__typename).toBe('RecordDeliveryStatusSuccess');
  });
});
