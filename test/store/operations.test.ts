import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/domain/draft.ts';
import type { NewPaymentPlan } from '../../src/domain/payment-plan.ts';
import { isOperation, type OperationTable } from '../../src/store/bind.ts';
import { type AnyOperation, operation } from '../../src/store/operation.ts';
import type { Lease } from '../../src/store/operations/lease.ts';
import type { WantedRows } from '../../src/store/operations/read-many.ts';
import { operations } from '../../src/store/operations.ts';
import type { Scope } from '../../src/store/scope.ts';
import { OutOfScopeError } from '../../src/store/scoped-call.ts';
import type { Store } from '../../src/store/store.ts';
import { quickestKind } from '../support/databases.ts';
import { useStore } from './opened-store.ts';
import {
  attempt,
  cleared,
  dayMs,
  failure,
  newDraft,
  newEscalation,
  newNotification,
  newPhoneNumber,
  newText,
  sentText,
  turnResult,
} from './samples.ts';
import { approval, claimTurn, leaseOf, readLog, requestApproval, startTurn } from './turn-steps.ts';

type PathsOf<Table, Prefix extends string = ''> = {
  [Name in keyof Table & string]: Table[Name] extends AnyOperation
    ? `${Prefix}${Name}`
    : PathsOf<Table[Name], `${Prefix}${Name}.`>;
}[keyof Table & string];

type OperationPath = PathsOf<typeof operations>;

/** One of everything, of a tenant who lives at Harbor View. */
interface Rows {
  phoneNumber: string;
  conversationId: string;
  workflowId: string;
  lease: Lease;
  draft: Draft;
  escalatedWorkflowId: string;
  escalationId: string;
  paymentPlanId: string;
  promiseId: string;
}

const harbor = 'Harbor View';
const maple = 'Maple Court';
const longAgo = new Date(0);
const placeIn = (propertyName: string) => ({ name: 'Ann', unitName: '1A', propertyName });

const plan: NewPaymentPlan = {
  status: 'VALID',
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

const promise = { amountCents: 40_000, dueDate: '2030-01-04', evidence: 'I will send $400', replaces: [] };

const everythingOf = (rows: Rows): WantedRows => ({
  conversations: [rows.conversationId],
  workflows: [rows.workflowId],
  drafts: [rows.draft.id],
  escalations: [rows.escalationId],
  paymentPlans: [rows.paymentPlanId],
  draftsOfWorkflows: [rows.workflowId],
  escalationsOfWorkflows: [rows.escalatedWorkflowId],
  paymentPlansOfWorkflows: [rows.workflowId],
  promisesOfConversations: [rows.conversationId],
  pages: [{ filter: {}, limit: 10, after: null }],
  counts: [{ filter: {}, most: 10 }],
  escalationsOfConversations: [{ conversationId: rows.conversationId, statuses: null, holding: false }],
});

const newForm = {
  language: 'en',
  text: 'Your balance is {amount_owed}.',
  key: 'your balance is {amount_owed}',
  intents: ['balance_question'],
  conditions: [],
} as const;

type Try = (store: Store, rows: Rows) => Promise<unknown>;

/**
 * Every operation with its scope, and a call of it that is about the rows of Harbor View. One that is missing here does not
 * compile.
 */
const newWebhook = {
  url: 'https://hooks.example.com',
  topics: ['APPROVALS' as const],
  propertyNames: null,
  personalData: false,
};
const groupedRange = { from: new Date(0), to: new Date('2100-01-01'), languages: null, propertyNames: null };
const gathering = { windowMs: 0, most: 10, leaseMs: 1_000 };

const tries: Record<OperationPath, [scope: Scope<never, never>['kind'], Try]> = {
  receiveSms: ['all', (store, { phoneNumber }) => store.receiveSms(newText({ phoneNumber }))],
  findAcceptedText: ['all', (store) => store.findAcceptedText(newText())],

  decideDraft: ['row', (store, { draft }) => store.decideDraft(approval(draft))],
  regenerateDraft: ['row', (store, { draft }) => store.regenerateDraft(draft.id, draft.version, 'approver-1', null)],
  claimDraft: ['row', (store, { draft }) => store.claimDraft(draft.id, null, { id: 'approver-1', email: null }, dayMs)],
  releaseDraft: ['row', (store, { draft }) => store.releaseDraft(draft.id, 'approver-1')],

  'erasures.request': [
    'all',
    (store) => store.erasures.request({ tenantId: 'tenant_1', phoneNumber: null }, 'asked', null, 'admin-1'),
  ],
  'backfills.next': ['all', (store) => store.backfills.next(1)],
  'erasures.list': ['all', (store) => store.erasures.list(10)],
  'erasures.next': ['all', (store) => store.erasures.next(longAgo)],
  'erasures.consentProof': ['all', (store, { phoneNumber }) => store.erasures.consentProof(phoneNumber)],
  'replyForms.offer': ['all', (store) => store.replyForms.offer([])],
  'replyForms.approved': ['shared', (store) => store.replyForms.approved(null)],
  'replyForms.byIds': ['shared', (store) => store.replyForms.byIds([randomUUID()])],
  'replyForms.list': ['shared', (store) => store.replyForms.list({}, 10, null)],
  'replyForms.count': ['shared', (store) => store.replyForms.count({}, 10)],
  'replyForms.impact': ['all', (store) => store.replyForms.impact([randomUUID()], longAgo, 10)],
  'replyForms.create': ['all', (store) => store.replyForms.create(newForm, 'admin-1')],
  'replyForms.decide': [
    'all',
    (store) =>
      store.replyForms.decide({
        id: randomUUID(),
        decision: 'RETIRE',
        actor: 'admin-1',
        wording: { text: null, key: null, intents: null, conditions: null },
      }),
  ],

  handleEscalation: [
    'row',
    (store, { escalationId }) => store.handleEscalation(escalationId, 'approver-1', { status: 'ACKNOWLEDGED' }),
  ],
  escalateConversation: [
    'row',
    (store, rows) => store.escalateConversation(rows.conversationId, 'approver-1', newEscalation, newNotification),
  ],

  submitPaymentPlan: ['row', (store, rows) => store.submitPaymentPlan(rows.conversationId, 'tenant_1', 'a', plan)],
  findPaymentPlan: ['row', (store, { paymentPlanId }) => store.findPaymentPlan(paymentPlanId)],
  decidePaymentPlan: [
    'row',
    (store, rows) => store.decidePaymentPlan(rows.paymentPlanId, { status: 'REJECTED', actor: 'a', note: null }),
  ],

  sendMessage: [
    'row',
    (store, { conversationId }) => store.sendMessage(conversationId, 'a', cleared(newDraft()), null),
  ],
  recordDeliveryStatus: [
    'all',
    (store) =>
      store.recordDeliveryStatus({
        providerId: 'SM-provider-1',
        status: 'delivered',
        error: null,
        optedOut: false,
        escalation: null,
        notification: null,
      }),
  ],
  retryWorkflow: [
    'row',
    (store, { workflowId }) => store.retryWorkflow(workflowId, 'approver-1', 'again', cleared('again')),
  ],
  settleSends: [
    'every_row',
    (store, { workflowId }) => store.settleSends([workflowId], { outcome: 'SENT' }, 'approver-1'),
  ],
  setConsent: ['number', (store, { phoneNumber }) => store.setConsent(phoneNumber, 'OPTED_IN', 'a', 'by letter')],

  readEvents: ['all', (store) => store.readEvents(null, 10, null)],
  openApprovals: ['all', (store) => store.openApprovals(null, null, 10_000)],
  openEscalations: ['all', (store) => store.openEscalations(null, null, 10_000)],
  verifyPage: ['all', (store) => store.verifyPage(null, 10)],

  'read.knownTexts': ['rows', ({ read }, { conversationId }) => read.knownTexts([conversationId])],
  'read.conversations': ['rows', ({ read }, { conversationId }) => read.conversations([conversationId])],
  'read.workflows': ['rows', ({ read }, { workflowId }) => read.workflows([workflowId])],
  'read.drafts': ['rows', ({ read }, { draft }) => read.drafts([draft.id])],
  'read.escalations': ['rows', ({ read }, { escalationId }) => read.escalations([escalationId])],
  'read.draftsOfWorkflows': ['rows', ({ read }, { workflowId }) => read.draftsOfWorkflows([workflowId])],
  'read.escalationsOfWorkflows': ['rows', ({ read }, rows) => read.escalationsOfWorkflows([rows.escalatedWorkflowId])],
  'read.paymentPlansOfWorkflows': ['rows', ({ read }, { workflowId }) => read.paymentPlansOfWorkflows([workflowId])],
  'read.findConversation': ['answer', ({ read }, { conversationId }) => read.findConversation(conversationId)],
  'read.conversationIds': ['list', ({ read }, { conversationId }) => read.conversationIds([conversationId])],
  'read.findDraft': ['row', ({ read }, { draft }) => read.findDraft(draft.id)],
  'read.listWorkflows': ['list', ({ read }) => read.listWorkflows({}, 10, null)],
  'read.countWorkflows': ['list', ({ read }) => read.countWorkflows({}, 10)],
  'read.listDrafts': ['list', ({ read }) => read.listDrafts({}, 10, null)],
  'read.countDrafts': ['list', ({ read }) => read.countDrafts({}, 10)],
  'read.listEscalations': ['list', ({ read }) => read.listEscalations({}, 10, null)],
  'read.countEscalations': ['list', ({ read }) => read.countEscalations({}, 10)],
  'read.listPaymentPlans': ['list', ({ read }) => read.listPaymentPlans({}, 10, null)],
  'read.countPaymentPlans': ['list', ({ read }) => read.countPaymentPlans({}, 10)],
  'read.listPromises': ['list', ({ read }) => read.listPromises({}, 10, null)],
  'read.countPromises': ['list', ({ read }) => read.countPromises({}, 10)],
  'read.listEvents': ['list', ({ read }) => read.listEvents({}, 10, null)],
  'read.countEvents': ['list', ({ read }) => read.countEvents({}, 10)],
  'read.many': ['list', ({ read }, rows) => read.many(everythingOf(rows))],
  'conversations.list': ['list', ({ conversations }) => conversations.list({}, 10, null)],
  'conversations.count': ['list', ({ conversations }) => conversations.count({}, 10)],
  'metrics.measurePromises': [
    'list',
    ({ metrics }) => metrics.measurePromises('PROPERTY', { from: '2000-01-01', to: '2099-01-01', propertyNames: null }),
  ],
  'metrics.measureGroups': ['list', ({ metrics }) => metrics.measureGroups('PROPERTY', groupedRange)],
  'read.listSentTexts': ['list', ({ read }) => read.listSentTexts({}, 10, null)],
  'read.countSentTexts': ['list', ({ read }) => read.countSentTexts({}, 10)],
  'metrics.measure': ['list', ({ metrics }) => metrics.measure(longAgo)],
  'metrics.measureSeries': ['list', ({ metrics }) => metrics.measureSeries([longAgo])],
  'metrics.measureCalibration': ['list', ({ metrics }) => metrics.measureCalibration(longAgo)],

  'outreach.standing': [
    'tenants',
    ({ outreach }, { phoneNumber }) =>
      outreach.standing(
        [{ tenantId: 'tenant_1', phoneNumbers: [phoneNumber], recordNumbers: [phoneNumber] }],
        '2026-03-10',
        3,
      ),
  ],
  'outreach.planned': ['shared', ({ outreach }) => outreach.planned(longAgo)],
  // A draft waits in the conversation, so none begins.
  'outreach.start': [
    'tenants',
    ({ outreach }, { phoneNumber }) => {
      const text = {
        tenantId: 'tenant_1',
        phoneNumber,
        recordNumbers: [],
        language: 'en',
        timeZone: null,
        draft: cleared(newDraft()),
      };
      const by = { replyFormId: randomUUID(), day: '2026-03-10', actor: 'approver-1', maxUnasked: 3 };
      return outreach.start([{ ...text, sendAt: longAgo }], by);
    },
  ],
  // The number is another tenant's.
  'outreach.sendToTenant': [
    'tenants',
    ({ outreach }, { phoneNumber }) => {
      const to = { tenantId: 'tenant_2', phoneNumber, language: 'en', timeZone: null };
      return outreach.sendToTenant(to, 'approver-1', cleared(newDraft()), null);
    },
  ],

  'properties.remember': ['all', ({ properties }) => properties.remember(new Map([['tenant_1', placeIn(maple)]]))],
  'properties.ofConversations': ['all', ({ properties }, rows) => properties.ofConversations([rows.conversationId])],
  'properties.idsWithin': [
    'all',
    ({ properties }, rows) => properties.idsWithin('conversations', [rows.conversationId], [harbor]),
  ],
  'properties.findNumber': ['answer', ({ properties }, { phoneNumber }) => properties.findNumber(phoneNumber)],

  'turns.claim': [
    'all',
    ({ turns }) => turns.claim({ turns: 1, drafts: 1, notifications: 1, deadlines: 1, leaseMs: dayMs }),
  ],
  'turns.renew': ['all', ({ turns }, { lease }) => turns.renew([lease.leaseToken], dayMs)],
  'turns.overtaken': ['all', ({ turns }, { lease }) => turns.overtaken([lease.workflowId])],
  'turns.route': ['all', ({ turns }, { lease }) => turns.route(lease, turnResult('APPROVAL'))],
  'turns.release': [
    'all',
    ({ turns }, { lease }) => turns.release(lease, { delayMs: 0, error: null, outcomeUnknown: false, steps: [] }),
  ],
  'turns.awaitDraft': ['all', ({ turns }, { lease }) => turns.awaitDraft(lease, null)],
  'turns.optOutLate': ['all', ({ turns }, { lease }) => turns.optOutLate(lease, 'stop')],
  'turns.fail': ['all', ({ turns }, { lease }) => turns.fail(lease, failure)],
  'turns.findUnproven': ['all', ({ turns }, { lease }) => turns.findUnproven(lease)],
  'turns.beginSend': ['all', ({ turns }, { lease }) => turns.beginSend(lease, attempt(false))],
  'turns.suppressSend': [
    'all',
    ({ turns }, { lease }) => turns.suppressSend(lease, { error: '21610', optedOut: true, steps: [] }),
  ],
  'turns.completeSend': ['all', ({ turns }, { lease }) => turns.completeSend(lease, sentText)],
  'turns.passDeadline': [
    'all',
    ({ turns }, { workflowId, phoneNumber }) =>
      turns.passDeadline(
        { workflowId, kind: 'approval_reminder', at: new Date().toISOString(), phoneNumber, tenantName: null },
        { escalation: null, notification: null, next: null },
      ),
  ],
  'workItems.list': ['list', ({ workItems }) => workItems.list({}, 'OLDEST', 10, null)],
  'workItems.count': ['list', ({ workItems }) => workItems.count({ properties: [harbor] }, 10)],
  'workItems.countByView': ['list', ({ workItems }) => workItems.countByView('approver-1')],
  'workItems.group': ['list', ({ workItems }) => workItems.group({}, 10)],
  'people.remember': [
    'all',
    ({ people }) =>
      people.remember({ id: 'approver-1', name: null, email: null, role: 'approver', properties: [maple] }),
  ],
  'people.byIds': ['shared', ({ people }) => people.byIds(['approver-1'])],
  'people.list': ['shared', ({ people }) => people.list(10)],
  'notes.add': [
    'row',
    ({ notes }, rows) => notes.add(rows.conversationId, 'approver-1', { body: 'Call', mentions: [] }, null),
  ],
  'notes.ofConversations': ['rows', ({ notes }, rows) => notes.ofConversations([rows.conversationId])],
  'workItems.open': ['all', ({ workItems }) => workItems.open(null, null, 10)],
  'workItems.ofConversations': ['rows', ({ workItems }, rows) => workItems.ofConversations([rows.conversationId])],
  'workItems.assign': [
    'row',
    ({ workItems }, rows) => workItems.assign(rows.conversationId, 'approver-1', 'approver-1'),
  ],
  'workItems.snooze': ['row', ({ workItems }, rows) => workItems.snooze(rows.conversationId, null, 'approver-1')],
  'promises.claimChecks': ['all', ({ promises }) => promises.claimChecks(longAgo, longAgo, 1, 1)],
  'promises.ledgerCase': ['all', ({ promises }) => promises.ledgerCase('tenant_1', longAgo)],
  'promises.find': ['row', ({ promises }, { promiseId }) => promises.find(promiseId)],
  'promises.decide': ['row', ({ promises }, rows) => promises.decide(rows.promiseId, true, [], 'approver-1')],
  'promises.postponeChecks': ['all', ({ promises }) => promises.postponeChecks(longAgo)],
  'promises.note': ['all', ({ promises }) => promises.note([])],
  'promises.settle': [
    'all',
    ({ promises }) =>
      promises.settle({ tenantId: 'tenant_1', amountOwedCents: 1, readAt: longAgo, checkAt: null }, [], longAgo),
  ],
  'businessFacts.list': ['list', ({ businessFacts }) => businessFacts.list(null)],
  'businessFacts.set': [
    'all',
    ({ businessFacts }) => businessFacts.set({ key: 'a', value: 'b', propertyName: null, language: null }, 'admin-1'),
  ],
  'businessFacts.remove': ['all', ({ businessFacts }) => businessFacts.remove(randomUUID(), 'admin-1')],
  'access.standing': ['all', ({ access }) => access.standing()],
  'access.revoke': [
    'all',
    ({ access }) => access.revoke({ kind: 'SUBJECT', value: 'mallory', reason: 'left' }, 'admin-1'),
  ],
  'access.lift': ['all', ({ access }) => access.lift(randomUUID(), 'admin-1')],
  'audit.hashes': ['all', ({ audit }) => audit.hashes(null, 10)],
  'audit.anchors': ['all', ({ audit }) => audit.anchors(0, 10)],
  'audit.newestAnchor': ['all', ({ audit }) => audit.newestAnchor()],
  'audit.addAnchor': [
    'all',
    ({ audit }) =>
      audit.addAnchor({
        number: 1,
        until: '1.1',
        events: 1,
        digest: '',
        at: longAgo.toISOString(),
        keyId: '',
        mac: '',
      }),
  ],
  'alerts.raise': ['all', ({ alerts }) => alerts.raise('model', failure.notification)],
  'alerts.end': ['all', ({ alerts }) => alerts.end('model')],
  'webhooks.list': ['all', ({ webhooks }) => webhooks.list()],
  'webhooks.create': ['all', ({ webhooks }) => webhooks.create(newWebhook, null, 'admin-1')],
  'webhooks.update': ['all', ({ webhooks }) => webhooks.update(randomUUID(), { paused: true }, 'admin-1')],
  'webhooks.remove': ['all', ({ webhooks }) => webhooks.remove(randomUUID(), 'admin-1')],
  'webhooks.note': [
    'all',
    ({ webhooks }) => webhooks.note(randomUUID(), randomUUID(), { cursor: '0.0', isTaken: false, leaseMs: 1 }),
  ],
  'webhooks.release': [
    'all',
    ({ webhooks }) => webhooks.release(randomUUID(), randomUUID(), { delayMs: 0, error: null, giveUpMs: 1 }),
  ],
  'turns.gatherNotifications': [
    'all',
    (store) => store.turns.gatherNotifications(randomUUID(), randomUUID(), gathering),
  ],
  'turns.noteTold': ['all', (store) => store.turns.noteTold(randomUUID(), randomUUID(), 'email', 1)],
  'turns.splitBatch': ['all', (store) => store.turns.splitBatch(randomUUID(), randomUUID(), 'refused')],
  'turns.completeBatch': ['all', (store) => store.turns.completeBatch(randomUUID(), randomUUID())],
  'turns.releaseBatch': ['all', (store) => store.turns.releaseBatch(randomUUID(), randomUUID(), 0, null)],
  'turns.completeNotification': ['all', ({ turns }) => turns.completeNotification(randomUUID(), randomUUID())],
  'turns.releaseNotification': ['all', ({ turns }) => turns.releaseNotification(randomUUID(), randomUUID(), 0, null)],
};

function entriesOf(table: OperationTable, prefix = ''): [path: string, entry: AnyOperation][] {
  return Object.entries(table).flatMap(([name, entry]) =>
    isOperation(entry) ? [[`${prefix}${name}`, entry]] : entriesOf(entry, `${prefix}${name}.`),
  );
}

const entries = new Map(entriesOf(operations));

describe('the table of operations', () => {
  it('gives every operation the scope that is named here', () => {
    const scopes = [...entries].map(([path, { scope }]) => [path, scope.kind]);
    expect(Object.fromEntries(scopes)).toEqual(
      Object.fromEntries(Object.entries(tries).map(([path, [kind]]) => [path, kind])),
    );
  });

  it('takes no operation without a scope', () => {
    const { scope: _, ...unscoped } = operations.openApprovals;
    // @ts-expect-error: that is the point of the table.
    operation(unscoped);
  });

  it('looks afterwards only at what was read', () => {
    const looked = [...entries.values()].filter(({ scope }) => scope.kind === 'answer');
    expect(looked.map(({ announces }) => announces)).toEqual(looked.map(() => null));
  });
});

describe('to somebody who may see another property only', () => {
  const opened = useStore(quickestKind);
  let rows: Rows;

  beforeAll(async () => {
    const { store } = opened;
    const tenantId = 'tenant_1';
    await store.properties.remember(
      new Map([
        [tenantId, placeIn(harbor)],
        ['tenant_2', placeIn(harbor)],
      ]),
    );
    await store.businessFacts.set(
      { key: 'office_hours', value: 'daily', propertyName: harbor, language: null },
      'admin-1',
    );
    const decided = await requestApproval(store, { tenantId }, { tenantId });
    await store.decideDraft(approval(decided.draft));
    const sending = await claimTurn(store, decided.turn.workflow.id);
    await store.turns.beginSend(leaseOf(sending), attempt(false));
    await store.turns.completeSend(leaseOf(sending), sentText);
    const phoneNumber = newPhoneNumber();
    const promised = { amountOwedCents: 145_000, readAt: new Date(), promises: [promise], unclear: [] };
    const { turn, draft } = await requestApproval(
      store,
      { phoneNumber, tenantId },
      { tenantId, paymentPlan: plan, promises: promised },
    );
    const conversationId = turn.conversation.id;
    const escalated = await startTurn(store, { tenantId });
    await store.turns.route(leaseOf(escalated), turnResult('ESCALATION', { tenantId }));
    // Another that asks for the same: the two are a group.
    const alike = await startTurn(store, { tenantId });
    await store.turns.route(leaseOf(alike), turnResult('ESCALATION', { tenantId }));
    const [raised] = await store.read.escalationsOfWorkflows([escalated.workflow.id]);
    const submitted = await store.submitPaymentPlan(conversationId, tenantId, 'approver-1', plan);
    if (raised === undefined || submitted.outcome === 'not_found') throw new Error('nothing was stored');
    const [kept] = await store.read.listPromises({ tenantIds: [tenantId] }, 1, null);
    rows = {
      phoneNumber,
      conversationId,
      workflowId: turn.workflow.id,
      lease: leaseOf(turn),
      draft,
      escalatedWorkflowId: escalated.workflow.id,
      escalationId: raised.id,
      paymentPlanId: submitted.paymentPlan.id,
      promiseId: kept?.node?.id ?? '',
    };
  });

  it.each(Object.entries(tries))('%s shows and changes nothing', async (path, [, attemptAt]) => {
    const { store } = opened;
    const scope = entries.get(path)?.scope;
    const before = await readLog(store, opened.logStart);
    const there = attemptAt(store.within([maple]), rows);
    switch (scope?.kind) {
      case 'all':
        await expect(there).rejects.toThrow(OutOfScopeError);
        break;
      case 'row':
      case 'every_row':
      case 'number':
        expect(await there).toEqual(scope.absent);
        break;
      case 'rows':
        expect(await there).toEqual([]);
        break;
      case 'answer':
        expect(await there).toBeNull();
        break;
      case 'shared':
        // Nothing of the rows of Harbor View is in it.
        expect(await there).toEqual(await attemptAt(store, rows));
        expect(JSON.stringify(await there)).not.toContain(rows.phoneNumber);
        break;
      case 'list':
      case 'tenants':
        expect(await there).toEqual(await attemptAt(store.within([]), rows));
        expect(await there).not.toEqual(await attemptAt(store, rows));
        break;
      default:
        expect.fail(`${path} has no scope`);
    }
    expect(await readLog(store, opened.logStart)).toEqual(before);
  });

  it.each(Object.entries(tries).filter(([, [kind]]) => kind !== 'all'))(
    '%s is of the property that it is of',
    async (path, [, attemptAt]) => {
      const here = await attemptAt(opened.store.within([maple, harbor]), rows);
      const scope = entries.get(path)?.scope;
      if (scope?.kind === 'list' || scope?.kind === 'tenants')
        expect(here).toEqual(await attemptAt(opened.store, rows));
      else if (scope?.kind === 'rows') expect(here).toHaveLength(1);
      else expect(here).not.toEqual(scope?.kind === 'row' || scope?.kind === 'number' ? scope.absent : null);
    },
  );
});
