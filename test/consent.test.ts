import { describe, expect, it, onTestFinished } from 'vitest';
import { createStore } from '../src/store/store.ts';
import { newText } from './store/samples.ts';
import { startTestGateway, type TestGateway } from './support/gateway.ts';
import {
  ApproveDraft,
  pendingDraft,
  ResolveEscalation,
  readWorkflow,
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

const asked = ({ neighbours }: TestGateway) => neighbours.model.requests.length;

describe('consent', () => {
  it.each([
    [james, 'STOP', /unsubscribed/],
    [james, 'pls stop texting me', /unsubscribed/],
    [maria, 'ya no me manden mensajes', /baja/],
  ])('B7, B8, B10: %s writes "%s": one confirmation, no model, and silence after it', async (number, wish, words) => {
    const { gateway, bodies, service } = await opened();
    const workflow = await workflowReaches(service, await sendText(service, number, wish), 'SUPPRESSED');
    expect(workflow).toMatchObject({ route: 'NONE', draft: null, conversation: { consent: 'OPTED_OUT' } });
    expect(bodies()).toEqual([expect.stringMatching(words)]);
    expect(bodies()[0]).not.toMatch(/\$|owe|pay|rent|balance|debe|pago|renta|saldo/i);

    for (const text of ['stop', 'How much do I owe?', 'HELP']) {
      await workflowReaches(service, await sendText(service, number, text), 'SUPPRESSED');
    }
    expect(bodies()).toHaveLength(1);
    expect(asked(gateway)).toBe(0);
  });

  it('B12: START opts in again, with a word on it; YES does for who is out and is an answer for who is in', async () => {
    const { gateway, bodies, service } = await opened();
    await workflowReaches(service, await sendText(service, james, 'STOP'), 'SUPPRESSED');
    const started = await workflowReaches(service, await sendText(service, james, 'Start'), 'SENT');
    expect(started).toMatchObject({ route: 'NONE', conversation: { consent: 'OPTED_IN' } });
    expect(bodies()[1]).toMatch(/STOP/);
    await workflowReaches(service, await sendText(service, james, 'stop'), 'SUPPRESSED');
    await workflowReaches(service, await sendText(service, james, 'YES'), 'SENT');
    expect(bodies()).toHaveLength(4);
    expect(asked(gateway)).toBe(0);
    const answer = await sendText(service, james, 'Yes');
    await workflowReaches(service, answer, 'AWAITING_APPROVAL', 'ESCALATED', 'SENT');
    expect(asked(gateway)).toBe(1);
  });

  it.each(['STOP', 'pls stop texting me'])(
    'B7, B10: "%s" that an earlier version took in is applied when it is worked on, and confirmed as what it is',
    async (wish) => {
      const { gateway, bodies, service, approver } = await opened();
      const waiting = await pendingDraft(service, approver, james);
      const opening = await gateway.database.open();
      onTestFinished(() => opening.close());
      // As an intake that reads no consent calls it.
      const text = { ...newText({ phoneNumber: james, content: wish }), consent: null };
      const { workflow } = await createStore(opening).receiveSms(text);
      const done = await workflowReaches(service, workflow.id, 'SUPPRESSED');
      expect(done).toMatchObject({ route: 'NONE', draft: null, conversation: { consent: 'OPTED_OUT' } });
      expect(bodies()).toEqual([expect.stringMatching(/unsubscribed/)]);
      expect(await readWorkflow(service, waiting.workflowId)).not.toMatchObject({ status: 'AWAITING_APPROVAL' });
    },
  );

  it('B13: HELP is answered with who writes and how to stop, by no model, in the language of the tenant', async () => {
    const { gateway, bodies, service } = await opened();
    await workflowReaches(service, await sendText(service, james, 'help'), 'SENT');
    await workflowReaches(service, await sendText(service, maria, 'AYUDA'), 'SENT');
    expect(bodies()).toEqual([
      expect.stringMatching(/Stanton Management.*STOP/s),
      expect.stringMatching(/Stanton Management.*STOP/s),
    ]);
    expect(asked(gateway)).toBe(0);
  });

  it('B9: what only shares words with an opt-out is answered like any text', async () => {
    const { service, approver } = await opened();
    for (const text of ["I'll stop by the office tomorrow", 'I get paid at the end of the month']) {
      const { draft, workflowId } = await pendingDraft(service, approver, james, text);
      expect(draft.status).toBe('PENDING');
      expect((await readWorkflow(approver, workflowId)).conversation.consent).toBe('OPTED_IN');
    }
  });

  it('B9: a wish to cancel the plan goes to a human, however sure the model is', async () => {
    const { gateway, service, approver } = await opened();
    const { workflowId } = await pendingDraft(service, approver, james, 'can I cancel the payment plan');
    expect((await readWorkflow(approver, workflowId)).conversation.consent).toBe('OPTED_IN');
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
  });

  it('B11: an opt-out withdraws the pending draft; approving it afterwards is an OptedOutError, and nothing is sent', async () => {
    const { bodies, service, approver } = await opened();
    const { draft, workflowId } = await pendingDraft(service, approver, james);
    await workflowReaches(service, await sendText(service, james, 'STOP'), 'SUPPRESSED');
    expect(await readWorkflow(service, workflowId)).toMatchObject({
      status: 'SUPPRESSED',
      draft: { status: 'EXPIRED' },
    });
    const { approveDraft } = await approver.data(ApproveDraft, {
      input: { draftId: draft.id, version: draft.version },
    });
    expect(approveDraft).toMatchObject({ __typename: 'OptedOutError', code: 'OPTED_OUT' });
    expect(bodies()).toHaveLength(1);
  });

  it('B14: the provider’s word that the number opted out is an opt-out, and no fault', async () => {
    const { gateway, service } = await opened();
    gateway.neighbours.smsAgent.intercept = ({ path }) =>
      path === '/sms/send'
        ? {
            status: 400,
            body: {
              error: {
                code: 'PROVIDER_REJECTED',
                message: 'Attempt to send to unsubscribed recipient',
                details: { category: 'opt_out', status_code: 21610, correlation_id: 'c-1' },
                request_id: 'r-1',
              },
            },
          }
        : undefined;
    const workflow = await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SUPPRESSED');
    expect(workflow).toMatchObject({ conversation: { consent: 'OPTED_OUT' }, escalations: [] });
    expect(workflow.error).toMatch(/unsubscribed/);
  });

  it('B7: an opt-out that comes with a threat is both: confirmed, and a human has the conversation', async () => {
    const { bodies, service, approver } = await opened();
    const id = await sendText(service, james, 'STOP texting me, you will hear from my lawyer');
    const workflow = await workflowReaches(service, id, 'SUPPRESSED');
    expect(workflow.escalations).toMatchObject([{ type: 'ATTORNEY', severity: 'CRITICAL', status: 'OPEN' }]);
    expect(bodies()).toHaveLength(1);
    const escalationId = workflow.escalations[0]?.id ?? '';
    const { resolveEscalation } = await approver.data(ResolveEscalation, {
      input: { escalationId, resolution: 'The attorney was called.' },
    });
    expect(resolveEscalation.__typename).toBe('EscalationSuccess');
  });
});
