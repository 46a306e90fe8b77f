import { describe, expect, it } from 'vitest';
import { databaseKinds } from './support/databases.ts';
import { startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { Approvals, ApproveDraft, pendingDraft, RejectDraft, sendText, workflowReaches } from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const james = '+12035550114';
const maria = '+18605550123';
const denise = '+18605550142';

interface Told {
  approvalRequested: {
    draft: { id: string; body: string; workflow: { conversation: { phoneNumber: string } } };
  };
}

const WorkflowUpdates = graphql(`
  subscription WorkflowUpdates($workflowId: ID, $conversationId: ID) {
    workflowUpdated(workflowId: $workflowId, conversationId: $conversationId) { id status }
  }
`);

describe.each(databaseKinds)('following approvals on the %s database', (kind) => {
  it('B42: shows every pending draft, oldest first, then what happens to them', async () => {
    const gateway = await startTestGateway({ kind });
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const first = await pendingDraft(service, approver, james);
    const second = await pendingDraft(service, approver, denise);
    const approvals = approver.subscribe(Approvals);
    expect((await approvals.next()).approvalRequested).toMatchObject({
      kind: 'REQUESTED',
      draft: { id: first.draft.id },
    });
    expect((await approvals.next()).approvalRequested).toMatchObject({
      kind: 'REQUESTED',
      draft: { id: second.draft.id },
    });

    const third = await pendingDraft(service, approver, maria, 'Puedo pagar 100 por semana?');
    expect((await approvals.next()).approvalRequested).toMatchObject({
      kind: 'REQUESTED',
      draft: { id: third.draft.id, body: third.draft.body, workflow: { tenant: { name: 'Maria Lopez' } } },
    });
    await approver.data(ApproveDraft, { input: { draftId: first.draft.id, version: 1 } });
    expect((await approvals.next()).approvalRequested).toMatchObject({
      kind: 'RESOLVED',
      draft: { id: first.draft.id, status: 'APPROVED' },
    });
    await sendText(service, denise, 'Forget that');
    expect((await approvals.next()).approvalRequested).toMatchObject({
      kind: 'RESOLVED',
      draft: { id: second.draft.id, status: 'SUPERSEDED' },
    });
    await approvals.stop();
  });

  it('B42: a cursor of a log that a restore replaced is refused, and not waited on', async () => {
    const gateway = await startTestGateway({ kind });
    const approver = await gateway.as('approver');
    await pendingDraft(await gateway.as('service'), approver, james);
    const approvals = approver.subscribe(Approvals);
    const { cursor } = (await approvals.next()).approvalRequested;
    await approvals.stop();
    const [epoch = '', position = ''] = cursor.split('.');
    const elsewhere = approver.subscribe(Approvals, { after: `${BigInt(epoch) + 1n}.${position}` });
    await expect(elsewhere.next()).rejects.toThrow('CURSOR_EXPIRED');
    await elsewhere.stop();
  });

  it('B42: who was away comes back with the last cursor, misses nothing and sees nothing twice', async () => {
    const gateway = await startTestGateway({ kind });
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const witness = approver.subscribe(Approvals);
    const approvals = approver.subscribe(Approvals);
    const first = await pendingDraft(service, approver, james);
    const { cursor } = (await approvals.next()).approvalRequested;
    await approvals.stop();

    await approver.data(RejectDraft, { input: { draftId: first.draft.id, version: 1, reason: 'no' } });
    const second = await pendingDraft(service, approver, denise);
    await approver.data(ApproveDraft, { input: { draftId: second.draft.id, version: 1 } });

    const resumed = approver.subscribe(Approvals, { after: cursor });
    const missed = [await resumed.next(), await resumed.next(), await resumed.next()].map(
      (event) => event.approvalRequested,
    );
    expect(missed.map(({ kind: what, draft }) => [what, draft.id])).toEqual([
      ['RESOLVED', first.draft.id],
      ['REQUESTED', second.draft.id],
      ['RESOLVED', second.draft.id],
    ]);
    const third = await pendingDraft(service, approver, james);
    expect((await resumed.next()).approvalRequested.draft.id).toBe(third.draft.id);
    const seen: string[] = [];
    for (let count = 0; count < 5; count++) seen.push((await witness.next()).approvalRequested.cursor);
    expect(seen.slice(1)).toEqual(resumed.taken.map((event) => event.approvalRequested.cursor));
    await Promise.all([witness.stop(), resumed.stop()]);
  });
});

describe('following', () => {
  it('narrows approvals to properties and languages', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const spanish = approver.subscribe(Approvals, { filter: { languages: ['es'] } });
    const harbor = approver.subscribe(Approvals, { filter: { propertyNames: ['Harbor View'] } });
    await pendingDraft(service, approver, james);
    const forMaria = await pendingDraft(service, approver, maria, 'Puedo pagar 100 por semana?');
    const forDenise = await pendingDraft(service, approver, denise);
    expect((await spanish.next()).approvalRequested.draft.id).toBe(forMaria.draft.id);
    expect((await harbor.next()).approvalRequested.draft.id).toBe(forDenise.draft.id);
    await Promise.all([spanish.stop(), harbor.stop()]);
  });

  it('B71: an event is read and worked out once for all who ask the same, over sockets and server-sent events', async () => {
    const calls: string[] = [];
    const gateway = await startTestGateway({ onCall: (name) => calls.push(name) });
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const query =
      'subscription { approvalRequested { cursor draft { id body workflow { tenant { name } conversation { phoneNumber } } } } }';
    const stream = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${await signToken('approver', { subject: 'somebody-else' })}`,
      },
      body: JSON.stringify({ query }),
    });
    const same = Array.from({ length: 15 }, () => approver.subscribe(query as never));
    // All of them are there.
    const first = await pendingDraft(service, approver, james);
    for (const each of same) await each.next();

    calls.length = 0;
    await sendText(service, denise, 'Can I pay $200 a week?');
    const told = (await Promise.all(same.map((each) => each.next()))) as unknown as Told[];
    const draft = told[0]?.approvalRequested.draft;
    expect(draft?.workflow.conversation.phoneNumber).toBe(denise);
    for (const each of told) expect(each).toEqual(told[0]);
    // The drafts of a batch, what hangs on them, and the answer to the text.
    const reads = calls.filter((name) => name === 'get_drafts' || name === 'read_many');
    expect(reads.length).toBeLessThan(10);

    let text = '';
    for await (const chunk of stream.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (text.includes(draft?.id ?? '-')) break;
    }
    expect(text).toContain(JSON.stringify({ data: told[0] }));
    expect(text).toContain(first.draft.id);
    await Promise.all(same.map((each) => each.stop()));
  });

  it('tells those who may see less the same event with less in it', async () => {
    const gateway = await startTestGateway();
    const approver = await gateway.as('approver');
    const analyst = await gateway.as('analyst');
    const { workflowId } = await pendingDraft(await gateway.as('service'), approver, james, 'May I pay on Friday?');
    const query = `subscription { workflowUpdated(workflowId: "${workflowId}") { message conversation { phoneNumber } } }`;
    const all = [approver, analyst, approver, analyst].map((caller) => caller.subscribe(query as never));
    const told = await Promise.all(all.map(async (each) => (await each.next()) as unknown));
    const full = { message: 'May I pay on Friday?', conversation: { phoneNumber: james } };
    const masked = { message: '[20 characters]', conversation: { phoneNumber: '•••0114' } };
    expect(told.map((each) => (each as { workflowUpdated: unknown }).workflowUpdated)).toEqual([
      full,
      masked,
      full,
      masked,
    ]);
    await Promise.all(all.map((each) => each.stop()));
  });

  it('refuses a cursor that is none', async () => {
    const gateway = await startTestGateway();
    const approver = await gateway.as('approver');
    const approvals = approver.subscribe(Approvals, { after: 'yesterday' });
    await expect(approvals.next()).rejects.toThrow(/cursor/);
    await approvals.stop();
  });

  it('workflowUpdated tells each status of a named workflow, beginning with the one it has', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const { workflowId, draft } = await pendingDraft(service, approver, james);
    const updates = service.subscribe(WorkflowUpdates, { workflowId });
    expect((await updates.next()).workflowUpdated).toEqual({ id: workflowId, status: 'AWAITING_APPROVAL' });
    await approver.data(ApproveDraft, { input: { draftId: draft.id, version: draft.version } });
    let last = await updates.next();
    while (last.workflowUpdated.status !== 'SENT') last = await updates.next();
    expect(updates.taken.every((event) => event.workflowUpdated.id === workflowId)).toBe(true);
    await updates.stop();
  });

  it("workflowUpdated follows a conversation by the SMS Agent's id, even before its first text", async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const updates = service.subscribe(WorkflowUpdates, { conversationId: '77' });
    await sendText(service, denise, 'Hi');
    const { data } = await service.raw(
      'mutation { receiveSms(input: { messageId: "77-1", phoneNumber: "203-555-0114", content: "Hi", conversationId: "77" }) { ... on ReceiveSmsSuccess { workflow { id } } } }',
    );
    const { id } = (data as { receiveSms: { workflow: { id: string } } }).receiveSms.workflow;
    await workflowReaches(service, id, 'SENT', 'AWAITING_APPROVAL');
    expect((await updates.next()).workflowUpdated.id).toBe(id);
    await updates.stop();
  });

  it('server-sent events carry the same subscription', async () => {
    const gateway = await startTestGateway();
    const service = await gateway.as('service');
    const approver = await gateway.as('approver');
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${approver.token}`,
      },
      body: JSON.stringify({ query: 'subscription { approvalRequested { kind draft { id } } }' }),
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const { draft } = await pendingDraft(service, approver, james);
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk);
      if (text.includes(draft.id)) break;
    }
    expect(text).toContain('event: next');
    expect(text).toContain('"kind":"REQUESTED"');
  });
});
