import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { type Upstream, upstreams, upstreamTable } from '../../src/clients/upstream-table.ts';
import type { StandIn } from '../../src/sandbox/stand-in-server.ts';
import { type Caller, type Neighbours, startTestGateway, type TestGateway, upstreamsAt } from '../support/gateway.ts';
import type { WorkflowStatus } from '../support/graphql/graphql.ts';
import { ApproveDraft, pendingDraft, RejectDraft, sendText } from '../support/operations.ts';
import { type AcknowledgedText, expectDrained } from './drained.ts';
import { startTown, townsmen } from './town.ts';
import { Approvals, lookEveryMs, readDependency, readWorkflows, type SeenDependency } from './view.ts';
import { restore, type WayToFail } from './ways-to-fail.ts';

/** What is cut off: a neighbour, or one path of it. */
export interface CutOff {
  /** As `dependencies` calls it. */
  name: (typeof upstreamTable)[Upstream]['name'] | 'model';
  standIn(neighbours: Neighbours): StandIn;
  path?: string;
}

/** The workflows of an outage by what their texts ask for, and those whose draft was approved meanwhile. */
export interface Outage {
  gateway: TestGateway;
  approver: Caller;
  /** A model answers these by itself. */
  balance: string[];
  /** An approver decides about the reply. */
  plan: string[];
  approved: string[];
  /** What the model had been asked before. */
  modelRequestsBefore: number;
}

/** Time-outs of the one that is cut off; the others keep theirs, since a busy machine must not look like another outage. */
const shortTimeouts: Record<Upstream, number> = {
  // Where only its sending is cut off, a thread that a busy machine reads slowly would make a draft wait for a person.
  smsAgent: 3_000,
  collectionsMonitor: 800,
  notificationService: 1_500,
};
const shortOfModel = { concurrency: 16, callsPerMinute: null, maxTokens: 16_000, probeMs: 300, timeoutMs: 800 };

function timeoutsFor(name: CutOff['name'], neighbours: Neighbours) {
  const upstream = upstreams.find((each) => upstreamTable[each].name === name);
  if (upstream === undefined) return { modelLimits: shortOfModel };
  return { upstreams: upstreamsAt(neighbours, { [upstream]: shortTimeouts[upstream] }) };
}

/** Pauses and waits a tenth of the usual ones or less, and attempts enough for any outage. */
const impatient = {
  circuit: { failures: 5, openMs: 100 },
  retry: { maxAttempts: 500, patienceMs: 1_800_000, firstMs: 50, longestMs: 150 },
  sendSettleMs: 400,
  dispatcher: { turnConcurrency: 64, notificationConcurrency: 4, leaseMs: 20_000, pollMs: 200 },
};

/**
 * Cuts a neighbour off under load and brings it back. While it is away: texts are accepted, what needs no more than the
 * gateway works, and `dependencies` shows it; `meanwhile` says what else holds. Afterwards everything drains, and
 * nothing was lost or sent twice.
 */
export async function rideOut(
  { name, standIn: choose, path }: CutOff,
  way: WayToFail,
  meanwhile: (outage: Outage) => Promise<void>,
): Promise<void> {
  const neighbours = await startTown();
  onTestFinished(neighbours.close);
  const gateway = await startTestGateway({
    neighbours,
    config: { ...impatient, ...timeoutsFor(name, neighbours) },
  });
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const people = townsmen[Symbol.iterator]();
  const somebody = () => people.next().value ?? expect.fail('the town is too small');
  const texts: AcknowledgedText[] = [];

  const waiting = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const { phoneNumber, tenantId } = somebody();
      const { workflowId, draft } = await pendingDraft(service, approver, phoneNumber, undefined, tenantId);
      texts.push({ workflowId, phoneNumber });
      return { workflowId, input: { draftId: draft.id, version: draft.version } };
    }),
  );
  const approvals = approver.subscribe(Approvals);
  for (const _ of waiting) await approvals.next();

  const cutOff = choose(neighbours);
  const modelRequestsBefore = neighbours.model.requests.length;
  await way.cut(cutOff, path);

  /** Of people who have not written yet; every other text comes with the tenant's id, as the SMS Agent may know it. */
  const write = async (count: number, ...contents: string[]): Promise<string[]> => {
    const written = Array.from({ length: count }, async (_, index) => {
      const { phoneNumber, tenantId } = somebody();
      let workflowId = '';
      for (const content of contents) {
        workflowId = await sendText(service, phoneNumber, content, index % 2 === 0 ? tenantId : null);
        texts.push({ workflowId, phoneNumber });
      }
      return workflowId;
    });
    return Promise.all(written);
  };
  const [balance, plan, stop, lawyer] = await Promise.all([
    write(10, 'How much do I owe?'),
    write(4, 'Can I pay $200 a week?'),
    write(3, 'Please stop texting me'),
    write(3, 'Talk to my lawyer'),
    write(1, 'HELP'),
    write(2, 'Hello there', 'How much do I owe?'),
  ]);

  const seen = await readWorkflows(approver);
  expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(texts.map(({ workflowId }) => workflowId)));
  for (const id of stop) {
    expect(seen.find((workflow) => workflow.id === id)?.conversation.consent).toBe('OPTED_OUT');
  }
  const [rejected, ...approved] = waiting;
  for (const { input } of approved) {
    expect((await approver.data(ApproveDraft, { input })).approveDraft.__typename).toBe('DecideDraftSuccess');
  }
  const rejection = { draftId: '', version: 0, ...rejected?.input, reason: 'Too little' };
  expect((await approver.data(RejectDraft, { input: rejection })).rejectDraft.__typename).toBe('DecideDraftSuccess');
  const outage: Outage = {
    gateway,
    approver,
    balance,
    plan,
    approved: approved.map(({ workflowId }) => workflowId),
    modelRequestsBefore,
  };
  await expectAll(outage, lawyer, 'ESCALATED');
  await meanwhile(outage);
  if (!way.goesUnnoticed) {
    const trouble = ({ state, circuitOpenings }: SeenDependency) => state !== 'UP' || circuitOpenings > 0;
    await expect.poll(async () => trouble(await readDependency(approver, name))).toBe(true);
  }
  expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);

  await restore(cutOff, way);
  const notificationsMayRepeat = cutOff === neighbours.notificationService && way.works;
  await expectDrained({ gateway, approver, texts, approvals, notificationsMayRepeat });
  const afterwards = await write(1, 'How much do I owe?');
  await expectAll(outage, afterwards, 'SENT');
  expect((await readDependency(approver, name)).circuit).toBe('closed');
}

const reachesWithinMs = 60_000;

/** Waits until each of these workflows has one of these statuses. */
export async function expectAll({ approver }: Outage, ids: readonly string[], ...statuses: WorkflowStatus[]) {
  const deadline = Date.now() + reachesWithinMs;
  for (;;) {
    const workflows = await readWorkflows(approver);
    const others = workflows.filter(({ id, status }) => ids.includes(id) && !statuses.includes(status));
    if (others.length === 0) return;
    if (Date.now() > deadline) expect(others, `not yet ${statuses.join(' or ')}`).toEqual([]);
    await sleep(lookEveryMs);
  }
}
