import { describe, it } from 'vitest';
import { expectAll, rideOut } from './outage.ts';
import { batchEndpoint, withoutBatchEndpoint, withoutCollectionsMonitor } from './rides.ts';
import { absent, blackHoled, errors, refused, reset, resetMidBody, rubbish, slow } from './ways-to-fail.ts';

describe('B5, B46: without the Collections Monitor', () => {
  it.each([refused, blackHoled, slow, errors, rubbish, resetMidBody])(
    '$title: texts wait for the facts, and what needs none goes on',
    withoutCollectionsMonitor,
  );
});

describe('B5, B46: without its batch endpoint alone', () => {
  it.each([reset, blackHoled, slow, errors, rubbish, resetMidBody])(
    '$title: texts wait for the facts, and what needs none goes on',
    withoutBatchEndpoint,
  );

  it('absent (404): tenants are looked up one by one', () =>
    rideOut(batchEndpoint, absent, async (outage) => {
      await expectAll(outage, [...outage.approved, ...outage.balance], 'SENT');
      await expectAll(outage, outage.plan, 'AWAITING_APPROVAL');
    }));
});
