import { expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { always } from './support/model-answers.ts';
import { SendMessage, sendText, workflowReaches } from './support/operations.ts';

const BusinessFacts = graphql(`
  query BusinessFacts($propertyName: String) {
    businessFacts(propertyName: $propertyName) { id key value propertyName language updatedBy }
  }
`);
const SetBusinessFact = graphql(`
  mutation SetBusinessFact($input: SetBusinessFactInput!) {
    setBusinessFact(input: $input) {
      __typename
      ... on BusinessFactSuccess { businessFact { id key value propertyName language updatedBy } }
      ... on ValidationError { fields { path message } }
    }
  }
`);
const RemoveBusinessFact = graphql(`
  mutation RemoveBusinessFact($input: RemoveBusinessFactInput!) {
    removeBusinessFact(input: $input) { __typename }
  }
`);

const james = '+12035550114';

async function opened() {
  const gateway = await startTestGateway();
  const [admin, approver, service] = [
    await gateway.as('admin'),
    await gateway.as('approver'),
    await gateway.as('service'),
  ];
  const say = async (input: { key: string; value: string; propertyName?: string; language?: string }) =>
    (await admin.data(SetBusinessFact, { input })).setBusinessFact;
  return { gateway, admin, approver, service, say };
}

it('B63: administrators keep what the landlord says of itself; the newest word counts, and others only read it', async () => {
  const { admin, approver, say } = await opened();
  await say({ key: 'office_hours', value: 'Mon-Fri 9-5' });
  await say({ key: 'office_hours', value: 'Mon-Fri 9-6' });
  await say({ key: 'office_hours', value: 'daily', propertyName: 'Harbor View' });
  await say({ key: 'office_hours', value: 'lunes a viernes', language: 'es' });
  const { businessFacts } = await approver.data(BusinessFacts, { propertyName: 'Maple Court' });
  expect(businessFacts.map(({ value, language }) => [value, language])).toEqual([
    ['Mon-Fri 9-6', null],
    ['lunes a viernes', 'es'],
  ]);
  expect((await approver.data(BusinessFacts, {})).businessFacts).toHaveLength(3);
  const input = { businessFactId: businessFacts[0]?.id ?? '' };
  expect((await admin.data(RemoveBusinessFact, { input })).removeBusinessFact.__typename).toBe('BusinessFactSuccess');
  expect((await admin.data(RemoveBusinessFact, { input })).removeBusinessFact.__typename).toBe('NotFoundError');
  const unknown = { businessFactId: 'none' };
  expect((await admin.data(RemoveBusinessFact, { input: unknown })).removeBusinessFact.__typename).toBe(
    'NotFoundError',
  );
  expect((await approver.data(BusinessFacts, {})).businessFacts).toHaveLength(2);
  const { errors } = await approver.request(SetBusinessFact, { input: { key: 'a', value: 'b' } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it.each([
  [{ key: 'Office Hours', value: 'x' }, 'key'],
  [{ key: 'hours', value: ' ' }, 'value'],
  [{ key: 'hours', value: 'x'.repeat(301) }, 'value'],
  [{ key: 'hours', value: 'two\nlines' }, 'value'],
  [{ key: 'hours', value: 'x', language: 'english' }, 'language'],
])('B63: what cannot be said is a ValidationError: %j', async (input, path) => {
  const { say } = await opened();
  expect(await say(input)).toMatchObject({ __typename: 'ValidationError', fields: [{ path }] });
});

it('B63: replies may state it, nearest to the tenant first; the model is told, and what it makes up fails', async () => {
  const { gateway, approver, service, say } = await opened();
  await say({ key: 'office_phone', value: '(203) 555-0100' });
  await say({ key: 'office_phone', value: '(203) 555-0177', propertyName: 'Maple Court' });
  await say({ key: 'office_phone', value: '(203) 555-0199', propertyName: 'Harbor View' });
  await say({ key: 'payment_link', value: 'https://pay.stanton.example' });
  const reply = 'Hi James. You can call us at (203) 555-0177, or pay at https://pay.stanton.example.';
  gateway.neighbours.model.intercept = always({ reply });
  const checked = async (text: string) => {
    const { draft } = await workflowReaches(
      service,
      await sendText(service, james, text),
      'SENT',
      'AWAITING_APPROVAL',
      'ESCALATED',
    );
    return draft?.checks.filter(({ name, passed }) => !passed && (name === 'figures' || name === 'content'));
  };
  expect(await checked('How can I pay?')).toEqual([]);
  const asked = JSON.stringify(gateway.neighbours.model.requests.at(-1)?.messages);
  expect(asked).toContain('555-0177');
  expect(asked).not.toContain('555-0100');
  gateway.neighbours.model.intercept = always({ reply: 'Hi James. You can call us at (203) 555-0199.' });
  expect(await checked('And by phone?')).not.toEqual([]);

  const { conversation } = await workflowReaches(
    service,
    await sendText(service, james, 'talk to my lawyer'),
    'ESCALATED',
  );
  const byHand = async (body: string) => {
    const input = { conversationId: conversation.id, body };
    const { sendMessage } = await approver.data(SendMessage, { input });
    return sendMessage.__typename === 'ChecksFailedError' ? sendMessage.checks.map(({ name }) => name) : null;
  };
  expect(await byHand('Call us at (203) 555-0177.')).toEqual([]);
  expect(await byHand('Call us at (203) 555-0100.')).toContain('content');
});
