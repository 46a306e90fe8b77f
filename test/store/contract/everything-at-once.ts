import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import type { WorkflowStatus } from '../../../src/domain/workflow.ts';
import type { DraftDecision } from '../../../src/store/operations/drafts.ts';
import type { Store } from '../../../src/store/store.ts';
import type { ClaimedTurn } from '../../../src/store/turn-rows.ts';
import { followApprovals } from '../approval-follower.ts';
import type { OpenedStore } from '../opened-store.ts';
import { attempt, failure, newPhoneNumber, newText, sentText, turnResult } from '../samples.ts';
import { approval, leaseOf, readLog } from '../turn-steps.ts';

const open: WorkflowStatus[] = ['RECEIVED', 'PROCESSING', 'AWAITING_APPROVAL', 'SCHEDULED', 'SENDING'];

export function describeEverythingAtOnce(opened: OpenedStore): void {
  it('B45: whatever workers, approvers and texts do at once, every text ends in one turn and no reply goes out twice', async () => {
    const many = opened.kind === 'postgres' ? 4 : 1;
    const stores = [opened.store, opened.peer];
    const phoneNumbers = Array.from({ length: 8 * many }, newPhoneNumber);
    const texts = Array.from({ length: 48 * many }, (_, index) =>
      newText({ phoneNumber: phoneNumbers[index % phoneNumbers.length] ?? '', content: `text-${index}` }),
    );
    const conversationIds = new Set<string>();
    const sent: string[] = [];
    const decided: string[] = [];
    let receiving = true;
    let working = true;
    const chance = (probability: number) => Math.random() < probability;

    async function receive(store: Store, part: typeof texts): Promise<void> {
      for (const text of part) {
        const { workflow } = await store.receiveSms(text);
        conversationIds.add(workflow.conversationId);
        if (chance(0.2)) expect((await store.receiveSms(text)).duplicate).toBe(true);
        if (chance(0.5)) await delay(Math.random() * 10);
      }
    }

    /** A worker that dies keeps its claim until the lease runs out; later it may wake up and try to go on. */
    async function die(store: Store, turn: ClaimedTurn): Promise<void> {
      await store.turns.renew([turn.leaseToken], 1);
      if (chance(0.5)) {
        await delay(Math.random() * 20);
        await store.turns.release(leaseOf(turn), { delayMs: 0, error: 'late', outcomeUnknown: true, steps: [] });
      }
    }

    async function handOver(store: Store, turn: ClaimedTurn): Promise<void> {
      if (chance(0.1)) return die(store, turn);
      sent.push(turn.workflow.id);
      if (chance(0.1)) return die(store, turn);
      if (chance(0.1)) {
        const retry = { delayMs: 0, error: 'time-out', outcomeUnknown: true, steps: [] };
        return store.turns.release(leaseOf(turn), retry);
      }
      await store.turns.completeSend(leaseOf(turn), sentText);
    }

    async function send(store: Store, turn: ClaimedTurn): Promise<void> {
      let begun = await store.turns.beginSend(leaseOf(turn), attempt(false));
      if (begun.outcome === 'lookup') {
        if (chance(0.1)) {
          return store.turns.release(leaseOf(turn), { delayMs: 0, error: null, outcomeUnknown: false, steps: [] });
        }
        if (sent.includes(turn.workflow.id)) {
          return store.turns.completeSend(leaseOf(turn), { ...sentText, foundInHistory: true });
        }
        begun = await store.turns.beginSend(leaseOf(turn), attempt(true));
      }
      if (begun.outcome === 'send') await handOver(store, turn);
    }

    async function run(store: Store, turn: ClaimedTurn): Promise<void> {
      if (turn.workflow.status === 'SENDING') return send(store, turn);
      if (chance(0.3)) await delay(Math.random() * 10);
      if (chance(0.1)) return die(store, turn);
      if (chance(0.1)) {
        const error = chance(0.5) ? 'busy' : null;
        return store.turns.release(leaseOf(turn), { delayMs: 0, error, outcomeUnknown: false, steps: [] });
      }
      if (chance(0.03)) return store.turns.fail(leaseOf(turn), failure);
      const route = chance(0.1) ? 'ESCALATION' : chance(0.5) ? 'AUTO_SEND' : 'APPROVAL';
      const routed = await store.turns.route(leaseOf(turn), turnResult(route));
      if (routed.outcome === 'send') await handOver(store, turn);
    }

    async function work(store: Store): Promise<void> {
      while (working) {
        const { turns } = await store.turns.claim({
          turns: 3,
          drafts: 0,
          notifications: 0,
          deadlines: 0,
          leaseMs: 600_000,
        });
        const perConversation = new Set(turns.map(({ conversation }) => conversation.id));
        expect(perConversation.size).toBe(turns.length);
        await Promise.all(turns.map((turn) => run(store, turn)));
        if (turns.length === 0) await delay(5);
      }
    }

    const decisions: ((draft: Draft) => DraftDecision)[] = [
      approval,
      (draft) => approval(draft, 'Edited.'),
      ({ id, version }) => ({ draftId: id, version, actor: 'approver-2', note: 'No.', kind: 'REJECT' }),
    ];

    async function approve(store: Store): Promise<void> {
      while (working) {
        const { events } = await store.openApprovals(null, null, 10_000);
        const drafts = await store.read.drafts(events.flatMap(({ draftId }) => draftId ?? []));
        for (const draft of drafts) {
          if (receiving && chance(0.5)) continue;
          const decide = decisions[Math.floor(Math.random() * decisions.length)] ?? approval;
          const { outcome } = await store.decideDraft(decide(draft));
          if (outcome === 'decided') decided.push(draft.id);
        }
        await delay(10);
      }
    }

    const subscribers = stores.map((store, index) => followApprovals(store, index === 0 ? 2 : 100));
    const workers = [...stores, ...stores].map(work);
    const approvers = stores.map(approve);
    const quarter = Math.ceil(texts.length / 4);
    await Promise.all(
      [0, 1, 2, 3].map((part) => {
        const store = stores[part % 2] ?? opened.store;
        return receive(store, texts.slice(part * quarter, (part + 1) * quarter));
      }),
    );
    receiving = false;
    // Somebody who comes late sees the same as those who watched from the beginning.
    subscribers.push(followApprovals(opened.peer, 7));

    const own = { conversationIds: [...conversationIds] };
    while ((await opened.store.read.countWorkflows({ ...own, statuses: open }, 1)) > 0) await delay(10);
    working = false;
    await Promise.all([...workers, ...approvers]);

    const workflows = (await opened.store.read.listWorkflows(own, 1_000, null)).flatMap(({ node }) => node ?? []);
    const answered = workflows
      .filter(({ status }) => status !== 'SUPERSEDED')
      .flatMap(({ message }) => message.split('\n'));
    expect(answered.toSorted()).toEqual(texts.map(({ content }) => content).toSorted());
    expect(sent.toSorted()).toEqual([...new Set(sent)].toSorted());
    const claimedSent = workflows.filter(({ status }) => status === 'SENT').map(({ id }) => id);
    expect(sent).toEqual(expect.arrayContaining(claimedSent));
    expect(new Set(decided).size).toBe(decided.length);

    const log = await readLog(opened.store, opened.logStart);
    for (const subscriber of subscribers) {
      const { openDrafts, faults } = await subscriber.stop(log.at(-1)?.cursor ?? '0.0');
      expect(faults).toEqual([]);
      const drafts = await opened.store.read.drafts([...openDrafts]);
      expect(drafts.filter((draft) => workflows.some(({ id }) => id === draft.workflowId))).toEqual([]);
    }
  });
}
