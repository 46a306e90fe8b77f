import { describe, expect, it, onTestFinished } from 'vitest';
import { createTestDatabase, type DatabaseKind, databaseKinds } from './support/databases.ts';
import { startNeighbours, startTestGateway, upstreamsAt } from './support/gateway.ts';
import { Approvals, ApproveDraft, pendingDraft, sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';
const denise = '+18605550142';

async function longLived(kind: DatabaseKind) {
  const database = await createTestDatabase(kind);
  const neighbours = await startNeighbours();
  onTestFinished(async () => {
    await neighbours.close();
    await database.drop();
  });
  return { database, neighbours };
}

describe.each(databaseKinds)('stopping and starting on the %s database', (kind) => {
  it('B45, B48: a turn in the middle of drafting is handed back, and the next process finishes it', async () => {
    const { database, neighbours } = await longLived(kind);
    const asked = Promise.withResolvers<void>();
    neighbours.model.intercept = () => {
      asked.resolve();
      return 'hang';
    };
    const before = await startTestGateway({ database, neighbours });
    const id = await sendText(await before.as('service'), james, 'How much do I owe?');
    await asked.promise;
    await before.stop();

    neighbours.model.intercept = undefined;
    const after = await startTestGateway({ database, neighbours });
    const workflow = await workflowReaches(await after.as('service'), id, 'SENT');
    expect(workflow.attempts).toBe(0);
    expect(neighbours.smsAgent.sent).toHaveLength(1);
  });

  it('B40, B48: a look-up in the history is given up with the process, and the next one goes on at once', async () => {
    const { database, neighbours } = await longLived(kind);
    const lookedUp = Promise.withResolvers<void>();
    let sent = 0;
    neighbours.smsAgent.intercept = ({ path }) => {
      if (path === '/sms/send') {
        sent += 1;
        return { handleThen: 'reset' };
      }
      if (sent > 0) lookedUp.resolve();
      return sent > 0 ? 'hang' : undefined;
    };
    // A lease that outlasts the test: only what was handed back can go on.
    const dispatcher = { turnConcurrency: 16, notificationConcurrency: 4, leaseMs: 600_000, pollMs: 1_000 };
    const config = {
      dispatcher,
      upstreams: upstreamsAt(neighbours, { smsAgent: 60_000 }),
    };
    const before = await startTestGateway({ database, neighbours, config });
    const id = await sendText(await before.as('service'), james, 'How much do I owe?');
    await lookedUp.promise;
    await before.stop();

    neighbours.smsAgent.intercept = undefined;
    const after = await startTestGateway({ database, neighbours, config });
    await workflowReaches(await after.as('service'), id, 'SENT');
    expect(neighbours.smsAgent.sent).toHaveLength(1);
  });

  it('a draft waits across a restart, and a subscriber comes back with its cursor', async () => {
    const { database, neighbours } = await longLived(kind);
    const before = await startTestGateway({ database, neighbours });
    const approver = await before.as('approver');
    const approvals = approver.subscribe(Approvals);
    const { draft, workflowId } = await pendingDraft(await before.as('service'), approver, james);
    const { cursor } = (await approvals.next()).approvalRequested;
    await before.stop();
    expect((await approvals.closed).code).toBe(1001);

    const after = await startTestGateway({ database, neighbours });
    const again = await after.as('approver');
    const resumed = again.subscribe(Approvals, { after: cursor });
    const other = await pendingDraft(await after.as('service'), again, denise);
    expect((await resumed.next()).approvalRequested.draft.id).toBe(other.draft.id);
    await again.data(ApproveDraft, { input: { draftId: draft.id, version: draft.version } });
    await workflowReaches(again, workflowId, 'SENT');
    expect(neighbours.smsAgent.sent.map((text) => text.body)).toEqual([draft.body]);
    await resumed.stop();
  });

  it('B40: a process that stops between sending and recording does not make the text go out twice', async () => {
    const { database, neighbours } = await longLived(kind);
    // The SMS Agent takes the text, but the answer never arrives.
    neighbours.smsAgent.intercept = ({ path }) => (path === '/sms/send' ? { handleThen: 'hang' } : undefined);
    // What nobody could hand back is taken over when its lease has run out.
    const dispatcher = { turnConcurrency: 16, notificationConcurrency: 4, leaseMs: 5_000, pollMs: 1_000 };
    const config = { sendSettleMs: 200, dispatcher };
    const before = await startTestGateway({ database, neighbours, config });
    const id = await sendText(await before.as('service'), james, 'How much do I owe?');
    await expect.poll(() => neighbours.smsAgent.sent.length).toBe(1);
    await before.stop();

    neighbours.smsAgent.intercept = undefined;
    const after = await startTestGateway({ database, neighbours, config });
    const workflow = await workflowReaches(await after.as('service'), id, 'SENT');
    expect(workflow.steps.map((step) => step.detail)).toContain('The earlier attempt went out.');
    expect(neighbours.smsAgent.sent).toHaveLength(1);
  });
});
