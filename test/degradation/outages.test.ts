import { describe, it } from 'vitest';
import {
  withoutAcknowledgement,
  withoutCollectionsMonitor,
  withoutHistory,
  withoutModel,
  withoutNotificationService,
  withoutSending,
} from './rides.ts';
import { errors, refused, resetAfter, resetMidBody, rubbish } from './ways-to-fail.ts';

/** One way each; `npm run test:slow` tries them all. */
describe('B5, B36, B39, B46: everything drains after an outage, once', () => {
  it('the Collections Monitor refuses connections: texts wait for the facts', () => withoutCollectionsMonitor(refused));
  it('the model answers 500: texts wait for their reply', () => withoutModel(errors));
  it('the Notification Service breaks off: managers hear of everything later', () =>
    withoutNotificationService(resetMidBody));
  it('the SMS Agent answers rubbish: what may have gone out waits for a person', () => withoutSending(rubbish));
  it('the SMS Agent breaks off after sending: found in the history, not sent again', () =>
    withoutAcknowledgement(resetAfter));
  it('the history answers 500: replies wait for a human', () => withoutHistory(errors));
});
