import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/store.ts';
import { createTestPostgres, databaseKinds, type TestPostgres } from '../support/databases.ts';

/** What is written into a column to see it erased; it says the word that must be gone. */
const word = 'zebrafish';
const text = `'${word}'`;

/**
 * Every column that could hold words: what is put into it, in SQL, or `kept` with the reason why an erasure leaves it. A new column
 * fails this test until it says which it is; what holds words of a tenant, or about one, goes into erase_rows or erased_detail.
 */
const columns: Record<string, Record<string, string | { kept: string }>> = {
  conversations: {
    phone_number: `'+12035550114'`,
    sms_agent_id: text,
    tenant_id: { kept: 'the id of a record elsewhere' },
    language: { kept: 'a code' },
    consent: { kept: 'must be proven' },
    last_hash: { kept: 'a hash' },
    time_zone: { kept: 'a code' },
    quiet_windows: `'[{"words": "${word}"}]'`,
    property_name: { kept: 'of the landlord' },
    search_text: text,
  },
  messages: {
    message_id: { kept: "the provider's id" },
    content: text,
    consent_change: { kept: 'must be proven' },
    caller: { kept: 'which service' },
    media_urls: `'{${word}}'`,
  },
  workflows: {
    status: { kept: 'an enumeration' },
    route: { kept: 'an enumeration' },
    tenant_id: { kept: 'the id of a record elsewhere' },
    deadline_kind: { kept: 'an enumeration' },
    error: text,
    steps: `'[{"name": "draft", "detail": "${word}"}]'`,
    guidance: text,
    property_name: { kept: 'of the landlord' },
    trace: { kept: 'an id' },
  },
  drafts: {
    status: { kept: 'an enumeration' },
    body: text,
    translation: text,
    language: { kept: 'a code' },
    intent: { kept: 'an enumeration' },
    checks: `'[{"name": "figures", "detail": "${word}", "reasons": [{"code": "FORBIDDEN", "args": {"words": ["${word}"]}}]}]'`,
    facts: `'{"tenantName": "${word}", "plan": {"of": "${word}"}}'`,
    prompt_version: { kept: 'a version' },
    model: { kept: 'a name of a model' },
    decided_by: { kept: 'who decided' },
    decision_note: text,
    final_body: text,
    claimed_by: { kept: 'who looked at it' },
    claimed_by_email: text,
    property_name: { kept: 'of the landlord' },
    usage: { kept: 'counts' },
    override: `'{"reason": "${word}", "checks": [{"name": "figures", "detail": "${word}"}], "holds": []}'`,
    sentences: `'[{"text": "${word}", "wording": "${word}", "key": "${word}", "formId": null, "conditions": []}]'`,
  },
  outbound_messages: {
    body: text,
    sms_agent_id: { kept: 'an id' },
    provider_id: { kept: "the provider's id" },
    kind: { kept: 'an enumeration' },
    delivery_status: { kept: 'an enumeration' },
    delivery_error: text,
    settled_as: { kept: 'an enumeration' },
  },
  escalations: {
    type: { kept: 'an enumeration' },
    severity: { kept: 'an enumeration' },
    status: { kept: 'an enumeration' },
    reason: text,
    reasons: `'[{"code": "TENANT_SAYS", "args": {"words": "${word}"}}]'`,
    acknowledged_by: { kept: 'who took it' },
    resolved_by: { kept: 'who resolved it' },
    resolution: text,
    property_name: { kept: 'of the landlord' },
  },
  payment_plans: {
    tenant_id: { kept: 'the id of a record elsewhere' },
    status: { kept: 'an enumeration' },
    interval: { kept: 'an enumeration' },
    issues: `'["${word}"]'`,
    reasons: `'[{"code": "DAY_NOT_SAID", "args": {"words": "${word}"}}]'`,
    counter_offer: { kept: "figures: the landlord's books" },
    before_offer: { kept: "figures: the landlord's books" },
    evidence: text,
    decided_by: { kept: 'who decided' },
    property_name: { kept: 'of the landlord' },
  },
  promises: {
    tenant_id: { kept: 'the id of a record elsewhere' },
    status: { kept: 'an enumeration' },
    evidence: text,
    reason: { kept: 'words of ours' },
    property_name: { kept: 'of the landlord' },
  },
  conversation_notes: {
    author: { kept: 'who wrote it' },
    body: text,
    mentions: { kept: 'who is named' },
  },
  tenant_properties: {
    tenant_id: { kept: 'the id of a record elsewhere' },
    property_name: { kept: 'of the landlord' },
    search_text: text,
  },
  notifications: {
    subject: text,
    body: text,
    priority: { kept: 'an enumeration' },
    metadata: `'{"kind": "approval", "tenant": "${word}"}'`,
    error: text,
    alert: { kept: 'about the gateway' },
    told: { kept: 'names of channels and properties' },
    about: `'{"tenantName": "${word}", "unitName": "${word}"}'`,
  },
  events: {
    actor: { kept: 'who did it' },
    action: { kept: 'an enumeration' },
    detail: { kept: 'appended below, through append_event' },
    hash: { kept: 'a hash' },
  },
  learned_sentences: {
    language: { kept: 'a code' },
    key: { kept: 'deleted with its row, where nobody else taught it' },
    text: { kept: 'as key' },
    approvers: { kept: 'who approved' },
    intents: { kept: 'enumerations' },
    conditions: { kept: 'enumerations' },
  },
  reply_forms: {
    language: { kept: 'a code' },
    text: { kept: 'taken out of what was only proposed, and nobody else taught' },
    key: { kept: 'as text' },
    intents: { kept: 'enumerations' },
    conditions: { kept: 'enumerations' },
    status: { kept: 'an enumeration' },
    origin: { kept: 'an enumeration' },
    approvers: { kept: 'who approved' },
    decided_by: { kept: 'who decided' },
  },
  reply_form_decisions: {
    decision: { kept: 'an enumeration' },
    actor: { kept: 'who decided' },
    text: { kept: 'with its form' },
    intents: { kept: 'enumerations' },
    conditions: { kept: 'enumerations' },
  },
  outreach_texts: {
    tenant_id: { kept: 'the id of a record elsewhere' },
    started_by: { kept: 'who started it' },
  },
  erasures: {
    tenant_id: { kept: 'proves that it was erased' },
    reason: { kept: 'proves why it was erased' },
    override_reason: { kept: 'proves why it was erased' },
    requested_by: { kept: 'who asked for it' },
    status: { kept: 'an enumeration' },
  },
  backfills: {
    name: { kept: 'the name of a function' },
    after: { kept: 'a key of ours' },
  },
};

/** Tables about no tenant, or of ids, enumerations and codes alone. */
const ofNoTenant = [
  'business_facts',
  'disk_probe',
  'heartbeat',
  'ledger_snapshots',
  'ledger_watches',
  'log_anchors',
  'log_epochs',
  'people',
  'revocations',
  'schema_migrations',
  'webhooks',
  'work_items',
];

const conversation = '00000000-0000-4000-8000-000000000001';
const workflow = '00000000-0000-4000-8000-000000000002';
const draft = '00000000-0000-4000-8000-000000000003';
const form = '00000000-0000-4000-8000-000000000004';

const rows = `
  insert into conversations (id, phone_number, tenant_id) values ('${conversation}', '+12035550114', 'tenant_7');
  insert into tenant_properties (tenant_id, property_name) values ('tenant_7', 'Maple Court');
  insert into promises (conversation_id, tenant_id, amount_cents, due_date, counts_from)
    values ('${conversation}', 'tenant_7', 10000, '2026-07-01', now());
  insert into conversation_notes (conversation_id, author, body) values ('${conversation}', 'ann', 'Hi');
  insert into workflows (id, conversation_id, status, first_message, last_message, received_at)
    values ('${workflow}', '${conversation}', 'REJECTED', 1, 1, now());
  insert into messages (message_id, conversation_id, workflow_id, content, received_at)
    values ('SM1', '${conversation}', '${workflow}', 'Hi', now()), ('SM1', '${conversation}', '${workflow}', 'Hello', now());
  insert into drafts (id, workflow_id, status, body, language, confidence, checks, facts, prompt_version, model)
    values ('${draft}', '${workflow}', 'APPROVED', 'Hi', 'en', 0.7, '[]', '{}', '1', 'test-model');
  insert into outbound_messages (workflow_id, conversation_id, body) values ('${workflow}', '${conversation}', 'Hi');
  insert into escalations (conversation_id, type, severity, reason, automatic) values ('${conversation}', 'SYSTEM', 'HIGH', 'it broke', true);
  insert into payment_plans (conversation_id, status, amount_cents, interval, auto_approvable)
    values ('${conversation}', 'VALID', 10000, 'WEEKLY', true);
  insert into notifications (conversation_id, subject, body, priority) values ('${conversation}', 'Hi', 'Hi', 'high');
  insert into learned_sentences (language, key, text, approvals, approvers, intents, conditions)
    values ('en', '${word}', 'About your ${word}.', 1, '{ann}', '{other}', '{}'), ('en', 'everybody', 'Hello.', 9, '{ann}', '{other}', '{}');
  insert into reply_forms (id, language, text, key, intents, conditions, status, origin, courtesy, approvals)
    values ('${form}', 'en', 'About your ${word}.', '${word}', '{other}', '{}', 'PROPOSED', 'LEARNED', false, 1);
  insert into reply_form_decisions (reply_form_id, decision, actor, text, intents, conditions)
    values ('${form}', 'PROPOSE', 'system', 'About your ${word}.', '{other}', '{}');
  select append_event('${conversation}', 'ann', 'draft.rejected',
    '{"note": "${word}", "sent": "${word}", "from": "AWAITING_APPROVAL", "to": "REJECTED", "unheardOf": {"in": ["${word}"]},
      "promiseId": "${draft}", "assignedTo": "bo", "snoozedUntil": "2031-01-06T11:00:00+00:00", "dueDate": "2031-01-08", "paidCents": 5,
      "unheardOfId": "${word} ${draft}", "unheardOfUntil": "2031 ${word}", "spokenOf": "2031-01-08",
      "override": {"reason": "${word}", "checks": [{"name": "figures", "detail": "${word}"}], "holds": [{"type": "ATTORNEY"}]}}',
    '${workflow}', '${draft}')`;

describe.runIf(databaseKinds.includes('postgres'))('B73: the database', () => {
  let database: TestPostgres;
  beforeAll(async () => {
    database = await createTestPostgres();
  });
  afterAll(() => database?.drop());

  it('has no column of which this test does not know whether words are erased from it', async () => {
    const found = await database.sql(
      `select table_name, column_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in ('text', 'jsonb', 'json', 'ARRAY', 'character varying')`,
    );
    const ofTenants = found.filter(({ table_name }) => !ofNoTenant.includes(String(table_name)));
    const names = ofTenants.map(({ table_name, column_name }) => `${table_name}.${column_name}`);
    const known = Object.entries(columns).flatMap(([table, each]) =>
      Object.keys(each).map((column) => `${table}.${column}`),
    );
    // Arrays of ids hold no words.
    const ids = ['erasures.conversation_ids', 'erasures.remaining'];
    expect(names.filter((name) => !ids.includes(name)).toSorted()).toEqual(known.toSorted());
  });

  it('holds no word of a tenant anywhere, once it was erased', async () => {
    await database.sql(`begin; set local session_replication_role = replica; ${rows}; commit`);
    const updates = Object.entries(columns).flatMap(([table, each]) =>
      Object.entries(each).flatMap(([column, value]) =>
        // Two texts of one id differ in their words.
        typeof value !== 'string' || column === 'phone_number'
          ? []
          : [`update ${table} set ${column} = ${value}${column === 'content' ? ' || position' : ''}`],
      ),
    );
    await database.sql(`begin; set local session_replication_role = replica; ${updates.join('; ')}; commit`);
    const holding = async (words: string) => {
      const tables = Object.keys(columns);
      const found = await database.sql(
        tables.map((name) => `select '${name}' as name, to_jsonb(t)::text as row from ${name} t`).join(' union all '),
      );
      return found.filter(({ row }) => String(row).includes(words)).map(({ name }) => name);
    };
    // Erasures, texts to several tenants and backfills hold no words.
    expect(new Set(await holding(word)).size).toBe(Object.keys(columns).length - 3);

    const opened = await database.open();
    const store = createStore(opened);
    await store.erasures.request({ tenantId: 'tenant_7', phoneNumber: null }, 'asked', null, 'ann');
    expect(await store.erasures.next(null)).toBe('erased');
    await opened.close();

    expect(await holding(word)).toEqual([]);
    expect(await holding('2035550114')).toEqual([]);
    // What others taught as well stays, and so does what metrics count.
    expect(await holding('everybody')).toEqual(['learned_sentences']);
    const [event] = await database.sql(`select detail from events where action = 'draft.rejected'`);
    expect(event?.detail).toMatchObject({
      from: 'AWAITING_APPROVAL',
      to: 'REJECTED',
      sent: '[erased]',
      promiseId: draft,
      assignedTo: 'bo',
      snoozedUntil: '2031-01-06T11:00:00+00:00',
      dueDate: '2031-01-08',
      paidCents: 5,
      unheardOfId: '[erased]',
      unheardOfUntil: '[erased]',
      spokenOf: '[erased]',
      override: { holds: [{ type: 'ATTORNEY' }] },
    });
  });

  it('keeps the log append-only but for that, and verify finds what else was done to what is left', async () => {
    const attempts = [
      `update events set detail = '{}' where sequence = 1`,
      `update events set detail = erased_detail(action, detail), erased_by = 99 where sequence = 1`,
      `update events set actor = 'mallory', erased_by = (select event_count + 1 from conversations limit 1)`,
      'delete from events',
    ];
    for (const attempt of attempts) await expect(database.sql(attempt)).rejects.toThrow('events is append-only');
    const reasons = async () => {
      const row = (await database.sql('select verify_log(null, 10) as found'))[0] ?? { found: { broken: [] } };
      const { broken } = row.found as { broken: { reason: string }[] };
      return broken.map(({ reason }) => reason);
    };
    const tamper = (statement: string) =>
      database.sql(`begin; set local session_replication_role = replica; ${statement}; commit`);
    // The words were written past the functions; what is asked here is of the chain alone.
    await tamper('update drafts set salt = null; delete from messages');
    expect(await reasons()).toEqual([]);
    await tamper(`update events set actor = 'mallory' where sequence = 1`);
    expect(await reasons()).toEqual(['what event number 2 left of others was changed']);
    await tamper(`update events set actor = 'ann' where sequence = 1`);
    expect(await reasons()).toEqual([]);
    await tamper(`update events set erased_by = 7 where sequence = 1`);
    expect(await reasons()).toEqual(['event number 1 was erased, and no event says so']);
  });
});
