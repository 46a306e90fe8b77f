import { describe, expect, it, onTestFinished } from 'vitest';
import { sandboxTwilioAccount } from '../src/sandbox/sms-agent.ts';
import { startNeighbours, startTestGateway, type TestGateway } from './support/gateway.ts';
import { readWorkflow, SettleSend, sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';
const maria = '+18605550123';
const question = 'How much do I owe?';

type Fault = Parameters<TestGateway['neighbours']['smsAgent']['faults']['set']>[0][number]['fault'];

/** A gateway whose SMS Agent fails; `provider`: the gateway may ask Twilio. */
async function opened({ provider = false } = {}) {
  const neighbours = await startNeighbours();
  onTestFinished(neighbours.close);
  const { smsAgent } = neighbours;
  const twilio = { baseUrl: smsAgent.url, accountSid: sandboxTwilioAccount, user: 'key', password: 'secret' };
  const gateway = await startTestGateway({
    neighbours,
    config: { sendSettleMs: 400, circuit: { failures: 100, openMs: 100 }, ...(provider && { twilio }) },
  });
  return {
    gateway,
    smsAgent,
    bodies: () => smsAgent.sent.map(({ body }) => body),
    /** The text that is handed over next fails so, once; and so does each look at the history. */
    failNext: (fault: Fault, history?: Fault) =>
      smsAgent.faults.set([
        { path: '/sms/send', fault, times: 1 },
        ...(history ? [{ path: '/conversations/*', fault: history }] : []),
      ]),
    service: await gateway.as('service'),
    approver: await gateway.as('approver'),
  };
}

describe('B39: what proves that a text went out', () => {
  it.each<[string, Fault]>([
    ['dies', { kind: 'provider', how: 'dies' }],
    ['answers 500', { kind: 'provider', how: 'breaks' }],
    ['answers 502', { kind: 'provider', how: 'transient' }],
  ])(
    'not a row without a SID: the SMS Agent %s before Twilio took the text, and a person has to say',
    async (_, fault) => {
      const { gateway, service, bodies, failNext } = await opened();
      failNext(fault);
      const workflow = await workflowReaches(service, await sendText(service, james, question), 'UNCONFIRMED');
      expect(workflow.escalations).toMatchObject([
        { type: 'SYSTEM', status: 'OPEN', reason: expect.stringMatching(/^A text may not have gone out/) },
      ]);
      expect(workflow).toMatchObject({ completedAt: null, error: expect.stringContaining('nothing proves') });
      expect(bodies()).toEqual([]);
      const { notifications } = gateway.neighbours.notificationService;
      await expect.poll(() => notifications.map(({ metadata }) => metadata.workflowId)).toEqual([workflow.id]);
    },
  );

  it('not a 404 of a history whose database blinks: the text is not sent again', async () => {
    const { service, bodies, failNext } = await opened();
    failNext({ kind: 'after' }, { kind: 'no_conversation' });
    const workflow = await workflowReaches(service, await sendText(service, james, question), 'UNCONFIRMED', 'SENT');
    expect([workflow.status, bodies().length]).toEqual(['UNCONFIRMED', 1]);
  });

  it('not a 502: Twilio may have taken the text late, and it is not sent again', async () => {
    const { service, bodies, failNext } = await opened();
    failNext({ kind: 'provider', how: 'transient', takes: 1 });
    await workflowReaches(service, await sendText(service, james, question), 'UNCONFIRMED');
    expect(bodies()).toHaveLength(1);
  });

  it.each([-300, 0, 330])(
    'a row with a SID, in whatever zone the clock of the history is: %i minutes',
    async (offsetMinutes) => {
      const { service, bodies, failNext } = await opened();
      failNext({ kind: 'after' }, { kind: 'zone', offsetMinutes });
      const workflow = await workflowReaches(service, await sendText(service, james, question), 'SENT', 'UNCONFIRMED');
      expect(workflow.status).toBe('SENT');
      expect(workflow.steps.map(({ detail }) => detail)).toContain('The earlier attempt went out.');
      expect(bodies()).toHaveLength(1);
    },
  );

  it('a text that never went out is nothing that "we" said, to the model or to people', async () => {
    const { gateway, service, failNext } = await opened();
    failNext({ kind: 'provider', how: 'transient' });
    const unsent = await workflowReaches(service, await sendText(service, james, question), 'UNCONFIRMED');
    const { model } = gateway.neighbours;
    const before = model.requests.length;
    await workflowReaches(service, await sendText(service, james, 'And until when?'), 'SENT', 'AWAITING_APPROVAL');
    const asked = JSON.stringify(model.requests.slice(before));
    expect(asked).toContain(question);
    expect(asked).not.toContain(unsent.draft?.body);
  });

  it('a connection that never opened took nothing: the text waits, and goes out once', async () => {
    const { service, smsAgent, bodies } = await opened();
    const id = await sendText(service, james, 'STOP');
    await workflowReaches(service, id, 'SUPPRESSED');
    await smsAgent.refuse();
    const waiting = await sendText(service, maria, 'STOP');
    await workflowReaches(service, waiting, 'SENDING');
    await smsAgent.reopen();
    await workflowReaches(service, waiting, 'SUPPRESSED');
    expect(bodies()).toHaveLength(2);
  });
});

describe('B39: where Twilio may be asked', () => {
  it.each<[string, Fault, number]>([
    ['took the text late', { kind: 'provider', how: 'transient', takes: 1 }, 1],
    ['never saw the text', { kind: 'provider', how: 'dies' }, 0],
  ])('its list says that it %s: SENT, once', async (_, fault, before) => {
    const { service, smsAgent, failNext } = await opened({ provider: true });
    failNext(fault);
    const workflow = await workflowReaches(service, await sendText(service, james, question), 'SENT', 'UNCONFIRMED');
    expect(workflow.status).toBe('SENT');
    expect(smsAgent.sent).toHaveLength(1);
    expect(smsAgent.requests.filter(({ path }) => path === '/sms/send')).toHaveLength(2 - before);
  });

  it('is of no use when it does not answer', async () => {
    const { service, smsAgent } = await opened({ provider: true });
    smsAgent.faults.set([
      { path: '/sms/send', fault: { kind: 'provider', how: 'dies' }, times: 1 },
      { path: '/2010-04-01/*', fault: { kind: 'status', status: 503 } },
    ]);
    await workflowReaches(service, await sendText(service, james, question), 'UNCONFIRMED');
  });

  it('B14: it says that the number opted out, which is an opt-out, and nobody is called', async () => {
    const { service, failNext } = await opened({ provider: true });
    failNext({ kind: 'provider', how: 'refuses', errorCode: 21610 });
    const workflow = await workflowReaches(service, await sendText(service, james, question), 'SUPPRESSED', 'FAILED');
    expect(workflow).toMatchObject({
      status: 'SUPPRESSED',
      escalations: [],
      conversation: { consent: 'OPTED_OUT' },
    });
  });

  it('any other refusal is FAILED with the words of the SMS Agent', async () => {
    const { service, bodies, failNext } = await opened({ provider: true });
    failNext({ kind: 'provider', how: 'refuses' });
    const workflow = await workflowReaches(service, await sendText(service, james, question), 'FAILED');
    expect(workflow.error).toContain('The provider refused the message');
    expect(bodies()).toEqual([]);
  });
});

describe('B14: the confirmation of an opt-out', () => {
  it.each([undefined, 21610])('that is refused for good ends quietly: %s', async (errorCode) => {
    const { gateway, service, failNext } = await opened();
    failNext({ kind: 'provider', how: 'refuses', ...(errorCode && { errorCode }) });
    const workflow = await workflowReaches(service, await sendText(service, james, 'STOP'), 'SUPPRESSED', 'FAILED');
    expect(workflow).toMatchObject({
      status: 'SUPPRESSED',
      escalations: [],
      conversation: { consent: 'OPTED_OUT' },
      error: expect.stringContaining('The provider refused the message'),
    });
    expect(gateway.neighbours.notificationService.notifications).toEqual([]);
  });
});

describe('B39: a person says what became of a text', () => {
  it('it went out, or not; of several at once, or of none', async () => {
    const { gateway, service, approver, bodies, smsAgent } = await opened();
    smsAgent.faults.set([{ path: '/sms/send', fault: { kind: 'provider', how: 'transient' } }]);
    const phones = [james, maria, '+18605550142'];
    const ids = await Promise.all(phones.map((phone) => sendText(service, phone, question)));
    for (const id of ids) await workflowReaches(service, id, 'UNCONFIRMED');
    smsAgent.faults.set([]);
    const settle = async (workflowIds: string[], outcome: 'SENT' | 'NOT_SENT') =>
      (await approver.data(SettleSend, { input: { workflowIds, outcome } })).settleSend;

    expect(await settle([], 'SENT')).toMatchObject({ code: 'VALIDATION', fields: [{ path: 'workflowIds' }] });
    expect(await settle([...ids, 'none'], 'SENT')).toMatchObject({ code: 'NOT_FOUND' });
    const [first = '', ...others] = ids;
    expect(await settle([first], 'SENT')).toMatchObject({ workflows: [{ id: first, status: 'SENT', error: null }] });
    expect(await settle(ids, 'NOT_SENT')).toMatchObject({ code: 'CONFLICT', workflow: { id: first, status: 'SENT' } });
    expect(await settle([first], 'SENT')).toMatchObject({ __typename: 'SettleSendSuccess' });
    expect((await readWorkflow(approver, first)).escalations).toMatchObject([{ status: 'RESOLVED' }]);
    expect(bodies()).toEqual([]);

    expect(await settle(others, 'NOT_SENT')).toMatchObject({ workflows: others.map((id) => ({ id })) });
    for (const id of others) await workflowReaches(service, id, 'SENT');
    expect(bodies()).toHaveLength(others.length);

    const refused = await (await gateway.as('analyst')).request(SettleSend, {
      input: { workflowIds: [first], outcome: 'SENT' },
    });
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('200 of them in one act, of ids that are no workflows none', async () => {
    const { approver } = await opened();
    const workflowIds = Array.from({ length: 200 }, () => crypto.randomUUID());
    const { settleSend } = await approver.data(SettleSend, { input: { workflowIds, outcome: 'SENT' } });
    expect(settleSend).toMatchObject({ code: 'NOT_FOUND' });
    const { errors } = await approver.raw(
      `mutation ($ids: [ID!]!) { settleSend(input: { workflowIds: $ids, outcome: SENT }) { __typename } }`,
      { ids: Array.from({ length: 501 }, () => crypto.randomUUID()) },
    );
    expect(errors?.[0]?.extensions?.code).toBe('LIST_TOO_LONG');
  });
});
