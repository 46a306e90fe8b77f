import { expect } from 'vitest';
import { type CutOff, expectAll, type Outage, rideOut } from './outage.ts';
import type { WayToFail } from './ways-to-fail.ts';

/** What holds while one upstream is away, in whatever way, before everything drains. */

const collectionsMonitor: CutOff = {
  name: 'Collections Monitor',
  standIn: (neighbours) => neighbours.collectionsMonitor,
};
export const batchEndpoint: CutOff = { ...collectionsMonitor, path: '/monitor/tenants' };
const model: CutOff = { name: 'model', standIn: (neighbours) => neighbours.model };
const notificationService: CutOff = {
  name: 'Notification Service',
  standIn: (neighbours) => neighbours.notificationService,
};
export const smsAgent: CutOff = { name: 'SMS Agent', standIn: (neighbours) => neighbours.smsAgent };
const sending: CutOff = { ...smsAgent, path: '/sms/send' };
const history: CutOff = { ...smsAgent, path: '/conversations/*' };

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

export const withoutCollectionsMonitor = (way: WayToFail) => rideOut(collectionsMonitor, way, expectTextsToWait);

export const withoutBatchEndpoint = (way: WayToFail) => rideOut(batchEndpoint, way, expectTextsToWait);

export const withoutModel = (way: WayToFail) =>
  rideOut(model, way, async (outage) => {
    await expectAll(outage, outage.approved, 'SENT');
    await expectAll(outage, [...outage.balance, ...outage.plan], 'RECEIVED', 'PROCESSING');
    expect(outage.gateway.neighbours.smsAgent.sent.map(({ body }) => body).join()).not.toMatch(/You owe/);
  });

export const withoutNotificationService = (way: WayToFail) =>
  rideOut(notificationService, way, async (outage) => {
    await expectAll(outage, [...outage.approved, ...outage.balance], 'SENT');
    await expectAll(outage, outage.plan, 'AWAITING_APPROVAL');
  });

/** Nothing gets through. */
export const withoutSending = (way: WayToFail) =>
  rideOut(sending, way, async (outage) => {
    await expectAll(outage, [...outage.approved, ...outage.balance], 'SENDING', 'UNCONFIRMED');
    await expectAll(outage, outage.plan, 'AWAITING_APPROVAL');
    expect(outage.gateway.neighbours.smsAgent.sent).toEqual([]);
  });

/** What gets through is not acknowledged. */
export const withoutAcknowledgement = (way: WayToFail) =>
  rideOut(sending, way, async (outage) => {
    await expectAll(outage, [...outage.approved, ...outage.balance], 'SENT');
    await expectAll(outage, outage.plan, 'AWAITING_APPROVAL');
  });

export const withoutHistory = (way: WayToFail) =>
  rideOut(history, way, async (outage) => {
    await expectAll(outage, outage.approved, 'SENT');
    await expectAll(outage, [...outage.balance, ...outage.plan], 'AWAITING_APPROVAL');
  });
