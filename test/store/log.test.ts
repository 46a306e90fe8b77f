import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { LogEvent } from '../../src/domain/event.ts';
import { openPostgresDatabase } from '../../src/store/postgres-database.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { databaseKinds } from '../support/databases.ts';
import { followApprovals } from './approval-follower.ts';
import { brokenLinks, type PrintedEvent } from './hash-chain.ts';
import { useStore } from './opened-store.ts';
import { newPhoneNumber, newText, turnResult } from './samples.ts';
import { approval, eventsOf, leaseOf, readDraft, readLog, requestApproval, startTurn } from './turn-steps.ts';

const cursorsOf = (events: readonly LogEvent[]) => events.map(({ cursor }) => cursor);

/** Waits until the log shows all that is committed. */
async function untilShown(store: Store): Promise<void> {
  while ((await store.readEvents(null, 1, [])).behind) await delay(5);
}

describe.each(databaseKinds)('the log on the %s database', (kind) => {
  const opened = useStore(kind);

  it('B42: without a cursor the log begins at its end', async () => {
    const { store } = opened;
    await store.receiveSms(newText());
    await untilShown(store);
    const end = await store.readEvents(null, 100, null);
    expect(end).toEqual({ events: [], cursor: end.cursor, more: false, behind: false, expired: false });
    const { workflow } = await store.receiveSms(newText());
    expect(await readLog(store, end.cursor)).toMatchObject([{ action: 'message.received', workflowId: workflow.id }]);
  });

  it('B42: an event tells what happened, to what and by whom', async () => {
    const { store } = opened;
    const text = newText();
    const { workflow } = await store.receiveSms(text);
    const [event] = await eventsOf(opened, workflow.id);
    expect(event).toEqual({
      cursor: expect.stringMatching(/^\d+\.\d+$/),
      id: event?.cursor.split('.')[1],
      conversationId: workflow.conversationId,
      workflowId: workflow.id,
      draftId: null,
      escalationId: null,
      actor: 'tenant',
      action: 'message.received',
      detail: {
        messageId: text.messageId,
        to: 'RECEIVED',
        words: { message: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
      at: expect.any(Date),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('B42: pages of any size show the same events, also where one transaction wrote several', async () => {
    const { store } = opened;
    const { turn } = await requestApproval(store);
    // Two events in one transaction: the text, and the draft that it withdraws.
    await store.receiveSms(newText({ phoneNumber: turn.conversation.phoneNumber }));
    await Promise.all(Array.from({ length: 5 }, () => store.receiveSms(newText())));
    await store.turns.claim({ turns: 100, drafts: 0, notifications: 0, deadlines: 0, leaseMs: 60_000 });
    await untilShown(store);
    const whole = await store.readEvents(opened.logStart, 1_000, null);
    expect(whole).toMatchObject({ more: false, behind: false });
    expect(whole.events.length).toBeGreaterThan(10);
    expect(new Set(cursorsOf(whole.events)).size).toBe(whole.events.length);
    for (const size of [1, 2, 3, whole.events.length, whole.events.length + 1]) {
      expect(await readLog(store, opened.logStart, size)).toEqual(whole.events);
    }
    for (const [index, { cursor }] of whole.events.entries()) {
      expect(cursorsOf((await store.readEvents(cursor, 1_000, null)).events)).toEqual(
        cursorsOf(whole.events).slice(index + 1),
      );
    }
  });

  it('B42: a page says that there is more exactly when it is full', async () => {
    const { store } = opened;
    await Promise.all([1, 2, 3].map(() => store.receiveSms(newText())));
    await untilShown(store);
    const pages = [];
    for (let cursor = opened.logStart; pages.length < 3; ) {
      const page = await store.readEvents(cursor, 2, null);
      pages.push([page.events.length, page.more]);
      cursor = page.cursor;
    }
    expect(pages).toEqual([
      [2, true],
      [1, false],
      [0, false],
    ]);
  });

  it('B42: a reader that sees only some actions misses none of them and gets on past the others', async () => {
    const { store } = opened;
    const drafts: string[] = [];
    for (let index = 0; index < 3; index++) drafts.push((await requestApproval(store)).draft.id);
    await untilShown(store);
    const requested: (string | null)[] = [];
    let cursor = opened.logStart;
    for (let more = true; more; ) {
      const page = await store.readEvents(cursor, 1, ['draft.requested']);
      requested.push(...page.events.map(({ draftId }) => draftId));
      ({ cursor, more } = page);
    }
    expect(requested).toEqual(drafts);
    expect((await store.readEvents(opened.logStart, 100, [])).events).toEqual([]);
    expect((await store.readEvents(cursor, 100, null)).events).toEqual([]);
  });

  it('B42: what is open is read in pages of one moment, whatever is asked for and decided between them', async () => {
    const { store } = opened;
    const asked = [];
    for (let count = 0; count < 5; count += 1) asked.push((await requestApproval(store)).draft);
    await untilShown(store);
    const all = (await store.openApprovals(null, null, 10_000)).events.map(({ draftId }) => draftId);
    expect(all.slice(-5)).toEqual(asked.map(({ id }) => id));

    let page = await store.openApprovals(null, null, 2);
    const told = page.events.map(({ draftId }) => draftId);
    const decided = asked[3];
    if (decided === undefined) throw new Error('nothing was asked');
    await store.decideDraft(approval(decided));
    const later = await requestApproval(store);
    await untilShown(store);
    while (page.next !== null) {
      page = await store.openApprovals(page.next, page.cursor, 2);
      expect(page.events.length).toBeLessThanOrEqual(2);
      told.push(...page.events.map(({ draftId }) => draftId));
    }
    expect(told).toEqual(all);
    const after = (await readLog(store, page.cursor)).filter(({ draftId }) => draftId !== null);
    expect(after.map(({ action, draftId }) => [action, draftId])).toEqual([
      ['draft.approved', decided.id],
      ['draft.requested', later.draft.id],
    ]);
  });

  it('B42: open approvals are the pending drafts, oldest first, and the log goes on from their cursor', async () => {
    const { store } = opened;
    const before = await store.openApprovals(null, null, 10_000);
    const kept = await requestApproval(store);
    const decided = await requestApproval(store);
    const withdrawn = await requestApproval(store);
    const last = await requestApproval(store);
    await store.decideDraft(approval(decided.draft));
    await store.receiveSms(newText({ phoneNumber: withdrawn.turn.conversation.phoneNumber }));
    await untilShown(store);
    const after = await store.openApprovals(null, null, 10_000);
    expect(after.events.slice(before.events.length)).toMatchObject([
      { action: 'draft.requested', draftId: kept.draft.id, workflowId: kept.turn.workflow.id },
      { action: 'draft.requested', draftId: last.draft.id },
    ]);
    expect(after.events.slice(0, before.events.length)).toEqual(before.events);
    expect((await store.readEvents(after.cursor, 100, null)).events).toEqual([]);
    await store.decideDraft(approval(kept.draft));
    expect(await readLog(store, after.cursor)).toMatchObject([{ action: 'draft.approved', draftId: kept.draft.id }]);
  });

  it('B42: a cursor that is ahead of the log, or of another log, is expired', async () => {
    const { cursor } = await opened.store.readEvents(null, 1, []);
    const [epoch = '', position = ''] = cursor.split('.');
    for (const foreign of [
      `${epoch}.${Number(position) + 1_000_000}`,
      `${Number(epoch) + 1}.1`,
      `${Number(epoch) + 1}.${position}`,
    ]) {
      expect(await opened.store.readEvents(foreign, 100, null)).toMatchObject({
        events: [],
        cursor: foreign,
        expired: true,
      });
    }
  });

  it('B42: a cursor of before there were epochs goes on', async () => {
    const { store } = opened;
    const { workflow } = await store.receiveSms(newText());
    await untilShown(store);
    const page = await store.readEvents('739.5', 10_000, null);
    expect(page.events.at(-1)).toMatchObject({ workflowId: workflow.id });
    expect(page).toMatchObject({ expired: false });
  });

  const printedEvents = async () => {
    await untilShown(opened.store);
    const page = (await opened.connection.call('read_events', {
      p_after: '0.0',
      p_limit: 10_000,
      p_actions: null,
    })) as { events: PrintedEvent[] };
    return page.events;
  };

  it('B50: the chain of every conversation can be recomputed from what the log shows', async () => {
    const { store } = opened;
    const { turn, draft } = await requestApproval(store, { content: 'ñ "quoted" \\ 😀' });
    await store.decideDraft({ ...approval(draft, `Edited: "ñ" \\ \n\t 😀 \u2028 <>&'`), note: 'Für "später"\u0001' });
    const escalated = await startTurn(store);
    await store.turns.route(leaseOf(escalated), turnResult('ESCALATION'));
    const events = await printedEvents();
    expect(events.filter(({ conversationId }) => conversationId === turn.conversation.id)).toHaveLength(4);
    expect(brokenLinks(events)).toEqual([]);
  });

  it('B50: events that are appended to a conversation at once follow each other', async () => {
    const { workflow } = await opened.store.receiveSms(newText());
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        opened.connection.call('append_event', {
          p_conversation_id: workflow.conversationId,
          p_actor: 'system',
          p_action: 'test.appended',
          p_detail: { index, nested: { list: [1, 'two', 3.5], nothing: null } },
        }),
      ),
    );
    const events = await printedEvents();
    expect(events.filter(({ action }) => action === 'test.appended')).toHaveLength(12);
    expect(brokenLinks(events)).toEqual([]);
  });

  it.each([
    ['its detail', (event: PrintedEvent) => ({ ...event, detail: { ...(event.detail as object), note: 'forged' } })],
    ['its actor', (event: PrintedEvent) => ({ ...event, actor: 'forged' })],
    ['its action', (event: PrintedEvent) => ({ ...event, action: 'draft.rejected' })],
    ['its time', (event: PrintedEvent) => ({ ...event, at: event.at.replace(/^\d{4}/, '2020') })],
    ['its draft', (event: PrintedEvent) => ({ ...event, draftId: null })],
    ['its workflow', (event: PrintedEvent) => ({ ...event, workflowId: null })],
  ])('B50: an event with another value for %s does not verify', async (_, forge) => {
    const { draft } = await requestApproval(opened.store);
    const events = await printedEvents();
    const target = events.find(({ draftId }) => draftId === draft.id);
    expect(brokenLinks(events.map((event) => (event === target ? forge(event) : event)))).toEqual([target?.id]);
    // Neither do those after one that is gone.
    expect(brokenLinks(events.filter(({ id }) => Number(id) !== Number(target?.id) - 1))).toContain(target?.id);
  });
});

describe.runIf(databaseKinds.includes('postgres'))('the log of many writers', () => {
  const opened = useStore('postgres');

  /** A connection past the store, in whose transactions a test can wait. */
  async function connect(): Promise<pg.Client> {
    const { config } = opened.database;
    const client = new pg.Client({ connectionString: config.kind === 'postgres' ? config.url : '' });
    await client.connect();
    onTestFinished(() => client.end());
    return client;
  }

  const receiveSlowly = async (client: pg.Client): Promise<string> => {
    const { rows } = await client.query(`select receive_sms($1, $2, 'slow', now()) -> 'workflow' ->> 'id' as id`, [
      newText().messageId,
      newPhoneNumber(),
    ]);
    return rows[0].id;
  };

  it('B42: no cursor gets past an event that commits late', async () => {
    const { store } = opened;
    const slow = await connect();
    await slow.query('begin');
    const late = await receiveSlowly(slow);
    const others: string[] = [];
    let cursor = opened.logStart;
    const seen: LogEvent[] = [];
    for (let index = 0; index < 5; index++) {
      others.push((await store.receiveSms(newText())).workflow.id);
      const page = await store.readEvents(cursor, 2, null);
      seen.push(...page.events);
      ({ cursor } = page);
      expect(page).toMatchObject({ more: false, behind: true });
    }
    expect(seen.filter(({ workflowId }) => others.includes(workflowId ?? ''))).toEqual([]);
    await slow.query('commit');
    seen.push(...(await readLog(store, cursor, 2)));
    expect(seen.map(({ workflowId }) => workflowId)).toEqual([late, ...others]);
  });

  it('B42: events that were taken back hold nobody up and are never seen', async () => {
    const { store } = opened;
    const slow = await connect();
    await slow.query('begin');
    const undone = await receiveSlowly(slow);
    const { workflow } = await store.receiveSms(newText());
    const page = await store.readEvents(opened.logStart, 10, null);
    expect(page.events.map(({ workflowId }) => workflowId)).not.toContain(workflow.id);
    await slow.query('rollback');
    const seen = (await readLog(store, page.cursor)).map(({ workflowId }) => workflowId);
    expect(seen).toEqual([workflow.id]);
    expect(seen).not.toContain(undone);
  });

  it('B42: whoever writes elsewhere, or not to the log yet, holds nothing back', async () => {
    const { store } = opened;
    const slow = await connect();
    await slow.query('begin');
    await slow.query('select pg_current_xact_id()');
    await slow.query('create temporary table elsewhere (id integer)');
    const other = new pg.Client({ connectionString: inject('postgres')?.serverUrl });
    await other.connect();
    onTestFinished(() => other.end());
    await other.query('begin');
    await other.query('select pg_current_xact_id()');
    const { workflow } = await store.receiveSms(newText());
    const page = await store.readEvents(opened.logStart, 10, null);
    expect(page).toMatchObject({ behind: false, events: [{ workflowId: workflow.id }] });
    const late = await receiveSlowly(slow);
    const next = await store.receiveSms(newText());
    expect(await store.readEvents(page.cursor, 10, null)).toMatchObject({ behind: true, events: [] });
    await slow.query('commit');
    expect((await readLog(store, page.cursor)).map(({ workflowId }) => workflowId)).toEqual([late, next.workflow.id]);
    await other.query('rollback');
  });

  it('B42: what holds the log is taken back with the writing, and taken again by the next', async () => {
    const { store } = opened;
    const slow = await connect();
    await slow.query('begin');
    await slow.query('savepoint before');
    await receiveSlowly(slow);
    await slow.query('rollback to before');
    const { workflow } = await store.receiveSms(newText());
    const page = await store.readEvents(opened.logStart, 10, null);
    expect(page).toMatchObject({ behind: false, events: [{ workflowId: workflow.id }] });
    const late = await receiveSlowly(slow);
    await store.receiveSms(newText());
    expect(await store.readEvents(page.cursor, 10, null)).toMatchObject({ behind: true, events: [] });
    await slow.query('commit');
    expect((await readLog(store, page.cursor))[0]).toMatchObject({ workflowId: late });
  });

  it('B42: a transaction holds the log once, however much it writes', async () => {
    const slow = await connect();
    await slow.query('begin');
    for (let text = 0; text < 3; text++) await receiveSlowly(slow);
    const { rows } = await slow.query('select pid = pg_backend_pid() as own from log_writers()');
    expect(rows).toEqual([{ own: true }]);
    await slow.query('commit');
    expect((await slow.query('select from log_writers()')).rows).toEqual([]);
  });

  it('B42: the log is not read with a snapshot that may be older than the look at its writers', async () => {
    const reader = await connect();
    await reader.query('begin isolation level repeatable read');
    await expect(reader.query(`select read_events('0.0', 10)`)).rejects.toThrow('read committed');
  });

  it('B42: an approval that is asked for or decided in an open transaction is neither missed nor told twice', async () => {
    const { store } = opened;
    const pending = await requestApproval(store);
    const decidedMeanwhile = await requestApproval(store);
    const turn = await startTurn(store);
    await untilShown(store);
    const slow = await connect();
    await slow.query('begin');
    await slow.query(`select decide_draft($1, 1, 'REJECT', 'approver-1')`, [pending.draft.id]);
    await store.turns.route(leaseOf(turn), turnResult('APPROVAL'));
    const requested = await readDraft(store, turn.workflow.id);
    const committed = await requestApproval(store);
    await store.decideDraft(approval(committed.draft));
    await store.decideDraft(approval(decidedMeanwhile.draft));

    // Of all this nothing is before the horizon: only the drafts that were pending before are open.
    const during = await store.openApprovals(null, null, 10_000);
    const draftIds = during.events.map(({ draftId }) => draftId);
    expect(draftIds).toEqual(expect.arrayContaining([pending.draft.id, decidedMeanwhile.draft.id]));
    expect(draftIds).not.toContain(requested.id);
    await slow.query('commit');
    const follower = followApprovals(store, 100);
    const told = (await readLog(store, during.cursor)).filter(({ draftId }) => draftId !== null);
    expect(told.map(({ action, draftId }) => [action, draftId])).toEqual([
      ['draft.rejected', pending.draft.id],
      ['draft.requested', requested.id],
      ['draft.requested', committed.draft.id],
      ['draft.approved', committed.draft.id],
      ['draft.approved', decidedMeanwhile.draft.id],
    ]);
    const { openDrafts } = await follower.stop(told.at(-1)?.cursor ?? '');
    expect(openDrafts).toContain(requested.id);
    expect(openDrafts).not.toContain(pending.draft.id);
  });

  it('B42: a transaction that takes its number early and waits for a conversation tells it in its own order', async () => {
    const { store, peer } = opened;
    const turns = [await startTurn(store), await startTurn(store), await startTurn(store)];
    const numbers = turns.map(({ conversation }) => conversation.phoneNumber).toSorted();
    const [first, middle, last] = numbers.map((number) =>
      turns.find(({ conversation }) => conversation.phoneNumber === number),
    );
    if (first === undefined || middle === undefined || last === undefined) throw new Error('a turn is missing');
    const holder = await connect();
    await holder.query('begin');
    await holder.query('select from conversations where id = $1 for update', [middle.conversation.id]);
    const follower = followApprovals(store, 100);

    // It has written to the first conversation, waits for the middle one, and comes to the last when that has got a draft.
    const writer = await connect();
    await writer.query('begin');
    const receive = (phoneNumber: string) =>
      writer.query(`select receive_sms(gen_random_uuid()::text, $1, 'Hello', now())`, [phoneNumber]);
    const receiving = Promise.all([...numbers.map(receive), writer.query('commit')]);
    const waits = `select from pg_locks where not granted and pid in (
      select pid from pg_stat_activity where datname = current_database())`;
    while ((await opened.database.sql(waits)).length === 0) await delay(5);
    await peer.turns.route(leaseOf(last), turnResult('APPROVAL'));
    await holder.query('rollback');
    await receiving;

    const [, , requested, withdrawn] = await eventsOf(opened, last.workflow.id);
    expect([requested?.action, withdrawn?.action]).toEqual(['draft.requested', 'draft.superseded']);
    const { faults, openDrafts } = await follower.stop((await readLog(store, opened.logStart)).at(-1)?.cursor ?? '');
    expect(faults).toEqual([]);
    expect(openDrafts).not.toContain(requested?.draftId);
  });

  it('B42: with 24 writers on two instances every reader sees every event once, in one order', async () => {
    const { config } = opened.database;
    const url = config.kind === 'postgres' ? config.url : '';
    const instances = await Promise.all([1, 2].map(() => openPostgresDatabase({ url, poolSize: 12 })));
    const stores = instances.map((each) => createStore(each));
    const readers = stores.flatMap((store) => [followApprovals(store, 3), followApprovals(store, 500)]);
    const phoneNumbers = Array.from({ length: 12 }, newPhoneNumber);

    await Promise.all(
      Array.from({ length: 24 }, async (_, writer) => {
        const store = stores[writer % 2] ?? opened.store;
        for (let round = 0; round < 6; round++) {
          // Two writers share a conversation, so that they wait for each other.
          await store.receiveSms(newText({ phoneNumber: phoneNumbers[writer % 12] ?? '' }));
          const { turns } = await store.turns.claim({
            turns: 2,
            drafts: 0,
            notifications: 0,
            deadlines: 0,
            leaseMs: 60_000,
          });
          await Promise.all(turns.map((turn) => store.turns.route(leaseOf(turn), turnResult('APPROVAL'))));
          if (round % 2 === writer % 2) continue;
          const { events } = await store.openApprovals(null, null, 10_000);
          const [draft] = await store.read.drafts(events.slice(0, 1).flatMap(({ draftId }) => draftId ?? []));
          if (draft !== undefined) await store.decideDraft(approval(draft));
        }
      }),
    );
    const log = await readLog(opened.store, opened.logStart);
    const rows = await opened.database.sql(
      `select epoch || '.' || position as cursor from events
       where (epoch, position) > ($1::xid8, $2::bigint) order by epoch, position`,
      opened.logStart.split('.'),
    );
    expect(cursorsOf(log)).toEqual(rows.map(({ cursor }) => cursor));
    for (const reader of readers) {
      const { events, faults } = await reader.stop(log.at(-1)?.cursor ?? '');
      expect(faults).toEqual([]);
      const [first] = events;
      expect(cursorsOf(events)).toEqual(cursorsOf(log).slice(cursorsOf(log).indexOf(first?.cursor ?? '')));
    }
    await Promise.all(instances.map((instance) => instance.close()));
  });

  it('B42: the log tells every conversation in the order in which it was written', async () => {
    const inverted = await opened.database.sql(`
      select * from (select position, sequence,
        lag(sequence, 1, 0::bigint) over (partition by conversation_id order by epoch, position) as previous
        from events) chain where sequence <> previous + 1`);
    expect(inverted).toEqual([]);
  });

  it('B50: with all these writers the chains are whole, up to the head that the conversation keeps', async () => {
    const events = await opened.database.sql(
      `select position::text as id, conversation_id as "conversationId", workflow_id as "workflowId",
         draft_id as "draftId", escalation_id as "escalationId", actor, action, detail,
         to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, hash, sequence
       from events order by conversation_id, sequence`,
    );
    expect(events.length).toBeGreaterThan(200);
    expect(brokenLinks(events as unknown as PrintedEvent[])).toEqual([]);
    const heads = await opened.database.sql(
      `select c.id from conversations c where (c.event_count, c.last_hash) is distinct from (
         select (e.sequence, e.hash) from events e where e.conversation_id = c.id order by e.sequence desc limit 1)`,
    );
    expect(heads).toEqual([]);
  });

  it.each([
    ['update', `update events set detail = '{}'`],
    ['update of one column to itself', 'update events set actor = actor where sequence = 1'],
    ['delete', 'delete from events'],
    ['truncate', 'truncate events'],
    ['truncate of what it refers to', 'truncate conversations cascade'],
  ])('B50: the log refuses %s', async (_, statement) => {
    const { store, database } = opened;
    await store.receiveSms(newText());
    const before = await database.sql('select * from events order by position');
    await expect(database.sql(statement)).rejects.toThrow('events is append-only');
    expect(await database.sql('select * from events order by position')).toEqual(before);
  });
});
