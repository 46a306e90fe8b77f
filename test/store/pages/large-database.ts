import type { MigrationConnection } from '../../../src/store/migrations.ts';

/** The id of the nth row of a table. */
export const idOf = (table: keyof typeof prefixes, n: number) =>
  `${prefixes[table]}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const prefixes = {
  conversations: '00000000',
  workflows: '10000000',
  drafts: '20000000',
  escalations: '30000000',
  payment_plans: '40000000',
  notifications: '50000000',
  leases: '60000000',
  promises: '70000000',
};

/** Ids as in `idOf`, from the number in column `i`. */
const ids = (table: keyof typeof prefixes, n = 'i') =>
  `('${prefixes[table]}-0000-4000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;

/** What a landlord of 10,000 tenants has after a while: 50,000 texts that were answered, and the 150,000 events of them. */
const past = `
  insert into conversations (id, phone_number, tenant_id, property_name, sms_agent_id, search_text, event_count, last_activity_at)
    select ${ids('conversations')}, '+1203' || lpad(i::text, 7, '0'), 'tenant_' || i, 'Property ' || i % 50, 'agent_' || i,
      'tenant ' || i, 15, now() - i * interval '1 minute'
    from generate_series(1, 10000) i;
  insert into workflows (id, conversation_id, status, route, tenant_id, first_message, last_message, received_at, property_name)
    select ${ids('workflows')}, ${ids('conversations', '1 + i % 10000')}, 'SENT', 'AUTO_SEND', 'tenant_' || 1 + i % 10000, i, i,
      now() - i * interval '1 minute', 'Property ' || (1 + i % 10000) % 50
    from generate_series(1, 50000) i;
  insert into messages (position, message_id, conversation_id, workflow_id, content, received_at) overriding system value
    select first_message, 'SM' || first_message, conversation_id, id, 'When is my rent due?', received_at from workflows;
  select setval(pg_get_serial_sequence('messages', 'position'), 50000);
  insert into drafts (id, workflow_id, status, body, language, confidence, checks, facts, prompt_version, model, created_at,
      property_name)
    select ${ids('drafts', 'first_message')}, id, 'AUTO_APPROVED', repeat('x', 150), 'en', 0.9, '[]', '{"tenantName": "Ann"}',
      '1', 'model', received_at, property_name from workflows;
  insert into outbound_messages (workflow_id, conversation_id, body, attempts, provider_id, sent_at, created_at)
    select id, conversation_id, repeat('x', 150), 1, 'PR' || first_message, received_at, received_at from workflows;
  insert into escalations (id, workflow_id, conversation_id, type, severity, status, reason, automatic, created_at, property_name)
    select ${ids('escalations', 'first_message')}, id, conversation_id, 'DISPUTE', 'HIGH', 'RESOLVED', 'says that it is wrong', true,
      received_at, property_name from workflows where first_message % 10 = 3;
  insert into notifications (conversation_id, workflow_id, subject, body, priority, run_at)
    select conversation_id, workflow_id, 'An escalation', repeat('x', 200), 'high', null from escalations;
  insert into payment_plans (id, conversation_id, workflow_id, tenant_id, status, amount_cents, interval, auto_approvable, created_at,
      property_name)
    select ${ids('payment_plans', 'first_message')}, conversation_id, id, tenant_id, 'APPROVED', 10000, 'WEEKLY', true, received_at,
      property_name from workflows where first_message % 10 = 7;
  insert into promises (id, conversation_id, workflow_id, tenant_id, status, amount_cents, due_date, counts_from, created_at,
      property_name)
    select ${ids('promises', 'first_message')}, conversation_id, id, tenant_id, case first_message % 100 when 9 then 'OPEN' else 'KEPT' end,
      10000, date '2026-01-01' + (first_message % 1000)::integer, received_at, received_at, property_name
    from workflows where first_message % 10 = 9;
  insert into ledger_snapshots
    select 'tenant_' || i, now() - d * interval '1 day', now() - d * interval '1 day', 100000 + d
    from generate_series(1, 10000) i cross join generate_series(1, 3) d;
  insert into ledger_watches select 'tenant_' || i, now() + interval '1 day' from generate_series(1, 10000) i;
  insert into events (conversation_id, sequence, workflow_id, draft_id, actor, action, detail, at, hash)
    select conversation_id, row_number() over (partition by conversation_id order by received_at, step), id,
      case step when 2 then ${ids('drafts', 'first_message')} end, 'system',
      (array['message.received', 'draft.auto_approved', 'message.sent'])[step], '{"from": "PROCESSING", "to": "SENDING"}',
      received_at, repeat('0', 64)
    from workflows cross join generate_series(1, 3) step order by received_at;
  insert into tenant_properties select 'tenant_' || i, 'Property ' || i % 50 from generate_series(1, 10000) i;`;

/** What goes on now, in the conversations 1 to 9: one workflow for each state that an operation starts from. */
const present = `
  insert into workflows (id, conversation_id, status, route, first_message, last_message, received_at, run_at, lease_token,
      lease_until, deadline_at, deadline_kind)
    select ${ids('workflows', '60000 + i')}, ${ids('conversations')}, status, route, 60000 + i, 60000 + i, now(),
      case when status in ('RECEIVED', 'PROCESSING', 'SENDING') then now() end,
      case when status in ('PROCESSING', 'SENDING') then ${ids('leases')} end,
      case when status in ('PROCESSING', 'SENDING') then now() + interval '1 day' end,
      case status when 'AWAITING_APPROVAL' then timestamptz '2026-01-01' end,
      case status when 'AWAITING_APPROVAL' then 'approval_reminder' end
    from (values (1, 'RECEIVED', null), (2, 'PROCESSING', null), (3, 'SENDING', 'AUTO_SEND'), (4, 'AWAITING_APPROVAL', 'APPROVAL'),
      (5, 'FAILED', null)) going_on (i, status, route);
  insert into messages (position, message_id, conversation_id, workflow_id, content, received_at) overriding system value
    select first_message, 'SM' || first_message, conversation_id, id, 'When is my rent due?', received_at from workflows
    where first_message > 60000;
  select setval(pg_get_serial_sequence('messages', 'position'), 70000);
  insert into outbound_messages (workflow_id, conversation_id, body)
    values ('${idOf('workflows', 60_003)}', '${idOf('conversations', 3)}', 'Your rent is due on Friday.');
  insert into drafts (id, workflow_id, status, body, language, confidence, checks, facts, prompt_version, model)
    values ('${idOf('drafts', 60_004)}', '${idOf('workflows', 60_004)}', 'PENDING', 'Hi', 'en', 0.7, '[]', '{}', '1', 'model');
  insert into escalations (id, workflow_id, conversation_id, type, severity, reason, automatic)
    values ('${idOf('escalations', 60_005)}', '${idOf('workflows', 60_005)}', '${idOf('conversations', 5)}', 'SYSTEM', 'HIGH', 'broke', true);
  insert into payment_plans (id, conversation_id, status, amount_cents, interval, auto_approvable)
    values ('${idOf('payment_plans', 60_006)}', '${idOf('conversations', 6)}', 'VALID', 10000, 'WEEKLY', false);
  insert into notifications (id, conversation_id, subject, body, priority, lease_token, lease_until)
    values ('${idOf('notifications', 7)}', '${idOf('conversations', 7)}', 'Hi', 'Hi', 'high', '${idOf('leases', 7)}', now() + interval '1 day');`;

/** 20,000 drafts and 5,000 escalations that wait, and 10,000 conversations with them, of which few are of a rare kind. */
const muchThatWaits = `
  update drafts d set status = 'PENDING', requested_event = e.position from events e where e.draft_id = d.id and e.position % 5 < 2;
  update escalations n set status = 'OPEN', raised_event = e.position from events e
    where e.workflow_id = n.workflow_id and e.action = 'message.sent';
  insert into work_items (conversation_id, waits, changed_epoch, changed_position, kinds, waiting_since, due_order)
    select ${ids('conversations')}, true, '1', i, array[case i % 2000 when 7 then 'UNCONFIRMED' else 'DRAFT' end],
      now() - i * interval '1 minute', '9999-12-31'
    from generate_series(1, 10000) i
  on conflict do nothing;`;

/** Adds to a filled database much that waits for people. */
export async function fillWithWaiting(connection: MigrationConnection): Promise<void> {
  await connection.execute(
    `set session_replication_role = replica; ${muchThatWaits} set session_replication_role = origin`,
  );
}

/** Fills a migrated, empty database. Nobody ever analyses it unless it is asked for. */
export async function fillLargeDatabase(connection: MigrationConnection): Promise<void> {
  await connection.execute(`
    do $$ declare v_table regclass; begin
      for v_table in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
        execute format('alter table %s set (autovacuum_enabled = off)', v_table);
      end loop;
    end $$;
    set session_replication_role = replica;
    ${past}
    ${present}
    set session_replication_role = origin`);
}
