import { describe, it } from 'vitest';
import { type CutOff, expectAll, rideOut } from './outage.ts';
import { blackHoled, errors, refused, resetMidBody, rubbish, slow } from './ways-to-fail.ts';

const notificationService: CutOff = {
  name: 'Notification Service',
  standIn: (neighbours) => neighbours.notificationService,
};

describe('B46: without the Notification Service', () => {
  it.each([refused, blackHoled, slow, errors, rubbish, resetMidBody])(
    '$title: no tenant feels it, and managers hear of everything later',
    (way) =>
      rideOut(notificationService, way, async (outage) => {
        await expectAll(outage, [...outage.approved, ...outage.balance], 'SENT');
        await expectAll(outage, outage.plan, 'AWAITING_APPROVAL');
      }),
  );
});
