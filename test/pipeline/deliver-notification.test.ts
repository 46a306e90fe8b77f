import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ManagerNotification, NotificationChannel } from '../../src/clients/notification-service.ts';
import { UpstreamError } from '../../src/clients/upstream-error.ts';
import { type DeliveryDependencies, deliverNotification } from '../../src/pipeline/deliver-notification.ts';
import type { ClaimedNotification } from '../../src/store/turn-rows.ts';
import { useStore } from '../store/opened-store.ts';
import { newNotification, turnResult } from '../store/samples.ts';
import { leaseOf, startTurn } from '../store/turn-steps.ts';
import { quickestKind } from '../support/databases.ts';

describe('delivering notifications', () => {
  const opened = useStore(quickestKind);
  const sent: { channel: NotificationChannel; message: ManagerNotification }[] = [];
  let failing: NotificationChannel | null = null;

  const dependencies = (windowMs: number): DeliveryDependencies => ({
    notificationService: {
      channels: ['email', 'webhook'],
      async send(message, _signal, channel = 'email') {
        if (channel === failing) throw new UpstreamError('Notification Service', 'unavailable', 'it is down');
        sent.push({ channel, message });
      },
    },
    turns: opened.store.turns,
    notifications: { windowMs, secret: 'x'.repeat(32), publicUrl: 'https://console.example.com', quotes: true },
    retry: { maxAttempts: 5, patienceMs: 1_000, firstMs: 1, longestMs: 5 },
    now: () => new Date(),
    random: () => 0,
  });
  const claim = (notifications: number) =>
    opened.store.turns
      .claim({ turns: 0, drafts: 0, notifications, deadlines: 0, leaseMs: 600_000 })
      .then((work) => work.notifications);
  async function claimOne(): Promise<ClaimedNotification> {
    for (;;) {
      const [one] = await claim(1);
      if (one !== undefined) return one;
      await delay(5);
    }
  }
  async function notify(count: number, priority: 'high' | 'critical' = 'high'): Promise<void> {
    for (let i = 0; i < count; i++) {
      const turn = await startTurn(opened.store, { content: `Text ${i}` });
      const notification = { ...newNotification, priority, subject: `Thing ${i}` };
      await opened.store.turns.route(leaseOf(turn), turnResult('APPROVAL', { notification }));
    }
  }
  const deliver = (one: ClaimedNotification, windowMs = 60_000) =>
    deliverNotification(one, dependencies(windowMs), new AbortController().signal);
  const reset = () => sent.splice(0);

  it('B74: twenty things at once are one message, on each channel, with what a manager needs to act', async () => {
    await notify(20);
    await deliver(await claimOne());
    const told = reset();
    expect(told.map(({ channel }) => channel)).toEqual(['email', 'webhook']);
    expect(told[0]?.message.subject).toMatch(/^20 things wait: Thing \d+$/);
    expect(told[0]?.message.body).toMatch(/Tenant: James Carter, 4B, Elm Court[\s\S]*\/approvals\//);
    expect(told[0]?.message.metadata.id).toBe(told[1]?.message.metadata.id);
    expect(told[1]?.message.metadata.signature).toMatch(/^v1,/);
    expect(await claim(100)).toEqual([]);
  });

  it('B74: what comes up soon after waits for the next message; what is critical does not', async () => {
    await notify(1);
    const waiting = await claimOne();
    await deliver(waiting);
    expect(reset()).toEqual([]);
    await notify(1, 'critical');
    await deliver(await claimOne());
    expect(reset()).toHaveLength(2);
    // The one that waits is not due yet; with no window it is told alone once it is.
    expect(await claim(10)).toEqual([]);
  });

  it('B74: a channel that failed is tried again alone, with the same id', async () => {
    failing = 'webhook';
    await notify(2, 'critical');
    await deliver(await claimOne());
    const [mailed, ...none] = reset();
    expect(none).toEqual([]);
    failing = null;
    await deliver(await claimOne());
    const told = reset();
    expect(told.map(({ channel }) => channel)).toEqual(['webhook']);
    expect(told[0]?.message.metadata.id).toBe(mailed?.message.metadata.id);
    expect(told[0]?.message.metadata.items).toBe(2);
    expect(await claim(10)).toEqual([]);
  });
});
