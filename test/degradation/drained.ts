import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Subscription } from '../support/client.ts';
import type { Caller, TestGateway } from '../support/gateway.ts';
import type { WorkflowStatus } from '../support/graphql/graphql.ts';
import { ApproveDraft, SettleSend } from '../support/operations.ts';
import { type ApprovalEvent, lookEveryMs, readWorkflows, type SeenWorkflow } from './view.ts';

/** A text that the gateway has acknowledged; texts that came together share a workflow. */
export interface AcknowledgedText {
  workflowId: string;
  phoneNumber: string;
}

export interface Aftermath {
  gateway: TestGateway;
  approver: Caller;
  texts: readonly AcknowledgedText[];
  /** Open since before the outage. */
  approvals: Subscription<ApprovalEvent>;
  /** Whether managers may have heard of something twice, since the answer that it was taken got lost. */
  notificationsMayRepeat: boolean;
}

const ends: readonly WorkflowStatus[] = ['SENT', 'ESCALATED', 'SUPERSEDED', 'SUPPRESSED', 'REJECTED'];
const drainsWithinMs = 60_000;

/** B46: approves what waits, and sees every text come to its end, each reply go out once, and every manager told. */
export async function expectDrained(aftermath: Aftermath): Promise<void> {
  const { gateway, approver, texts } = aftermath;
  const deadline = Date.now() + drainsWithinMs;
  let workflows = await readWorkflows(approver);
  const settled = new Set<string>();
  for (;;) {
    const unfinished = workflows.filter(({ status }) => !ends.includes(status));
    if (unfinished.length === 0) break;
    if (Date.now() > deadline) expect(unfinished, 'not drained').toEqual([]);
    for (const { id, status, draft, conversation } of unfinished) {
      if (status === 'UNCONFIRMED') {
        // Somebody asks the tenant, who knows.
        const { sent } = gateway.neighbours.smsAgent;
        const arrived = sent.some(
          ({ to, body }) =>
            to === conversation.phoneNumber && (draft === null || body === (draft.finalBody ?? draft.body)),
        );
        settled.add(id);
        await approver.data(SettleSend, { input: { workflowIds: [id], outcome: arrived ? 'SENT' : 'NOT_SENT' } });
      }
      if (status !== 'AWAITING_APPROVAL' || !draft) continue;
      await approver.data(ApproveDraft, { input: { draftId: draft.id, version: draft.version } });
    }
    await sleep(lookEveryMs);
    workflows = await readWorkflows(approver);
  }

  for (const phoneNumber of new Set(texts.map((text) => text.phoneNumber))) {
    const bodies = gateway.neighbours.smsAgent.sent.filter(({ to }) => to === phoneNumber).map(({ body }) => body);
    const answered = workflows.filter(
      ({ conversation, status }) => conversation.phoneNumber === phoneNumber && getsText(status),
    );
    expect(bodies, `texts to ${phoneNumber}`).toHaveLength(answered.length);
    for (const { draft } of answered) if (draft) expect(bodies).toContain(draft.finalBody ?? draft.body);
  }
  await expectNotified(aftermath, workflows, settled);
  await expectFollowed(aftermath, workflows);
}

/** Who opts out gets one confirmation. */
const getsText = (status: WorkflowStatus) => status === 'SENT' || status === 'SUPPRESSED';

const wasDecided = ({ status, route }: SeenWorkflow) =>
  route === 'APPROVAL' && (status === 'SENT' || status === 'REJECTED');

async function expectNotified(
  { gateway, notificationsMayRepeat }: Aftermath,
  workflows: SeenWorkflow[],
  settled: ReadonlySet<string>,
) {
  const { notifications } = gateway.neighbours.notificationService;
  // Of a draft that was decided before anybody was told nobody is told any more.
  const needed = workflows.filter(({ status }) => status === 'ESCALATED');
  const told = () => notifications.map(({ metadata }) => metadata.workflowId);
  await expect.poll(told).toEqual(expect.arrayContaining(needed.map(({ id }) => id)));
  // Of what somebody had to settle managers heard twice: that it waited for approval, and that it may not have gone out.
  const once = told().filter((id) => !settled.has(String(id)));
  if (!notificationsMayRepeat) expect(once).toHaveLength(new Set(once).size);
}

async function expectFollowed({ approvals }: Aftermath, workflows: SeenWorkflow[]) {
  const open = new Set(workflows.filter(wasDecided).map(({ id }) => id));
  while (open.size > 0) {
    const { approvalRequested } = await approvals.next();
    if (approvalRequested.kind === 'RESOLVED') open.delete(approvalRequested.draft.workflow.id);
  }
  const events = approvals.taken.map(({ approvalRequested: { kind, draft } }) => `${kind} ${draft.id}`);
  expect(events).toHaveLength(new Set(events).size);
}
