import { describe, expect, it } from 'vitest';
import { troubleOf } from '../src/audit/check-consent-proof.ts';
import { wordsKeptFrom } from '../src/domain/retention.ts';
import { verifyLog } from '../src/store/verify-log.ts';
import { useStore } from './store/opened-store.ts';
import {
  attempt,
  cleared,
  failure,
  newEscalation,
  newNotification,
  newPhoneNumber,
  turnResult,
} from './store/samples.ts';
import {
  approval,
  claimTurn,
  leaseOf,
  readDraft,
  readLog,
  readWorkflow,
  requestApproval,
  startTurn,
} from './store/turn-steps.ts';
import { type DatabaseKind, databaseKinds } from './support/databases.ts';
import { type Caller, startTestGateway } from './support/gateway.ts';
import { readWorkflow as readWorkflowOf, sendText, workflowReaches } from './support/operations.ts';

const erased = '[erased]';
const longAgo = new Date('2000-01-01T00:00:00Z');

it('B72: words are kept from the first of a month on, so that a long conversation is looked at once a month', () => {
  expect(wordsKeptFrom(new Date('2026-11-30T20:00:00Z'), 1)).toEqual(new Date('2026-10-01T00:00:00Z'));
  expect(wordsKeptFrom(new Date('2026-01-15T00:00:00Z'), 14)).toEqual(new Date('2024-11-01T00:00:00Z'));
});

describe.each(databaseKinds)('erasing on the %s database', (kind: DatabaseKind) => {
  const opened = useStore(kind);
  const asked = (whose: { tenantId?: string; phoneNumber?: string }, overrideReason: string | null = null) =>
    opened.store.erasures.request(
      { tenantId: null, phoneNumber: null, ...whose },
      'asked on May 3rd',
      overrideReason,
      'admin-1',
    );
  const run = async (before: Date | null = null) => {
    const steps = [await opened.store.erasures.next(before)];
    while (steps.at(-1) !== 'none') steps.push(await opened.store.erasures.next(before));
    return steps;
  };

  it('B73: what is asked for is erased, a conversation at a time; what happened stays, and the chain verifies', async () => {
    const { store } = opened;
    const tenantId = `tenant_${kind}_a`;
    const first = await requestApproval(store, { content: 'My zebrafish died.', tenantId }, { tenantId });
    await store.decideDraft({
      ...approval(first.draft, 'Sorry about the zebrafish.'),
      note: 'the zebrafish again',
    });
    const sent = await claimTurn(store, first.turn.workflow.id);
    await store.turns.beginSend(leaseOf(sent), attempt(false));
    await store.turns.fail(leaseOf(sent), { ...failure, error: 'the zebrafish is in the way' });
    const second = await requestApproval(store, { content: 'Another zebrafish.', tenantId }, { tenantId });

    expect(await asked({ tenantId })).toMatchObject({
      outcome: 'requested',
      erasure: { conversations: 2, remaining: 2, status: 'PENDING' },
    });
    // Asked twice it is one request.
    expect(await asked({ tenantId })).toMatchObject({ outcome: 'requested' });
    expect(await run()).toEqual(['erased', 'erased', 'none']);
    expect(await store.erasures.list(10)).toMatchObject([{ status: 'DONE', remaining: 0, requestedBy: 'admin-1' }]);

    expect(await readWorkflow(store, first.turn.workflow.id)).toMatchObject({
      message: erased,
      status: 'FAILED',
      error: erased,
    });
    expect(await readWorkflow(store, second.turn.workflow.id)).toMatchObject({ message: erased, status: 'SUPPRESSED' });
    expect(await readDraft(store, first.turn.workflow.id)).toMatchObject({
      body: erased,
      finalBody: null,
      decisionNote: null,
      decidedBy: 'approver-1',
      facts: { tenantName: '', amountOwedCents: null },
    });
    const log = await readLog(store, opened.logStart);
    expect(JSON.stringify(log)).not.toContain('zebrafish');
    expect(log.filter(({ action }) => action === 'conversation.erased')).toMatchObject([
      { actor: 'admin-1', detail: { reason: 'asked on May 3rd' } },
      { actor: 'admin-1', detail: { reason: 'asked on May 3rd' } },
    ]);
    expect((await store.read.conversations([sent.conversation.id]))[0]?.phoneNumber).toMatch(/^\+999\d{11}$/);
    expect((await verifyLog(store)).broken).toEqual([]);

    // Nothing of it goes out any more.
    expect(await store.retryWorkflow(first.turn.workflow.id, 'approver-1', 'again', cleared('again'))).toMatchObject({
      outcome: 'conflict',
    });
  });

  it('B73: a text that is on its way is not pulled from under who sends it', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    const turn = await startTurn(store, { phoneNumber, content: 'Hello' });
    await asked({ phoneNumber });
    expect(await run()).toEqual(['waits', 'none']);
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ message: 'Hello' });
  });

  it('B73: what may be evidence stays, unless somebody says why it goes all the same', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    const turn = await startTurn(store, { phoneNumber, content: 'My attorney is Saul.' });
    await store.turns.route(
      leaseOf(turn),
      turnResult('ESCALATION', { escalations: [{ ...newEscalation, type: 'ATTORNEY' }], draft: null }),
    );
    expect(await asked({ phoneNumber })).toMatchObject({ outcome: 'held', escalations: [{ type: 'ATTORNEY' }] });
    expect(await run(new Date())).toEqual(expect.arrayContaining(['none']));
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ message: 'My attorney is Saul.' });
    expect(await asked({ phoneNumber }, 'a court said so')).toMatchObject({ outcome: 'requested' });
    await run();
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ message: erased });
    expect(await asked({ phoneNumber: '+18605559999' })).toEqual({ outcome: 'not_found' });
  });

  it('B73: a hold that comes after the request stops it', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    const { turn } = await requestApproval(store, { phoneNumber, content: 'Hello' });
    await asked({ phoneNumber });
    await store.escalateConversation(
      turn.conversation.id,
      'approver-1',
      { ...newEscalation, type: 'LEGAL_THREAT', automatic: false },
      newNotification,
    );
    expect(await run()).toEqual(['held', 'none']);
    expect(await store.erasures.list(1)).toMatchObject([{ status: 'HELD', remaining: 1 }]);
    expect(await readWorkflow(store, turn.workflow.id)).toMatchObject({ message: 'Hello' });
  });

  it('B73: a number that has opted out stays, with the text that said so, and proves it', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    await requestApproval(store, { phoneNumber, content: 'The zebrafish died.' });
    const stop = await startTurn(store, {
      messageId: `SM-${kind}-stop`,
      phoneNumber,
      content: 'Stop texting me',
      consent: 'OPTED_OUT',
    });
    await store.turns.route(
      leaseOf(stop),
      turnResult('NONE', { draft: null, reason: 'opted out', notification: null }),
    );
    await asked({ phoneNumber });
    expect(await run()).toEqual(['erased', 'none']);

    const proof = await store.erasures.consentProof(phoneNumber);
    expect(proof).toMatchObject({
      phoneNumber,
      consent: 'OPTED_OUT',
      events: [
        { action: 'message.received', text: { content: 'Stop texting me', handedInBy: 'sms-agent' } },
        { action: 'consent.changed', detail: { consent: 'OPTED_OUT', messageId: `SM-${kind}-stop` } },
      ],
    });
    expect(proof && troubleOf(proof)).toEqual([]);
    const [event] = proof?.events ?? [];
    const changed = proof &&
      event?.text && {
        ...proof,
        events: [{ ...event, text: { ...event.text, salted: event.text.salted.replace('Stop', 'Start') } }],
      };
    expect(changed && troubleOf(changed)).toHaveLength(1);
    expect((await verifyLog(store)).broken).toEqual([]);
  });

  it('B72: of a conversation that goes on only old words are erased; one that ended goes with its number', async () => {
    const { store } = opened;
    const phoneNumber = newPhoneNumber();
    const old = await requestApproval(store, { phoneNumber, content: 'An old zebrafish.' });
    await store.decideDraft({
      draftId: old.draft.id,
      version: old.draft.version,
      actor: 'approver-1',
      kind: 'REJECT',
      note: 'the zebrafish',
    });
    // By the database's clock, which is this machine's.
    const before = new Date(Date.now() + 5);
    await expect.poll(() => Date.now()).toBeGreaterThan(before.getTime() + 5);
    const young = await requestApproval(store, { phoneNumber, content: 'A young zebrafish.' });
    await run(before);
    expect(await readWorkflow(store, old.turn.workflow.id)).toMatchObject({ message: erased, status: 'REJECTED' });
    expect(await readWorkflow(store, young.turn.workflow.id)).toMatchObject({
      message: 'A young zebrafish.',
      status: 'AWAITING_APPROVAL',
    });
    const [conversation] = await store.read.conversations([old.turn.conversation.id]);
    expect(conversation).toMatchObject({ phoneNumber });
    // What is erased is not looked at again.
    expect(await run(before)).toEqual(['none']);
    expect(await run(longAgo)).toEqual(['none']);
    await run(new Date(Date.now() + 60_000));
    expect(await readWorkflow(store, young.turn.workflow.id)).toMatchObject({ message: erased, status: 'SUPPRESSED' });
    expect((await store.read.conversations([old.turn.conversation.id]))[0]?.phoneNumber).toMatch(/^\+999/);
    expect((await verifyLog(store)).broken).toEqual([]);
  });
});

describe('eraseTenant', () => {
  const document = `mutation ($input: EraseTenantInput!) {
    eraseTenant(input: $input) {
      __typename
      ... on EraseTenantSuccess { erasure { id status conversations requestedBy } }
      ... on LegalHoldError { code message escalations { type } }
      ... on Error { message }
    }
  }`;

  it('B73: administrators erase what was said with a number; workers do it, and the list says when', async () => {
    const gateway = await startTestGateway({ config: { retention: { months: null, everyMs: 50 } } });
    const [service, approver, admin] = await Promise.all([
      gateway.as('service'),
      gateway.as('approver'),
      gateway.as('admin'),
    ]);
    const workflowId = await sendText(service, '+12035550114', 'How much do I owe?');
    await workflowReaches(approver, workflowId, 'SENT');
    const ask = (caller: Caller, input: object) => caller.raw(document, { input });
    const refused = await ask(approver, { phoneNumber: '+12035550114', reason: 'asked' });
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await ask(admin, { reason: 'asked' })).data).toMatchObject({
      eraseTenant: { __typename: 'ValidationError' },
    });
    expect((await ask(admin, { tenantId: 'nobody', reason: 'asked' })).data).toMatchObject({
      eraseTenant: { __typename: 'NotFoundError' },
    });
    expect((await ask(admin, { phoneNumber: '(203) 555-0114', reason: 'asked' })).data).toMatchObject({
      eraseTenant: { __typename: 'EraseTenantSuccess', erasure: { conversations: 1, requestedBy: 'admin-1' } },
    });
    await expect
      .poll(async () => (await admin.raw('{ erasures { status remaining completedAt } }')).data, { timeout: 120_000 })
      .toMatchObject({ erasures: [{ status: 'DONE', remaining: 0, completedAt: expect.any(String) }] });
    expect(await readWorkflowOf(approver, workflowId)).toMatchObject({ message: erased, status: 'SENT' });
  });
});
