import { describe, expect, it } from 'vitest';
import { startCollectionsMonitor } from '../src/sandbox/collections-monitor.ts';
import { sandboxTenants } from '../src/sandbox/tenants.ts';
import { databaseKinds } from './support/databases.ts';
import { callerOf, startNeighbours, startTestGateway, upstreamsAt } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { ApproveDraft, sendText, workflowReaches } from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const james = '+12035550114';

const BrokenPromises = graphql(`
  query BrokenPromises {
    workItems {
      nodes {
        id kinds draft { id version body workflow { id } } escalations { type }
        brokenPromises { status amountCents paidCents dueDate evidence }
      }
    }
    promises { nodes { id status amountCents dueDate } }
  }
`);

describe.skipIf(!databaseKinds.includes('postgres'))('a promise that is not kept', () => {
  /** James promises $400, and some days go by: his ledger then says that so much is owed. */
  async function promised(laterOwed: string, words = 'I will send $400 tomorrow') {
    const neighbours = await startNeighbours();
    const tenants = sandboxTenants.map((tenant) => ({ ...tenant }));
    const monitor = await startCollectionsMonitor({ host: '127.0.0.1', port: 0, tenants });
    const upstreams = { ...upstreamsAt(neighbours) };
    const gateway = await startTestGateway({
      kind: 'postgres',
      neighbours,
      config: {
        upstreams: { ...upstreams, collectionsMonitor: { ...upstreams.collectionsMonitor, url: monitor.url } },
      },
    });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const first = await workflowReaches(approver, await sendText(service, james, words), 'SENT', 'AWAITING_APPROVAL');
    if (first.draft?.status === 'PENDING') {
      const { id: draftId, version } = first.draft;
      await approver.data(ApproveDraft, { input: { draftId, version } });
      await workflowReaches(approver, first.id, 'SENT');
    }
    const { promises } = await approver.data(BrokenPromises);
    expect(promises.nodes).toMatchObject([{ status: 'OPEN', amountCents: 40_000 }]);
    const record = tenants.find(({ phone_numbers }) => phone_numbers.includes(james));
    if (record === undefined) throw new Error('James is not there');
    record.amount_owed = laterOwed;
    await gateway.database.sql(
      `update promises set due_date = due_date - 5, counts_from = counts_from - interval '5 days'`,
    );
    await gateway.database.sql(
      `update ledger_snapshots set seen_from = seen_from - interval '5 days', seen_until = seen_until - interval '5 days'`,
    );
    await gateway.database.sql(`update ledger_watches set check_at = now()`);
    const item = async (caller = approver) => (await caller.data(BrokenPromises)).workItems.nodes[0] ?? null;
    return { gateway, neighbours, approver, service, item, close: () => monitor.close() };
  }

  it('B68, B64: is a work item with the promise and a draft, until a person has decided', async () => {
    const { approver, neighbours, item, gateway, close } = await promised('1450.00');
    await expect.poll(async () => (await item())?.kinds).toContain('BROKEN_PROMISE');
    const found = await item();
    expect(found?.brokenPromises).toMatchObject([{ status: 'BROKEN', amountCents: 40_000, paidCents: 0 }]);
    expect(found?.draft?.body).toMatch(/Your payment of \$400\.00 was due .+ What day would work for you\?/);
    const elsewhere = callerOf(gateway.url, await signToken('approver', { properties: ['Harbor View'] }));
    expect((await elsewhere.data(BrokenPromises)).workItems.nodes).toEqual([]);
    const { id = '', version = 0, workflow } = found?.draft ?? {};
    await approver.data(ApproveDraft, { input: { draftId: id, version } });
    await workflowReaches(approver, workflow?.id ?? '', 'SENT');
    expect(await item()).toBeNull();
    expect(neighbours.smsAgent.sent.filter(({ body }) => body.includes('What day would work'))).toHaveLength(1);
    await close();
  });

  it('B68: that was paid in part says so', async () => {
    const { item, close } = await promised('1300.00');
    await expect.poll(async () => (await item())?.kinds).toContain('BROKEN_PROMISE');
    const found = await item();
    expect(found?.brokenPromises).toMatchObject([{ status: 'PARTIAL', amountCents: 40_000, paidCents: 15_000 }]);
    expect(found?.draft?.body).toContain('$250.00 of your payment due');
    await close();
  });

  it('B68: waits on as an escalation once the tenant writes before anybody has answered', async () => {
    const { service, approver, item, close } = await promised('1450.00');
    await expect.poll(async () => (await item())?.kinds).toContain('BROKEN_PROMISE');
    // A person has the conversation by then, so nothing is drafted.
    await workflowReaches(approver, await sendText(service, james, 'How much do I owe?'), 'SUPPRESSED');
    const found = await item();
    expect(found?.kinds).toContain('BROKEN_PROMISE');
    expect(found?.escalations).toMatchObject([{ type: 'BROKEN_PROMISE' }]);
    await close();
  });

  it('B66: that was paid is no work item', async () => {
    const { approver, item, close } = await promised('1050.00');
    const statuses = async () => (await approver.data(BrokenPromises)).promises.nodes.map(({ status }) => status);
    await expect.poll(statuses).toEqual(['KEPT']);
    expect(await item()).toBeNull();
    await close();
  });
});
