import { expect, it } from 'vitest';
import { callerOf, startTestGateway } from './support/gateway.ts';
import { EscalateConversation, readWorkflow, SendMessage, sendText, workflowReaches } from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const maria = { id: 'tenant_001', number: '+18605550123' };
/** With two numbers. */
const james = { id: 'tenant_002', numbers: ['+12035550114', '+18605550187'] as const };
const denise = { id: 'tenant_004', number: '+18605550142' };

async function opened(options: Parameters<typeof startTestGateway>[0] = {}) {
  const gateway = await startTestGateway(options);
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const send = async (input: { tenantId?: string; conversationId?: string; body?: string; overrideReason?: string }) =>
    (await approver.data(SendMessage, { input: { body: 'Please call our office.', ...input } })).sendMessage;
  return { gateway, service, approver, send, sent: gateway.neighbours.smsAgent.sent };
}

it('B69, B15: a tenant who never wrote is texted, tells how to opt out, and their conversation is theirs from then on', async () => {
  const { service, approver, send, sent } = await opened();
  const answer = await send({ tenantId: maria.id });
  if (answer.__typename !== 'SendMessageSuccess') throw new Error(JSON.stringify(answer));
  const workflow = await workflowReaches(approver, answer.workflow.id, 'SENT');
  expect(sent).toMatchObject([{ to: maria.number, body: 'Please call our office. Responda STOP para cancelar.' }]);
  expect(workflow).toMatchObject({ tenant: { id: maria.id }, draft: { status: 'APPROVED' } });
  // Her answer is a turn like any other, of the same conversation.
  const turn = await readWorkflow(service, await sendText(service, maria.number, '¿Quién es?'));
  expect(turn.conversation.id).toBe(workflow.conversation.id);
});

it('B69: of several numbers the one is taken from which the tenant wrote last, else the first of the record', async () => {
  const { service, send, sent } = await opened();
  await send({ tenantId: james.id });
  await expect.poll(() => sent.at(-1)?.to).toBe(james.numbers[0]);
  await workflowReaches(service, await sendText(service, james.numbers[1], 'talk to my lawyer'), 'ESCALATED');
  const answer = await send({ tenantId: james.id, body: 'We have noted it.', overrideReason: 'His attorney asked.' });
  expect(answer.__typename).toBe('SendMessageSuccess');
  await expect.poll(() => sent.at(-1)?.to).toBe(james.numbers[1]);
});

it('B69: exactly one of conversationId and tenantId; a tenant whom nobody knows; a record without a number, or with a foreign one', async () => {
  const { gateway, send, sent } = await opened();
  for (const input of [{}, { tenantId: maria.id, conversationId: 'one' }]) {
    expect(await send(input)).toMatchObject({
      __typename: 'ValidationError',
      message: expect.stringContaining('exactly one'),
    });
  }
  expect(await send({ tenantId: 'nobody' })).toMatchObject({ __typename: 'NotFoundError' });
  const told = (phone_numbers: string[]) =>
    gateway.neighbours.collectionsMonitor.faults.set([{ fault: { kind: 'record', says: { phone_numbers } } }]);
  for (const [numbers, message] of [
    [[], 'the record of this tenant has no phone number'],
    [['+18765550123'], 'Jamaica'],
  ] as const) {
    told([...numbers]);
    expect(await send({ tenantId: maria.id })).toMatchObject({
      __typename: 'ValidationError',
      message: expect.stringContaining(message),
    });
  }
  expect(sent).toEqual([]);
});

it('B11, B38, B69: who opted out at one number is not texted at another; a hold wants a reason; the same words are one text', async () => {
  const { service, approver, send, sent } = await opened();
  expect((await send({ tenantId: denise.id })).__typename).toBe('SendMessageSuccess');
  expect(await send({ tenantId: denise.id })).toMatchObject({
    __typename: 'ValidationError',
    message: expect.stringContaining('moments ago'),
  });
  const { conversation } = await readWorkflow(service, await sendText(service, denise.number, 'thanks'));
  const input = { conversationId: conversation.id, type: 'BANKRUPTCY' as const, reason: 'By letter.' };
  await approver.data(EscalateConversation, { input });
  expect(await send({ tenantId: denise.id, body: 'Please write.' })).toMatchObject({ holds: [{ type: 'BANKRUPTCY' }] });
  await workflowReaches(service, await sendText(service, james.numbers[1], 'STOP'), 'SUPPRESSED');
  expect(await send({ tenantId: james.id })).toMatchObject({ __typename: 'OptedOutError' });
  expect(sent.filter(({ to }) => to === james.numbers[0])).toEqual([]);
});

it('B56, B69: to whom only another property is shown, the tenant is not there', async () => {
  const { gateway, sent } = await opened();
  const other = callerOf(gateway.url, await signToken('approver', { properties: ['Harbor View'] }));
  const input = { tenantId: maria.id, body: 'Hello' };
  expect((await other.data(SendMessage, { input })).sendMessage.__typename).toBe('NotFoundError');
  expect(sent).toEqual([]);
});
