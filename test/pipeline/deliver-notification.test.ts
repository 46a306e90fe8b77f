import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ManagerNotification } from '../../src/clients/notification-service.ts';
import { UpstreamError } from '../../src/clients/upstream-error.ts';
import { audiencesOf, type NotificationChannel } from '../../src/domain/notification-audience.ts';
import { type DeliveryDependencies, deliverNotification } from '../../src/pipeline/deliver-notification.ts';
import type { ClaimedNotification } from '../../src/store/turn-rows.ts';
import { useStore } from '../store/opened-store.ts';
import { newNotification, turnResult } from '../store/samples.ts';
import { approval, leaseOf, readDraft, startTurn } from '../store/turn-steps.ts';
import { quickestKind } from '../support/databases.ts';

describe('delivering notifications', () => {
  const opened = useStore(quickestKind);
  const sent: { channel: NotificationChannel; properties: readonly string[] | null; message: ManagerNotification }[] =
    [];
  let failing: NotificationChannel | null = null;
  /** Words that the service refuses for good. */
  let refused: string | null = null;

  const dependencies = (windowMs: number): DeliveryDependencies => ({
    notificationService: {
      audiences: audiencesOf(['ann@example.com', 'bob@example.com=Oak House'], ['https://hooks.example.com']),
      async send(message, { channel, properties }) {
        if (refused !== null && message.body.includes(refused)) {
          throw new UpstreamError('Notification Service', 'refused', 'answered 422');
        }
        if (channel === failing) throw new UpstreamError('Notification Service', 'unavailable', 'it is down');
        sent.push({ channel, message, properties });
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

  const deliverAll = async (due: readonly ClaimedNotification[], windowMs = 60_000) => {
    await Promise.all(due.map((one) => deliver(one, windowMs)));
    return reset();
  };

  it('B74: what a worker claims beside each other is one message too, and nothing of it waits', async () => {
    await notify(6);
    const due = await claim(4);
    expect(due).toHaveLength(4);
    await delay(5);
    const told = await deliverAll(due, 2);
    expect(told.map(({ message }) => message.metadata.items)).toEqual([6, 6]);
    expect(await claim(10)).toEqual([]);
  });

  it('B74: where one of several is refused for good the others are told, and it is kept with the words', async () => {
    refused = 'Thing 3';
    await notify(7, 'critical');
    const told: string[] = [];
    for (let due = await claim(10); due.length > 0; due = await claim(10)) {
      for (const { channel, message } of await deliverAll(due)) if (channel === 'email') told.push(message.body);
    }
    refused = null;
    for (const i of [0, 1, 2, 4, 5, 6]) expect(told.filter((body) => body.includes(`Thing ${i}`))).toHaveLength(1);
    expect(told.join()).not.toContain('Thing 3');
  });

  it('B74: a channel that is down holds up no other', async () => {
    failing = 'email';
    await notify(1, 'critical');
    await deliver(await claimOne());
    expect(reset().map(({ channel }) => channel)).toEqual(['webhook']);
    failing = null;
    await deliver(await claimOne());
    expect(reset().map(({ channel }) => channel)).toEqual(['email']);
  });

  it('B74: who sees some properties is told of these only, with an id of its own', async () => {
    const { store } = opened;
    const oak = await startTurn(store, { content: 'Oak text', tenantId: 'oak-1' });
    const tenant = { name: 'Ann', unitName: '1', propertyName: 'Oak House' };
    await store.properties.remember(new Map([['oak-1', tenant]]));
    const notification = { ...newNotification, priority: 'critical' as const, subject: 'Of Oak House' };
    await store.turns.route(leaseOf(oak), turnResult('ESCALATION', { notification, tenantId: 'oak-1' }));
    await notify(1, 'critical');
    await deliver(await claimOne());
    const told = reset();
    expect(told.map(({ properties, message }) => [properties, message.metadata.items])).toEqual([
      [null, 2],
      [['Oak House'], 1],
      [null, 2],
    ]);
    expect(told[1]?.message.body).toContain('Oak text');
    expect(told[1]?.message.metadata.id).not.toBe(told[0]?.message.metadata.id);
  });

  it('B74: a draft that was decided before anybody was told waits no more, and nobody is told', async () => {
    const turn = await startTurn(opened.store);
    const notification = { ...newNotification, priority: 'critical' as const, metadata: { kind: 'approval' } };
    await opened.store.turns.route(leaseOf(turn), turnResult('APPROVAL', { notification }));
    const draft = await readDraft(opened.store, turn.workflow.id);
    await opened.store.decideDraft(approval(draft));
    await deliver(await claimOne());
    expect(reset()).toEqual([]);
    expect(await claim(10)).toEqual([]);
  });

  it('B45: a process that dies between sending and marking leaves the same message with the same id', async () => {
    await notify(3, 'critical');
    const dying = await claimOne();
    const { turns } = dependencies(0);
    const dead: DeliveryDependencies = {
      ...dependencies(60_000),
      turns: { ...turns, noteTold: () => new Promise(() => {}) },
    };
    void deliverNotification(dying, dead, new AbortController().signal);
    await expect.poll(() => sent.length).toBe(1);
    const [before] = reset();
    await turns.releaseBatch(String(before?.message.metadata.id), dying.leaseToken, 0, null);
    await deliver(await claimOne());
    const [after] = reset();
    expect(after?.message.metadata.id).toBe(before?.message.metadata.id);
    expect(after?.message.body).toBe(before?.message.body);
  });

  it('B73: what is erased before a second try is not told again; the rest is', async () => {
    failing = 'email';
    await notify(1, 'critical');
    const gone = await startTurn(opened.store, { content: 'Secret words' });
    const notification = { ...newNotification, priority: 'critical' as const, subject: 'Secret' };
    await opened.store.turns.route(leaseOf(gone), turnResult('ESCALATION', { notification }));
    await deliver(await claimOne());
    reset();
    await opened.store.erasures.request(
      { tenantId: null, phoneNumber: gone.conversation.phoneNumber },
      'asked',
      null,
      'ann',
    );
    expect(await opened.store.erasures.next(null)).toBe('erased');
    failing = null;
    for (let due = await claim(10); due.length > 0; due = await claim(10)) await deliverAll(due);
    expect(JSON.stringify(reset())).not.toContain('Secret');
  });

  it('B74: what comes up soon after waits for the next message, all of it without a claim of its own; what is critical does not', async () => {
    await notify(1, 'critical');
    await deliver(await claimOne());
    reset();
    await notify(3);
    await deliver(await claimOne());
    expect(reset()).toEqual([]);
    await notify(2);
    expect(await claim(10)).toEqual([]);
    await notify(1, 'critical');
    await deliver(await claimOne());
    expect(reset()).toHaveLength(2);
    expect(await claim(10)).toEqual([]);
  });
});
