import { describe, expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import {
  AcknowledgeEscalation,
  Escalations,
  EscalationsRaised,
  PaymentPlans,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const james = '+12035550114';
const maria = '+18605550123';
const denise = '+18605550142';

/** A gateway that counts what its queries cost: calls of the database by name, and of the Collections Monitor. */
async function opened() {
  const calls: string[] = [];
  const gateway = await startTestGateway({ onCall: (name) => calls.push(name) });
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const reads = () => calls.filter((name) => /^(list|count|get|find|read_many)/.test(name));
  return { gateway, calls, reads, service, approver };
}

const Page = graphql(`
  query Page {
    workflows(first: 50) {
      nodes {
        id
        draft { id }
        drafts { id workflow { id } }
        paymentPlan { id tenant { id } workflow { id } }
        escalations { id workflow { id } conversation { id } }
        tenant { id name }
        conversation { id tenant { id } }
      }
    }
  }
`);

const PageOfPages = graphql(`
  query PageOfPages {
    workflows(first: 50) {
      nodes {
        id
        conversation { id workflows(first: 2) { nodes { id } totalCount pageInfo { hasNextPage } } }
        tenant { id workflows(first: 2) { nodes { id } totalCount } }
      }
    }
  }
`);

describe('lists', () => {
  it('B49: a page with all that hangs on it costs one database call a level and one of the Collections Monitor', async () => {
    const { gateway, calls, reads, service, approver } = await opened();
    const texts: [string, string][] = [
      [james, '200 a week for 8 weeks please'],
      [maria, 'Puedo pagar 100 por semana?'],
      [denise, 'My attorney will contact you'],
      [james, 'I can do $10 a week'],
      [denise, 'How much do I owe?'],
    ];
    for (const [phoneNumber, content] of texts) {
      const id = await sendText(service, phoneNumber, content);
      await workflowReaches(approver, id, 'AWAITING_APPROVAL', 'ESCALATED', 'SENT', 'SUPPRESSED');
    }
    const requests = () => gateway.neighbours.collectionsMonitor.requests.length;
    const before = requests();
    calls.length = 0;
    const { workflows } = await approver.data(Page);
    // The last is of what hangs on drafts, plans and escalations.
    expect(new Set(reads())).toEqual(new Set(['list_workflows', 'read_many']));
    // The list and two levels. An answer that takes long is built in slices, which may ask for what hangs on one level in several calls.
    expect(reads().length).toBeLessThanOrEqual(6);
    expect(requests() - before).toBe(1);
    expect(workflows.nodes).toHaveLength(texts.length);
    for (const workflow of workflows.nodes) {
      const { id, conversation, tenant, drafts, escalations, paymentPlan } = workflow;
      expect(conversation.tenant).toEqual({ id: tenant?.id });
      expect(workflow.draft?.id).toBe(drafts[0]?.id);
      expect(drafts.every((draft) => draft.workflow.id === id)).toBe(true);
      expect(paymentPlan?.workflow?.id ?? id).toBe(id);
      for (const escalation of escalations) {
        expect(escalation).toMatchObject({ workflow: { id }, conversation: { id: conversation.id } });
      }
    }
    expect(workflows.nodes.some(({ escalations }) => escalations.length > 0)).toBe(true);
    expect(workflows.nodes.some(({ paymentPlan }) => paymentPlan !== null)).toBe(true);

    calls.length = 0;
    const pages = (await approver.data(PageOfPages)).workflows.nodes;
    // At most two calls a level, as above. Conversations; their pages and totals; those of the tenants, who come from elsewhere and in their own time.
    expect(reads().length).toBeLessThanOrEqual(12);
    for (const { id, conversation, tenant } of pages) {
      const own = workflows.nodes.filter((workflow) => workflow.conversation.id === conversation.id);
      expect(own.map((workflow) => workflow.id)).toContain(id);
      expect(conversation.workflows).toEqual({
        nodes: own.slice(0, 2).map((workflow) => ({ id: workflow.id })),
        totalCount: own.length,
        pageInfo: { hasNextPage: own.length > 2 },
      });
      expect(tenant?.workflows).toEqual({ nodes: conversation.workflows.nodes, totalCount: own.length });
    }
  });

  it('B49: the total is counted only when somebody asks for it', async () => {
    const { calls, reads, approver } = await opened();
    for (const list of ['workflows', 'drafts', 'escalations', 'paymentPlans', 'auditTrail']) {
      calls.length = 0;
      const without = await approver.raw(`{ ${list} { nodes { id } pageInfo { endCursor } } }`);
      expect(without.data).toEqual({ [list]: { nodes: [], pageInfo: { endCursor: null } } });
      expect(reads()).toHaveLength(1);
      const counted = await approver.raw(`{ ${list} { totalCount } }`);
      expect(counted.data).toEqual({ [list]: { totalCount: 0 } });
      expect(reads().filter((name) => name.startsWith('count_'))).toHaveLength(1);
    }
  });

  it('shows escalations and payment plans page by page, as the filter says', async () => {
    const { service, approver } = await opened();
    const attorney = await sendText(service, denise, 'My attorney will contact you');
    await workflowReaches(approver, attorney, 'ESCALATED', 'SUPPRESSED');
    const low = await sendText(service, james, 'I can do $10 a week');
    await workflowReaches(approver, low, 'ESCALATED');

    const { escalations } = await approver.data(Escalations, { first: 1 });
    expect(escalations).toMatchObject({
      nodes: [{ type: 'UNREALISTIC_PROPOSAL', workflow: { id: low } }],
      pageInfo: { hasNextPage: true },
      totalCount: 2,
    });
    const next = await approver.data(Escalations, { first: 1, after: escalations.pageInfo.endCursor });
    expect(next.escalations).toMatchObject({ nodes: [{ type: 'ATTORNEY' }], pageInfo: { hasNextPage: false } });
    const typesWith = async (filter: object) =>
      (await approver.data(Escalations, { filter })).escalations.nodes.map(({ type }) => type);
    expect(await typesWith({ minSeverity: 'HIGH' })).toEqual(['ATTORNEY']);
    expect(await typesWith({ minSeverity: 'LOW', statuses: ['OPEN'] })).toEqual(['UNREALISTIC_PROPOSAL', 'ATTORNEY']);
    expect(await typesWith({ types: ['ATTORNEY'], statuses: ['RESOLVED'] })).toEqual([]);

    const { paymentPlans } = await approver.data(PaymentPlans, { filter: { statuses: ['INVALID'] } });
    expect(paymentPlans).toMatchObject({ nodes: [{ amountCents: 1_000, workflow: { id: low } }], totalCount: 1 });
    const tenantIds = paymentPlans.nodes.flatMap(({ tenant }) => tenant?.id ?? []);
    expect((await approver.data(PaymentPlans, { filter: { tenantIds } })).paymentPlans.totalCount).toBe(1);
    expect(
      (await approver.data(PaymentPlans, { filter: { tenantIds, statuses: ['VALID'] } })).paymentPlans.totalCount,
    ).toBe(0);
  });
});

const OneOfEach = graphql(`
  query OneOfEach($escalation: ID!, $plan: ID!) {
    escalation(id: $escalation) { id type severity status reason workflow { id } conversation { id phoneNumber } }
    paymentPlan(id: $plan) { id status amountCents issues workflow { id message } tenant { id } }
  }
`);

describe('an escalation and a payment plan by id', () => {
  it('are found as their lists show them, masked for analysts; an unknown or malformed id is null', async () => {
    const { gateway, service, approver } = await opened();
    const id = await sendText(service, james, 'I can do $10 a week');
    await workflowReaches(approver, id, 'ESCALATED');
    const listed = {
      escalation: (await approver.data(Escalations)).escalations.nodes[0],
      paymentPlan: (await approver.data(PaymentPlans)).paymentPlans.nodes[0],
    };
    const ids = { escalation: listed.escalation?.id ?? '', plan: listed.paymentPlan?.id ?? '' };
    const found = await approver.data(OneOfEach, ids);
    expect(found).toMatchObject(listed);
    expect(found).toMatchObject({
      escalation: { type: 'UNREALISTIC_PROPOSAL', conversation: { phoneNumber: james } },
      paymentPlan: { amountCents: 1_000, workflow: { message: 'I can do $10 a week' } },
    });

    const masked = JSON.stringify(await (await gateway.as('analyst')).data(OneOfEach, ids));
    expect(masked).toContain('•••0114');
    expect(masked).not.toContain('2035550114');
    expect(masked).not.toContain(found.escalation?.reason);
    expect(masked).not.toContain('I can do $10 a week');

    for (const other of ['00000000-0000-4000-8000-000000000000', 'none', '']) {
      const nothing = { escalation: null, paymentPlan: null };
      expect(await approver.data(OneOfEach, { escalation: other, plan: other })).toEqual(nothing);
    }
    // Neither is the other.
    const swapped = await approver.data(OneOfEach, { escalation: ids.plan, plan: ids.escalation });
    expect(swapped).toEqual({ escalation: null, paymentPlan: null });
  });
});

describe('escalationRaised', () => {
  it('B42: shows what is open, oldest first, then what is raised; who was away misses nothing and sees nothing twice', async () => {
    const { service, approver } = await opened();
    const raise = async (phoneNumber: string, content: string) =>
      workflowReaches(approver, await sendText(service, phoneNumber, content), 'ESCALATED', 'SUPPRESSED');
    const first = await raise(denise, 'My attorney will contact you');
    const second = await raise(james, 'I can do $10 a week');
    const taken = second.escalations[0];
    const all = approver.subscribe(EscalationsRaised);
    const typeOf = async (subscription: typeof all) => (await subscription.next()).escalationRaised.escalation.type;
    expect((await all.next()).escalationRaised.escalation).toMatchObject({
      id: first.escalations[0]?.id,
      status: 'OPEN',
      workflow: { id: first.id },
    });
    const { cursor, escalation } = (await all.next()).escalationRaised;
    expect(escalation.id).toBe(taken?.id);

    await approver.data(AcknowledgeEscalation, { input: { escalationId: taken?.id ?? '' } });
    await raise(maria, 'Se equivocó de número');
    expect(await typeOf(all)).toBe('WRONG_NUMBER');
    const resumed = approver.subscribe(EscalationsRaised, { after: cursor });
    expect(await typeOf(resumed)).toBe('WRONG_NUMBER');
    // What somebody has taken is open no more.
    const late = approver.subscribe(EscalationsRaised);
    expect([await typeOf(late), await typeOf(late)]).toEqual(['ATTORNEY', 'WRONG_NUMBER']);
    await raise(james, 'You people are idiots, I will hurt you');
    for (const subscription of [all, resumed, late]) expect(await typeOf(subscription)).toBe('HOSTILE_LANGUAGE');
    await Promise.all([all.stop(), resumed.stop(), late.stop()]);
  });

  it('refuses a cursor that is none', async () => {
    const { approver } = await opened();
    const subscription = approver.subscribe(EscalationsRaised, { after: 'yesterday' });
    await expect(subscription.next()).rejects.toThrow(/cursor/);
    await subscription.stop();
  });
});
