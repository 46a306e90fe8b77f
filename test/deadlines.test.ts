import { describe, expect, it, onTestFinished } from 'vitest';
import { createTestDatabase, databaseKinds } from './support/databases.ts';
import { startNeighbours, startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { always } from './support/model-answers.ts';
import {
  Approvals,
  ApproveDraft,
  pendingDraft,
  readWorkflow,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const james = '+12035550114';
const soon = { approvalReminderMs: 300, approvalExpiryMs: 300, noResponseMs: 300 };

const RetryWorkflow = graphql(`
  mutation RetryWorkflow($input: RetryWorkflowInput!) {
    retryWorkflow(input: $input) {
      __typename
      ... on RetryWorkflowSuccess { workflow { id status error escalations { type status } } }
      ... on ConflictError { code message workflowNow: workflow { status } }
      ... on Error { code message }
    }
  }
`);

const FormsOfDraft = graphql(`
  query FormsOfDraft($id: ID!) { workflow(id: $id) { draft { sentences { form { id text } } } } }
`);
const RetireForm = graphql(`
  mutation RetireForm($id: ID!) { decideReplyForm(input: { replyFormId: $id, decision: RETIRE }) { __typename } }
`);

/** Quiet hours, in the zone of the test gateway, that hold now and end in the given number of minutes. */
function quietUntil(minutes: number) {
  const local = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const [hour = 0, minute = 0] = local
    .formatToParts(new Date())
    .filter((part) => part.type !== 'literal')
    .map((part) => Number(part.value));
  const now = hour * 60 + minute;
  return { fromMinute: (now + 1440 - 60) % 1440, toMinute: (now + minutes) % 1440 };
}

describe.each(databaseKinds)('deadlines on the %s database', (kind) => {
  it('B26: a question of ours that nobody answers becomes NO_RESPONSE, once, also across a restart', async () => {
    const database = await createTestDatabase(kind);
    const neighbours = await startNeighbours();
    onTestFinished(async () => {
      await neighbours.close();
      await database.drop();
    });
    neighbours.model.intercept = always({ reply: 'Hi James. Your balance is $1,450.00. Is that what you see too?' });
    const deadlines = { ...soon, noResponseMs: 1_500 };
    const before = await startTestGateway({ database, neighbours, config: { deadlines } });
    const id = await sendText(await before.as('service'), james, 'How much do I owe?');
    await workflowReaches(await before.as('service'), id, 'SENT');
    await before.stop();

    const after = await startTestGateway({ database, neighbours, config: { deadlines } });
    const service = await after.as('service');
    const escalations = async () => (await readWorkflow(service, id)).escalations;
    await expect.poll(async () => (await escalations()).length).toBe(1);
    expect(await escalations()).toMatchObject([{ type: 'NO_RESPONSE', automatic: true, status: 'OPEN' }]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await escalations()).toHaveLength(1);
    expect((await readWorkflow(service, id)).status).toBe('SENT');
    expect(neighbours.notificationService.notifications).toHaveLength(1);
  });

  it('B26: an answer in time, or a text that asked nothing, raises none', async () => {
    const gateway = await startTestGateway({ kind, config: { deadlines: { ...soon, noResponseMs: 1_000 } } });
    const service = await gateway.as('service');
    gateway.neighbours.model.intercept = always({ reply: 'Hi James. Your balance is $1,450.00. Does that help?' });
    const asked = await sendText(service, james, 'How much do I owe?');
    await workflowReaches(service, asked, 'SENT');
    gateway.neighbours.model.intercept = always({ reply: 'Hi James. Thank you.', intent: 'greeting_or_thanks' });
    const answered = await sendText(service, james, 'Yes thanks');
    await workflowReaches(service, answered, 'SENT');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    for (const id of [asked, answered]) expect((await readWorkflow(service, id)).escalations).toEqual([]);
  });

  it('an approval that nobody takes is reminded of, then expires into an escalation', async () => {
    const gateway = await startTestGateway({ kind, config: { deadlines: soon } });
    const approver = await gateway.as('approver');
    const approvals = approver.subscribe(Approvals);
    const id = await sendText(await gateway.as('service'), james, 'Can I pay $200 a week?');
    const { draft, escalations } = await workflowReaches(approver, id, 'ESCALATED');
    if (!draft) throw new Error('no draft');
    expect(draft.status).toBe('EXPIRED');
    expect(escalations).toMatchObject([{ type: 'SYSTEM', automatic: true }]);
    expect((await approvals.next()).approvalRequested.kind).toBe('REQUESTED');
    expect((await approvals.next()).approvalRequested).toMatchObject({
      kind: 'RESOLVED',
      draft: { id: draft.id, status: 'EXPIRED' },
    });
    await expect
      .poll(() => gateway.neighbours.notificationService.notifications.map((sent) => sent.metadata.kind))
      .toEqual(['approval', 'approval_reminder', 'escalation']);
    const { approveDraft } = await approver.data(ApproveDraft, {
      input: { draftId: draft.id, version: draft.version },
    });
    expect(approveDraft.__typename).toBe('ConflictError');
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
    await approvals.stop();
  });

  it('B17: an approval in quiet hours is SCHEDULED, says until when, and waits', async () => {
    const gateway = await startTestGateway({ kind, config: { quietHours: quietUntil(30) } });
    const approver = await gateway.as('approver');
    const service = await gateway.as('service');
    const { workflowId, draft } = await pendingDraft(service, approver, james);
    const { approveDraft } = await approver.data(ApproveDraft, {
      input: { draftId: draft.id, version: draft.version },
    });
    expect(approveDraft).toMatchObject({ workflow: { status: 'SCHEDULED' } });
    const { data } = await approver.raw(`{ workflow(id: "${workflowId}") { scheduledFor } }`);
    const { scheduledFor } = (data as { workflow: { scheduledFor: string } }).workflow;
    const minutes = (Date.parse(scheduledFor) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(28);
    expect(minutes).toBeLessThanOrEqual(31);
    const automatic = await sendText(service, '+18605550142', 'How much do I owe?');
    await workflowReaches(service, automatic, 'SCHEDULED');
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
  });
});

describe.skipIf(!databaseKinds.includes('postgres'))('a scheduled text that comes due', () => {
  it('B17: passes the guards again: held once more while it is quiet, sent once when it is not', async () => {
    const database = await createTestDatabase('postgres');
    const neighbours = await startNeighbours();
    onTestFinished(async () => {
      await neighbours.close();
      await database.drop();
    });
    const quiet = await startTestGateway({ database, neighbours, config: { quietHours: quietUntil(30) } });
    const service = await quiet.as('service');
    const id = await sendText(service, james, 'How much do I owe?');
    await workflowReaches(service, id, 'SCHEDULED');
    // Nobody waits half an hour for a test.
    const comesDue = () => database.sql('update workflows set deadline_at = now() where id = $1', [id]);
    await comesDue();
    const postponed = () => database.sql(`select 1 from events where action = 'send.postponed'`);
    await expect.poll(async () => (await postponed()).length).toBe(1);
    expect((await readWorkflow(service, id)).status).toBe('SCHEDULED');
    expect(neighbours.smsAgent.sent).toHaveLength(0);
    await quiet.stop();

    await comesDue();
    const allowed = await startTestGateway({ database, neighbours });
    await workflowReaches(await allowed.as('service'), id, 'SENT');
    expect(neighbours.smsAgent.sent).toHaveLength(1);
  });

  it('B60: does not go out by itself once a form in it was retired: a person has it', async () => {
    const database = await createTestDatabase('postgres');
    const neighbours = await startNeighbours();
    onTestFinished(async () => {
      await neighbours.close();
      await database.drop();
    });
    const quiet = await startTestGateway({ database, neighbours, config: { quietHours: quietUntil(30) } });
    const id = await sendText(await quiet.as('service'), james, 'How much do I owe?');
    await workflowReaches(await quiet.as('service'), id, 'SCHEDULED');
    const admin = await quiet.as('admin');
    const { workflow } = await admin.data(FormsOfDraft, { id });
    const balance = workflow?.draft?.sentences.find(({ form }) => form?.text.includes('{amount_owed}'));
    const { decideReplyForm } = await admin.data(RetireForm, { id: balance?.form?.id ?? '' });
    expect(decideReplyForm.__typename).toBe('ReplyFormSuccess');
    await quiet.stop();

    await database.sql('update workflows set deadline_at = now() where id = $1', [id]);
    const allowed = await startTestGateway({ database, neighbours });
    const stopped = await workflowReaches(await allowed.as('approver'), id, 'SUPPRESSED');
    expect(stopped.error).toMatch(/form in it was retired/);
    expect(stopped.escalations).toMatchObject([{ type: 'SYSTEM', status: 'OPEN' }]);
    expect(neighbours.smsAgent.sent).toHaveLength(0);
  });
});

describe('starting a failed workflow again', () => {
  it('goes on where it left off: an approved text is sent, not drafted anew', async () => {
    const gateway = await startTestGateway();
    const approver = await gateway.as('approver');
    gateway.neighbours.smsAgent.intercept = ({ path }) =>
      path === '/sms/send' ? { status: 400, body: { detail: 'blocked for now' } } : undefined;
    const id = await sendText(await gateway.as('service'), james, 'How much do I owe?');
    const failed = await workflowReaches(approver, id, 'FAILED');
    const asked = gateway.neighbours.model.requests.length;
    gateway.neighbours.smsAgent.intercept = undefined;
    const { retryWorkflow } = await approver.data(RetryWorkflow, { input: { workflowId: id, reason: 'unblocked' } });
    expect(retryWorkflow).toMatchObject({
      workflow: { status: 'SENDING', escalations: [{ type: 'SYSTEM', status: 'RESOLVED' }] },
    });
    await workflowReaches(approver, id, 'SENT');
    expect(gateway.neighbours.smsAgent.sent.map((text) => text.body)).toEqual([failed.draft?.body]);
    expect(gateway.neighbours.model.requests).toHaveLength(asked);
  });

  it('drafts anew when it failed while drafting', async () => {
    // The circuit that its attempts open.
    const gateway = await startTestGateway({ config: { circuit: { failures: 5, openMs: 100 } } });
    const approver = await gateway.as('approver');
    gateway.neighbours.model.intercept = () => ({ status: 503, body: { error: { message: 'down' } } });
    const id = await sendText(await gateway.as('service'), james, 'How much do I owe?');
    await workflowReaches(approver, id, 'FAILED');
    gateway.neighbours.model.intercept = undefined;
    await approver.data(RetryWorkflow, { input: { workflowId: id, reason: 'it is up again' } });
    await workflowReaches(approver, id, 'SENT');
  });

  it('refuses what has not failed, and what is not there', async () => {
    const gateway = await startTestGateway();
    const approver = await gateway.as('approver');
    const { workflowId } = await pendingDraft(await gateway.as('service'), approver, james);
    const conflict = await approver.data(RetryWorkflow, { input: { workflowId, reason: 'why not' } });
    expect(conflict.retryWorkflow).toMatchObject({
      __typename: 'ConflictError',
      workflowNow: { status: 'AWAITING_APPROVAL' },
    });
    const unknown = await approver.data(RetryWorkflow, { input: { workflowId: 'nope', reason: 'why not' } });
    expect(unknown.retryWorkflow.__typename).toBe('NotFoundError');
    const blank = await approver.data(RetryWorkflow, { input: { workflowId, reason: ' ' } });
    expect(blank.retryWorkflow.__typename).toBe('ValidationError');
  });
});
