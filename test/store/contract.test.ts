import { describe } from 'vitest';
import { databaseKinds } from '../support/databases.ts';
import { describeClaims } from './contract/claims.ts';
import { describeConsent } from './contract/consent.ts';
import { describeDeadlines } from './contract/deadlines.ts';
import { describeDecisions } from './contract/decisions.ts';
import { describeEverythingAtOnce } from './contract/everything-at-once.ts';
import { describeGate } from './contract/gate.ts';
import { describeHolds } from './contract/holds.ts';
import { describeIntake } from './contract/intake.ts';
import { describeModels } from './contract/models.ts';
import { describeNotifications } from './contract/notifications.ts';
import { describeReads } from './contract/reads.ts';
import { describeRetries } from './contract/retries.ts';
import { describeSending } from './contract/sending.ts';
import { describeSettling } from './contract/settling.ts';
import { describeTurns } from './contract/turns.ts';
import { useStore } from './opened-store.ts';

// One database a kind for all of it: an embedded one takes a second to open.
describe.each(databaseKinds)('the store on the %s database', (kind) => {
  const opened = useStore(kind);
  describe('intake', () => describeIntake(opened));
  describe('claims', () => describeClaims(opened));
  describe('the end of a turn', () => describeTurns(opened));
  describe('consent', () => describeConsent(opened));
  describe('holds', () => describeHolds(opened));
  describe('the gate', () => describeGate(opened));
  describe('decisions', () => describeDecisions(opened));
  describe('sending', () => describeSending(opened));
  describe('settling', () => describeSettling(opened));
  describe('deadlines', () => describeDeadlines(opened));
  describe('models', () => describeModels(opened));
  describe('retries', () => describeRetries(opened));
  describe('notifications', () => describeNotifications(opened));
  describe('reads', () => describeReads(opened));
  describe('everything at once', () => describeEverythingAtOnce(opened));
});
