import { describe, expect, it } from 'vitest';
import { callerOf, startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import {
  ApproveDraft,
  DecidePaymentPlan,
  pendingDraft,
  ResolveEscalation,
  sendText,
  workflowReaches,
} from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const james = '+12035550114';
const maria = '+18605550123';
const denise = '+18605550142';

const WorkItems = graphql(`
  query WorkItems($filter: WorkItemFilter, $order: WorkItemOrder, $first: Int, $after: String) {
    workItems(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount changesAfter pageInfo { hasNextPage endCursor }
      nodes {
        id kinds preview waitingSince dueAt assignedTo snoozed snoozedUntil amountOwedCents language likeness
        conversation { id phoneNumber }
        draft { id version body workflow { id } }
        paymentPlan { id status amountCents }
        escalations { id type status }
        unconfirmed { id status }
      }
    }
  }
`);

const WorkItemsChanged = graphql(`
  subscription WorkItemsChanged($after: String) {
    workItemChanged(after: $after) { cursor conversationId workItem { id kinds assignedTo snoozed draft { id } } }
  }
`);

const AssignConversation = graphql(`
  mutation AssignConversation($input: AssignConversationInput!) {
    assignConversation(input: $input) {
      __typename
      ... on WorkItemSuccess { workItem { id assignedTo assignee { id name } } }
      ... on Error { message }
    }
  }
`);

const SnoozeConversation = graphql(`
  mutation SnoozeConversation($input: SnoozeConversationInput!) {
    snoozeConversation(input: $input) {
      __typename
      ... on WorkItemSuccess { workItem { id snoozed snoozedUntil } }
      ... on Error { message }
    }
  }
`);

const People = graphql(`
  query People { people { id name email } }
`);

const Overview = graphql(`
  query Overview {
    workItemCounts {
      waiting mine unassigned snoozed kinds { kind items } properties { name items } languages { name items }
    }
    workItemGroups(filter: { snoozed: false }) { likeness items example { id paymentPlan { amountCents interval } } }
  }
`);

const DecideTogether = graphql(`
  mutation DecideTogether($input: ApproveDraftInput!) {
    approveDraft(input: $input) {
      __typename
      ... on DecideDraftSuccess { workflow { id status paymentPlan { status } } draft { decider { id name } } }
      ... on ChecksFailedError { holds { id } }
      ... on Error { message }
    }
  }
`);

const AddNote = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      __typename
      ... on AddNoteSuccess { note { id body author writer { name } mentions } }
      ... on Error { message }
    }
  }
`);

const Aside = graphql(`
  query Aside($id: ID!, $search: String) {
    conversation(id: $id) { id notes { body author } escalations(statuses: [RESOLVED]) { id resolver { id } } }
    decisions(first: 10) { nodes { kind by person { name } conversation { id } detail } totalCount }
    conversations(search: $search) { nodes { id } }
  }
`);

const Checks = graphql(`
  query Checks($id: ID!) {
    draft(id: $id) { id checks { name passed detail reasons { code args { name values } } } }
  }
`);

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

/** A gateway with a queue of three: an offer of James, an offer of Maria, an escalation of Denise. */
async function opened() {
  const gateway = await startTestGateway();
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  await pendingDraft(service, approver, james, 'Can I pay $200 a week?');
  await pendingDraft(service, approver, maria, 'Puedo pagar $200 por semana?');
  await workflowReaches(approver, await sendText(service, denise, 'My attorney will contact you'), 'ESCALATED');
  const queue = async (filter = {}, more = {}) => (await approver.data(WorkItems, { filter, ...more })).workItems;
  const idsOf = async (filter = {}, more = {}) => (await queue(filter, more)).nodes.map(({ id }) => id);
  const itemOf = async (id: string) => (await queue()).nodes.find((item) => item.id === id);
  const found = new Map((await queue()).nodes.map(({ id, conversation }) => [String(conversation.phoneNumber), id]));
  const known = (phoneNumber: string) => found.get(phoneNumber) ?? '';
  return {
    gateway,
    service,
    approver,
    queue,
    idsOf,
    itemOf,
    ids: { james: known(james), maria: known(maria), denise: known(denise) },
  };
}

describe('work items', () => {
  it('B64: are one for each conversation, with all that waits for a person about it, the oldest first', async () => {
    const { queue, idsOf, ids } = await opened();
    const { nodes, totalCount } = await queue();
    expect(nodes.map(({ id }) => id)).toEqual([ids.james, ids.maria, ids.denise]);
    expect(totalCount).toBe(3);
    expect(nodes[0]).toMatchObject({
      kinds: ['DRAFT', 'PAYMENT_PLAN'],
      preview: 'Can I pay $200 a week?',
      paymentPlan: { amountCents: 20_000 },
      escalations: [],
      unconfirmed: [],
      assignedTo: null,
      snoozed: false,
      language: 'en',
    });
    expect(nodes[0]?.draft?.body).not.toBe('');
    expect(nodes[2]).toMatchObject({ kinds: ['ESCALATION'], draft: null, escalations: [{ type: 'ATTORNEY' }] });
    expect(await idsOf({}, { order: 'NEWEST' })).toEqual([ids.denise, ids.maria, ids.james]);
    const first = await queue({}, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await idsOf({}, { first: 2, after: first.pageInfo.endCursor })).toEqual([ids.denise]);
    const due = await queue({}, { order: 'DUE', first: 1 });
    const rest = await idsOf({}, { order: 'DUE', after: due.pageInfo.endCursor });
    expect([...due.nodes.map(({ id }) => id), ...rest].toSorted()).toEqual(Object.values(ids).toSorted());
  });

  it('are narrowed by kind, language, property, amount, owner, snooze, likeness and words', async () => {
    const { approver, queue, idsOf, ids } = await opened();
    expect(await idsOf({ kinds: ['ESCALATION', 'UNCONFIRMED'] })).toEqual([ids.denise]);
    expect(await idsOf({ languages: ['es'] })).toEqual([ids.maria]);
    expect(await idsOf({ propertyNames: ['Harbor View'] })).toEqual([ids.denise]);
    expect(await idsOf({ unassigned: true, snoozed: false })).toHaveLength(3);
    expect(await idsOf({ snoozed: true })).toEqual([]);
    const [item] = (await queue()).nodes;
    expect(await idsOf({ likeness: item?.likeness })).toEqual([ids.james, ids.maria]);
    const owed = item?.amountOwedCents ?? 0;
    expect(await idsOf({ minAmountOwedCents: owed, maxAmountOwedCents: owed })).toContain(ids.james);
    expect(await idsOf({ search: 'maple' })).toContain(ids.james);
    expect(await idsOf({ search: james.slice(-4) })).toEqual([ids.james]);
    const { errors } = await approver.request(WorkItems, { filter: { search: 'x'.repeat(101) } });
    expect(errors?.[0]?.message).toMatch(/100 characters/);
  });

  it('are of a property, and their words are masked for who may not see them', async () => {
    const { gateway, ids } = await opened();
    const harbor = callerOf(gateway.url, await signToken('approver', { properties: ['Harbor View'] }));
    const seen = (await harbor.data(WorkItems, { filter: { propertyNames: ['Harbor View', 'Maple Court'] } }))
      .workItems;
    expect(seen.nodes.map(({ id }) => id)).toEqual([ids.denise]);
    expect(seen.totalCount).toBe(1);
    const refused = await harbor.data(AssignConversation, { input: { conversationId: ids.james, to: 'me' } });
    expect(refused.assignConversation.__typename).toBe('NotFoundError');
    const followed = harbor.subscribe(WorkItemsChanged);
    expect((await followed.next()).workItemChanged.conversationId).toBe(ids.denise);
    await followed.stop();
    const analyst = await gateway.as('analyst');
    const [masked] = (await analyst.data(WorkItems, {})).workItems.nodes;
    expect(masked?.preview).toBe('[22 characters]');
  });

  it("are somebody's, or nobody's", async () => {
    const { gateway, approver, idsOf, ids } = await opened();
    const assign = async (to: string | null) =>
      (await approver.data(AssignConversation, { input: { conversationId: ids.james, to } })).assignConversation;
    expect(await assign('approver-1')).toMatchObject({ workItem: { id: ids.james, assignedTo: 'approver-1' } });
    expect(await idsOf({ assignedToMe: true })).toEqual([ids.james]);
    expect(await idsOf({ unassigned: true })).toEqual([ids.maria, ids.denise]);
    expect(await idsOf({ assignedToMe: true, unassigned: true })).toHaveLength(3);
    expect(await assign(null)).toMatchObject({ workItem: { assignedTo: null } });
    expect(await idsOf({ assignedToMe: true })).toEqual([]);
    expect((await assign(' ')).__typename).toBe('ValidationError');
    expect((await assign('stranger')).__typename).toBe('ValidationError');
    const elsewhere = callerOf(
      gateway.url,
      await signToken('approver', {
        subject: 'bo',
        properties: ['Harbor View'],
        claims: { user_metadata: { full_name: 'Bo Reyes' } },
      }),
    );
    await elsewhere.data(WorkItems, {});
    const known = async () => (await approver.data(People)).people.map(({ id }) => id).toSorted();
    await expect.poll(known).toEqual(['approver-1', 'bo']);
    expect((await assign('bo')).__typename).toBe('ValidationError');
    const given = await approver.data(AssignConversation, { input: { conversationId: ids.denise, to: 'bo' } });
    expect(given.assignConversation).toMatchObject({ workItem: { assignee: { id: 'bo', name: 'Bo Reyes' } } });
    const unknown = { conversationId: '00000000-0000-4000-8000-000000000000' };
    expect((await approver.data(AssignConversation, { input: unknown })).assignConversation.__typename).toBe(
      'NotFoundError',
    );
  });

  it('are put aside until an instant, or until the tenant writes', async () => {
    const { service, approver, idsOf, itemOf, ids } = await opened();
    const snooze = async (input: { until?: string; untilAnswer?: boolean }) =>
      (await approver.data(SnoozeConversation, { input: { conversationId: ids.maria, ...input } })).snoozeConversation;
    const until = inAnHour();
    expect(await snooze({ until })).toMatchObject({ workItem: { snoozed: true, snoozedUntil: until } });
    expect(await idsOf({ snoozed: true })).toEqual([ids.maria]);
    expect(await idsOf({ snoozed: false })).toEqual([ids.james, ids.denise]);
    expect(await snooze({})).toMatchObject({ workItem: { snoozed: false, snoozedUntil: null } });
    expect((await snooze({ until: '2020-01-01T00:00:00Z' })).__typename).toBe('ValidationError');
    expect((await snooze({ until, untilAnswer: true })).__typename).toBe('ValidationError');
    expect(await snooze({ untilAnswer: true })).toMatchObject({ workItem: { snoozed: true, snoozedUntil: null } });
    await sendText(service, maria, 'Puedo pagar $200 por semana, por favor');
    await expect.poll(() => idsOf({ snoozed: true })).toEqual([]);
    await expect.poll(async () => (await itemOf(ids.maria))?.draft !== null).toBe(true);
  });

  it("B42: are followed: what waits, then what changes, each once; from a page's cursor nothing is missed", async () => {
    const { approver, queue, idsOf, itemOf, ids } = await opened();
    const followed = approver.subscribe(WorkItemsChanged);
    const next = async () => (await followed.next()).workItemChanged;
    const now = [await next(), await next(), await next()];
    expect(now.map(({ conversationId }) => conversationId).toSorted()).toEqual(Object.values(ids).toSorted());
    const { changesAfter } = await queue();
    const resumed = approver.subscribe(WorkItemsChanged, { after: changesAfter });

    await approver.data(AssignConversation, { input: { conversationId: ids.denise, to: 'approver-1' } });
    for (const subscription of [followed, resumed]) {
      expect((await subscription.next()).workItemChanged.workItem).toMatchObject({
        id: ids.denise,
        assignedTo: 'approver-1',
      });
    }
    const escalation = (await itemOf(ids.denise))?.escalations[0];
    await approver.data(ResolveEscalation, { input: { escalationId: escalation?.id ?? '', resolution: 'Called.' } });
    for (const subscription of [followed, resumed]) {
      expect((await subscription.next()).workItemChanged).toMatchObject({ conversationId: ids.denise, workItem: null });
    }
    // Whoever was away hears of each item once, as it is now.
    const away = approver.subscribe(WorkItemsChanged, { after: now[2]?.cursor });
    expect((await away.next()).workItemChanged).toMatchObject({ conversationId: ids.denise, workItem: null });

    const item = await itemOf(ids.james);
    const decided = await approver.data(DecidePaymentPlan, {
      input: {
        paymentPlanId: item?.paymentPlan?.id ?? '',
        decision: 'APPROVE',
        overrideReason: 'Known to be good for it.',
      },
    });
    expect(decided.decidePaymentPlan.__typename).toBe('PaymentPlanSuccess');
    // The plan and the draft that gave way to its text are one change.
    for (const subscription of [followed, resumed, away]) {
      expect((await subscription.next()).workItemChanged).toMatchObject({ conversationId: ids.james, workItem: null });
      await subscription.stop();
    }
    expect(await idsOf()).toEqual([ids.maria]);
    const last = await itemOf(ids.maria);
    const approved = await approver.data(ApproveDraft, {
      input: { draftId: last?.draft?.id ?? '', version: last?.draft?.version ?? 0, overrideReason: 'Read twice.' },
    });
    expect(approved.approveDraft.__typename).toBe('DecideDraftSuccess');
  });

  it('are counted for each view, and grouped where they ask for the same', async () => {
    const { approver, ids } = await opened();
    await approver.data(SnoozeConversation, { input: { conversationId: ids.denise, untilAnswer: true } });
    await approver.data(AssignConversation, { input: { conversationId: ids.james, to: 'approver-1' } });
    const { workItemCounts, workItemGroups } = await approver.data(Overview);
    expect(workItemCounts).toMatchObject({ waiting: 2, mine: 1, unassigned: 1, snoozed: 1 });
    expect(workItemCounts.kinds).toEqual([
      { kind: 'DRAFT', items: 2 },
      { kind: 'PAYMENT_PLAN', items: 2 },
    ]);
    expect(workItemCounts.languages).toEqual([
      { name: 'en', items: 1 },
      { name: 'es', items: 1 },
    ]);
    expect(workItemGroups).toMatchObject([
      { items: 2, example: { id: ids.james, paymentPlan: { amountCents: 20_000, interval: 'WEEKLY' } } },
    ]);
  });

  it('B64: are decided at once: draft, plan and escalations, with one text', async () => {
    const { service, approver, itemOf, ids } = await opened();
    const escalate = graphql(`
      mutation Escalate($input: EscalateConversationInput!) {
        escalateConversation(input: $input) { ... on EscalationSuccess { escalation { id } } }
      }
    `);
    await approver.data(escalate, { input: { conversationId: ids.james, type: 'HARDSHIP', reason: 'Lost the job.' } });
    const item = await itemOf(ids.james);
    const escalationIds = item?.escalations.map(({ id }) => id) ?? [];
    const input = { draftId: item?.draft?.id ?? '', version: item?.draft?.version ?? 0, overrideReason: 'Read twice.' };
    const decide = async (more: object) =>
      (await approver.data(DecideTogether, { input: { ...input, ...more } })).approveDraft;
    expect((await decide({ resolveEscalationIds: escalationIds })).__typename).toBe('ValidationError');
    const ofAnother = (await itemOf(ids.denise))?.escalations.map(({ id }) => id);
    expect((await decide({ resolveEscalationIds: ofAnother, resolution: 'Called.' })).__typename).toBe(
      'ValidationError',
    );
    expect((await decide({ paymentPlanDecision: 'COUNTER' })).__typename).toBe('ValidationError');
    const together = { paymentPlanDecision: 'APPROVE', resolveEscalationIds: escalationIds, resolution: 'Called.' };
    expect(await decide(together)).toMatchObject({
      __typename: 'DecideDraftSuccess',
      workflow: { paymentPlan: { status: 'APPROVED' } },
      draft: { decider: { id: 'approver-1', name: 'approver-1@example.com' } },
    });
    expect(await itemOf(ids.james)).toBeUndefined();
    const { conversation, decisions } = await approver.data(Aside, { id: ids.james, search: 'x' });
    expect(conversation?.escalations).toEqual(escalationIds.map((id) => ({ id, resolver: { id: 'approver-1' } })));
    expect(decisions.nodes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['DRAFT_APPROVED', 'PLAN_APPROVED', 'ESCALATION_RESOLVED', 'ESCALATION_RAISED']),
    );
    expect(decisions.totalCount).toBe(4);
    await sendText(service, james, 'Thank you');
  });

  it('have notes for other people, are found by names and words, and say why a check failed by codes', async () => {
    const { gateway, approver, ids, itemOf } = await opened();
    const bo = callerOf(gateway.url, await signToken('admin', { subject: 'bo' }));
    await bo.data(People);
    await expect.poll(async () => (await approver.data(People)).people.length).toBe(2);
    const note = async (mentions: string[]) =>
      (await approver.data(AddNote, { input: { conversationId: ids.james, body: 'Ask her about the job.', mentions } }))
        .addNote;
    expect((await note(['stranger'])).__typename).toBe('ValidationError');
    expect(await note(['bo'])).toMatchObject({ note: { author: 'approver-1', mentions: ['bo'] } });
    const sent = () => gateway.neighbours.notificationService.notifications.map(({ content }) => content.subject);
    await expect.poll(sent).toContainEqual(expect.stringMatching(/^approver-1@example.com names you in a note/));
    const look = async (search: string) => approver.data(Aside, { id: ids.james, search });
    expect((await look('attorney will')).conversations.nodes).toEqual([{ id: ids.denise }]);
    expect((await look('denise')).conversations.nodes).toEqual([{ id: ids.denise }]);
    expect((await look('semana')).conversation?.notes).toEqual([
      { body: 'Ask her about the job.', author: 'approver-1' },
    ]);
    const { draft } = await approver.data(Checks, { id: (await itemOf(ids.james))?.draft?.id ?? '' });
    const failed = draft?.checks.filter(({ passed }) => !passed) ?? [];
    expect(failed.map(({ reasons }) => reasons.length)).not.toContain(0);
    expect(failed.find(({ name }) => name === 'intent')?.reasons).toEqual([
      { code: 'INTENT_FOR_HUMAN', args: [{ name: 'intent', values: ['payment_plan'] }] },
    ]);
  });
});
