import { describe, expect, it } from 'vitest';
import { type CutOff, expectAll, rideOut } from './outage.ts';
import { blackHoled, errors, refused, resetMidBody, rubbish, slow, tooManyRequests } from './ways-to-fail.ts';

const model: CutOff = { name: 'model', standIn: (neighbours) => neighbours.model };

describe('B36, B46: without the model', () => {
  it.each([refused, blackHoled, slow, errors, rubbish, resetMidBody, tooManyRequests])(
    '$title: texts wait for their reply, and what needs none goes on',
    (way) =>
      rideOut(model, way, async (outage) => {
        await expectAll(outage, outage.approved, 'SENT');
        await expectAll(outage, [...outage.balance, ...outage.plan], 'RECEIVED', 'PROCESSING');
        expect(outage.gateway.neighbours.smsAgent.sent.map(({ body }) => body).join()).not.toMatch(/You owe/);
      }),
  );
});
