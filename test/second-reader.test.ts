import { describe, expect, it } from 'vitest';
import { addDays } from '../src/domain/calendar.ts';
import { startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { always } from './support/model-answers.ts';
import {
  ApproveDraft,
  readWorkflow,
  SendMessage,
  SetConsent,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const PromisesRead = graphql(`
  query PromisesRead { promises(first: 10) { nodes { id status amountCents dueDate evidence reason } } }
`);

const DecidePromise = graphql(`
  mutation DecidePromise($input: DecidePromiseInput!) {
    decidePromise(input: $input) {
      __typename
      ... on PromiseSuccess { promise { id status } }
      ... on Error { message }
    }
  }
`);

const james = '+12035550114';
const balance = 'Hi James. Your balance is $1,450.00.';

async function opened() {
  const gateway = await startTestGateway();
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const sent = () => gateway.neighbours.smsAgent.sent.map(({ body }) => body);
  const reads = (reading: Parameters<typeof always>[0]['reading']) => {
    gateway.neighbours.model.intercept = always({ reply: balance, reading });
  };
  return { gateway, service, approver, sent, reads };
}

describe('the second reader', () => {
  it('B62: words that may ask for no more texts hold the conversation until a person has said', async () => {
    const { service, approver, sent, reads } = await opened();
    reads({ wantsNoTexts: 'like I told Linda on Monday' });
    const id = await sendText(service, james, 'Like I told Linda on Monday!');
    const { escalations, conversation } = await workflowReaches(service, id, 'ESCALATED');
    expect(escalations).toMatchObject([
      { type: 'CONSENT_UNCLEAR', automatic: true, reason: 'The model reads: "like I told Linda on Monday"' },
    ]);
    const byHand = { conversationId: conversation.id, body: 'Please call us.' };
    expect((await approver.data(SendMessage, { input: byHand })).sendMessage).toMatchObject({
      holds: [{ type: 'CONSENT_UNCLEAR' }],
    });
    expect(sent()).toEqual([]);

    const clear = { phoneNumber: james, consent: 'OPTED_IN' as const, reason: 'Called: may be texted.' };
    await approver.data(SetConsent, { input: clear });
    expect((await readWorkflow(approver, id)).escalations).toMatchObject([{ status: 'RESOLVED' }]);
    reads({});
    await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SENT');
  });

  it('B62: one press records the opt-out as well', async () => {
    const { service, approver, sent, reads } = await opened();
    reads({ wantsNoTexts: 'like I told Linda on Monday' });
    const id = await sendText(service, james, 'like I told Linda on Monday');
    await workflowReaches(service, id, 'ESCALATED');
    const optOut = { phoneNumber: james, consent: 'OPTED_OUT' as const, reason: 'The tenant wants no texts.' };
    await approver.data(SetConsent, { input: optOut });
    const { escalations, conversation } = await readWorkflow(approver, id);
    expect(escalations).toMatchObject([{ status: 'RESOLVED' }]);
    const input = { conversationId: conversation.id, body: 'Hello', overrideReason: 'Because.' };
    expect((await approver.data(SendMessage, { input })).sendMessage.__typename).toBe('OptedOutError');
    expect(sent()).toEqual([]);
  });

  it('B62: a wrong person and reasons for a human hand over, each with its words', async () => {
    const { service, sent, reads } = await opened();
    reads({
      wrongPerson: 'James moved out',
      reasonsForHuman: [{ type: 'PAYMENT_DISPUTE', quotation: 'that bill is bogus' }],
    });
    const id = await sendText(service, james, 'James moved out, and that bill is bogus');
    const { escalations } = await workflowReaches(service, id, 'ESCALATED');
    expect(escalations.map(({ type }) => type).sort()).toEqual(['PAYMENT_DISPUTE', 'WRONG_NUMBER']);
    expect(sent()).toEqual([]);
  });

  it('B62: it can only add care: an invented quotation changes nothing, and no reading lets a draft out', async () => {
    const { service, approver, sent, reads } = await opened();
    reads({ wantsNoTexts: 'stop texting me', reasonsForHuman: [{ type: 'ATTORNEY', quotation: 'my lawyer' }] });
    const id = await sendText(service, james, 'How much do I owe?');
    expect((await workflowReaches(service, id, 'SENT')).escalations).toEqual([]);
    expect(sent()).toHaveLength(1);
    reads({ wantsNoTexts: null, wrongPerson: null, reasonsForHuman: [] });
    const offer = await workflowReaches(
      service,
      await sendText(service, james, 'can I pay 50 a week'),
      'AWAITING_APPROVAL',
    );
    const input = { draftId: offer.draft?.id ?? '', version: offer.draft?.version ?? 0 };
    expect((await approver.data(ApproveDraft, { input })).approveDraft.__typename).toBe('DecideDraftSuccess');
  });

  it('B65: a promise that only the model reads waits for a person, who agrees or does not', async () => {
    const { gateway, service, approver } = await opened();
    const text = 'dont worry, count on $400 from me tomorrow';
    await workflowReaches(service, await sendText(service, james, text), 'SENT', 'AWAITING_APPROVAL');
    const [read] = (await approver.data(PromisesRead)).promises.nodes;
    expect(read).toMatchObject({
      status: 'UNCLEAR',
      amountCents: 40_000,
      evidence: 'count on $400 from me tomorrow',
      reason: 'Only the model reads a promise in these words.',
    });
    const input = { promiseId: read?.id ?? '', decision: 'AGREE' as const };
    const analyst = await gateway.as('analyst');
    expect((await analyst.request(DecidePromise, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await approver.data(DecidePromise, { input })).decidePromise).toMatchObject({
      promise: { status: 'OPEN' },
    });
    expect((await approver.data(DecidePromise, { input })).decidePromise.__typename).toBe('ConflictError');
    const unknown = { ...input, promiseId: '00000000-0000-4000-8000-000000000000' };
    expect((await approver.data(DecidePromise, { input: unknown })).decidePromise.__typename).toBe('NotFoundError');
  });

  it('B65: what the model makes up is no promise, and what both read is one', async () => {
    const { service, approver, reads } = await opened();
    const today = new Date().toLocaleDateString('en-CA', { timeZone: 'America/New_York' });
    const dueDate = addDays(today, 1);
    reads({
      promises: [
        { amountCents: 10_000, dueDate, quotation: 'I will pay $100 tomorrow' },
        { amountCents: 40_000, dueDate, quotation: 'I will send $400 tomorrow' },
      ],
    });
    const id = await sendText(service, james, 'I will send $400 tomorrow');
    await workflowReaches(service, id, 'SENT', 'AWAITING_APPROVAL');
    expect((await approver.data(PromisesRead)).promises.nodes).toMatchObject([{ status: 'OPEN', amountCents: 40_000 }]);
  });
});
