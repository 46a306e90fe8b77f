import { describe, expect, it } from 'vitest';
import { type CutOff, expectAll, type Outage, rideOut } from './outage.ts';
import { blackHoled, errors, refused, reset, resetAfter, resetMidBody, rubbish, slow } from './ways-to-fail.ts';

const smsAgent: CutOff = { name: 'SMS Agent', standIn: (neighbours) => neighbours.smsAgent };

describe('B46: without the SMS Agent', () => {
  it('refused: approvals are taken, drafts wait for a human, nothing goes out', () =>
    rideOut(smsAgent, refused, async (outage) => {
      await expectAll(outage, outage.approved, 'SENDING');
      // The thread cannot be read, and a draft without it is never sent by itself.
      await expectAll(outage, [...outage.balance, ...outage.plan], 'AWAITING_APPROVAL');
      expect(outage.gateway.neighbours.smsAgent.sent).toEqual([]);
    }));
});

describe('B39, B46: without its sending', () => {
  const sending: CutOff = { ...smsAgent, path: '/sms/send' };

  it.each([reset, blackHoled, errors, rubbish])(
    '$title: replies are drafted, approved, and wait to go out; what may have gone out waits for a person',
    (way) =>
      rideOut(sending, way, async (outage) => {
        await expectAll(outage, [...outage.approved, ...outage.balance], 'SENDING', 'UNCONFIRMED');
        await expectAll(outage, outage.plan, 'AWAITING_APPROVAL');
        expect(outage.gateway.neighbours.smsAgent.sent).toEqual([]);
      }),
  );

  it.each([slow, resetMidBody, resetAfter])(
    '$title: what went out is found in the history, and not sent again',
    (way) =>
      rideOut(sending, way, async (outage) => {
        await expectAll(outage, [...outage.approved, ...outage.balance], 'SENT');
        await expectAll(outage, outage.plan, 'AWAITING_APPROVAL');
      }),
  );
});

describe('B46: without its history', () => {
  const history: CutOff = { ...smsAgent, path: '/conversations/*' };

  it.each([reset, blackHoled, slow, errors, rubbish, resetMidBody])(
    '$title: replies are drafted without the thread, for a human to send',
    (way) =>
      rideOut(history, way, async (outage: Outage) => {
        await expectAll(outage, outage.approved, 'SENT');
        await expectAll(outage, [...outage.balance, ...outage.plan], 'AWAITING_APPROVAL');
      }),
  );
});
