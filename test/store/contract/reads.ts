import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import { automaticEscalation } from '../../../src/domain/escalation.ts';
import type { EscalationType } from '../../../src/domain/escalation-type.ts';
import type { NewPaymentPlan, PaymentPlanStatus } from '../../../src/domain/payment-plan.ts';
import { because } from '../../../src/domain/reason.ts';
import type { Workflow } from '../../../src/domain/workflow.ts';
import type {
  DraftFilter,
  EscalationFilter,
  PaymentPlanFilter,
  WorkflowFilter,
} from '../../../src/store/operations/lists.ts';
import type { PageEdge } from '../../../src/store/operations/page.ts';
import type { WantedRows } from '../../../src/store/operations/read-many.ts';
import type { OpenedStore } from '../opened-store.ts';
import { failure, newDraft, newText, sentText, turnResult } from '../samples.ts';
import { claimTurn, leaseOf, readDraft, readLog, requestApproval, startTurn } from '../turn-steps.ts';

const at = (second: number) => new Date(Date.UTC(2026, 2, 1, 9, 0, second));

/** Walks a list page by page. */
async function walk<T>(list: (limit: number, after: string | null) => Promise<PageEdge<T>[]>, size: number) {
  const rows: T[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await list(size, after);
    expect(page.length).toBeLessThanOrEqual(size);
    rows.push(...page.flatMap(({ node }) => node ?? []));
    if (page.length < size) return rows;
    after = page.at(-1)?.cursor ?? null;
  }
}

export function describeReads(opened: OpenedStore): void {
  const listWorkflows = (filter: WorkflowFilter) => (limit: number, after: string | null) =>
    opened.store.read.listWorkflows(filter, limit, after);
  const listDrafts = (filter: DraftFilter) => (limit: number, after: string | null) =>
    opened.store.read.listDrafts(filter, limit, after);
  const idsOf = async (filter: WorkflowFilter) => (await walk(listWorkflows(filter), 100)).map(({ id }) => id);

  describe('by id', () => {
    it('B41: what is known is found, what is not is absent', async () => {
      const { read } = opened.store;
      const { turn, draft } = await requestApproval(opened.store);
      const other = await opened.store.receiveSms(newText());
      const ids = [randomUUID(), turn.workflow.id, '', 'x', other.workflow.id, turn.workflow.id, '\u0000'];
      expect((await read.workflows(ids)).map(({ id }) => id).toSorted()).toEqual(
        [turn.workflow.id, other.workflow.id].toSorted(),
      );
      expect(await read.drafts([draft.id, randomUUID(), 'x'])).toEqual([draft]);
      const { lastActivityAt, ...conversation } = turn.conversation;
      const [found, ...others] = await read.conversations([conversation.id, 'x']);
      expect([found, others]).toMatchObject([conversation, []]);
      expect(found?.lastActivityAt.getTime()).toBeGreaterThanOrEqual(lastActivityAt.getTime());
      expect(await read.draftsOfWorkflows([other.workflow.id, turn.workflow.id])).toEqual([draft]);
      expect(await read.escalationsOfWorkflows([other.workflow.id, 'x'])).toEqual([]);
      for (const readNothing of [read.workflows, read.drafts, read.conversations, read.escalationsOfWorkflows]) {
        expect(await readNothing([])).toEqual([]);
        expect(await readNothing(['x'])).toEqual([]);
      }
    });

    it('B41: a conversation is found by its own id or by the id of the SMS Agent', async () => {
      const { read } = opened.store;
      const smsAgentConversationId = `agent ' " ${randomUUID()}`;
      const { workflow } = await opened.store.receiveSms(newText({ smsAgentConversationId }));
      expect((await read.findConversation(smsAgentConversationId))?.id).toBe(workflow.conversationId);
      expect((await read.findConversation(workflow.conversationId))?.id).toBe(workflow.conversationId);
      // An id of ours that is also somebody's id at the SMS Agent is ours.
      await opened.store.receiveSms(newText({ smsAgentConversationId: workflow.conversationId }));
      expect((await read.findConversation(workflow.conversationId))?.id).toBe(workflow.conversationId);
      for (const id of ['', 'x', randomUUID(), '%']) expect(await read.findConversation(id)).toBeNull();
    });
  });

  describe('lists of workflows', () => {
    /** Twelve workflows of one tenant, in four instants. */
    async function receiveTwelve(): Promise<{ tenantId: string; workflows: Workflow[] }> {
      const tenantId = `tenant_${randomUUID()}`;
      const workflows: Workflow[] = [];
      for (let index = 0; index < 12; index++) {
        const { workflow } = await opened.store.receiveSms(newText({ tenantId, receivedAt: at(index % 4) }));
        workflows.push(workflow);
      }
      const newestFirst = (a: Workflow, b: Workflow) =>
        b.receivedAt.getTime() - a.receivedAt.getTime() || (a.id < b.id ? 1 : -1);
      return { tenantId, workflows: workflows.sort(newestFirst) };
    }

    it('B42: pages of any size show the same rows, newest first, none twice and none missing', async () => {
      const { tenantId, workflows } = await receiveTwelve();
      for (const size of [1, 2, 3, 5, 12, 13]) {
        expect(await walk(listWorkflows({ tenantIds: [tenantId] }), size)).toEqual(workflows);
      }
    });

    it('B42: rows that come in between do not shift the pages', async () => {
      const { tenantId, workflows } = await receiveTwelve();
      const list = listWorkflows({ tenantIds: [tenantId] });
      const first = await list(5, null);
      await opened.store.receiveSms(newText({ tenantId, receivedAt: at(9) }));
      const rest = await list(100, first.at(-1)?.cursor ?? null);
      expect([...first, ...rest].map(({ node }) => node)).toEqual(workflows);
    });

    it('B42: each filter keeps what it names, and all of them together', async () => {
      const { store } = opened;
      const tenantId = `tenant_${randomUUID()}`;
      const start = (second: number) => startTurn(store, { tenantId, receivedAt: at(second) });
      const sent = await start(1);
      await store.turns.route(leaseOf(sent), turnResult('AUTO_SEND'));
      await store.turns.completeSend(leaseOf(sent), sentText);
      const pending = await start(2);
      await store.turns.route(leaseOf(pending), turnResult('APPROVAL'));
      const failed = await start(3);
      await store.turns.fail(leaseOf(failed), failure);
      const [a, b, c] = [sent, pending, failed].map(({ workflow }) => workflow.id);
      const own = { tenantIds: [tenantId] };

      const expected: [WorkflowFilter, (string | undefined)[]][] = [
        [{}, [c, b, a]],
        [{ statuses: ['SENT', 'FAILED'] }, [c, a]],
        [{ statuses: ['REJECTED'] }, []],
        [{ statuses: [] }, []],
        [{ routes: ['AUTO_SEND'] }, [a]],
        [{ routes: ['AUTO_SEND', 'APPROVAL'] }, [b, a]],
        [{ conversationIds: [pending.conversation.id, 'x', randomUUID()] }, [b]],
        [{ conversationIds: ['x'] }, []],
        [{ from: at(2) }, [c, b]],
        [{ to: at(2) }, [a]],
        [{ from: at(2), to: at(3) }, [b]],
        [{ from: at(3), to: at(2) }, []],
        [{ statuses: ['SENT'], routes: ['AUTO_SEND'], from: at(1), to: at(2) }, [a]],
        [{ statuses: ['SENT'], routes: ['APPROVAL'] }, []],
        [{ statuses: undefined, routes: undefined, from: undefined, to: undefined }, [c, b, a]],
      ];
      for (const [filter, ids] of expected) {
        expect(await idsOf({ ...own, ...filter }), JSON.stringify(filter)).toEqual(ids);
        expect(await store.read.countWorkflows({ ...own, ...filter }, 100)).toBe(ids.length);
      }
      expect(await idsOf({ tenantIds: [`'; drop table workflows; --`, '%', ''] })).toEqual([]);
      expect(await idsOf({ conversationIds: [sent.conversation.id, pending.conversation.id] })).toEqual([b, a]);
    });

    it('B49: counting stops where it is told to', async () => {
      const { tenantId } = await receiveTwelve();
      const counts = [0, 1, 11, 12, 13].map((most) =>
        opened.store.read.countWorkflows({ tenantIds: [tenantId] }, most),
      );
      expect(await Promise.all(counts)).toEqual([0, 1, 11, 12, 12]);
    });
  });

  describe('lists of drafts', () => {
    /** Drafts in a language of their own, oldest first. */
    async function draftMany(language: string, confidences: number[]): Promise<Draft[]> {
      const drafts: Draft[] = [];
      for (const confidence of confidences) {
        const { draft } = await requestApproval(opened.store, {}, { draft: newDraft({ language, confidence }) });
        drafts.push(draft);
        await delay(2);
      }
      return drafts;
    }

    it('B42: pages of any size show the same rows, newest first, none twice and none missing', async () => {
      const language = randomUUID();
      const drafts = (await draftMany(language, [0.6, 0.7, 0.8, 0.6, 0.7])).toReversed();
      for (const size of [1, 2, 5, 6]) {
        expect(await walk(listDrafts({ languages: [language] }), size)).toEqual(drafts);
      }
    });

    it.runIf(opened.kind !== 'embedded')('B42: drafts of the same instant are on one page each', async () => {
      const language = randomUUID();
      await draftMany(language, [0.6, 0.7, 0.8, 0.6, 0.7]);
      await opened.database.sql(`update drafts set created_at = '2026-03-01 09:00:00.123456+00' where language = $1`, [
        language,
      ]);
      const all = await walk(listDrafts({ languages: [language] }), 100);
      expect(all.map(({ id }) => id)).toEqual(
        all
          .map(({ id }) => id)
          .toSorted()
          .toReversed(),
      );
      for (const size of [1, 2, 3]) expect(await walk(listDrafts({ languages: [language] }), size)).toEqual(all);
    });

    it('B42: each filter keeps what it names, and all of them together', async () => {
      const { store } = opened;
      const [english, spanish] = [randomUUID(), randomUUID()];
      const [low, high] = await draftMany(english, [0.6, 0.85]);
      const [other] = await draftMany(spanish, [0.7]);
      if (low === undefined || high === undefined || other === undefined) throw new Error('drafts are missing');
      await store.decideDraft({
        draftId: high.id,
        version: 1,
        actor: 'approver-1',
        note: null,
        kind: 'REJECT',
      });
      const expected: [DraftFilter, Draft[]][] = [
        [{}, [other, high, low]],
        [{ statuses: ['PENDING'] }, [other, low]],
        [{ statuses: ['REJECTED', 'APPROVED'] }, [high]],
        [{ statuses: [] }, []],
        [{ languages: [spanish] }, [other]],
        [{ decidedBy: ['approver-1'] }, [high]],
        [{ decidedBy: ['approver-2', 'approver-1'], statuses: ['REJECTED'], languages: [english] }, [high]],
        [{ decidedBy: ['approver-1'], statuses: ['PENDING'] }, []],
        [{ minConfidence: 0.7 }, [other, high]],
        [{ maxConfidence: 0.7 }, [other, low]],
        [{ minConfidence: 0.6, maxConfidence: 0.6 }, [low]],
        [{ minConfidence: 0.85 }, [high]],
        [{ from: low.createdAt }, [other, high, low]],
        [{ to: low.createdAt }, []],
        [{ from: new Date(other.createdAt.getTime() + 1) }, []],
        [{ statuses: ['PENDING'], languages: [english], minConfidence: 0.1, maxConfidence: 1 }, [low]],
      ];
      for (const [filter, drafts] of expected) {
        const whole = { languages: [english, spanish], ...filter };
        const found = await walk(listDrafts(whole), 100);
        expect(
          found.map(({ id }) => id),
          JSON.stringify(filter),
        ).toEqual(drafts.map(({ id }) => id));
        expect(await store.read.countDrafts(whole, 100)).toBe(drafts.length);
      }
      expect(await store.read.countDrafts({ languages: [english, spanish] }, 2)).toBe(2);
    });
  });

  describe('lists of escalations and payment plans', () => {
    /** Raises escalations one after the other; returns their ids, oldest first, and when the first was raised. */
    async function raise(types: EscalationType[]): Promise<{ ids: string[]; from: Date }> {
      const ids: string[] = [];
      let from: Date | null = null;
      for (const type of types) {
        const turn = await startTurn(opened.store);
        const escalations = [
          automaticEscalation(type, [because('FAILED', { error: 'The words of the text say so.' })]),
        ];
        await opened.store.turns.route(
          leaseOf(turn),
          turnResult('ESCALATION', { escalations, language: type === 'ATTORNEY' ? 'es' : 'en' }),
        );
        const [escalation] = await opened.store.read.escalationsOfWorkflows([turn.workflow.id]);
        if (escalation === undefined) throw new Error('no escalation');
        ids.push(escalation.id);
        from ??= escalation.createdAt;
        await delay(2);
      }
      return { ids, from: from ?? new Date() };
    }

    it('B42: each filter of escalations keeps what it names, newest first, in pages of any size', async () => {
      const { read } = opened.store;
      const { ids, from } = await raise(['NO_RESPONSE', 'ATTORNEY', 'HARDSHIP', 'PAYMENT_DISPUTE', 'ATTORNEY']);
      const [low, critical, medium, high, newest] = ids;
      await opened.store.handleEscalation(critical ?? '', 'approver-1', { status: 'ACKNOWLEDGED' });
      await opened.store.handleEscalation(low ?? '', 'approver-2', { status: 'RESOLVED', resolution: 'Called.' });
      const expected: [EscalationFilter, (string | undefined)[]][] = [
        [{}, [newest, high, medium, critical, low]],
        [{ minSeverity: 'LOW' }, [newest, high, medium, critical, low]],
        [{ minSeverity: 'MEDIUM' }, [newest, high, medium, critical]],
        [{ minSeverity: 'HIGH' }, [newest, high, critical]],
        [{ minSeverity: 'CRITICAL' }, [newest, critical]],
        [{ statuses: ['OPEN'] }, [newest, high, medium]],
        [{ statuses: ['OPEN', 'ACKNOWLEDGED', 'OPEN'] }, [newest, high, medium, critical]],
        [{ types: ['ATTORNEY'] }, [newest, critical]],
        [{ types: ['ATTORNEY', 'HARDSHIP'], statuses: ['OPEN'], minSeverity: 'HIGH' }, [newest]],
        [{ languages: ['es'] }, [newest, critical]],
        [{ languages: ['es'], statuses: ['OPEN'] }, [newest]],
        [{ languages: ['pt'] }, []],
        [{ statuses: [] }, []],
        [{ acknowledgedBy: ['approver-1'] }, [critical]],
        [{ acknowledgedBy: ['approver-1', 'approver-2'], minSeverity: 'HIGH', types: ['ATTORNEY'] }, [critical]],
        [{ resolvedBy: ['approver-2'] }, [low]],
        [{ resolvedBy: ['approver-1'] }, []],
        [{ to: from }, []],
      ];
      for (const [filter, found] of expected) {
        const whole = { from, ...filter };
        for (const size of [1, 2, 100]) {
          const rows = await walk((limit, after) => read.listEscalations(whole, limit, after), size);
          expect(
            rows.map(({ id }) => id),
            JSON.stringify(filter),
          ).toEqual(found);
        }
        expect(await read.countEscalations(whole, 100)).toBe(found.length);
      }
    });

    it('B42: each filter of payment plans keeps what it names, newest first', async () => {
      const { read } = opened.store;
      const tenantId = `tenant_${randomUUID()}`;
      for (const status of ['VALID', 'INVALID', 'VALID'] satisfies PaymentPlanStatus[]) {
        const turn = await startTurn(opened.store, { tenantId });
        const paymentPlan: NewPaymentPlan = {
          status,
          amountCents: 20_000,
          interval: 'WEEKLY',
          installments: 8,
          startDate: null,
          totalCents: 160_000,
          coverage: 1,
          autoApprovable: false,
          issues: [],
          reasons: [],
          counterOffer: null,
          evidence: null,
        };
        await opened.store.turns.route(
          leaseOf(turn),
          turnResult('APPROVAL', { tenantId, paymentPlan, language: status === 'VALID' ? 'es' : 'en' }),
        );
        await delay(2);
      }
      const statusesWith = async (filter: PaymentPlanFilter) => {
        const rows = await walk((limit, after) => read.listPaymentPlans(filter, limit, after), 2);
        expect(await read.countPaymentPlans(filter, 100)).toBe(rows.length);
        return rows.map(({ status }) => status);
      };
      expect(await statusesWith({ tenantIds: [tenantId] })).toEqual(['VALID', 'INVALID', 'VALID']);
      expect(await statusesWith({ tenantIds: [tenantId, 'x'], statuses: ['VALID'] })).toEqual(['VALID', 'VALID']);
      expect(await statusesWith({ tenantIds: [tenantId], languages: ['es'] })).toEqual(['VALID', 'VALID']);
      const [newest] = (await read.listPaymentPlans({ tenantIds: [tenantId] }, 1, null)).map(({ node }) => node);
      const actor = randomUUID();
      await opened.store.decidePaymentPlan(newest?.id ?? '', { actor, note: null, resolve: null, status: 'REJECTED' });
      expect(await statusesWith({ decidedBy: [actor] })).toEqual(['REJECTED']);
      expect(await statusesWith({ decidedBy: [actor, 'x'], statuses: ['VALID'] })).toEqual([]);
      expect(await statusesWith({ tenantIds: ['x'] })).toEqual([]);
      expect(await statusesWith({ tenantIds: [tenantId], to: new Date(0) })).toEqual([]);
    });

    it('B42: what is open and what the log tells after it are all escalations, each once, while many are raised', async () => {
      const seen: Awaited<ReturnType<typeof opened.store.openEscalations>>[] = [];
      const turns: Awaited<ReturnType<typeof startTurn>>[] = [];
      for (let count = 0; count < 12; count++) turns.push(await startTurn(opened.store));
      await Promise.all(
        turns.map(async (turn, index) => {
          await (index % 2 === 0 ? opened.store : opened.peer).turns.route(leaseOf(turn), turnResult('ESCALATION'));
          seen.push(await opened.peer.openEscalations(null, null, 10_000));
        }),
      );
      const raised = await opened.store.read.escalationsOfWorkflows(turns.map(({ workflow }) => workflow.id));
      const own = new Set(raised.map(({ id }) => id));
      expect(own.size).toBe(12);
      const idsOf = (events: readonly { escalationId: string | null }[]) =>
        events.flatMap(({ escalationId }) => (escalationId !== null && own.has(escalationId) ? escalationId : []));
      for (const { events, cursor } of seen) {
        const told = [...idsOf(events), ...idsOf(await readLog(opened.store, cursor))];
        expect(told.toSorted()).toEqual([...own].toSorted());
      }
    });
  });

  describe('many reads at once', () => {
    const nothing: WantedRows = {
      conversations: [],
      workflows: [],
      drafts: [],
      escalations: [],
      paymentPlans: [],
      draftsOfWorkflows: [],
      escalationsOfWorkflows: [],
      paymentPlansOfWorkflows: [],
      promisesOfConversations: [],
      pages: [],
      counts: [],
      escalationsOfConversations: [],
    };

    it('answer like each alone', async () => {
      const { read } = opened.store;
      const tenantId = `tenant_${randomUUID()}`;
      const { turn, draft } = await requestApproval(opened.store, { tenantId });
      const filter = { tenantIds: [tenantId] };
      const all = await read.many({
        ...nothing,
        conversations: [turn.conversation.id, 'x'],
        workflows: [turn.workflow.id],
        drafts: [draft.id, randomUUID()],
        draftsOfWorkflows: [turn.workflow.id],
        pages: [
          { filter, limit: 5, after: null },
          { filter: { conversationIds: ['x'] }, limit: 5, after: null },
        ],
        counts: [
          { filter: { conversationIds: [randomUUID()] }, most: 5 },
          { filter, most: 5 },
        ],
      });
      expect(all).toEqual({
        ...nothing,
        conversations: await read.conversations([turn.conversation.id]),
        workflows: await read.workflows([turn.workflow.id]),
        drafts: [draft],
        draftsOfWorkflows: [draft],
        pages: [await read.listWorkflows(filter, 5, null), []],
        counts: [0, 1],
      });
      expect(await read.many(nothing)).toEqual(nothing);
    });
  });

  it('B31: a confidence is kept to the last bit', async () => {
    const turn = await startTurn(opened.store);
    const confidence = 0.1 + 0.2;
    await opened.store.turns.route(leaseOf(turn), turnResult('APPROVAL', { draft: newDraft({ confidence }) }));
    expect((await readDraft(opened.store, turn.workflow.id)).confidence).toBe(confidence);
    const { workflow } = await opened.store.receiveSms(newText({ phoneNumber: turn.conversation.phoneNumber }));
    const next = await claimTurn(opened.store, workflow.id);
    const tooSure = turnResult('APPROVAL', { draft: newDraft({ confidence: 1.000001 }) });
    await expect(opened.store.turns.route(leaseOf(next), tooSure)).rejects.toThrow('drafts_confidence_check');
  });
}
