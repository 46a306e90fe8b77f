import { describe, expect, it } from 'vitest';
import { isAfter } from '../src/domain/log-cursor.ts';
import { createStore } from '../src/store/store.ts';
import { verifyLog } from '../src/store/verify-log.ts';
import { type DatabaseKind, databaseKinds } from './support/databases.ts';
import { startTestGateway } from './support/gateway.ts';
import { ApproveDraft, pendingDraft, sendText, workflowReaches } from './support/operations.ts';

async function someHistory(kind: DatabaseKind) {
  const gateway = await startTestGateway({ kind });
  const service = await gateway.as('service');
  const approver = await gateway.as('approver');
  const { draft, workflowId } = await pendingDraft(service, approver, '+12035550114');
  await approver.data(ApproveDraft, { input: { draftId: draft.id, version: draft.version, body: 'We will see.' } });
  await workflowReaches(approver, workflowId, 'SENT');
  await workflowReaches(service, await sendText(service, '+18605550142', 'How much do I owe?'), 'SENT');
  await gateway.stop();
  const database = await gateway.database.open();
  return { gateway, database, store: createStore(database) };
}

describe('the audit trail', () => {
  it.each(databaseKinds)('B50: verifies as it was written on the %s database', async (kind) => {
    const { database, store } = await someHistory(kind);
    const found = await verifyLog(store);
    expect(found).toMatchObject({ conversations: 2, broken: [] });
    expect(found.events).toBeGreaterThanOrEqual(9);
    await database.close();
  });

  it.skipIf(!databaseKinds.includes('postgres'))('B50: does not verify once a row was changed by hand', async () => {
    const { gateway, database, store } = await someHistory('postgres');
    const tamper = async (...statements: string[]) => {
      await gateway.database.sql(
        `begin; set local session_replication_role = replica; ${statements.join('; ')}; commit`,
      );
      const { broken } = await verifyLog(store);
      return broken.map(({ reason }) => reason);
    };
    const keep =
      'create table saved_events as select * from events; create table saved_conversations as select * from conversations';
    const restore =
      'delete from events; insert into events overriding system value select * from saved_events; delete from conversations; insert into conversations select * from saved_conversations';
    await gateway.database.sql(keep);
    const longest = `(select conversation_id from events group by 1 order by count(*) desc limit 1)`;

    expect(
      await tamper(`update events set actor = 'somebody' where conversation_id = ${longest} and sequence = 3`),
    ).toEqual(['event number 3 was changed']);
    expect(await tamper(restore)).toEqual([]);
    expect(
      await tamper(
        `update events set at = at + interval '1 microsecond' where sequence = 1 and conversation_id = ${longest}`,
      ),
    ).toHaveLength(1);
    expect(await tamper(restore, `delete from events where conversation_id = ${longest} and sequence = 2`)).toEqual([
      'an event is missing before number 3',
    ]);
    // The last event is missed because the conversation knows how many there were.
    expect(
      await tamper(
        restore,
        `delete from events e where conversation_id = ${longest} and sequence = (select max(sequence) from events l where l.conversation_id = e.conversation_id)`,
      ),
    ).toHaveLength(1);
    expect(
      await tamper(
        restore,
        `insert into events (conversation_id, sequence, actor, action, detail, at, hash) select id, event_count + 1, 'somebody', 'draft.approved', '{}', now(), 'abc' from conversations where id = ${longest}`,
      ),
    ).toHaveLength(1);
    await database.close();
  });

  it.skipIf(!databaseKinds.includes('postgres'))(
    'B42: after a restore to an earlier moment who saw no more than it kept goes on, and who saw more is told',
    async () => {
      const { gateway, database, store } = await someHistory('postgres');
      const { events: before } = await store.readEvents('0.0', 100, null);
      const [kept, lost] = [before.at(-2)?.cursor ?? '', before.at(-1)?.cursor ?? ''];
      await gateway.database.sql(
        `begin; set local session_replication_role = replica; delete from events where position = (select max(position) from events); commit`,
      );
      await gateway.database.sql('select begin_log_epoch()');
      const { workflow } = await store.receiveSms({
        messageId: 'after-restore',
        phoneNumber: '+18605550123',
        content: 'Hi',
        receivedAt: new Date(),
        tenantId: null,
        smsAgentConversationId: null,
        consent: null,
        caller: 'sms-agent',
        mediaUrls: [],
        noted: null,
      });
      const { events: after } = await store.readEvents(kept, 100, null);
      expect(after).toMatchObject([{ workflowId: workflow.id }]);
      expect(isAfter(after[0]?.cursor ?? '', lost)).toBe(true);
      expect(await store.readEvents(lost, 100, null)).toMatchObject({ events: [], expired: true });
      // Another restore of the same dump is another log.
      await gateway.database.sql('select begin_log_epoch()');
      const { events: all } = await store.readEvents('0.0', 100, null);
      expect(all.map(({ id }) => id)).toEqual([...before.slice(0, -1), ...after].map(({ id }) => id));
      await database.close();
    },
  );
});
