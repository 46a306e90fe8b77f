import { describe, expect, it } from 'vitest';
import { addDays } from '../src/domain/calendar.ts';
import type { DatabaseKind } from './support/databases.ts';
import { databaseKinds } from './support/databases.ts';
import { startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { DecidePaymentPlan, SetConsent, SubmitPaymentPlan, sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';
const maria = '+18605550123';

const PreviewPaymentPlan = graphql(`
  query PreviewPaymentPlan($input: PreviewPaymentPlanInput!) {
    previewPaymentPlan(input: $input) {
      __typename
      ... on PreviewPaymentPlanSuccess {
        offer { amountCents interval installments startDate totalCents }
        issues totalCents coverage autoApprovable
        schedule { number dueDate amountCents }
        body translation language
        checks { name passed }
        claims { text supported }
        segments { count }
      }
      ... on Error { code message }
    }
  }
`);

const PlansWithSchedules = graphql(`
  query PlansWithSchedules {
    paymentPlans {
      nodes {
        id status startDate createdAt
        schedule { number dueDate amountCents }
        suggestion { amountCents interval installments startDate totalCents }
        counterOffer { amountCents installments startDate totalCents }
      }
    }
    drafts { nodes { body translation } }
    workflows { totalCount }
  }
`);

const PromisesKept = graphql(`
  query PromisesKept { promises(first: 20) { nodes { dueDate amountCents } } }
`);

/** James owes $1,450, Maria $980. */
async function proposed(text: string, phoneNumber = james, kind?: DatabaseKind) {
  const gateway = await startTestGateway(kind && { kind });
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const id = await sendText(service, phoneNumber, text);
  const { paymentPlan, conversation } = await workflowReaches(service, id, 'AWAITING_APPROVAL');
  const paymentPlanId = paymentPlan?.id ?? '';
  const preview = async (terms: object = {}) =>
    (await approver.data(PreviewPaymentPlan, { input: { paymentPlanId, ...terms } })).previewPaymentPlan;
  const read = () => approver.data(PlansWithSchedules);
  return { gateway, approver, paymentPlanId, conversation, preview, read };
}

describe.each(databaseKinds)('a counter-offer on the %s database', (kind) => {
  it('is shown with its schedule and its words before it is made, and then made as it was shown', async () => {
    const { approver, paymentPlanId, preview, read } = await proposed('fifty a week is all I have', james, kind);
    const before = await read();
    const shown = await preview();
    if (shown.__typename !== 'PreviewPaymentPlanSuccess') throw new Error(JSON.stringify(shown));
    expect(shown).toMatchObject({
      offer: { amountCents: 12_500, interval: 'WEEKLY', installments: 12, totalCents: 145_000 },
      issues: [],
      totalCents: 145_000,
      coverage: 1,
      autoApprovable: false,
      language: 'en',
      translation: null,
    });
    expect(shown.schedule.map(({ number, amountCents }) => [number, amountCents])).toEqual([
      ...Array.from({ length: 11 }, (_, index) => [index + 1, 12_500]),
      [12, 7_500],
    ]);
    expect(shown.claims.map(({ text, supported }) => [text, supported])).toContainEqual(['$125.00', true]);
    expect(shown.checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(await read()).toEqual(before);
    expect(before.paymentPlans.nodes[0]).toMatchObject({ suggestion: shown.offer, counterOffer: null });

    const input = { paymentPlanId, decision: 'COUNTER' } as const;
    expect((await approver.data(DecidePaymentPlan, { input })).decidePaymentPlan).toMatchObject({
      paymentPlan: { status: 'COUNTERED' },
    });
    const after = await read();
    expect(after.drafts.nodes[0]).toEqual({ body: shown.body, translation: shown.translation });
    const { interval: _weekly, ...offered } = shown.offer;
    expect(after.paymentPlans.nodes[0]).toMatchObject({ suggestion: null, counterOffer: offered });
    expect(await preview()).toMatchObject({ __typename: 'ConflictError', message: 'The plan is COUNTERED already.' });
  });
});

describe('a counter-offer with terms of one’s own', () => {
  it('keeps to month ends, and names each rule that it breaks', async () => {
    const { preview } = await proposed('Puedo pagar 50 por semana', maria);
    const terms = { amountCents: 24_600, interval: 'MONTHLY', installments: 4, startDate: '2027-01-31' };
    const shown = await preview(terms);
    if (shown.__typename !== 'PreviewPaymentPlanSuccess') throw new Error(JSON.stringify(shown));
    expect(shown.schedule).toEqual([
      { number: 1, dueDate: '2027-01-31', amountCents: 24_600 },
      { number: 2, dueDate: '2027-02-28', amountCents: 24_600 },
      { number: 3, dueDate: '2027-03-31', amountCents: 24_600 },
      { number: 4, dueDate: '2027-04-30', amountCents: 24_200 },
    ]);
    expect(shown.issues).toHaveLength(1);
    expect(shown.issues[0]).toContain('at most 12 are allowed');
    expect(shown).toMatchObject({ language: 'es', body: expect.stringContaining('Podemos ofrecerle 4 pagos') });
    expect(shown.translation).toContain('4 payments of $246.00');

    const half = await preview({ ...terms, installments: 2 });
    if (half.__typename !== 'PreviewPaymentPlanSuccess') throw new Error(JSON.stringify(half));
    expect(half.schedule.map(({ amountCents }) => amountCents)).toEqual([24_600, 24_600]);
    expect(half.coverage).toBeCloseTo(492 / 980, 10);
    expect(half.issues.join(' ')).toContain('at least 90 % are required');
  });

  it('what cannot be offered is said as when it is decided', async () => {
    const { approver, conversation, preview, gateway } = await proposed('200 a week for 8 weeks please');
    expect(await preview()).toMatchObject({
      __typename: 'ValidationError',
      message: 'amountCents: is needed: no offer is suggested',
    });
    expect(await preview({ amountCents: -1 })).toMatchObject({ __typename: 'ValidationError' });
    expect(await preview({ installments: 0 })).toMatchObject({ __typename: 'ValidationError' });
    expect(await preview({ paymentPlanId: 'none' })).toMatchObject({ __typename: 'NotFoundError' });
    const analyst = await gateway.as('analyst');
    const query = `{ previewPaymentPlan(input: { paymentPlanId: "x" }) { __typename } }`;
    expect((await analyst.raw(query)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const input = { phoneNumber: conversation.phoneNumber, consent: 'OPTED_OUT', reason: 'by telephone' } as const;
    await approver.data(SetConsent, { input });
    expect(await preview({ amountCents: 20_000 })).toMatchObject({
      __typename: 'ConflictError',
      message: expect.stringContaining('opted out'),
    });
  });
});

describe('the schedule of a plan', () => {
  it('sums to the debt, from the first day that was said, else as if it were agreed now', async () => {
    const { approver, conversation, read } = await proposed('200 a week for 8 weeks please');
    const submit = (terms: object) =>
      approver.data(SubmitPaymentPlan, {
        input: { conversationId: conversation.id, tenantId: 'tenant_002', ...terms },
      });
    await submit({ amountCents: 40_000, interval: 'BIWEEKLY', startDate: '2027-02-20' });
    await submit({ amountCents: 1, interval: 'WEEKLY' });
    const [tooMany, biweekly, weekly] = (await read()).paymentPlans.nodes;
    expect(tooMany?.schedule).toEqual([]);
    expect(biweekly?.schedule).toEqual([
      { number: 1, dueDate: '2027-02-20', amountCents: 40_000 },
      { number: 2, dueDate: '2027-03-06', amountCents: 40_000 },
      { number: 3, dueDate: '2027-03-20', amountCents: 40_000 },
      { number: 4, dueDate: '2027-04-03', amountCents: 25_000 },
    ]);
    expect(weekly?.schedule.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(145_000);
    expect(weekly?.schedule).toHaveLength(8);
    const offered = new Date(weekly?.createdAt ?? '').toLocaleDateString('en-CA', { timeZone: 'America/New_York' });
    expect([addDays(offered, 7), addDays(offered, 8)]).toContain(weekly?.schedule[0]?.dueDate);
  });

  it('B65: of an agreed plan is what the tenant was told and what is kept as promised', async () => {
    const { gateway, approver, paymentPlanId, read } = await proposed('200 a week for 8 weeks please');
    await approver.data(DecidePaymentPlan, { input: { paymentPlanId, decision: 'APPROVE' } });
    const [agreed] = (await read()).paymentPlans.nodes;
    expect(agreed?.schedule[0]?.dueDate).toBe(agreed?.startDate);
    const { promises } = await approver.data(PromisesKept);
    const kept = promises.nodes.toSorted((one, other) => one.dueDate.localeCompare(other.dueDate));
    expect(kept.map(({ dueDate, amountCents }) => [dueDate, amountCents])).toEqual(
      agreed?.schedule.map(({ dueDate, amountCents }) => [dueDate, amountCents]),
    );
    const day = new Date(agreed?.startDate ?? '').toLocaleDateString('en-US', {
      timeZone: 'UTC',
      month: 'long',
      day: 'numeric',
    });
    await expect
      .poll(() => gateway.neighbours.smsAgent.sent.map(({ body }) => body))
      .toEqual([expect.stringContaining(`starting ${day}`)]);
  });
});
