import { describe, expect, it, onTestFinished } from 'vitest';
import { createTestSupabase, databaseKinds } from './support/databases.ts';
import { newMessageId, startNeighbours, startTestGateway } from './support/gateway.ts';
import { Approvals, ApproveDraft, pendingDraft, ReceiveSms, sendText, workflowReaches } from './support/operations.ts';

const james = '+12035550114';

async function project() {
  const database = await createTestSupabase();
  const neighbours = await startNeighbours();
  onTestFinished(async () => {
    await neighbours.close();
    await database.drop();
  });
  return { database, neighbours };
}

describe.runIf(databaseKinds.includes('supabase'))('a gateway on a Supabase project', () => {
  it('sends a reply by itself, and another one when an approver said so', async () => {
    const gateway = await startTestGateway({ kind: 'supabase' });
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');

    const id = await sendText(service, james, 'How much do I owe?');
    await workflowReaches(service, id, 'SENT');
    expect(gateway.neighbours.smsAgent.sent).toMatchObject([{ body: expect.stringContaining('$1,450.00') }]);

    const approvals = approver.subscribe(Approvals);
    const { draft, workflowId } = await pendingDraft(service, approver, james);
    expect((await approvals.next()).approvalRequested).toMatchObject({ kind: 'REQUESTED', draft: { id: draft.id } });
    const { approveDraft } = await approver.data(ApproveDraft, {
      input: { draftId: draft.id, version: draft.version },
    });
    expect(approveDraft).toMatchObject({ __typename: 'DecideDraftSuccess' });
    await workflowReaches(service, workflowId, 'SENT');
    expect(gateway.neighbours.smsAgent.sent).toMatchObject([{}, { body: draft.body }]);
    await approvals.stop();
  });

  it('B42: one instance that serves and one that works wake each other, whatever the poll', async () => {
    const { database, neighbours } = await project();
    const dispatcher = { turnConcurrency: 16, notificationConcurrency: 4, leaseMs: 2_000, pollMs: 600_000 };
    const feed = { pollMs: 600_000, bufferSize: 1_000 };
    const api = await startTestGateway({ database, neighbours, config: { role: 'api', dispatcher, feed } });
    await startTestGateway({ database, neighbours, config: { role: 'worker', dispatcher, feed } });
    await expect.poll(() => database.postgrest.realtime.joined).toBe(2);
    const service = await api.as('service');
    const approver = await api.as('approver');

    const approvals = approver.subscribe(Approvals);
    const id = await sendText(service, james, 'Can I pay $200 a week?');
    const { approvalRequested } = await approvals.next();
    expect(approvalRequested).toMatchObject({ kind: 'REQUESTED', draft: { workflow: { id } } });
    await approvals.stop();
  });

  it('B47: while the project does not answer no text is taken, and none that was taken is lost', async () => {
    const { database, neighbours } = await project();
    // What could not be written meanwhile is taken up again when its lease has run out.
    const dispatcher = { turnConcurrency: 16, notificationConcurrency: 4, leaseMs: 5_000, pollMs: 1_000 };
    const gateway = await startTestGateway({ database, neighbours, config: { dispatcher } });
    const service = await gateway.as('service');
    const asked = Promise.withResolvers<void>();
    neighbours.model.intercept = () => {
      asked.resolve();
      return undefined;
    };
    const id = await sendText(service, james, 'How much do I owe?');
    await asked.promise;
    database.postgrest.intercept = () => ({ status: 503, body: '<h1>Service Unavailable</h1>' });
    database.postgrest.realtime.disconnect();

    const input = { messageId: newMessageId(), phoneNumber: james, content: 'Hello?' };
    const refused = await service.request(ReceiveSms, { input });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
    expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(503);

    database.postgrest.intercept = undefined;
    await workflowReaches(service, id, 'SENT', 'SUPERSEDED');
    expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
    expect((await service.request(ReceiveSms, { input })).errors).toBeUndefined();
  });
});
