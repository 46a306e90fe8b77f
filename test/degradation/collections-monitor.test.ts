import { describe, expect, it } from 'vitest';
import { type CutOff, expectAll, type Outage, rideOut } from './outage.ts';
import { absent, blackHoled, errors, refused, reset, resetMidBody, rubbish, slow } from './ways-to-fail.ts';

const collectionsMonitor: CutOff = {
  name: 'Collections Monitor',
  standIn: (neighbours) => neighbours.collectionsMonitor,
};
const batchEndpoint: CutOff = { ...collectionsMonitor, path: '/monitor/tenants' };

/** B5: nothing is drafted, let alone sent, on missing facts. */
async function expectTextsToWait(outage: Outage): Promise<void> {
  await expectAll(outage, outage.approved, 'SENT');
  await expectAll(outage, [...outage.balance, ...outage.plan], 'RECEIVED', 'PROCESSING');
  expect(outage.gateway.neighbours.model.requests.length).toBe(outage.modelRequestsBefore);
  // The rest of an analyst's page is there.
  const { data, errors } = await outage.approver.raw('{ workflows(first: 100) { nodes { message tenant { name } } } }');
  expect(data).toMatchObject({ workflows: { nodes: expect.arrayContaining([{ message: 'HELP', tenant: null }]) } });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'UPSTREAM_UNAVAILABLE' } });
}

describe('B5, B46: without the Collections Monitor', () => {
  it.each([refused, blackHoled, slow, errors, rubbish, resetMidBody])(
    '$title: texts wait for the facts, and what needs none goes on',
    (way) => rideOut(collectionsMonitor, way, expectTextsToWait),
  );
});

describe('B5, B46: without its batch endpoint alone', () => {
  it.each([reset, blackHoled, slow, errors, rubbish, resetMidBody])(
    '$title: texts wait for the facts, and what needs none goes on',
    (way) => rideOut(batchEndpoint, way, expectTextsToWait),
  );

  it('absent (404): tenants are looked up one by one', () =>
    rideOut(batchEndpoint, absent, async (outage) => {
      await expectAll(outage, [...outage.approved, ...outage.balance], 'SENT');
      await expectAll(outage, outage.plan, 'AWAITING_APPROVAL');
    }));
});
