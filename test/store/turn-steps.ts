import { setTimeout as delay } from 'node:timers/promises';
import type { Draft, Override } from '../../src/domain/draft.ts';
import type { LogEvent } from '../../src/domain/event.ts';
import type { Workflow } from '../../src/domain/workflow.ts';
import type { DraftDecision } from '../../src/store/operations/drafts.ts';
import type { NewText } from '../../src/store/operations/intake.ts';
import type { Lease } from '../../src/store/operations/lease.ts';
import type { TurnResult } from '../../src/store/operations/turns.ts';
import type { Store } from '../../src/store/store.ts';
import type { ClaimedTurn } from '../../src/store/turn-rows.ts';
import type { OpenedStore } from './opened-store.ts';
import { cleared, newText, turnResult } from './samples.ts';

/** A lease that outlasts every test, in milliseconds. */
const wholeTestMs = 600_000;

/** Claims all that is due and returns the turn of one workflow, if it was among it. */
export async function tryToClaim(store: Store, workflowId: string, leaseMs = wholeTestMs): Promise<ClaimedTurn | null> {
  const { turns } = await store.turns.claim({ turns: 1_000, drafts: 0, notifications: 0, deadlines: 0, leaseMs });
  return turns.find(({ workflow }) => workflow.id === workflowId) ?? null;
}

export async function claimTurn(store: Store, workflowId: string, leaseMs = wholeTestMs): Promise<ClaimedTurn> {
  const turn = await tryToClaim(store, workflowId, leaseMs);
  if (turn === null) throw new Error(`workflow ${workflowId} was not to be had`);
  return turn;
}

/** Claims until the turn is there: an earlier claim of it runs out, or its delay passes. */
export async function claimWhenDue(store: Store, workflowId: string, leaseMs = wholeTestMs): Promise<ClaimedTurn> {
  for (;;) {
    const turn = await tryToClaim(store, workflowId, leaseMs);
    if (turn !== null) return turn;
    await delay(5);
  }
}

export const leaseOf = (turn: ClaimedTurn): Lease => ({ workflowId: turn.workflow.id, leaseToken: turn.leaseToken });

/** Receives a text and claims the turn that it began. */
export async function startTurn(
  store: Store,
  text: Partial<NewText> = {},
  leaseMs = wholeTestMs,
): Promise<ClaimedTurn> {
  const { workflow } = await store.receiveSms(newText(text));
  return claimTurn(store, workflow.id, leaseMs);
}

export async function readWorkflow(store: Store, id: string): Promise<Workflow> {
  const [workflow] = await store.read.workflows([id]);
  if (workflow === undefined) throw new Error(`there is no workflow ${id}`);
  return workflow;
}

/** The newest draft of a workflow. */
export async function readDraft(store: Store, workflowId: string): Promise<Draft> {
  const [draft] = await store.read.draftsOfWorkflows([workflowId]);
  if (draft === undefined) throw new Error(`workflow ${workflowId} has no draft`);
  return draft;
}

/** Receives a text and takes its turn up to a draft that waits for a human. */
export async function requestApproval(
  store: Store,
  text: Partial<NewText> = {},
  result: Partial<TurnResult> = {},
): Promise<{ turn: ClaimedTurn; draft: Draft }> {
  const turn = await startTurn(store, text);
  await store.turns.route(leaseOf(turn), turnResult('APPROVAL', result));
  return { turn, draft: await readDraft(store, turn.workflow.id) };
}

export function approval(
  { id: draftId, version, ...draft }: Draft,
  body = draft.body,
  checks = draft.checks,
  holds: Override['holds'] = [],
): DraftDecision {
  const text = cleared({ body, checks, agrees: false }, holds);
  return { draftId, version, actor: 'approver-1', note: null, kind: 'APPROVE', text, sendAt: null };
}

/** Receives a text and takes its turn up to an approved reply that waits to be sent. */
export async function approveReply(store: Store, text: Partial<NewText> = {}): Promise<ClaimedTurn> {
  const { turn, draft } = await requestApproval(store, text);
  await store.decideDraft(approval(draft));
  return turn;
}

/** All of the log after a cursor that was committed before the call. */
export async function readLog(store: Store, after: string, limit = 500): Promise<LogEvent[]> {
  const events: LogEvent[] = [];
  let cursor = after;
  for (;;) {
    const page = await store.readEvents(cursor, limit, null);
    events.push(...page.events);
    cursor = page.cursor;
    // Transactions of other databases on the same server hold the log back as well.
    if (!page.more && page.behind) await delay(5);
    if (!page.more && !page.behind) return events;
  }
}

/** What happened in a workflow since the test began. */
export async function eventsOf(opened: OpenedStore, workflowId: string): Promise<LogEvent[]> {
  return (await readLog(opened.store, opened.logStart)).filter((event) => event.workflowId === workflowId);
}

export async function actionsOf(opened: OpenedStore, workflowId: string): Promise<string[]> {
  return (await eventsOf(opened, workflowId)).map(({ action }) => action);
}
