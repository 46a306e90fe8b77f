-- What is told together is told in one message, the same at each try.
alter table notifications add column batch uuid;
alter table notifications add column batched_at timestamptz;
alter table notifications add column told text[] not null default '{}';

-- What follows is written by `npm run migration` from supabase/schemas.

create or replace function complete_batch(p_batch uuid, p_lease_token uuid) returns void
language sql set search_path = public, pg_temp
begin atomic
  update notifications set sent_at = now(), run_at = null, lease_token = null, lease_until = null, error = null
    where batch = p_batch and lease_token = p_lease_token and sent_at is null;
end;

-- What is told together with a claimed notification: all that is due by now, one message for twenty. Only one message goes out in
-- p_window_ms, unless it is critical; until then the claimed one waits (`outcome` is `wait`, with `delayMs`). A batch that was
-- made once stays as it is: a second try is the same message. All rows of it get the lease of the claimed one.
create or replace function gather_notifications(p_id uuid, p_lease_token uuid, p_window_ms bigint, p_most integer) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_claimed notifications;
  v_last timestamptz;
begin
  perform pg_advisory_xact_lock(hashtext('gather_notifications'));
  select * into v_claimed from notifications where id = p_id and lease_token = p_lease_token for update;
  if not found then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  if v_claimed.batch is null then
    select batched_at into v_last from notifications where batched_at is not null order by batched_at desc limit 1;
    if p_window_ms > 0 and v_claimed.priority <> 'critical' and v_last > clock_timestamp() - p_window_ms * interval '1 millisecond' then
      return jsonb_build_object('outcome', 'wait',
        'delayMs', ceil(extract(epoch from v_last - clock_timestamp()) * 1000 + p_window_ms));
    end if;
    v_claimed.batch := gen_random_uuid();
    update notifications set batch = v_claimed.batch, batched_at = clock_timestamp() where id = p_id;
    if p_window_ms > 0 then
      update notifications n set batch = v_claimed.batch, batched_at = clock_timestamp(), attempts = attempts + 1,
          lease_token = p_lease_token, lease_until = v_claimed.lease_until
        from (select id from notifications
              where run_at <= now() and batch is null and (lease_until is null or lease_until <= now())
              order by run_at limit p_most - 1 for update skip locked) due
        where n.id = due.id;
    end if;
  else
    update notifications set lease_token = p_lease_token, lease_until = v_claimed.lease_until
      where batch = v_claimed.batch and sent_at is null and id <> p_id and run_at is not null;
  end if;
  return jsonb_build_object('outcome', 'deliver', 'batch', v_claimed.batch, 'told', v_claimed.told, 'items', (
    select jsonb_agg(jsonb_build_object('subject', subject, 'body', body, 'priority', priority, 'metadata', metadata,
      'about', case when conversation_id is not null then notification_about(n) end) order by created_at, id)
    from notifications n where batch = v_claimed.batch and sent_at is null and lease_token = p_lease_token));
end $$;

-- A channel has taken the message of a batch: it is not told that again, whatever becomes of the others.
create or replace function note_told(p_batch uuid, p_lease_token uuid, p_channel text) returns void
language sql set search_path = public, pg_temp
begin atomic
  update notifications set told = told || p_channel where batch = p_batch and lease_token = p_lease_token and sent_at is null;
end;

-- What a manager wants to know of a notification, as it is when it is told: {draftId, escalationId, tenantName, unitName, propertyName,
-- daysLate, text, draft, since}.
create or replace function notification_about(p notifications) returns jsonb
language plpgsql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_draft drafts;
  v_escalation_id uuid;
begin
  select * into v_workflow from workflows where id = p.workflow_id;
  select * into v_draft from drafts where workflow_id = p.workflow_id order by created_at desc limit 1;
  select id into v_escalation_id from escalations
    where conversation_id = p.conversation_id and status <> 'RESOLVED'
    order by (workflow_id is not distinct from p.workflow_id) desc, created_at desc limit 1;
  return jsonb_build_object(
    'draftId', case when v_draft.status = 'PENDING' then v_draft.id end, 'escalationId', v_escalation_id,
    'tenantName', v_draft.facts ->> 'tenantName', 'unitName', v_draft.facts ->> 'unitName',
    'propertyName', v_draft.facts ->> 'propertyName', 'daysLate', v_draft.facts -> 'daysLate',
    'text', case when v_workflow.id is not null then turn_text(v_workflow) end,
    'draft', case when v_draft.status = 'PENDING' then v_draft.body end, 'since', p.created_at);
end $$;

-- p_delay_ms null: given up, kept with its error. Without an error it costs no attempt.
create or replace function release_batch(p_batch uuid, p_lease_token uuid, p_delay_ms bigint, p_error text) returns void
language sql set search_path = public, pg_temp
begin atomic
  update notifications set run_at = now() + p_delay_ms * interval '1 millisecond', lease_token = null, lease_until = null,
    error = coalesce(p_error, error), attempts = attempts - (p_error is null)::integer
  where batch = p_batch and lease_token = p_lease_token and sent_at is null;
end;

CREATE INDEX notifications_batch ON public.notifications USING btree (batch) WHERE ((batch IS NOT NULL) AND (sent_at IS NULL));

CREATE INDEX notifications_batched ON public.notifications USING btree (batched_at) WHERE (batched_at IS NOT NULL);

select only_for_service('{complete_batch, gather_notifications, note_told, notification_about, release_batch}');
