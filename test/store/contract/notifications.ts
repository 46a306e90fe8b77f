import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { ClaimedNotification } from '../../../src/store/turn-rows.ts';
import type { OpenedStore } from '../opened-store.ts';
import { newNotification, turnResult } from '../samples.ts';
import { leaseOf, startTurn } from '../turn-steps.ts';

export function describeNotifications(opened: OpenedStore): void {
  const claim = async (notifications = 1_000, leaseMs = 600_000) =>
    (await opened.store.turns.claim({ turns: 0, drafts: 0, notifications, deadlines: 0, leaseMs })).notifications;

  /** Takes all that earlier tests left, and then makes new ones; returns what the last is about. */
  async function notify(...subjects: string[]): Promise<{ workflowId: string; conversationId: string }> {
    await claim();
    let about = { workflowId: '', conversationId: '' };
    for (const subject of subjects) {
      const turn = await startTurn(opened.store);
      about = { workflowId: turn.workflow.id, conversationId: turn.conversation.id };
      const notification = { ...newNotification, subject };
      await opened.store.turns.route(leaseOf(turn), turnResult('ESCALATION', { notification }));
    }
    return about;
  }

  async function claimOne(leaseMs?: number): Promise<ClaimedNotification> {
    for (;;) {
      const [notification] = await claim(1, leaseMs);
      if (notification !== undefined) return notification;
      await delay(5);
    }
  }
  const subjects = (notifications: ClaimedNotification[]) => notifications.map(({ subject }) => subject);

  it('B36: a notification is claimed with all that is to be said, and what it is about, and nobody else gets it', async () => {
    const about = await notify('one');
    expect(await claim()).toEqual([
      {
        ...newNotification,
        metadata: { ...newNotification.metadata, ...about },
        subject: 'one',
        id: expect.any(String),
        leaseToken: expect.any(String),
        attempts: 1,
      },
    ]);
    expect(await claim()).toEqual([]);
  });

  it('B36: no more are claimed than asked for, oldest first', async () => {
    await notify('one', 'two', 'three');
    expect(await claim(0)).toEqual([]);
    expect(subjects(await claim(2)).toSorted()).toEqual(['one', 'two']);
    expect(subjects(await claim(2))).toEqual(['three']);
  });

  it('B36: of many claims at once each notification goes to one', async () => {
    const all = Array.from({ length: 12 }, (_, index) => `n${index}`);
    await notify(...all);
    const claims = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        (index % 2 === 0 ? opened.store : opened.peer).turns.claim({
          drafts: 0,
          turns: 0,
          notifications: 3,
          deadlines: 0,
          leaseMs: 600_000,
        }),
      ),
    );
    const taken = [...claims.flatMap((work) => work.notifications), ...(await claim())];
    expect(subjects(taken).toSorted()).toEqual(all.toSorted());
  });

  it('B36: a delivered notification does not come back', async () => {
    await notify('one');
    const { id, leaseToken } = await claimOne(1);
    await opened.store.turns.completeNotification(id, leaseToken);
    await delay(5);
    expect(await claim()).toEqual([]);
  });

  it('B45: the notification of a worker that died is delivered by the next', async () => {
    await notify('one');
    const dead = await claimOne(1);
    const next = await claimOne();
    expect(next).toMatchObject({ id: dead.id, attempts: 2 });
    expect(next.leaseToken).not.toBe(dead.leaseToken);
  });

  it('B36: a notification given back is tried again after its delay', async () => {
    await notify('one');
    const { id, leaseToken } = await claimOne();
    await opened.store.turns.releaseNotification(id, leaseToken, 2_000.6, 'busy');
    expect(await claim()).toEqual([]);
    expect(await claimOne()).toMatchObject({ id, attempts: 2 });
  });

  it('B36: the next known work is the notification that waits', async () => {
    await notify('one');
    const { id, leaseToken } = await claimOne();
    await opened.store.turns.releaseNotification(id, leaseToken, 60_000, 'busy');
    const { nextDueInMs } = await opened.store.turns.claim({
      drafts: 0,
      turns: 10,
      notifications: 10,
      deadlines: 0,
      leaseMs: 1_000,
    });
    expect(nextDueInMs).toBeGreaterThan(0);
    expect(nextDueInMs).toBeLessThanOrEqual(60_000);
  });

  it('B48: a notification handed back without an error has not used an attempt', async () => {
    await notify('one');
    const { id, leaseToken } = await claimOne();
    await opened.store.turns.releaseNotification(id, leaseToken, 0, null);
    expect(await claimOne()).toMatchObject({ id, attempts: 1 });
  });

  it('B36: a notification that is given up does not come back', async () => {
    await notify('one');
    const { id, leaseToken } = await claimOne();
    await opened.store.turns.releaseNotification(id, leaseToken, null, 'refused');
    expect(await claim()).toEqual([]);
  });

  it('B45: a worker that lost its notification can neither complete nor release it', async () => {
    await notify('one');
    const { turns } = opened.store;
    const stale = await claimOne(1);
    const mine = await claimOne();
    for (const token of [stale.leaseToken, randomUUID()]) {
      await turns.releaseNotification(stale.id, token, 0, 'stale');
      expect(await claim()).toEqual([]);
      await turns.releaseNotification(stale.id, token, null, 'stale');
      await turns.completeNotification(stale.id, token);
    }
    await turns.releaseNotification(mine.id, mine.leaseToken, 0, 'busy');
    expect(await claimOne()).toMatchObject({ id: mine.id, attempts: 3 });
  });
}
