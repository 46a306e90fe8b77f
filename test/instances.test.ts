import { describe, expect, it, onTestFinished } from 'vitest';
import { createTestDatabase, type DatabaseKind, databaseKinds } from './support/databases.ts';
import { startNeighbours, startTestGateway } from './support/gateway.ts';
import {
  Approvals,
  ApproveDraft,
  pendingDraft,
  readWorkflow,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const shared = databaseKinds.filter((kind) => kind !== 'embedded');

async function place(kind: DatabaseKind) {
  const database = await createTestDatabase(kind);
  const neighbours = await startNeighbours();
  onTestFinished(async () => {
    await neighbours.close();
    await database.drop();
  });
  return { database, neighbours };
}

describe.skipIf(shared.length === 0)('several instances on one database', () => {
  it.each(shared)(
    'B42: 50 writers on two instances: every subscriber of either sees every event, in one order (%s)',
    async (kind) => {
      const { database, neighbours } = await place(kind);
      // Fifty at once hold each other up; what is late is not handed over (see send.ts), and nobody is to be late here.
      const config = { sendSettleMs: 20_000 };
      const first = await startTestGateway({ database, neighbours, config });
      const second = await startTestGateway({ database, neighbours, config });
      const approvers = [await first.as('approver'), await second.as('approver')] as const;
      const services = [await first.as('service'), await second.as('service')] as const;
      const subscribers = [0, 1, 0, 1].map((index) => (index === 0 ? approvers[0] : approvers[1]).subscribe(Approvals));

      const writers = 50;
      await Promise.all(
        Array.from({ length: writers }, async (_, index) => {
          const instance = index % 2 === 0 ? 0 : 1;
          const number = `+1203555${2000 + index}`;
          const service = services[instance];
          // Written on one instance, decided on the other.
          const approver = approvers[instance === 0 ? 1 : 0];
          const { draft } = await pendingDraft(service, approver, number, 'Can I pay $200 a week?', 'tenant_002');
          await approver.data(ApproveDraft, { input: { draftId: draft.id, version: draft.version } });
        }),
      );
      const sequences = await Promise.all(
        subscribers.map(async (subscriber) => {
          const cursors: string[] = [];
          while (cursors.length < writers * 2) cursors.push((await subscriber.next()).approvalRequested.cursor);
          return cursors;
        }),
      );
      for (const sequence of sequences) expect(sequence).toEqual(sequences[0]);
      expect(new Set(sequences[0]).size).toBe(writers * 2);
      await expect.poll(() => neighbours.smsAgent.sent.length).toBe(writers);
      await Promise.all(subscribers.map((subscriber) => subscriber.stop()));
    },
    120_000,
  );

  it.each(shared)(
    'ROLE=api takes texts in and works on none; ROLE=worker does, and subscribers of the api see it (%s)',
    async (kind) => {
      const { database, neighbours } = await place(kind);
      const api = await startTestGateway({ database, neighbours, config: { role: 'api' } });
      const service = await api.as('service');
      const approver = await api.as('approver');
      const approvals = approver.subscribe(Approvals);
      const id = await sendText(service, '+12035550114', 'Can I pay $200 a week?');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect((await readWorkflow(service, id)).status).toBe('RECEIVED');

      const worker = await startTestGateway({ database, neighbours, config: { role: 'worker' } });
      expect(worker.url).toBe('');
      const { draft } = (await approvals.next()).approvalRequested;
      await approver.data(ApproveDraft, { input: { draftId: draft.id, version: draft.version } });
      await workflowReaches(service, id, 'SENT');
      expect(neighbours.smsAgent.sent).toHaveLength(1);
      await approvals.stop();
    },
  );

  it.each(shared)('work spreads over the instances (%s)', async (kind) => {
    const { database, neighbours } = await place(kind);
    const dispatcher = { turnConcurrency: 2, notificationConcurrency: 2, leaseMs: 2_000, pollMs: 200 };
    const ends = [0, 0];
    const gateways = await Promise.all(
      [0, 1].map((index) =>
        startTestGateway({
          database,
          neighbours,
          config: { dispatcher },
          onCall: (name) => {
            // Ends of turns share transactions.
            if (name === 'complete_send' || name === 'end_turns') ends[index] = (ends[index] ?? 0) + 1;
          },
        }),
      ),
    );
    neighbours.model.intercept = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return undefined;
    };
    const service = await gateways[0]?.as('service');
    if (service === undefined) throw new Error('no gateway');
    const numbers = Array.from({ length: 40 }, (_, index) => `+1203555${3000 + index}`);
    await Promise.all(numbers.map((number) => sendText(service, number, 'How much do I owe?', 'tenant_002')));
    await expect.poll(() => neighbours.smsAgent.sent.length).toBe(numbers.length);
    await expect.poll(() => Math.min(...ends)).toBeGreaterThan(0);
  });
});
