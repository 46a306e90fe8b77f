import { describe, expect, it } from 'vitest';
import { databaseKinds } from './support/databases.ts';
import { callerOf, startTestGateway, type TestGateway } from './support/gateway.ts';
import {
  ApproveDraft,
  EscalateDraft,
  pendingDraft,
  RejectDraft,
  readWorkflow,
  sendText,
  workflowReaches,
} from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const james = '+12035550114';

async function waitingDraft(gateway: TestGateway) {
  const service = await gateway.as('service');
  const approver = await gateway.as('approver');
  return { service, approver, ...(await pendingDraft(service, approver, james)) };
}

describe.each(databaseKinds)('deciding on the %s database', (kind) => {
  it('sends exactly the approved body, once', async () => {
    const gateway = await startTestGateway({ kind });
    const { approver, draft, workflowId } = await waitingDraft(gateway);
    const { approveDraft } = await approver.data(ApproveDraft, {
      input: { draftId: draft.id, version: draft.version },
    });
    expect(approveDraft).toMatchObject({
      __typename: 'DecideDraftSuccess',
      draft: { status: 'APPROVED', version: draft.version + 1, finalBody: null, decidedBy: 'approver-1' },
      workflow: { status: 'SENDING' },
    });
    await workflowReaches(approver, workflowId, 'SENT');
    expect(gateway.neighbours.smsAgent.sent.map((text) => text.body)).toEqual([draft.body]);
  });

  it('B37: of many approvers who decide the same version at once one succeeds, and one text goes out', async () => {
    const gateway = await startTestGateway({ kind });
    const { draft, workflowId, approver } = await waitingDraft(gateway);
    const input = { draftId: draft.id, version: draft.version };
    const answers = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const rival = callerOf(gateway.url, await signToken('approver', { subject: `approver-${index}` }));
        return (await rival.data(ApproveDraft, { input })).approveDraft;
      }),
    );
    const successes = answers.filter((answer) => answer.__typename === 'DecideDraftSuccess');
    const conflicts = answers.filter((answer) => answer.__typename === 'ConflictError');
    expect([successes.length, conflicts.length]).toEqual([1, 9]);
    const winner = successes[0]?.draft.decidedBy;
    for (const conflict of conflicts) {
      expect(conflict.draftNow).toMatchObject({ status: 'APPROVED', decidedBy: winner });
    }
    await workflowReaches(approver, workflowId, 'SENT');
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(1);
  });
});

describe('deciding', () => {
  it('B38: an edited body is what goes out, with the opt-out line; a wrong figure in it is named, and needs a reason', async () => {
    const gateway = await startTestGateway();
    const { approver, draft, workflowId } = await waitingDraft(gateway);
    const input = {
      draftId: draft.id,
      version: draft.version,
      body: 'Please pay $999.00.',
      note: 'as agreed by phone',
    };
    expect((await approver.data(ApproveDraft, { input })).approveDraft).toMatchObject({
      __typename: 'ChecksFailedError',
      checks: [{ name: 'figures', detail: expect.stringContaining('$999.00') }],
      holds: [],
    });
    expect((await readWorkflow(approver, workflowId)).status).toBe('AWAITING_APPROVAL');
    const { approveDraft } = await approver.data(ApproveDraft, {
      input: { ...input, overrideReason: 'The ledger is a day behind.' },
    });
    if (approveDraft.__typename !== 'DecideDraftSuccess') throw new Error(JSON.stringify(approveDraft));
    expect(approveDraft.draft.finalBody).toBe('Please pay $999.00. Reply STOP to opt out.');
    const figures = approveDraft.draft.checks.find((check) => check.name === 'figures');
    expect(figures).toMatchObject({ passed: false, detail: expect.stringContaining('$999.00') });
    await workflowReaches(approver, workflowId, 'SENT');
    expect(gateway.neighbours.smsAgent.sent.map((text) => text.body)).toEqual([approveDraft.draft.finalBody]);
  });

  it('rejecting sends nothing', async () => {
    const gateway = await startTestGateway();
    const { approver, draft, workflowId } = await waitingDraft(gateway);
    const { rejectDraft } = await approver.data(RejectDraft, {
      input: { draftId: draft.id, version: draft.version, reason: 'too vague' },
    });
    expect(rejectDraft).toMatchObject({ draft: { status: 'REJECTED' }, workflow: { status: 'REJECTED' } });
    expect((await readWorkflow(approver, workflowId)).completedAt).not.toBeNull();
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
  });

  it('escalating hands over with the type and severity that the approver chose', async () => {
    const gateway = await startTestGateway();
    const { approver, draft } = await waitingDraft(gateway);
    const { escalateDraft } = await approver.data(EscalateDraft, {
      input: { draftId: draft.id, version: draft.version, reason: 'call them', type: 'HARDSHIP', severity: 'CRITICAL' },
    });
    expect(escalateDraft).toMatchObject({
      draft: { status: 'ESCALATED' },
      workflow: {
        status: 'ESCALATED',
        escalations: [{ type: 'HARDSHIP', severity: 'CRITICAL', reason: 'call them', automatic: false }],
      },
    });
    await expect
      .poll(() => gateway.neighbours.notificationService.notifications.map((sent) => sent.priority))
      .toEqual(['normal', 'critical']);
  });

  it('B41: an unknown draft is a NotFoundError, whatever its id looks like', async () => {
    const gateway = await startTestGateway();
    const approver = await gateway.as('approver');
    for (const draftId of ['nope', '', '00000000-0000-4000-8000-000000000000', "'; drop table drafts; --"]) {
      const input = { draftId, version: 1 };
      const answers = await Promise.all([
        approver.data(ApproveDraft, { input }).then((data) => data.approveDraft),
        approver.data(RejectDraft, { input: { ...input, reason: 'no' } }).then((data) => data.rejectDraft),
        approver.data(EscalateDraft, { input: { ...input, reason: 'no' } }).then((data) => data.escalateDraft),
      ]);
      for (const answer of answers) expect(answer).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    }
  });

  it('B41: a decided draft is a ConflictError with the draft as it is now; so is another version', async () => {
    const gateway = await startTestGateway();
    const { approver, draft } = await waitingDraft(gateway);
    const approve = (version: number) =>
      approver.data(ApproveDraft, { input: { draftId: draft.id, version } }).then((data) => data.approveDraft);
    expect(await approve(draft.version + 1)).toMatchObject({
      __typename: 'ConflictError',
      draftNow: { status: 'PENDING' },
    });
    await approver.data(RejectDraft, { input: { draftId: draft.id, version: draft.version, reason: 'no' } });
    expect(await approve(draft.version)).toMatchObject({
      __typename: 'ConflictError',
      code: 'CONFLICT',
      draftNow: { id: draft.id, status: 'REJECTED', version: draft.version + 1 },
      workflowNow: { status: 'REJECTED' },
    });
  });

  it('a blank edit, or a blank reason, is a ValidationError and decides nothing', async () => {
    const gateway = await startTestGateway();
    const { approver, draft, workflowId } = await waitingDraft(gateway);
    const reference = { draftId: draft.id, version: draft.version };
    expect((await approver.data(ApproveDraft, { input: { ...reference, body: ' \n ' } })).approveDraft).toMatchObject({
      __typename: 'ValidationError',
      fields: [{ path: 'body' }],
    });
    const { rejectDraft } = await approver.data(RejectDraft, { input: { ...reference, reason: ' ' } });
    expect(rejectDraft.__typename).toBe('ValidationError');
    expect((await readWorkflow(approver, workflowId)).status).toBe('AWAITING_APPROVAL');
  });

  it('B2: a new text withdraws the draft that waits; approving it afterwards is a conflict', async () => {
    const gateway = await startTestGateway();
    const { service, approver, draft, workflowId } = await waitingDraft(gateway);
    const second = await sendText(service, james, 'Or rather $150 a week?');
    expect((await readWorkflow(approver, workflowId)).status).toBe('SUPERSEDED');
    const { approveDraft } = await approver.data(ApproveDraft, {
      input: { draftId: draft.id, version: draft.version },
    });
    expect(approveDraft).toMatchObject({ __typename: 'ConflictError', draftNow: { status: 'SUPERSEDED' } });
    const answered = await workflowReaches(approver, second, 'AWAITING_APPROVAL');
    expect(answered.message).toBe('Can I pay $200 a week?\nOr rather $150 a week?');
    expect(gateway.neighbours.smsAgent.sent).toHaveLength(0);
  });
});
