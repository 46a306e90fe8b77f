-- What follows is written by `npm run migration` from supabase/schemas.

-- Names what the landlord's facts are now: one that is added, changed or removed changes it. The sum of all moments rather than the
-- newest, since transactions do not commit in the order of their clocks.
create or replace function business_facts_revision() returns text
language sql stable return (
  select coalesce(sum(extract(epoch from coalesce(removed_at, updated_at))), 0) || '/' || count(*) from business_facts
);

-- Names what the reply forms are now: whatever is changed of them, and by whom it may be, changes it.
create or replace function reply_forms_revision() returns text
language sql stable return (select coalesce(sum(revision), 0) || '/' || count(*) from reply_forms);

-- Claims due work, oldest first: at most p_turns turns and p_drafts of those known to want a draft, never two of one
-- conversation at once and never a newer one before an older one is done, and at most p_notifications notifications.
-- Deadlines that have passed are only told, at most p_deadlines: what comes of one is a single transaction (`pass_deadline`),
-- so it needs no claim. All in one statement, since an idle instance asks every second.
create or replace function claim_work(
  p_turns integer, p_drafts integer, p_notifications integer, p_deadlines integer, p_lease_ms integer
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_lease interval := p_lease_ms * interval '1 millisecond';
  v_conversations uuid[];
  v_before workflows;
  v_after workflows;
  v_turns jsonb := '[]';
  v_notifications jsonb := '[]';
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

  return jsonb_build_object(
    'turns', v_turns, 'notifications', v_notifications,
    -- What a worker that knows these need not read again.
    'revisions', case when v_turns <> '[]' then
      jsonb_build_object('forms', reply_forms_revision(), 'facts', business_facts_revision()) end,
    'deadlines', (select coalesce(jsonb_agg(jsonb_build_object(
        'workflowId', d.id, 'kind', d.deadline_kind, 'at', d.deadline_at,
        'phoneNumber', (select phone_number from conversations c where c.id = d.conversation_id),
        'tenantName', (select facts ->> 'tenantName' from drafts where workflow_id = d.id order by created_at desc limit 1))
      order by d.deadline_at), '[]')
      from (select * from workflows where deadline_at <= now() order by deadline_at limit p_deadlines) d),
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
      (select run_at from notifications where run_at > now() order by run_at limit 1)) next
      having min(at) is not null));
end $$;

-- One of the functions that end a claim, by its name and its arguments by theirs (see end_turns). An argument that is
-- missing here is missing in what they do, so a test compares.
create or replace function end_turn(p_name text, p_args jsonb) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow_id uuid := p_args ->> 'p_workflow_id';
  v_lease_token uuid := p_args ->> 'p_lease_token';
begin
  case p_name
  when 'route_turn' then
    return route_turn(v_workflow_id, v_lease_token, p_route => p_args ->> 'p_route', p_steps => p_args -> 'p_steps',
      p_tenant_id => p_args ->> 'p_tenant_id', p_language => p_args ->> 'p_language',
      p_draft => nullif(p_args -> 'p_draft', 'null'), p_notification => nullif(p_args -> 'p_notification', 'null'),
      p_send_at => (p_args ->> 'p_send_at')::timestamptz, p_reminder_ms => (p_args ->> 'p_reminder_ms')::bigint,
      p_escalations => nullif(p_args -> 'p_escalations', 'null'), p_reason => p_args ->> 'p_reason',
      p_fixed_text => nullif(p_args -> 'p_fixed_text', 'null'), p_payment_plan => nullif(p_args -> 'p_payment_plan', 'null'),
      p_time_zone => p_args ->> 'p_time_zone', p_quiet_windows => nullif(p_args -> 'p_quiet_windows', 'null'),
      p_usage => nullif(p_args -> 'p_usage', 'null'), p_promises => nullif(p_args -> 'p_promises', 'null'));
  when 'complete_send' then
    return complete_send(v_workflow_id, v_lease_token, p_sms_agent_id => p_args ->> 'p_sms_agent_id',
      p_provider_id => p_args ->> 'p_provider_id', p_found_in_history => (p_args ->> 'p_found_in_history')::boolean,
      p_steps => p_args -> 'p_steps', p_no_response_ms => (p_args ->> 'p_no_response_ms')::bigint);
  when 'release_turn' then
    return release_turn(v_workflow_id, v_lease_token, p_delay_ms => (p_args ->> 'p_delay_ms')::bigint,
      p_error => p_args ->> 'p_error', p_outcome_unknown => (p_args ->> 'p_outcome_unknown')::boolean,
      p_steps => p_args -> 'p_steps', p_spared => coalesce((p_args ->> 'p_spared')::boolean, false),
      p_wants_draft => coalesce((p_args ->> 'p_wants_draft')::boolean, false));
  when 'fail_turn' then
    return fail_turn(v_workflow_id, v_lease_token, p_error => p_args ->> 'p_error', p_steps => p_args -> 'p_steps',
      p_escalation => p_args -> 'p_escalation', p_notification => nullif(p_args -> 'p_notification', 'null'),
      p_outcome_unknown => (p_args ->> 'p_outcome_unknown')::boolean,
      p_no_response_ms => (p_args ->> 'p_no_response_ms')::bigint);
  end case;
end $$;

-- Ends several claims in one transaction, and so with one commit: {"calls": [{name, args}]}, of the functions that `end_turn`
-- knows. Returns for each, in their order, {"answer": what the function answers}, or {"failed": its SQLSTATE}: that one alone
-- is taken back.
create or replace function end_turns(p_calls jsonb) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_call jsonb;
  v_results jsonb := '[]';
begin
  perform lock_conversations_of(array(
    select (value #>> '{args,p_workflow_id}')::uuid from jsonb_array_elements(p_calls -> 'calls')));
  for v_call in select value from jsonb_array_elements(p_calls -> 'calls') loop
    begin
      v_results := v_results || jsonb_build_object('answer', end_turn(v_call ->> 'name', v_call -> 'args'));
    exception when others then
      v_results := v_results || jsonb_build_object('failed', sqlstate);
    end;
  end loop;
  return v_results;
end $$;

-- Locks the conversations of these workflows in the order of their numbers, as everybody does who takes several: nobody waits
-- for another in a circle.
create or replace function lock_conversations_of(p_workflow_ids uuid[]) returns void
language plpgsql
-- A handful of rows of large tables: the planner, who takes every list for a hundred long, would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
begin
  perform from conversations
    where id in (select conversation_id from workflows where id = any (p_workflow_ids))
    order by phone_number for update;
end $$;

-- All approved forms, and the revision of the whole: whoever knows that one already gets it back alone.
create or replace function approved_reply_forms(p_known text default null) returns jsonb
language sql stable return (
  select case when v.revision = p_known then jsonb_build_object('revision', v.revision)
    else jsonb_build_object('revision', v.revision, 'forms', (
      select coalesce(jsonb_agg(reply_form_json(r) order by r.created_at, r.id), '[]') from reply_forms r where r.status = 'APPROVED'))
    end
  from (select reply_forms_revision() as revision) v
);

select only_for_service('{business_facts_revision, reply_forms_revision, end_turn, end_turns, lock_conversations_of}');
