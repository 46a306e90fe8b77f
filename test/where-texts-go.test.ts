import { describe, expect, it } from 'vitest';
import { createTestDatabase, quickestKind } from './support/databases.ts';
import { startTestGateway } from './support/gateway.ts';
import {
  ApproveDraft,
  pendingDraft,
  readWorkflow,
  SendMessage,
  SetConsent,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const james = '+12035550114';
const jamaica = '+18765550123';

describe('a text from a country that texts do not go to', () => {
  it('B59: is taken in and a person has it; neither the model nor the tenant hears of it', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const id = await sendText(service, jamaica, 'How much do I owe?');
    const workflow = await workflowReaches(service, id, 'ESCALATED');
    expect(workflow.escalations.map(({ type }) => type).toSorted()).toEqual(['MANUAL', 'UNKNOWN_NUMBER']);
    expect(workflow.escalations.find(({ type }) => type === 'MANUAL')?.reason).toContain(
      'texts do not go to the country of this number (Jamaica)',
    );
    expect(gateway.neighbours.model.requests).toHaveLength(0);
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
  });

  it('B59: its STOP is in force without a confirmation, and a person knows', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const workflow = await workflowReaches(service, await sendText(service, jamaica, 'STOP'), 'SUPPRESSED');
    expect(workflow.conversation.consent).toBe('OPTED_OUT');
    expect(workflow.escalations.map(({ type }) => type)).toContain('MANUAL');
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
  });

  it('B59: nobody can write to it by hand, and the answer says why', async () => {
    const gateway = await startTestGateway();
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const { conversation } = await readWorkflow(service, await sendText(service, jamaica, 'Hello'));
    const input = { conversationId: conversation.id, body: 'Please call the office.' };
    const { sendMessage } = await approver.data(SendMessage, { input });
    expect(sendMessage).toMatchObject({
      __typename: 'ValidationError',
      message: expect.stringContaining('texts do not go to the country of this number (Jamaica)'),
    });
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
  });
});

describe('a country that is not listed any more', () => {
  it('B59: a draft from before cannot be approved, and a text on its way is stopped and told to a person', async () => {
    const database = await createTestDatabase(quickestKind);
    const before = await startTestGateway({ database });
    const waiting = await pendingDraft(await before.as('service'), await before.as('approver'), james);
    await before.stop();

    const serving = await startTestGateway({ database, config: { role: 'api' } });
    const approver = await serving.as('approver');
    const { conversation } = await readWorkflow(approver, waiting.workflowId);
    const input = { conversationId: conversation.id, body: 'Please call the office.' };
    const { sendMessage } = await approver.data(SendMessage, { input });
    if (sendMessage.__typename !== 'SendMessageSuccess') throw new Error(JSON.stringify(sendMessage));
    await serving.stop();

    const now = await startTestGateway({ database, config: { textCountries: new Set(['CA']) } });
    const manager = await now.as('approver');
    const { approveDraft } = await manager.data(ApproveDraft, {
      input: { draftId: waiting.draft.id, version: waiting.draft.version },
    });
    expect(approveDraft).toMatchObject({
      __typename: 'ValidationError',
      fields: [{ path: 'draftId', message: 'texts do not go to the country of this number (United States)' }],
    });
    const stopped = await workflowReaches(manager, sendMessage.workflow.id, 'SUPPRESSED');
    expect(stopped.error).toBe('Not sent: texts do not go to the country of this number (United States).');
    expect(stopped.escalations).toMatchObject([{ type: 'SYSTEM' }]);
    expect(now.neighbours.smsAgent.sent).toHaveLength(0);
    await now.stop();
    await database.drop();
  });
});

describe('keywords of one number', () => {
  it('B59: cause at most five answers a day; the consent that they ask for is in force all the same', async () => {
    const gateway = await startTestGateway();
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const ends: string[] = [];
    for (const word of ['HELP', 'STOP', 'START', 'STOP', 'START', 'STOP', 'HELP', 'START', 'HELP', 'STOP']) {
      const { conversation, status } = await workflowReaches(
        service,
        await sendText(service, james, word),
        'SENT',
        'SUPPRESSED',
      );
      if (word !== 'HELP') expect(conversation.consent).toBe(word === 'STOP' ? 'OPTED_OUT' : 'OPTED_IN');
      ends.push(status);
    }
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(5);
    // Answers count, not who may be texted: what people decide is not held up.
    const opted = { phoneNumber: james, consent: 'OPTED_IN' as const, reason: 'They called.' };
    await approver.data(SetConsent, { input: opted });
    await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SENT');
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(6);
  });
});
