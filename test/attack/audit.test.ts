import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type AuditKey, auditKey } from '../../src/audit/anchor.ts';
import { type AnchorFile, openAnchorFile } from '../../src/audit/anchor-file.ts';
import { AnchorsBrokenError, writeAnchors } from '../../src/audit/anchor-writer.ts';
import { verifyAnchors } from '../../src/audit/verify-anchors.ts';
import { createLog } from '../../src/observability/log.ts';
import { start } from '../../src/start.ts';
import type { Database } from '../../src/store/database.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { verifyLog } from '../../src/store/verify-log.ts';
import { createTestPostgres, databaseKinds, type TestPostgres } from '../support/databases.ts';
import { callerOf, startNeighbours, testConfig } from '../support/gateway.ts';
import {
  ApproveDraft,
  EscalateConversation,
  pendingDraft,
  RejectDraft,
  SendMessage,
  sendText,
  workflowReaches,
} from '../support/operations.ts';
import { signToken } from '../support/tokens.ts';

const secret = 'a key that the database does not have, long enough';
const james = '+12035550114';
const denise = '+18605550142';

const conversationOf = (phone: string) => `(select id from conversations where phone_number = '${phone}')`;
const longest = conversationOf(james);
const lastOf = (conversation: string) => `(select max(sequence) from events where conversation_id = ${conversation})`;

/** What somebody does who knows how the chain is made: hashes of a conversation are made anew, and its head with them. */
const rehash = (conversation: string) => `do $$
declare v_event events; v_hash text := ''; v_count bigint := 0;
begin
  for v_event in select * from events where conversation_id = ${conversation} order by sequence loop
    v_hash := event_hash(v_hash, v_event);
    v_count := v_count + 1;
    update events set hash = v_hash where position = v_event.position;
  end loop;
  update conversations set event_count = v_count, last_hash = v_hash where id = ${conversation};
end $$`;

const tables = ['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'events', 'log_anchors'];

describe.runIf(databaseKinds.includes('postgres'))('B58: verify finds, whoever owns the database', () => {
  let database: TestPostgres;
  let opened: Database;
  let store: Store;
  let directory: string;
  let file: AnchorFile;
  const keys: AuditKey[] = [auditKey(secret)];
  const sign = () =>
    writeAnchors({ audit: store.audit, keys, file, everyMs: 0, onError: () => {}, now: () => new Date() });

  beforeAll(async () => {
    database = await createTestPostgres();
    directory = await mkdtemp(join(tmpdir(), 'anchors-'));
    const path = join(directory, 'anchors.jsonl');
    file = openAnchorFile(path);
    const neighbours = await startNeighbours();
    const config = { ...testConfig(database, neighbours), audit: { keys: [secret], file: path, everyMs: 100 } };
    const gateway = await start(config, createLog('silent'), null);
    const as = async (role: string) => ({
      ...callerOf(gateway.url ?? '', await signToken(role)),
      smsAgent: neighbours.smsAgent,
    });
    const [service, approver] = [await as('service'), await as('approver')];
    const { draft, workflowId } = await pendingDraft(service, approver, james);
    await approver.data(ApproveDraft, {
      input: { draftId: draft.id, version: draft.version, body: 'We will call you.' },
    });
    await workflowReaches(approver, workflowId, 'SENT');
    const second = await pendingDraft(service, approver, james, 'Can I pay $150 a week instead?');
    await approver.data(RejectDraft, {
      input: { draftId: second.draft.id, version: second.draft.version, reason: 'not yet' },
    });
    const { conversation } = await workflowReaches(approver, workflowId, 'SENT');
    await approver.data(SendMessage, { input: { conversationId: conversation.id, body: 'Please call the office.' } });
    await workflowReaches(approver, await sendText(service, denise, "I don't owe that"), 'ESCALATED');
    await approver.data(EscalateConversation, {
      input: { conversationId: conversation.id, type: 'HOSTILE_LANGUAGE', reason: 'shouted at the desk' },
    });
    await workflowReaches(approver, await sendText(service, '+12125550199', 'Hello?'), 'ESCALATED');
    await gateway.stop();
    await neighbours.close();
    opened = await database.open();
    store = createStore(opened);
    await database.sql(
      `create schema saved; ${tables.map((name) => `create table saved.${name} as select * from ${name}`).join(';')}`,
    );
  }, 90_000);
  afterAll(async () => {
    await opened?.close();
    await database?.drop();
    await rm(directory, { recursive: true, force: true });
  });

  /** What is found when somebody has run these statements, and took the chains of whom they touched into account. */
  async function found(statements: string[], copies = false): Promise<string[]> {
    const past = (each: string[]) =>
      database.sql(`begin; set local session_replication_role = replica; ${each.join(';')}; commit`);
    await past(statements);
    try {
      const { broken } = await verifyLog(store);
      const anchors = await verifyAnchors(store.audit, keys, copies ? await file.read() : []);
      return [...broken.map(({ reason }) => reason), ...anchors.broken];
    } finally {
      await past(
        tables.flatMap((name) => [
          `delete from ${name}`,
          `insert into ${name} overriding system value select * from saved.${name}`,
        ]),
      );
    }
  }

  it('nothing in what the gateway wrote, all of which is signed', async () => {
    expect(await found(['select 1'], true)).toEqual([]);
    const { covered, uncovered, anchors } = await verifyAnchors(store.audit, keys, await file.read());
    expect({ covered, uncovered }).toEqual({ covered: (await verifyLog(store)).events, uncovered: 0 });
    expect(anchors).toBeGreaterThan(1);
  });

  it.each<[string, string[], RegExp]>([
    [
      'a tail that was cut, with its head rewritten',
      [
        `update conversations set event_count = event_count - 1, last_hash = (select hash from events
          where conversation_id = ${longest} and sequence = ${lastOf(longest)} - 1) where id = ${longest}`,
        `delete from events where conversation_id = ${longest} and sequence = ${lastOf(longest)}`,
      ],
      /events were signed/,
    ],
    [
      'a chain that was hashed anew',
      [
        `update events set actor = 'nobody' where conversation_id = ${longest} and action = 'draft.approved'`,
        rehash(longest),
      ],
      /events were signed/,
    ],
    [
      'the events of a conversation gone, and its head with them',
      [
        `delete from events where conversation_id = ${longest}`,
        `update conversations set event_count = 0, last_hash = '' where id = ${longest}`,
      ],
      /message \S+ has no event/,
    ],
    [
      'a whole conversation gone, with all that was its',
      [
        ...['events', 'messages', 'outbound_messages'].map(
          (name) => `delete from ${name} where conversation_id = ${conversationOf(denise)}`,
        ),
        `delete from drafts where workflow_id in (select id from workflows where conversation_id = ${conversationOf(denise)})`,
        `delete from workflows where conversation_id = ${conversationOf(denise)}`,
        `delete from conversations where phone_number = '${denise}'`,
      ],
      /events were signed, \d+ are there/,
    ],
    [
      "a tenant's words changed",
      [`update messages set content = 'I agree.' where conversation_id = ${longest}`],
      /message \S+ has other words/,
    ],
    [
      "a tenant's pictures changed",
      [`update messages set media_urls = '{https://x}' where conversation_id = ${longest}`],
      /message/,
    ],
    [
      "a tenant's words changed, with the hash of them, and the chain hashed anew",
      [
        `update messages set content = 'I agree.' where conversation_id = ${longest}`,
        `update events e set detail = jsonb_set(detail, '{words,message}', to_jsonb(message_hash(m.salt, m.content, m.media_urls)))
          from messages m where e.conversation_id = ${longest} and m.message_id = e.detail ->> 'messageId'`,
        rehash(longest),
      ],
      /is not what was signed/,
    ],
    ['a text removed', [`delete from messages where conversation_id = ${longest}`], /is not as it came in, or gone/],
    [
      'a text that nobody wrote',
      [
        `insert into messages (message_id, conversation_id, workflow_id, content, received_at)
          select 'SM made up', conversation_id, workflow_id, 'I agree.', received_at from messages limit 1`,
      ],
      /message SM made up has no event/,
    ],
    ['the words of a draft changed', [`update drafts set body = 'Pay or leave.'`], /draft \S+ has other words/],
    [
      'what was approved changed',
      [`update drafts set final_body = 'Pay or leave.' where final_body is not null`],
      /draft \S+ has other words/,
    ],
    ['a draft removed', [`delete from drafts where status = 'REJECTED'`], /draft \S+ is gone/],
    [
      'a draft that nobody wrote',
      [
        `insert into drafts (workflow_id, status, body, language, confidence, checks, facts, prompt_version, model)
          select workflow_id, 'APPROVED', 'Yes.', 'en', 1, '[]', '{}', '1', 'none' from drafts limit 1`,
      ],
      /draft \S+ has no event/,
    ],
    [
      'the words that went out changed',
      [`update outbound_messages set body = 'Hello.'`],
      /the text of workflow \S+ has other words/,
    ],
    [
      'a text that went out removed',
      ['delete from outbound_messages'],
      /the text of workflow \S+ has other words than were to be sent, or is gone/,
    ],
    [
      'hashes taken out of the events',
      [`update events set detail = detail - 'words'`, rehash(longest)],
      /was changed|is not what was signed/,
    ],
    ['an anchor removed', ['delete from log_anchors where number = 2'], /anchor 2 is missing/],
    [
      'an anchor changed',
      [`update log_anchors set at = at + interval '1 hour' where number = 1`],
      /anchor 1 was changed/,
    ],
    [
      'an anchor made to fit',
      [
        `delete from events where conversation_id = ${conversationOf(denise)}`,
        `delete from conversations where phone_number = '${denise}'`,
        `delete from log_anchors where number > 1`,
        `update log_anchors set events = (select count(*) from events), until = (select cursor_of(epoch, position) from events order by 1 desc limit 1)`,
      ],
      /anchor 1 was changed/,
    ],
  ])('%s', async (_, statements, reason) => {
    expect((await found(statements)).join('\n')).toMatch(reason);
  });

  it('a tail that was cut together with its anchors, by the copies in the file', async () => {
    const cut = [
      `delete from events where conversation_id = ${conversationOf('+12125550199')}`,
      `delete from messages where conversation_id = ${conversationOf('+12125550199')}`,
      `delete from workflows where conversation_id = ${conversationOf('+12125550199')}`,
      `delete from conversations where phone_number = '+12125550199'`,
      'delete from log_anchors where number > 1',
    ];
    // The database alone looks as if nothing had been signed since.
    expect((await found(cut)).filter((reason) => reason.startsWith('anchor'))).toEqual([]);
    expect((await found(cut, true)).join('\n')).toMatch(/anchor 2 of the file is not the one of the database/);
  });

  it('an anchor that was signed with another key', async () => {
    const { broken } = await verifyAnchors(
      store.audit,
      [auditKey('another key, just as long as the first one is')],
      [],
    );
    expect(broken[0]).toBe('anchor 1 was signed by a key that is not here');
  });

  it('nothing where the key was changed and the former one is still known', async () => {
    const [former] = keys;
    if (former === undefined) throw new Error('no key');
    const renewed = [auditKey('another key, just as long as the first one is'), former];
    expect((await verifyAnchors(store.audit, renewed, [])).broken).toEqual([]);
  });

  it('and signs nothing on top of anchors that are not there any more', async () => {
    await database.sql(
      'begin; set local session_replication_role = replica; delete from log_anchors where number > 1; commit',
    );
    await expect(sign()).rejects.toBeInstanceOf(AnchorsBrokenError);
    await database.sql(`begin; set local session_replication_role = replica; delete from log_anchors;
      insert into log_anchors select * from saved.log_anchors; commit`);
    await sign();
  });
});

describe('the file of anchors', () => {
  it('goes on after a line that a crash cut short', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'anchors-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    const path = join(directory, 'anchors.jsonl');
    const file = openAnchorFile(path);
    const anchor = { number: 1, until: '3.1', events: 1, digest: 'd', at: new Date(0), keyId: 'k', mac: 'm' };
    expect(await file.read()).toEqual([]);
    await file.append(anchor);
    await writeFile(path, `${await readFile(path, 'utf8')}{"number": 2, "unt`);
    expect(await file.read()).toEqual([anchor]);
    await file.append({ ...anchor, number: 2 });
    expect((await file.read()).map(({ number }) => number)).toEqual([1, 2]);
  });
});
