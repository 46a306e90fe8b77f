-- Claims due work, oldest first: at most p_turns turns and p_drafts of those known to want a draft, never two of one
-- conversation at once and never a newer one before an older one is done, and at most p_notifications notifications.
-- Deadlines that have passed are only told, at most p_deadlines: what comes of one is a single transaction (`pass_deadline`),
-- so it needs no claim. Of webhooks at most p_webhooks that something may have happened for since their cursor. All in one statement, since an idle instance asks every second.
create or replace function claim_work(
  p_turns integer, p_drafts integer, p_notifications integer, p_deadlines integer, p_lease_ms integer, p_webhooks integer default 0
) returns jsonb
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
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
