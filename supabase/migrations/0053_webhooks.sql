create table webhooks (
  id uuid primary key default gen_random_uuid(),
  url text not null,
  topics text[] not null,
  property_names text[],
  personal_data boolean not null,
  secret_version integer not null default 1,
  secret_replaced_at timestamptz,
  cursor text not null,
  run_at timestamptz default now(),
  attempts integer not null default 0,
  failing_since timestamptz,
  error text,
  lease_token uuid,
  lease_until timestamptz,
  delivered_at timestamptz,
  created_by text not null,
  created_at timestamptz not null default now(),
  updated_by text not null,
  updated_at timestamptz not null default now(),
  removed_by text,
  removed_at timestamptz
);
alter table webhooks enable row level security;
-- Whoever does not know of webhooks claims none.
drop function claim_work(integer, integer, integer, integer, integer);

-- What follows is written by `npm run migration` from supabase/schemas.

-- Claims due work, oldest first: at most p_turns turns and p_drafts of those known to want a draft, never two of one
-- conversation at once and never a newer one before an older one is done, and at most p_notifications notifications.
-- Deadlines that have passed are only told, at most p_deadlines: what comes of one is a single transaction (`pass_deadline`),
-- so it needs no claim. Of webhooks at most p_webhooks that something may have happened for since their cursor. All in one statement, since an idle instance asks every second.
create or replace function claim_work(
  p_turns integer, p_drafts integer, p_notifications integer, p_deadlines integer, p_lease_ms integer, p_webhooks integer default 0
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_lease interval := p_lease_ms * interval '1 millisecond';
  v_conversations uuid[];
  v_before workflows;
  v_after workflows;
  v_turns jsonb := '[]';
  v_notifications jsonb := '[]';
  v_webhooks jsonb := '[]';
begin
  -- Conversations are locked first and looked at again by the next statement, with a fresh snapshot: a claim that
  -- another instance committed in between is then seen. Locked ones are another claim's; they are passed over.
  select array_agg(distinct due.id) into v_conversations from (
    select id from (
      select c.id from due_workflows w join conversations c on c.id = w.conversation_id
      where not w.wants_draft order by w.run_at limit p_turns for update of c skip locked) turn
    union all
    select id from (
      select c.id from due_workflows w join conversations c on c.id = w.conversation_id
      where w.wants_draft order by w.run_at limit p_drafts for update of c skip locked) draft
  ) due;

  for v_before in
    select * from due_workflows where conversation_id = any (v_conversations) order by run_at
  loop
    update workflows set
      status = case when status = 'RECEIVED' then 'PROCESSING' else status end,
      attempts = attempts + 1, lease_token = gen_random_uuid(), lease_until = now() + v_lease
    where id = v_before.id returning * into v_after;
    if v_before.status <> v_after.status then
      perform append_event(v_after.conversation_id, 'system', 'turn.started',
        jsonb_build_object('from', v_before.status, 'to', v_after.status, 'attempt', v_after.attempts), v_after.id);
    elsif v_before.lease_token is not null then
      perform append_event(v_after.conversation_id, 'system', 'turn.taken_over',
        jsonb_build_object('status', v_after.status, 'attempt', v_after.attempts), v_after.id);
    end if;
    v_turns := v_turns || (turn_json(v_after) || jsonb_build_object('takenOver', v_before.lease_token is not null));
  end loop;

  if p_notifications > 0 then
    with due as (
      select id from notifications
      where run_at <= now() and (lease_until is null or lease_until <= now())
      order by run_at limit p_notifications for update skip locked
    ), claimed as (
      update notifications n set attempts = attempts + 1, lease_token = gen_random_uuid(), lease_until = now() + v_lease
      from due where n.id = due.id returning n.*
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', id, 'leaseToken', lease_token, 'subject', subject, 'body', body, 'priority', priority,
      'metadata', metadata, 'attempts', attempts)), '[]') into v_notifications from claimed;
  end if;

  if p_webhooks > 0 then
    with last as (
      select epoch, position from events order by epoch desc, position desc limit 1
    ), due as (
      select id from webhooks
      where run_at <= now() and (lease_until is null or lease_until <= now())
        and exists (select from last where (epoch, position) > (split_part(cursor, '.', 1)::xid8, split_part(cursor, '.', 2)::bigint))
      order by run_at limit p_webhooks for update skip locked
    ), claimed as (
      update webhooks w set lease_token = gen_random_uuid(), lease_until = now() + greatest(v_lease, interval '30 seconds')
      from due where w.id = due.id returning w.*
    )
    select coalesce(jsonb_agg(webhook_json(claimed::webhooks) || jsonb_build_object('leaseToken', lease_token)), '[]')
      into v_webhooks from claimed;
  end if;

  return jsonb_build_object(
    'turns', v_turns, 'notifications', v_notifications, 'webhooks', v_webhooks,
    -- What a worker that knows these need not read again.
    'revisions', case when v_turns <> '[]' then
      jsonb_build_object('forms', reply_forms_revision(), 'facts', business_facts_revision()) end,
    'deadlines', (select coalesce(jsonb_agg(jsonb_build_object(
        'workflowId', d.id, 'kind', d.deadline_kind, 'at', d.deadline_at,
        'phoneNumber', (select phone_number from conversations c where c.id = d.conversation_id),
        'tenantName', (select facts ->> 'tenantName' from drafts where workflow_id = d.id order by created_at desc limit 1))
      order by d.deadline_at), '[]')
      from (select * from workflows where deadline_at <= now() order by deadline_at limit p_deadlines) d),
    -- The first of the index tells, where nobody has analysed the table too.
    'ledgersDue', p_deadlines > 0 and exists (
      select from (select check_at from ledger_watches order by check_at nulls first limit 1) w
      where check_at is null or check_at <= now()),
    -- What is due and was passed over because somebody held its conversation for a moment is due again at once; what there
    -- is no room for is not.
    'nextDueInMs', (select greatest(0, ceil(extract(epoch from min(at) - now()) * 1000))::bigint from (
      (select run_at as at from due_workflows where not wants_draft and p_turns > 0 limit 1)
      union all
      (select run_at from due_workflows where wants_draft and p_drafts > 0 limit 1)
      union all
      (select run_at from workflows where not wants_draft and run_at > now() order by run_at limit 1)
      union all
      (select run_at from workflows where wants_draft and run_at > now() order by run_at limit 1)
      union all
      (select deadline_at from workflows where deadline_at > now() order by deadline_at limit 1)
      union all
      (select run_at from notifications where run_at > now() order by run_at limit 1)
      union all
      (select run_at from webhooks where run_at > now() and p_webhooks > 0 order by run_at limit 1)
      union all
      (select check_at from ledger_watches where check_at > now() order by check_at nulls first limit 1)) next
      having min(at) is not null));
end $$;

-- Returns `outcome`: `created` with the webhook, `too_many` where p_most stand, or `unknown_cursor`.
create or replace function create_webhook(p_webhook jsonb, p_after text, p_actor text, p_most integer) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_cursor constant text := webhook_start(p_after);
  v_webhook webhooks;
begin
  if v_cursor is null then
    return jsonb_build_object('outcome', 'unknown_cursor');
  end if;
  perform pg_advisory_xact_lock(hashtext('create_webhook'));
  if (select count(*) from webhooks where removed_at is null) >= p_most then
    return jsonb_build_object('outcome', 'too_many');
  end if;
  insert into webhooks (url, topics, property_names, personal_data, cursor, created_by, updated_by)
  values (p_webhook ->> 'url', array(select jsonb_array_elements_text(p_webhook -> 'topics')),
    case when jsonb_typeof(p_webhook -> 'propertyNames') = 'array' then
      array(select jsonb_array_elements_text(p_webhook -> 'propertyNames')) end,
    (p_webhook ->> 'personalData')::boolean, v_cursor, p_actor, p_actor)
  returning * into v_webhook;
  return jsonb_build_object('outcome', 'created', 'webhook', webhook_json(v_webhook));
end $$;

-- All up to p_cursor was taken, or is not for it; the lease goes on for p_lease_ms. False: another worker has it, or it was changed.
create or replace function note_webhook(p_id uuid, p_lease_token uuid, p_cursor text, p_taken boolean, p_lease_ms bigint) returns boolean
language sql set search_path = public, pg_temp as $$
  with noted as (
    update webhooks set cursor = p_cursor, lease_until = clock_timestamp() + p_lease_ms * interval '1 millisecond',
      attempts = case when p_taken then 0 else attempts end, failing_since = case when p_taken then null else failing_since end,
      error = case when p_taken then null else error end, delivered_at = case when p_taken then now() else delivered_at end
    where id = p_id and lease_token = p_lease_token returning id)
  select exists (select from noted)
$$;

-- Gives a webhook back, to be looked at again after p_delay_ms; null pauses it. p_error: what failed, and counts as a failure in a row. One
-- that has failed for p_give_up_ms is paused. Returns `outcome`: `released`, `paused` or `lease_lost`.
create or replace function release_webhook(p_id uuid, p_lease_token uuid, p_delay_ms bigint, p_error text, p_give_up_ms bigint)
returns jsonb
language sql set search_path = public, pg_temp as $$
  with released as (
    update webhooks set lease_token = null, lease_until = null,
      run_at = case when p_error is null or failing_since is null or failing_since > now() - p_give_up_ms * interval '1 millisecond'
        then now() + p_delay_ms * interval '1 millisecond' end,
      attempts = attempts + (p_error is not null)::integer,
      failing_since = case when p_error is not null then coalesce(failing_since, now()) else failing_since end,
      error = coalesce(p_error, error)
    where id = p_id and lease_token = p_lease_token returning run_at)
  select jsonb_build_object('outcome', coalesce((select case when run_at is null then 'paused' else 'released' end from released), 'lease_lost'))
$$;

-- Changes what p_changes names: url, topics, propertyNames, personalData, paused, after (a cursor to go on from) and newSecret. What is
-- under way to it loses its lease, so that it cannot move a cursor that was set anew. Returns `outcome`: `updated` with the webhook,
-- `not_found` or `unknown_cursor`.
create or replace function update_webhook(p_id uuid, p_changes jsonb, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_cursor text;
  v_webhook webhooks;
begin
  select * into v_webhook from webhooks where id = p_id and removed_at is null for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  v_cursor := case when p_changes ? 'after' then webhook_start(p_changes ->> 'after') else v_webhook.cursor end;
  if v_cursor is null then
    return jsonb_build_object('outcome', 'unknown_cursor');
  end if;
  update webhooks set
    url = coalesce(p_changes ->> 'url', url),
    topics = case when p_changes ? 'topics' then array(select jsonb_array_elements_text(p_changes -> 'topics')) else topics end,
    property_names = case
      when not p_changes ? 'propertyNames' then property_names
      when jsonb_typeof(p_changes -> 'propertyNames') = 'array' then
        array(select jsonb_array_elements_text(p_changes -> 'propertyNames')) end,
    personal_data = coalesce((p_changes ->> 'personalData')::boolean, personal_data),
    secret_version = secret_version + (coalesce(p_changes ->> 'newSecret', 'false') = 'true')::integer,
    secret_replaced_at = case when p_changes ->> 'newSecret' = 'true' then now() else secret_replaced_at end,
    cursor = v_cursor,
    run_at = case coalesce(p_changes ->> 'paused', (run_at is null)::text) when 'true' then null else now() end,
    attempts = 0, failing_since = null, error = case when p_changes ->> 'paused' = 'false' then null else error end,
    lease_token = null, lease_until = null, updated_by = p_actor, updated_at = now()
  where id = p_id returning * into v_webhook;
  return jsonb_build_object('outcome', 'updated', 'webhook', webhook_json(v_webhook));
end $$;

create or replace function webhook_json(p webhooks) returns jsonb
language sql stable return jsonb_build_object(
  'id', p.id, 'url', p.url, 'topics', p.topics, 'propertyNames', p.property_names, 'personalData', p.personal_data,
  'secretVersion', p.secret_version, 'secretReplacedAt', p.secret_replaced_at, 'cursor', p.cursor,
  'status', case when p.run_at is null then 'PAUSED' when p.failing_since is not null then 'FAILING' else 'ACTIVE' end,
  'attempts', p.attempts, 'failingSince', p.failing_since, 'error', p.error, 'deliveredAt', p.delivered_at,
  'createdBy', p.created_by, 'createdAt', p.created_at);

-- Where a webhook that asks for p_after begins: there, or with null where the log ends now. Null: there is no such place in this log.
create or replace function webhook_start(p_after text) returns text
language plpgsql volatile set search_path = public, pg_temp as $$
begin
  if p_after is null then
    return last_before(log_epoch(), log_horizon());
  end if;
  return case when knows_cursor(split_part(p_after, '.', 1)::xid8, split_part(p_after, '.', 2)::bigint) then p_after end;
end $$;

-- The oldest first.
create or replace function list_webhooks() returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(webhook_json(w) order by w.created_at, w.id), '[]') from webhooks w where removed_at is null);

-- It stays as a row, so that it is known who removed it. Null: there is none.
create or replace function remove_webhook(p_id uuid, p_actor text) returns jsonb
language sql set search_path = public, pg_temp as $$
  update webhooks set removed_by = p_actor, removed_at = now(), run_at = null, lease_token = null, lease_until = null
    where id = p_id and removed_at is null returning webhook_json(webhooks)
$$;

CREATE INDEX webhooks_due ON public.webhooks USING btree (run_at) WHERE (run_at IS NOT NULL);

-- Who may look past the gateway, and how the gateway comes in through Supabase's Data API. Where the roles of Supabase do not
-- exist there is nobody to let in or keep out. May be run any number of times: run it again should the roles come later.
do $$
declare
  v_tables constant text[] := array['conversations', 'workflows', 'messages', 'drafts', 'outbound_messages', 'escalations',
                                    'notifications', 'events', 'payment_plans', 'tenant_properties', 'revocations', 'log_anchors',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions',
                                    'business_facts', 'reply_forms', 'learned_sentences', 'reply_form_decisions',
                                    'erasures', 'work_items', 'promises', 'ledger_snapshots', 'ledger_watches',
                                    'people', 'conversation_notes', 'outreach_texts', 'webhooks'];
  -- What people see: the rows and columns that the gateway's API would show them.
  v_shown constant text[] := array['dashboard_conversations', 'dashboard_workflows', 'dashboard_drafts',
                                   'dashboard_escalations', 'dashboard_payment_plans', 'dashboard_events'];
  v_name text;
  v_role text;
begin
  -- New tables and views of a Supabase project are open to its API roles until somebody closes them, and row-level security
  -- knows nothing of truncate. No table is opened to people: a row holds more than they may see.
  foreach v_role in array array['anon', 'authenticated'] loop
    continue when to_regrole(v_role) is null;
    foreach v_name in array v_tables || v_shown || array['due_workflows', 'dashboard_viewer', 'heartbeat', 'disk_probe', 'log_epochs'] loop
      execute format('revoke all on %I from %I', v_name, v_role);
    end loop;
    execute format('revoke all on sequence messages_position_seq, events_position_seq, reply_form_decisions_position_seq from %I', v_role);
  end loop;

  if to_regrole('service_role') is not null then
    foreach v_name in array v_shown || array['dashboard_viewer'] loop
      execute format('revoke all on %I from service_role', v_name);
    end loop;
    foreach v_name in array v_tables loop
      execute format('grant select, insert, update on %I to service_role', v_name);
    end loop;
    -- What a superseded turn offered is withdrawn with it; the log says so.
    grant delete on payment_plans, ledger_watches to service_role;
    -- What only one tenant was told is nobody's form.
    grant delete on learned_sentences to service_role;
    grant select on due_workflows to service_role;
    grant usage on sequence messages_position_seq, reply_form_decisions_position_seq to service_role;
  end if;

  if to_regrole('authenticated') is not null then
    foreach v_name in array v_shown loop
      execute format('grant select on %I to authenticated', v_name);
    end loop;
  end if;
end $$;

select only_for_service('{claim_work, create_webhook, note_webhook, release_webhook, update_webhook, webhook_json, webhook_start, list_webhooks, remove_webhook}');
