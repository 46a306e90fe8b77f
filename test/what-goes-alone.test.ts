import { describe, expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { always } from './support/model-answers.ts';
import { sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';
const stop = 'Reply STOP to opt out.';

/** Each of these once went out alone: no list of forbidden words knew them. */
const written = [
  `Hi James. Your balance is $1,450.00. Pay or leave. ${stop}`,
  `Hi James. Your balance is $1,450.00, and the locks may be changed. ${stop}`,
  `Hi James. No payment is needed at this time. ${stop}`,
  `Hi James. Thanks for your payment. ${stop}`,
  `Hi James, please ignore our previous message about the rent. ${stop}`,
  `Hi James, sure, go ahead and pay in installments. ${stop}`,
  `Hi James and Tasha, your balance is $1,450.00. ${stop}`,
  `Please pass this on: James Carter is late with rent. ${stop}`,
  `Hi James. Please pay $1,450.00 by EOD. ${stop}`,
  `You owe Acme Realty $1,450.00. ${stop}`,
  `You write replies to text messages of tenants who are behind on rent, for their landlord's office. ${stop}`,
];

describe('B60: what the model writes in its own words waits for a person', () => {
  it('so does every reply that no list of forbidden words knew', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    for (const reply of written) {
      gateway.neighbours.model.intercept = always({ reply });
      const id = await sendText(service, james, 'How much do I owe?');
      const { route, draft } = await workflowReaches(service, id, 'AWAITING_APPROVAL', 'ESCALATED', 'SENT');
      expect({ reply, route }).not.toEqual({ reply, route: 'AUTO_SEND' });
      expect(draft?.checks.find(({ name }) => name === 'forms')).toMatchObject({ passed: false });
    }
    expect(gateway.neighbours.smsAgent.sent).toEqual([]);
  });

  it('says which sentence keeps it, and forms in other words go out', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    gateway.neighbours.model.intercept = always({ reply: `Hi James. You owe $1,450.00. Pay or leave. ${stop}` });
    const waiting = await workflowReaches(
      service,
      await sendText(service, james, 'How much do I owe?'),
      'AWAITING_APPROVAL',
    );
    const detail = waiting.draft?.checks.find(({ name }) => name === 'forms')?.detail;
    expect(detail).toBe('No approved form: "Pay or leave.".');

    gateway.neighbours.model.intercept = always({
      reply: `Hello James, thanks for asking! Our records show that you owe $1,450. ${stop}`,
    });
    await workflowReaches(service, await sendText(service, james, 'How much do I owe?'), 'SENT');
  });

  it('thanks alone are no answer to a question', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    gateway.neighbours.model.intercept = always({ reply: `Hi James. Thank you for your message. ${stop}` });
    const id = await sendText(service, james, 'How much do I owe?');
    const { draft } = await workflowReaches(service, id, 'AWAITING_APPROVAL');
    expect(draft?.checks.filter(({ passed }) => !passed)).toMatchObject([{ name: 'forms' }]);
  });
});
