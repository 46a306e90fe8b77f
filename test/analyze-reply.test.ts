import { expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';

const AnalyzeReply = graphql(`
  query AnalyzeReply($input: AnalyzeReplyInput!) {
    analyzeReply(input: $input) { checks { name passed detail } mayGoOutAlone sentences { text } }
  }
`);

const facts = { tenantName: 'James Carter', language: 'en', amountOwedCents: 145_000, today: '2026-03-05' };

it('B32: says what the checks make of a reply to given facts, changes nothing and asks nobody', async () => {
  const gateway = await startTestGateway();
  const analyst = await gateway.as('analyst');
  const failing = async (body: string, more: object = {}) => {
    const input = { body, facts: { ...facts, ...more } };
    const { analyzeReply } = await analyst.data(AnalyzeReply, { input });
    return analyzeReply.checks.filter(({ name, passed }) => !passed && name !== 'forms').map(({ name }) => name);
  };
  expect(await failing('Hi James. Your balance is $1,450.00. Reply STOP to opt out.')).toEqual([]);
  expect(await failing('Hi James. Your balance is $1,405.00. Reply STOP to opt out.')).toEqual(['figures']);
  expect(await failing('Hi James. You will be evicted. Reply STOP to opt out.')).toEqual(['content']);
  // The total of a plan is what its payments add up to, where nobody says another.
  const plan = { amountCents: 20_000, interval: 'WEEKLY', installments: 4 };
  const stated = 'Hi James. 4 payments of $200.00 every week are $800.00 in all. Reply STOP to opt out.';
  expect(await failing(stated)).toEqual(['figures']);
  expect(await failing(stated, { plan })).toEqual([]);
  expect(gateway.neighbours.model.requests).toHaveLength(0);
});

it.each([
  ['  ', {}, 'body: must not be blank'],
  ['Hi', { plan: { amountCents: 0, interval: 'WEEKLY' } }, 'facts.plan.amountCents: must be a positive number'],
])('says what is wrong with the question: %j %j', async (body, more, message) => {
  const analyst = await (await startTestGateway()).as('analyst');
  const query = 'query ($input: AnalyzeReplyInput!) { analyzeReply(input: $input) { mayGoOutAlone } }';
  const { errors } = await analyst.raw(query, { input: { body, facts: { ...facts, ...more } } });
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});
