import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { quickestKind } from '../support/databases.ts';
import { startTestGateway } from '../support/gateway.ts';
import { readWorkflow, sendText } from '../support/operations.ts';
import { waysIn } from '../support/ways-in.ts';

const deep = JSON.parse(`${'['.repeat(20_000)}1${']'.repeat(20_000)}`) as unknown;

/** What cannot be answered as it was asked; the caller's own fault, and said so. */
const wrong: [query: string, variables: object, codes: string[]][] = [
  ['query ($f: WorkflowFilter) { workflows(filter: $f) { nodes { id } } }', { f: { tenantIds: deep } }, ['TOO_DEEP']],
  ['query ($f: WorkflowFilter) { workflows(filter: $f) { nodes { id } } }', { f: deep }, ['TOO_DEEP']],
  ['{ workflows(filter: { from: "0000-00-00T00:00:00Z" }) { nodes { id } } }', {}, ['BAD_USER_INPUT']],
  ['{ delinquentTenants(filter: { minDaysLate: -1 }) { page } }', {}, ['BAD_USER_INPUT']],
  ['{ delinquentTenants(filter: { minAmountOwedCents: -1 }) { page } }', {}, ['BAD_USER_INPUT']],
  ['{ delinquentTenants(filter: { status: "paid?" }) { page } }', {}, ['BAD_USER_INPUT']],
  ['{ delinquentTenants(filter: { propertyName: "" }) { page } }', {}, ['BAD_USER_INPUT']],
  [
    'query ($n: String) { delinquentTenants(filter: { propertyName: $n }) { page } }',
    { n: 'x'.repeat(20_000) },
    ['BAD_USER_INPUT'],
  ],
  [
    'query ($n: String) { delinquentTenants(filter: { propertyName: $n }) { page } }',
    { n: 'a\u0000b' },
    ['BAD_USER_INPUT'],
  ],
  ['{ delinquentTenants(page: 0) { page } }', {}, ['BAD_USER_INPUT']],
  ['query ($id: ID!) { draft(id: $id) { id } }', {}, ['BAD_USER_INPUT']],
  ['query ($id: ID!) { draft(id: $id) { id } }', { id: null }, ['BAD_USER_INPUT']],
  [
    'query ($f: WorkflowFilter) { workflows(filter: $f) { totalCount } }',
    { f: { statuses: ['?'] } },
    ['BAD_USER_INPUT'],
  ],
  ['query ($n: Int) { workflows(first: $n) { totalCount } }', { n: 'many' }, ['BAD_USER_INPUT']],
  ['{ drafts(filter: 1) { totalCount } }', {}, ['GRAPHQL_VALIDATION_FAILED']],
  ['{ drafts(', {}, ['GRAPHQL_PARSE_FAILED']],
  ['query A { viewer { id } } query B { viewer { id } }', {}, ['OPERATION_RESOLUTION_FAILURE']],
  ['{ delinquentTenants(page: 2147483647) { page } }', {}, ['BAD_USER_INPUT']],
];

/** What may be asked, however odd. */
const odd: string[] = [
  '{ workflows(filter: { from: "0000-01-01T00:00:00Z", to: "9999-12-31T23:59:59-14:00" }) { nodes { id } totalCount } }',
  '{ auditTrail(filter: { from: "0000-01-01T00:00:00Z", to: "0000-12-31T00:00:00Z" }) { nodes { id } } }',
  '{ tenant(id: "../../health") { id } }',
  '{ conversation(id: "") { id } workflow(id: "\u0000") { id } draft(id: "zzz") { id } }',
  '{ workflows(filter: { tenantIds: ["\u0000", ""], conversationIds: ["\u0000"] }) { nodes { id } } }',
  '{ conversations(search: "%_\\\\") { nodes { id } } }',
];

describe('what a caller gets wrong', () => {
  it.each(Object.entries(waysIn).filter(([way]) => way !== 'HTTP GET'))(
    '%s: is a clear error, never one of ours',
    async (_way, send) => {
      const gateway = await startTestGateway({
        config: { role: 'api' },
        kind: process.env.TEST_DATABASE_URL ? 'postgres' : quickestKind,
      });
      const { token } = await gateway.as('analyst');
      for (const [query, variables, codes] of wrong) {
        expect([query, (await send(gateway.url, token, { query, variables })).codes]).toEqual([query, codes]);
      }
      for (const query of odd) expect([query, (await send(gateway.url, token, { query })).codes]).toEqual([query, []]);
    },
  );

  it('B6: what a reader would not see is no name and no reason', async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const admin = await gateway.as('admin');
    const query = `mutation ($i: RevokeAccessInput!) { revokeAccess(input: $i) { ... on ValidationError { fields { path } } } }`;
    const paths = async (input: object) => {
      const { data, errors } = await admin.raw(query, { i: input });
      expect(errors).toBeUndefined();
      return (data as { revokeAccess: { fields?: { path: string }[] } }).revokeAccess.fields?.map(({ path }) => path);
    };
    for (const unseen of ['\u0000', 'a\u0000b', '\ud800']) {
      expect(await paths({ subject: unseen, reason: 'left' })).toEqual(['subject']);
    }
    for (const unseen of ['\u0000', '\u200b\u200b', ' \u00ad ']) {
      expect(await paths({ subject: 'mallory', reason: unseen })).toEqual(['reason']);
    }
  });

  it("an id of the SMS Agent's that stands for another number is refused by name of the field", async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const service = await gateway.as('service');
    const hand = async (phoneNumber: string) => {
      const { data } = await service.raw(
        `mutation ($input: ReceiveSmsInput!) { receiveSms(input: $input) {
          __typename ... on ValidationError { fields { path message } } } }`,
        { input: { messageId: randomUUID(), phoneNumber, content: 'Hello?', conversationId: '4711' } },
      );
      return data?.receiveSms;
    };
    expect(await hand('+12035550114')).toMatchObject({ __typename: 'ReceiveSmsSuccess' });
    expect(await hand('+12035550116')).toEqual({
      __typename: 'ValidationError',
      fields: [{ path: 'conversationId', message: 'stands for another number' }],
    });
  });

  it('a plan that begins in the year 0 is refused, and what a plan says before the calendar began too', async () => {
    const gateway = await startTestGateway({ config: { role: 'api' } });
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const { conversation } = await readWorkflow(
      approver,
      await sendText(service, '+12035550114', 'How much do I owe?'),
    );
    const submit = `mutation ($input: SubmitPaymentPlanInput!) { submitPaymentPlan(input: $input) {
      __typename ... on ValidationError { fields { path } } } }`;
    const plan = {
      conversationId: conversation.id,
      tenantId: 'tenant_002',
      amountCents: 5_000,
      interval: 'WEEKLY',
      installments: 4,
    };
    for (const startDate of ['0000-01-01', '0001-01-01', '9999-12-31', '0000-12-31']) {
      const { data, errors } = await approver.raw(submit, { input: { ...plan, startDate } });
      const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
      const isClear =
        codes[0] === 'BAD_USER_INPUT' ||
        (data?.submitPaymentPlan as { __typename: string })?.__typename === 'ValidationError';
      expect([startDate, codes, data, isClear]).toEqual([startDate, codes, data, true]);
    }
  });
});
