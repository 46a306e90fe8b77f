import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { createStore, type Store } from '../../../src/store/store.ts';
import type { OpenedStore } from '../opened-store.ts';
import { attempt, newPhoneNumber, newText, sentText, turnResult } from '../samples.ts';
import {
  approveReply,
  claimTurn,
  claimWhenDue,
  eventsOf,
  leaseOf,
  readWorkflow,
  startTurn,
  tryToClaim,
} from '../turn-steps.ts';

/** Takes all that earlier tests left. */
async function drain(store: Store): Promise<void> {
  const { turns } = await store.turns.claim({
    turns: 1_000,
    drafts: 0,
    notifications: 1_000,
    deadlines: 0,
    leaseMs: 600_000,
  });
  if (turns.length > 0) await drain(store);
}

export function describeClaims(opened: OpenedStore): void {
  async function receiveMany(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let index = 0; index < count; index++) {
      ids.push((await opened.store.receiveSms(newText())).workflow.id);
      // The embedded database's clock knows milliseconds only.
      await delay(2);
    }
    return ids;
  }
  const claim = async (turns: number, leaseMs = 600_000) =>
    (await opened.store.turns.claim({ turns, drafts: 0, notifications: 0, deadlines: 0, leaseMs })).turns;

  it('B45: due turns are claimed oldest first, no more than asked for, each once', async () => {
    await drain(opened.store);
    const ids = await receiveMany(5);
    const claimed = [await claim(0), await claim(2), await claim(2), await claim(2), await claim(2)];
    expect(claimed.map((turns) => turns.map(({ workflow }) => workflow.id))).toEqual([
      [],
      ids.slice(0, 2),
      ids.slice(2, 4),
      ids.slice(4),
      [],
    ]);
    const tokens = claimed.flat().map(({ leaseToken }) => leaseToken);
    expect(new Set(tokens).size).toBe(5);
  });

  it('B46: a turn that waits for a place to be drafted in is claimed only where there is one, and costs no attempt', async () => {
    await drain(opened.store);
    const [id = ''] = await receiveMany(1);
    const [read] = await claim(1);
    await opened.store.turns.awaitDraft(leaseOf(read ?? expect.fail('nothing was due')), null);
    const nobody = await opened.store.turns.claim({
      turns: 10,
      drafts: 0,
      notifications: 0,
      deadlines: 0,
      leaseMs: 600_000,
    });
    // What there is no room for is not due at once.
    expect(nobody).toMatchObject({ turns: [], nextDueInMs: null });
    const limits = { turns: 0, drafts: 10, notifications: 0, deadlines: 0, leaseMs: 600_000 };
    const { turns } = await opened.store.turns.claim(limits);
    expect(turns).toMatchObject([{ wantsDraft: true, failingMs: null, workflow: { id, attempts: 1, error: null } }]);
  });

  it('B46: a text that joins such a turn has it read again, since it may need no draft now', async () => {
    await drain(opened.store);
    const turn = await startTurn(opened.store);
    await opened.store.turns.awaitDraft(leaseOf(turn), null);
    await opened.store.receiveSms(
      newText({ phoneNumber: turn.conversation.phoneNumber, content: 'Talk to my lawyer' }),
    );
    const [again] = await claim(1);
    expect(again).toMatchObject({ wantsDraft: false, texts: [{}, { content: 'Talk to my lawyer' }] });
  });

  it('B36: an attempt that was never made does not count; since when a turn fails is known until it moves on', async () => {
    const { store } = opened;
    const turn = await startTurn(store);
    const spared = { delayMs: 0, error: 'spared', spared: true, outcomeUnknown: false, steps: [] };
    await store.turns.release(leaseOf(turn), spared);
    const second = await claimTurn(store, turn.workflow.id);
    expect(second).toMatchObject({ workflow: { attempts: 1, error: 'spared' }, failingMs: expect.any(Number) });
    await delay(20);
    await store.turns.release(leaseOf(second), { ...spared, spared: false });
    const third = await claimTurn(store, turn.workflow.id);
    expect(third.workflow.attempts).toBe(2);
    expect(third.failingMs).toBeGreaterThanOrEqual(20);
    await store.turns.route(leaseOf(third), turnResult('AUTO_SEND'));
    await store.turns.release(leaseOf(third), { delayMs: 0, error: null, outcomeUnknown: true, steps: [] });
    expect(await claimTurn(store, turn.workflow.id)).toMatchObject({ wantsDraft: false, failingMs: null });
  });

  it('B45: a claim carries what is needed to run the turn', async () => {
    const { store } = opened;
    const text = newText({ content: 'Hi', tenantId: 'tenant_001', smsAgentConversationId: randomUUID() });
    const { workflow } = await store.receiveSms(text);
    expect(await claimTurn(store, workflow.id)).toEqual({
      workflow: { ...workflow, status: 'PROCESSING', version: 2, attempts: 1, updatedAt: expect.any(Date) },
      hasEarlierTexts: false,
      keywordAnswers: 0,
      leaseToken: expect.any(String),
      conversation: {
        id: workflow.conversationId,
        phoneNumber: text.phoneNumber,
        smsAgentConversationId: text.smsAgentConversationId,
        tenantId: 'tenant_001',
        language: null,
        consent: 'OPTED_IN',
        timeZone: null,
        quietWindows: [],
        lastActivityAt: expect.any(Date),
        createdAt: expect.any(Date),
      },
      held: false,
      guidance: null,
      wantsDraft: false,
      failingMs: null,
      restoredFrom: null,
      takenOver: false,
      trace: null,
      promises: [],
      revisions: { forms: expect.any(String), facts: expect.any(String) },
      texts: [{ content: 'Hi', mediaUrls: [], receivedAt: text.receivedAt, consentChange: null }],
    });
  });

  it('B45: with nothing to do a claim finds nothing, and nothing to wait for', async () => {
    await drain(opened.store);
    const { turns } = await opened.store.turns.claim({
      turns: 10,
      drafts: 0,
      notifications: 10,
      deadlines: 0,
      leaseMs: 1_000,
    });
    expect(turns).toEqual([]);
  });

  it('B45: the turn of a worker that died is taken over when its lease has run out', async () => {
    const { store } = opened;
    const dead = await startTurn(store, {}, 50);
    const taken = await claimWhenDue(store, dead.workflow.id);
    expect(taken.leaseToken).not.toBe(dead.leaseToken);
    expect(taken.workflow).toMatchObject({ status: 'PROCESSING', attempts: 2, version: dead.workflow.version });
    const events = await eventsOf(opened, dead.workflow.id);
    expect(events.at(-1)).toMatchObject({ action: 'turn.taken_over', detail: { status: 'PROCESSING', attempt: 2 } });
  });

  it('B45: each take-over counts as an attempt', async () => {
    const { store } = opened;
    const first = await startTurn(store, {}, 1);
    await claimWhenDue(store, first.workflow.id, 1);
    await claimWhenDue(store, first.workflow.id, 1);
    expect((await claimWhenDue(store, first.workflow.id)).workflow.attempts).toBe(4);
  });

  it('B45: the sending of a worker that died is taken over as well', async () => {
    const { store } = opened;
    const turn = await startTurn(store, {}, 50);
    await store.turns.route(leaseOf(turn), turnResult('AUTO_SEND'));
    const taken = await claimWhenDue(store, turn.workflow.id);
    expect(taken.workflow).toMatchObject({ status: 'SENDING', attempts: 1 });
  });

  it('B45: a lease that is renewed in time is not taken over', async () => {
    const { store } = opened;
    const turn = await startTurn(store, {}, 100);
    expect(await store.turns.renew([turn.leaseToken], 600_000)).toEqual([turn.workflow.id]);
    await delay(120);
    expect(await tryToClaim(store, turn.workflow.id)).toBeNull();
  });

  it('B45: renewing tells which claims still stand', async () => {
    const { store } = opened;
    const kept = await startTurn(store);
    const ended = await startTurn(store);
    await store.turns.route(leaseOf(ended), turnResult('APPROVAL'));
    const released = await startTurn(store);
    await store.turns.release(leaseOf(released), { delayMs: 60_000, error: 'x', outcomeUnknown: false, steps: [] });
    const lost = await startTurn(store, {}, 1);
    await claimWhenDue(store, lost.workflow.id);
    const tokens = [kept, ended, released, lost].map(({ leaseToken }) => leaseToken);
    expect(await store.turns.renew([...tokens, randomUUID()], 60_000)).toEqual([kept.workflow.id]);
    expect(await store.turns.renew([], 60_000)).toEqual([]);
  });

  it('B2: while an older reply waits to be sent again, the newer turn waits too', async () => {
    const { store } = opened;
    const { workflow, conversation } = await approveReply(store);
    const next = await store.receiveSms(newText({ phoneNumber: conversation.phoneNumber }));
    const sending = await claimTurn(store, workflow.id);
    expect(await tryToClaim(store, next.workflow.id)).toBeNull();
    await store.turns.beginSend(leaseOf(sending), attempt(false));
    await store.turns.release(leaseOf(sending), { delayMs: 100, error: 'busy', outcomeUnknown: false, steps: [] });
    expect(await tryToClaim(store, next.workflow.id)).toBeNull();

    const again = await claimWhenDue(store, workflow.id);
    await store.turns.completeSend(leaseOf(again), sentText);
    expect((await claimTurn(store, next.workflow.id)).workflow.id).toBe(next.workflow.id);
  });

  it('B2: an expired claim is renewed by its successor before the newer turn may start', async () => {
    const { store } = opened;
    const dead = await startTurn(store, {}, 1);
    const next = await store.receiveSms(newText({ phoneNumber: dead.conversation.phoneNumber }));
    await claimWhenDue(store, dead.workflow.id);
    expect((await readWorkflow(store, next.workflow.id)).status).toBe('RECEIVED');
    expect(await tryToClaim(store, next.workflow.id)).toBeNull();
  });

  it('B45: claims at the same time never take a turn twice, nor two of one conversation', async () => {
    await drain(opened.store);
    const phoneNumbers = Array.from({ length: opened.kind === 'postgres' ? 200 : 40 }, newPhoneNumber);
    const extra = opened.kind === 'postgres' ? await Promise.all([opened.database.open(), opened.database.open()]) : [];
    const stores = [opened.store, opened.peer, ...extra.map((each) => createStore(each))];
    const ids = await Promise.all(
      phoneNumbers.map(async (phoneNumber, index) => {
        const { workflow } = await (stores[index % stores.length] ?? opened.store).receiveSms(newText({ phoneNumber }));
        return workflow.id;
      }),
    );

    const taken: string[] = [];
    const held = new Map<string, string>();
    await Promise.all(
      stores.flatMap((store) =>
        Array.from({ length: 3 }, async () => {
          let idle = 0;
          while (idle < 5) {
            const { turns } = await store.turns.claim({
              turns: 7,
              drafts: 0,
              notifications: 0,
              deadlines: 0,
              leaseMs: 600_000,
            });
            idle = turns.length === 0 ? idle + 1 : 0;
            for (const turn of turns) {
              expect(held.get(turn.conversation.id)).toBeUndefined();
              held.set(turn.conversation.id, turn.workflow.id);
              taken.push(turn.workflow.id);
            }
          }
        }),
      ),
    );
    // Claims pass over what another one has locked at that moment, and come again.
    for (let turns = await claim(1_000); turns.length > 0; turns = await claim(1_000)) {
      taken.push(...turns.map(({ workflow }) => workflow.id));
    }
    expect(taken.toSorted()).toEqual(ids.toSorted());
    await Promise.all(extra.map((database) => database.close()));
  });

  it.runIf(opened.kind === 'postgres')('B45: a conversation that somebody holds keeps no claim waiting', async () => {
    const { store, database } = opened;
    const held = await store.receiveSms(newText());
    const { workflow } = await store.receiveSms(newText());
    const holder = new pg.Client({ connectionString: database.config.kind === 'postgres' ? database.config.url : '' });
    await holder.connect();
    onTestFinished(() => holder.end());
    await holder.query('begin');
    await holder.query('select from conversations where id = $1 for update', [held.workflow.conversationId]);
    expect((await claim(1_000)).map((turn) => turn.workflow.id)).toEqual([workflow.id]);
    await holder.query('rollback');
    expect((await claimWhenDue(store, held.workflow.id)).workflow.id).toBe(held.workflow.id);
  });

  it.runIf(opened.kind === 'postgres')('B45: a claim whose row somebody changes just now is not lost', async () => {
    const { store, database } = opened;
    const turn = await startTurn(store);
    const writer = new pg.Client({ connectionString: database.config.kind === 'postgres' ? database.config.url : '' });
    await writer.connect();
    onTestFinished(() => writer.end());
    await writer.query('begin');
    // As when it is told where the tenant lives: all that belongs to the conversation follows.
    await writer.query('update workflows set property_name = $2 where id = $1', [turn.workflow.id, 'Maple Court']);
    expect(await store.turns.renew([turn.leaseToken], 600_000)).toEqual([turn.workflow.id]);
    await writer.query('rollback');
    expect(await store.turns.renew([turn.leaseToken], 600_000)).toEqual([turn.workflow.id]);
  });

  it('B45: of many that want the turn of a dead worker one gets it', async () => {
    await drain(opened.store);
    const turns = await Promise.all(Array.from({ length: 10 }, () => opened.store.receiveSms(newText())));
    await claim(1_000, 1);
    await delay(5);
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        (index % 2 === 0 ? opened.store : opened.peer).turns.claim({
          drafts: 0,
          turns: 10,
          notifications: 0,
          deadlines: 0,
          leaseMs: 600_000,
        }),
      ),
    );
    const rest = await claim(1_000);
    const taken = [...claims.flatMap((work) => work.turns), ...rest].map(({ workflow }) => workflow.id);
    expect(taken.toSorted()).toEqual(turns.map(({ workflow }) => workflow.id).toSorted());
  });
}
