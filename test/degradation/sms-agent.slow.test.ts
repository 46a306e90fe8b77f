import { describe, expect, it } from 'vitest';
import { expectAll, rideOut } from './outage.ts';
import { smsAgent, withoutAcknowledgement, withoutHistory, withoutSending } from './rides.ts';
import { blackHoled, errors, refused, reset, resetAfter, resetMidBody, rubbish, slow } from './ways-to-fail.ts';

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
  it.each([reset, blackHoled, errors, rubbish])(
    '$title: replies are drafted, approved, and wait to go out; what may have gone out waits for a person',
    withoutSending,
  );

  it.each([slow, resetMidBody, resetAfter])(
    '$title: what went out is found in the history, and not sent again',
    withoutAcknowledgement,
  );
});

describe('B46: without its history', () => {
  it.each([reset, blackHoled, slow, errors, rubbish, resetMidBody])(
    '$title: replies are drafted without the thread, for a human to send',
    withoutHistory,
  );
});
