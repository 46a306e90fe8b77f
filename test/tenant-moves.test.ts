import { expect, it } from 'vitest';
import { sandboxTenants } from '../src/sandbox/tenants.ts';
import { type Caller, callerOf, startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { pendingDraft, RejectDraft, sendText, workflowReaches } from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const Seen = graphql(`
  query Seen {
    workflows { nodes { id tenant { name } } }
    drafts { nodes { id } }
    escalations { nodes { type } }
    paymentPlans { nodes { id } }
  }
`);

const james = '+12035550114';

const seenBy = async (caller: Caller) => {
  const { workflows, drafts, escalations, paymentPlans } = await caller.data(Seen);
  return [workflows.nodes.length, drafts.nodes.length, escalations.nodes.length, paymentPlans.nodes.length];
};

it('an escalation that no draft came before is seen by those of its property', async () => {
  const gateway = await startTestGateway();
  const service = await gateway.as('service');
  const here = callerOf(gateway.url, await signToken('approver', { properties: ['Maple Court'] }));
  const id = await sendText(service, james, 'You will hear from my lawyer');
  await workflowReaches(await gateway.as('approver'), id, 'ESCALATED');
  const { workflows, escalations } = await here.data(Seen);
  expect(workflows.nodes).toEqual([{ id, tenant: { name: 'James Carter' } }]);
  expect(escalations.nodes).toEqual([{ type: 'ATTORNEY' }]);
});

it('a tenant who moves takes the conversation along: those of the new property see all of it, the others no more', async () => {
  const gateway = await startTestGateway();
  const [service, all] = [await gateway.as('service'), await gateway.as('approver')];
  const limitedTo = async (property: string) =>
    callerOf(gateway.url, await signToken('approver', { properties: [property] }));
  const [old, next] = [await limitedTo('Maple Court'), await limitedTo('Harbor View')];
  const { draft } = await pendingDraft(service, all, james);
  expect(await seenBy(old)).toEqual([1, 1, 0, 1]);
  expect(await seenBy(next)).toEqual([0, 0, 0, 0]);

  const moved = { ...sandboxTenants.find(({ tenant_id }) => tenant_id === 'tenant_002'), property_name: 'Harbor View' };
  gateway.neighbours.collectionsMonitor.intercept = ({ path }) =>
    path.startsWith('/monitor/tenant')
      ? {
          status: 200,
          body: { success: true, data: path === '/monitor/tenants' ? { tenants: [moved] } : { tenant: moved } },
        }
      : undefined;
  // Whoever looks the tenant up next finds out.
  await all.raw('{ tenant(id: "tenant_002") { propertyName } }');
  expect(await seenBy(old)).toEqual([0, 0, 0, 0]);
  expect(await seenBy(next)).toEqual([1, 1, 0, 1]);
  const input = { draftId: draft.id, version: draft.version, reason: 'by telephone' };
  expect((await old.data(RejectDraft, { input })).rejectDraft.__typename).toBe('NotFoundError');
  expect((await next.data(RejectDraft, { input })).rejectDraft.__typename).toBe('DecideDraftSuccess');
});
