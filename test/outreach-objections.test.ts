import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { automaticEscalation } from '../src/domain/escalation.ts';
import { because } from '../src/domain/reason.ts';
import type { Lease } from '../src/store/operations/lease.ts';
import type { Store } from '../src/store/store.ts';
import { type OpenedStore, useStore } from './store/opened-store.ts';
import { attempt, cleared, newDraft, newNotification, newPhoneNumber, sentText, turnResult } from './store/samples.ts';
import { leaseOf, readWorkflow, startTurn } from './store/turn-steps.ts';
import { databaseKinds, quickestKind } from './support/databases.ts';

const day = '2031-01-06';
const attorney = automaticEscalation('ATTORNEY', [because('FAILED', { error: 'The tenant has a lawyer.' })]);

/** Any approved form: what it says is not asked here. */
async function formOf({ database }: OpenedStore): Promise<string> {
  const id = randomUUID();
  await database.sql(`insert into reply_forms (id, language, text, key, intents, conditions, status, origin, courtesy, approvals)
    values ('${id}', 'en', 'Please call us.', '${id}', '{outreach}', '{}', 'APPROVED', 'WRITTEN', false, 0)`);
  return id;
}

const textTo = (tenantId: string, phoneNumber: string) => ({
  tenantId,
  phoneNumber,
  recordNumbers: [phoneNumber],
  language: 'en',
  timeZone: 'America/New_York',
  draft: cleared(newDraft({ body: 'Please call us.' })),
  sendAt: new Date(Date.now() - 1_000),
});

/** Takes texts of outreach from their places in the queue to the moment before they go out. */
async function released(store: Store, workflowIds: readonly string[]): Promise<Lease[]> {
  const areSending = async () =>
    (await store.read.workflows(workflowIds)).every((workflow) => workflow?.status === 'SENDING');
  for (; !(await areSending()); await delay(5)) {
    const work = await store.turns.claim({ turns: 0, drafts: 0, notifications: 0, deadlines: 1_000, leaseMs: 1 });
    for (const deadline of work.deadlines) {
      await store.turns.passDeadline(deadline, { escalation: null, notification: null, next: null });
    }
  }
  const { turns } = await store.turns.claim({
    turns: 1_000,
    drafts: 0,
    notifications: 0,
    deadlines: 0,
    leaseMs: 600_000,
  });
  return turns.filter(({ workflow }) => workflowIds.includes(workflow.id)).map(leaseOf);
}

async function releasedAlone(store: Store, workflowId: string): Promise<Lease> {
  const [lease] = await released(store, [workflowId]);
  if (lease === undefined) throw new Error(`workflow ${workflowId} was not to be had`);
  return lease;
}

describe('B69: a text of outreach that waits in the queue', () => {
  const opened = useStore(quickestKind);
  let replyFormId = '';
  beforeAll(async () => {
    replyFormId = await formOf(opened);
  });

  /** A tenant to whom a text is under way, and a second number of theirs. */
  async function waiting() {
    const { store } = opened;
    const [tenantId, phoneNumber] = [`tenant_${randomUUID()}`, newPhoneNumber()];
    const other = await startTurn(store, { phoneNumber: newPhoneNumber(), tenantId });
    await store.turns.route(leaseOf(other), turnResult('NONE', { tenantId, draft: null, notification: null }));
    const by = { replyFormId, day, actor: 'ann', maxUnasked: 3 };
    const [started] = await store.outreach.start([textTo(tenantId, phoneNumber)], by);
    const workflowId = started?.workflow?.id ?? '';
    return { store, tenantId, phoneNumber, other, workflowId, conversationId: started?.workflow?.conversationId ?? '' };
  }
  type Waiting = Awaited<ReturnType<typeof waiting>>;

  it.each<[string, (given: Waiting) => Promise<unknown>]>([
    [
      'the tenant has opted out at another number',
      ({ store, other }) => store.setConsent(other.conversation.phoneNumber, 'OPTED_OUT', 'ann', 'by letter'),
    ],
    [
      'a person has another conversation with the tenant',
      ({ store, other }) => store.escalateConversation(other.conversation.id, 'ann', attorney, newNotification),
    ],
    [
      'the tenant has written meanwhile',
      async ({ store, phoneNumber, tenantId }) => {
        const turn = await startTurn(store, { phoneNumber, tenantId });
        await store.turns.route(leaseOf(turn), turnResult('NONE', { tenantId, draft: null, notification: null }));
      },
    ],
    [
      'the tenant has promised to pay',
      async ({ store, tenantId }) => {
        const turn = await startTurn(store, { phoneNumber: newPhoneNumber(), tenantId });
        const said = { amountCents: 40_000, dueDate: '2031-01-08', evidence: 'will send $400', replaces: [] };
        const promises = { amountOwedCents: 145_000, readAt: new Date(), promises: [said], unclear: [] };
        await store.turns.route(
          leaseOf(turn),
          turnResult('NONE', { tenantId, promises, draft: null, notification: null }),
        );
      },
    ],
    [
      "the number is somebody else's by now",
      ({ conversationId }) =>
        opened.database.sql(`update conversations set tenant_id = 'tenant_moved_in' where id = '${conversationId}'`),
    ],
  ])('does not go out where %s, and nobody is asked about it', async (reason, happens) => {
    const given = await waiting();
    await happens(given);
    const lease = await releasedAlone(given.store, given.workflowId);
    expect(await given.store.turns.beginSend(lease, attempt(false))).toEqual({ outcome: 'suppressed' });
    expect(await readWorkflow(given.store, given.workflowId)).toMatchObject({
      status: 'SUPPRESSED',
      error: `Not sent: ${reason}.`,
    });
    const ofWorkflow = await opened.database.sql(
      `select id from escalations where workflow_id = '${given.workflowId}'`,
    );
    expect(ofWorkflow).toEqual([]);
  });

  it('goes out where none of these came to pass', async () => {
    const { store, workflowId } = await waiting();
    const lease = await releasedAlone(store, workflowId);
    expect(await store.turns.beginSend(lease, attempt(false))).toMatchObject({ outcome: 'send' });
  });
});

describe.skipIf(!databaseKinds.includes('postgres'))(
  'B69: instances that hand over outreach at the same moment',
  () => {
    const opened = useStore('postgres');

    it('share one pace: of many texts that are due at once, no more go out than the pace allows', async () => {
      const { store, peer } = opened;
      const by = { replyFormId: await formOf(opened), day, actor: 'ann', maxUnasked: 3 };
      const texts = Array.from({ length: 6 }, () => textTo(`tenant_${randomUUID()}`, newPhoneNumber()));
      const started = await store.outreach.start(texts, by);
      const workflowIds = started.map(({ workflow }) => workflow?.id ?? '');
      const leases = await released(store, workflowIds);
      // Three in a minute.
      const paced = { ...attempt(false), outreachGapMs: 20_000 };
      const begun = await Promise.all(
        leases.map((lease, at) => (at % 2 === 0 ? store : peer).turns.beginSend(lease, paced)),
      );
      expect(begun.map(({ outcome }) => outcome).toSorted()).toEqual([
        ...Array(3).fill('scheduled'),
        ...Array(3).fill('send'),
      ]);
      const places = await opened.database.sql(
        'select extract(epoch from send_at) as at from outreach_texts where begun_at is null order by send_at',
      );
      const at = places.map((place) => Number(place.at));
      expect(at.slice(1).every((place, index) => place - (at[index] ?? 0) >= 19.999)).toBe(true);
    });

    it('begin one text to a tenant, also at two numbers of theirs', async () => {
      const { store, peer } = opened;
      const by = { replyFormId: await formOf(opened), day, actor: 'ann', maxUnasked: 3 };
      const tenantId = `tenant_${randomUUID()}`;
      const [one, other] = await Promise.all([
        store.outreach.start([textTo(tenantId, newPhoneNumber())], by),
        peer.outreach.start([textTo(tenantId, newPhoneNumber())], by),
      ]);
      expect(one[0]?.workflow?.id).toBe(other[0]?.workflow?.id);
      const lease = await releasedAlone(store, one[0]?.workflow?.id ?? '');
      expect(await store.turns.beginSend(lease, attempt(false))).toMatchObject({ outcome: 'send' });
      await store.turns.completeSend(lease, sentText);
      const texts = await opened.database.sql(`select workflow_id from outreach_texts where tenant_id = '${tenantId}'`);
      expect(texts).toHaveLength(1);
    });
  },
);
