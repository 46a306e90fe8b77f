-- Consent takes effect with the text that changes it; a hold keeps a conversation for a human until it is resolved; a
-- reply that waits for the morning gives way to a newer text; the tenant's own hours are remembered; an attempt that was
-- never made does not count; and turns that want a draft wait in a lane of their own.

-- The functions named are for the gateway alone. Later migrations call this for what they add.
create function only_for_service(p_functions text[]) returns void language plpgsql as $$
declare
  v_name text;
  v_role text;
begin
  foreach v_name in array p_functions loop
    execute format('revoke execute on function %I from public', v_name);
    foreach v_role in array array['anon', 'authenticated'] loop
      if exists (select from pg_roles where rolname = v_role) then
        execute format('revoke execute on function %I from %I', v_name, v_role);
      end if;
    end loop;
    if exists (select from pg_roles where rolname = 'service_role') then
      execute format('grant execute on function %I to service_role', v_name);
    end if;
  end loop;
end $$;

alter table conversations
  add column time_zone text,                             -- IANA, of the tenant's record, as last known
  add column quiet_windows jsonb not null default '[]';  -- when the tenant does not want texts, in their own words
alter table workflows
  add column guidance text,                              -- what an approver wants of the next draft, in their words
  add column failing_since timestamptz,                  -- the first failure of what it is doing now; null: none
  add column wants_draft boolean not null default false; -- its texts were read, and the model is needed
alter table messages
  add column consent_change text check (consent_change in ('OPTED_IN', 'OPTED_OUT'));  -- what this text changed, if it did
alter table outbound_messages
  add column kind text not null default 'reply'
    check (kind in ('reply', 'opt_out_confirmation', 'opt_in_confirmation', 'help'));
-- Nothing goes out by itself until an escalation that holds is resolved. `src/domain/escalation.ts` holds the same list and
-- a test compares them.
alter table escalations
  add column holds boolean not null generated always as
    (type not in ('LOW_CONFIDENCE', 'NO_RESPONSE', 'SYSTEM', 'UNREALISTIC_PROPOSAL')) stored;
create index escalations_holding on escalations (conversation_id) where holds and status <> 'RESOLVED';

drop index workflows_awaiting_approval;
create index workflows_unsent on workflows (conversation_id) where status in ('AWAITING_APPROVAL', 'SCHEDULED');

drop index workflows_due;
create index workflows_due on workflows (wants_draft, run_at) where run_at is not null;

create or replace function workflow_transitions() returns jsonb language sql immutable as $$
  select '{
    "RECEIVED": ["PROCESSING"],
    "PROCESSING": ["RECEIVED", "AWAITING_APPROVAL", "SCHEDULED", "SENDING", "ESCALATED", "SUPPRESSED", "SUPERSEDED", "FAILED"],
    "AWAITING_APPROVAL": ["RECEIVED", "SCHEDULED", "SENDING", "REJECTED", "ESCALATED", "SUPPRESSED", "SUPERSEDED"],
    "SCHEDULED": ["SENDING", "SUPPRESSED", "SUPERSEDED"],
    "SENDING": ["SCHEDULED", "SENT", "SUPPRESSED", "FAILED"],
    "FAILED": ["RECEIVED", "SENDING"],
    "SENT": [], "ESCALATED": [], "SUPPRESSED": [], "SUPERSEDED": [], "REJECTED": []
  }'::jsonb
$$;

create or replace function conversation_json(p conversations) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'phoneNumber', p.phone_number, 'smsAgentId', p.sms_agent_id, 'tenantId', p.tenant_id,
    'language', p.language, 'consent', p.consent, 'timeZone', p.time_zone, 'quietWindows', p.quiet_windows,
    'createdAt', p.created_at)
$$;

create or replace function outbound_json(p outbound_messages) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'kind', p.kind, 'body', p.body, 'attempts', p.attempts, 'firstAttemptAt', p.first_attempt_at,
    'lastAttemptAt', p.last_attempt_at, 'outcomeUnknown', p.outcome_unknown)
$$;

-- When the hold on a conversation began; null: none.
create function held_since(p_conversation_id uuid) returns timestamptz language sql stable as $$
  select max(created_at) from escalations where conversation_id = p_conversation_id and holds and status <> 'RESOLVED'
$$;

create or replace function turn_json(p workflows) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'workflow', workflow_json(p), 'leaseToken', p.lease_token, 'guidance', p.guidance,
    'wantsDraft', p.wants_draft, 'failingMs', (extract(epoch from now() - p.failing_since) * 1000)::bigint,
    'conversation', (select conversation_json(c) from conversations c where c.id = p.conversation_id),
    'held', held_since(p.conversation_id) is not null,
    'texts', (select coalesce(jsonb_agg(jsonb_build_object('content', content, 'receivedAt', received_at,
                                                           'consentChange', consent_change)
                                        order by received_at, position), '[]')
              from messages
              where conversation_id = p.conversation_id and position between p.first_message and p.last_message))
$$;

-- What may be claimed now: of each conversation a turn whose claim ran out, else the oldest open one.
create or replace view due_workflows with (security_invoker = true) as
  select w.* from workflows w
  where w.run_at <= now()
    and case when w.lease_token is not null then w.lease_until <= now()
        else not exists (
          select from workflows o
          where o.conversation_id = w.conversation_id and o.run_at is not null
            and (o.lease_token is not null or o.first_message < w.first_message)) end;

drop function claim_work(integer, integer, integer, integer);
-- Claims due work, oldest first: at most p_turns turns and p_drafts of those known to want a draft, never two of one conversation at once and never a newer one
-- before an older one is done, and at most p_notifications notifications. Deadlines that have passed are only told, at
-- most p_deadlines: what comes of one is a single transaction (`pass_deadline`), so it needs no claim. All in one
-- statement, since an idle instance asks every second.
create function claim_work(
  p_turns integer, p_drafts integer, p_notifications integer, p_deadlines integer, p_lease_ms integer
) returns jsonb
language plpgsql as $$
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
    v_turns := v_turns || turn_json(v_after);
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

-- Moves a workflow on, and writes the one event that says so.
create or replace function advance_workflow(
  p_workflow workflows, p_to text, p_actor text, p_action text, p_detail jsonb,
  p_draft_id uuid default null, p_escalation_id uuid default null
) returns void language plpgsql as $$
begin
  update workflows set status = p_to,
    -- A deadline is about the status that it was set in.
    deadline_at = null, deadline_kind = null,
    run_at = case when p_to in ('RECEIVED', 'PROCESSING', 'SENDING') then coalesce(run_at, now()) end,
    -- Failures are those of one kind of work, as its attempts are.
    failing_since = case when p_to in ('RECEIVED', 'PROCESSING') then failing_since end,
    wants_draft = wants_draft and p_to in ('RECEIVED', 'PROCESSING'),
    -- A turn that goes on (drafted, now sending) keeps its claim; any other change ends it.
    lease_token = case when p_workflow.status = 'PROCESSING' and p_to = 'SENDING' then lease_token end,
    lease_until = case when p_workflow.status = 'PROCESSING' and p_to = 'SENDING' then lease_until end
  where id = p_workflow.id;
  perform append_event(p_workflow.conversation_id, p_actor, p_action,
    p_detail || jsonb_build_object('from', p_workflow.status, 'to', p_to), p_workflow.id, p_draft_id, p_escalation_id);
end $$;

-- Which workflow and conversation a notification is about is known here, whoever words it.
create or replace function insert_notification(p_workflow workflows, p_notification jsonb) returns void language sql as $$
  insert into notifications (conversation_id, workflow_id, subject, body, priority, metadata)
  select p_workflow.conversation_id, p_workflow.id, p_notification ->> 'subject', p_notification ->> 'body',
         p_notification ->> 'priority', coalesce(p_notification -> 'metadata', '{}') || jsonb_strip_nulls(
           jsonb_build_object('conversationId', p_workflow.conversation_id, 'workflowId', p_workflow.id))
  where jsonb_typeof(p_notification) = 'object'
$$;

create or replace function insert_escalation(p_workflow workflows, p_escalation jsonb) returns uuid language sql as $$
  insert into escalations (workflow_id, conversation_id, type, severity, reason, automatic, due_at)
  values (p_workflow.id, p_workflow.conversation_id, p_escalation ->> 'type', p_escalation ->> 'severity',
          p_escalation ->> 'reason', coalesce((p_escalation ->> 'automatic')::boolean, true),
          now() + (p_escalation ->> 'dueInMs')::bigint * interval '1 millisecond')
  returning id
$$;

-- A draft that nobody has decided gives way to newer texts, and so does an auto-approved reply that waits for the morning;
-- a human's approval stands.
create or replace function supersede_workflow(p_workflow workflows, p_by uuid) returns void language plpgsql as $$
declare v_draft_id uuid;
begin
  update drafts set status = 'SUPERSEDED', version = version + 1
    where workflow_id = p_workflow.id and status in ('PENDING', 'AUTO_APPROVED') returning id into v_draft_id;
  perform advance_workflow(p_workflow, 'SUPERSEDED', 'system',
    case p_workflow.status when 'AWAITING_APPROVAL' then 'draft.superseded' else 'turn.superseded' end,
    jsonb_build_object('by', p_by), v_draft_id);
  -- A human hears in time of texts that wait, however many more of them come.
  update workflows set first_message = least(first_message, p_workflow.first_message),
    last_message = greatest(last_message, p_workflow.last_message),
    failing_since = least(failing_since, p_workflow.failing_since) where id = p_by;
end $$;

-- Whatever of a conversation waits to be decided or sent is not sent any more.
create function withdraw_unsent(p_conversation_id uuid, p_actor text, p_reason text) returns void language plpgsql as $$
declare
  v_workflow workflows;
  v_draft_id uuid;
begin
  for v_workflow in
    select * from workflows
    where conversation_id = p_conversation_id and status in ('AWAITING_APPROVAL', 'SCHEDULED') for update
  loop
    update drafts set status = 'EXPIRED', version = version + 1
      where workflow_id = v_workflow.id and status in ('PENDING', 'APPROVED', 'AUTO_APPROVED') returning id into v_draft_id;
    update workflows set error = 'Not sent: ' || p_reason || '.' where id = v_workflow.id;
    perform advance_workflow(v_workflow, 'SUPPRESSED', p_actor,
      case when v_workflow.status = 'AWAITING_APPROVAL' then 'draft.expired' else 'turn.suppressed' end,
      jsonb_build_object('reason', p_reason), v_draft_id);
  end loop;
end $$;

-- Consent is a property of the number. From an opt-out on, nothing that waits is sent.
create function change_consent(
  p_conversation_id uuid, p_consent text, p_actor text, p_detail jsonb, p_workflow_id uuid default null
) returns void language plpgsql as $$
begin
  update conversations set consent = p_consent where id = p_conversation_id;
  perform append_event(p_conversation_id, p_actor, 'consent.changed',
    p_detail || jsonb_build_object('consent', p_consent), p_workflow_id);
  if p_consent = 'OPTED_OUT' then
    perform withdraw_unsent(p_conversation_id, 'system', 'opted out');
  end if;
end $$;

drop function receive_sms(text, text, text, timestamptz, text, text);
-- One text from a tenant: message, conversation and workflow, in one transaction. From its return nothing is lost, and a
-- change of consent (p_consent: what the text asks for) is in force.
create function receive_sms(
  p_message_id text, p_phone_number text, p_content text, p_received_at timestamptz,
  p_tenant_id text default null, p_sms_agent_id text default null, p_consent text default null
) returns jsonb language plpgsql as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_unsent workflows;
  v_position bigint;
  v_consent_change text;
begin
  select w.* into v_workflow from messages m join workflows w on w.id = m.workflow_id where m.message_id = p_message_id;
  if found then
    return jsonb_build_object('duplicate', true, 'workflow', workflow_json(v_workflow));
  end if;

  insert into conversations (phone_number, tenant_id, sms_agent_id)
  values (p_phone_number, p_tenant_id, p_sms_agent_id)
  on conflict (phone_number) do update set
    tenant_id = coalesce(excluded.tenant_id, conversations.tenant_id),
    sms_agent_id = coalesce(excluded.sms_agent_id, conversations.sms_agent_id)
  returning * into v_conversation;

  -- Holding the conversation, look again: the same text may have come in by another door meanwhile.
  select w.* into v_workflow from messages m join workflows w on w.id = m.workflow_id where m.message_id = p_message_id;
  if found then
    return jsonb_build_object('duplicate', true, 'workflow', workflow_json(v_workflow));
  end if;

  v_consent_change := nullif(p_consent, v_conversation.consent);
  v_position := nextval(pg_get_serial_sequence('messages', 'position'));
  select * into v_workflow from workflows
    -- The newest: one that was started again may wait before it. What is received is open; saying so makes the index of
    -- open workflows fit, however little the planner knows yet.
    where conversation_id = v_conversation.id and status = 'RECEIVED' and run_at is not null
    order by first_message desc limit 1 for update;
  if found then
    -- With this text the turn may need no draft.
    update workflows set last_message = v_position, tenant_id = coalesce(p_tenant_id, tenant_id), wants_draft = false
      where id = v_workflow.id returning * into v_workflow;
  else
    insert into workflows (conversation_id, tenant_id, first_message, last_message, run_at, received_at)
    values (v_conversation.id, coalesce(p_tenant_id, v_conversation.tenant_id), v_position, v_position, now(), p_received_at)
    returning * into v_workflow;
  end if;
  insert into messages (position, message_id, conversation_id, workflow_id, content, received_at, consent_change)
  overriding system value
  values (v_position, p_message_id, v_conversation.id, v_workflow.id, p_content, p_received_at, v_consent_change);
  perform append_event(v_conversation.id, 'tenant', 'message.received',
    jsonb_build_object('messageId', p_message_id, 'to', v_workflow.status), v_workflow.id);
  if v_consent_change is not null then
    perform change_consent(v_conversation.id, v_consent_change, 'tenant', jsonb_build_object('messageId', p_message_id),
      v_workflow.id);
  end if;

  -- The tenant has answered.
  update workflows set deadline_at = null, deadline_kind = null
    where conversation_id = v_conversation.id and deadline_kind = 'no_response';
  for v_unsent in
    select * from workflows
    where conversation_id = v_conversation.id and status in ('AWAITING_APPROVAL', 'SCHEDULED')
      and (status = 'AWAITING_APPROVAL' or route = 'AUTO_SEND') for update
  loop
    perform supersede_workflow(v_unsent, v_workflow.id);
  end loop;
  select * into v_workflow from workflows where id = v_workflow.id;
  return jsonb_build_object('duplicate', false, 'workflow', workflow_json(v_workflow));
end $$;

-- What a text is told to be when it may not go out: in the words of the audit trail.
create function suppression_reason(p_consent text) returns text language sql immutable as $$
  select case p_consent when 'OPTED_OUT' then 'opted out' else 'a human has the conversation' end
$$;

drop function release_turn(uuid, uuid, bigint, text, boolean, jsonb);
-- Gives a claim back, to be tried again after a delay. A turn that was still drafting and has been overtaken by newer
-- texts leaves its own to them. p_error null: handed back unharmed (shutdown), which costs no attempt and leaves what is
-- known of the outcome as it was. p_spared: what failed was never tried, which costs no attempt either. p_wants_draft: the
-- rules leave the turn to the model, so it is claimed again only where there is room to draft.
create function release_turn(
  p_workflow_id uuid, p_lease_token uuid, p_delay_ms bigint, p_error text, p_outcome_unknown boolean, p_steps jsonb,
  p_spared boolean default false, p_wants_draft boolean default false
) returns jsonb language plpgsql as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_newer uuid := waiting_turn(v_workflow);
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps'),
    attempts = greatest(0, attempts - (p_error is null or p_spared)::integer),
    failing_since = coalesce(failing_since, case when p_error is not null then now() end),
    wants_draft = wants_draft or p_wants_draft
  where id = v_workflow.id returning * into v_workflow;
  if v_workflow.status = 'PROCESSING' and v_newer is not null then
    perform supersede_workflow(v_workflow, v_newer);
    return jsonb_build_object('outcome', 'superseded', 'hasWork', true);
  end if;
  if v_workflow.status = 'PROCESSING' then
    perform advance_workflow(v_workflow, 'RECEIVED', 'system', 'turn.released', jsonb_build_object('error', p_error));
  else
    -- What was never attempted has no outcome.
    update outbound_messages set outcome_unknown = p_outcome_unknown and attempts > 0
      where workflow_id = v_workflow.id and p_error is not null;
    update workflows set lease_token = null, lease_until = null where id = v_workflow.id;
    perform append_event(v_workflow.conversation_id, 'system', 'turn.released',
      jsonb_build_object('status', v_workflow.status, 'error', p_error), v_workflow.id);
  end if;
  update workflows set run_at = now() + p_delay_ms * interval '1 millisecond' where id = v_workflow.id;
  return jsonb_build_object('outcome', 'released', 'hasWork', p_delay_ms = 0);
end $$;

drop function begin_send(uuid, uuid, boolean, timestamptz);
-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): it is looked up before there may be another.
-- With p_send_at the text may not go out now: it is held until then, when every guard is passed again. Only the
-- confirmation of an opt-out passes an opt-out and a hold; what answers a keyword is sent at any hour.
-- p_max_unanswered: replies in a row that a tenant may be sent without having answered. p_escalation: tells a human when a
-- text that a human decided on does not go out; the reason is added to it. An opt-out is the tenant's word, and needs none.
create function begin_send(
  p_workflow_id uuid, p_lease_token uuid, p_looked_up boolean, p_send_at timestamptz default null,
  p_max_unanswered integer default null, p_escalation jsonb default null, p_notification jsonb default null
) returns jsonb language plpgsql as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_conversation conversations;
  v_outbound outbound_messages;
  v_reason text;
  v_escalation_id uuid;
begin
  if v_workflow.id is null or v_workflow.status <> 'SENDING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  select * into strict v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.outcome_unknown and not p_looked_up then
    return jsonb_build_object('outcome', 'lookup', 'outbound', outbound_json(v_outbound),
      'knownProviderIds', (select coalesce(jsonb_agg(provider_id), '[]') from outbound_messages
        where conversation_id = v_workflow.conversation_id and provider_id is not null
          and created_at > now() - interval '7 days'),
      'elapsedMs', (extract(epoch from now() - v_outbound.last_attempt_at) * 1000)::bigint);
  end if;
  select * into v_conversation from conversations where id = v_workflow.conversation_id;
  v_reason := case
    when v_outbound.kind = 'opt_out_confirmation' then
      case when v_conversation.consent = 'OPTED_IN' then 'opted in again' end
    -- Who approves a text under a hold knows of it; a hold that came later stops the text.
    when v_conversation.consent = 'OPTED_OUT' or held_since(v_conversation.id) > v_outbound.created_at then
      suppression_reason(v_conversation.consent)
    when v_outbound.kind = 'reply' and p_max_unanswered <= (
      select count(*) from outbound_messages o
      where o.conversation_id = v_conversation.id and o.kind = 'reply' and o.sent_at > coalesce((
        select received_at from messages where conversation_id = v_conversation.id order by position desc limit 1),
        '-infinity')) then
      'the last ' || p_max_unanswered || ' texts were not answered' end;
  if v_reason is not null then
    if jsonb_typeof(p_escalation) = 'object' and v_conversation.consent = 'OPTED_IN'
      and exists (select from drafts where workflow_id = v_workflow.id and status = 'APPROVED') then
      v_escalation_id := insert_escalation(v_workflow,
        p_escalation || jsonb_build_object('reason', (p_escalation ->> 'reason') || ': ' || v_reason || '.'));
      perform insert_notification(v_workflow, p_notification);
    end if;
    update workflows set error = 'Not sent: ' || v_reason || '.' where id = v_workflow.id;
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', jsonb_build_object('reason', v_reason),
      null, v_escalation_id);
    return jsonb_build_object('outcome', 'suppressed', 'hasWork', v_escalation_id is not null or waiting_turn(v_workflow) is not null);
  end if;
  if p_send_at is not null and v_outbound.kind = 'reply' then
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'send.postponed', jsonb_build_object('sendAt', p_send_at));
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
    return jsonb_build_object('outcome', 'scheduled');
  end if;
  update outbound_messages set attempts = attempts + 1, outcome_unknown = true, last_attempt_at = now(),
    first_attempt_at = coalesce(first_attempt_at, now())
  where id = v_outbound.id returning * into v_outbound;
  return jsonb_build_object('outcome', 'send', 'outbound', outbound_json(v_outbound));
end $$;

create or replace function complete_send(
  p_workflow_id uuid, p_lease_token uuid, p_sms_agent_id text, p_provider_id text, p_found_in_history boolean, p_steps jsonb,
  p_no_response_ms bigint default null
) returns jsonb language plpgsql as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_kind text;
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update outbound_messages set outcome_unknown = false, sent_at = now(), sms_agent_id = p_sms_agent_id, provider_id = p_provider_id
    where workflow_id = v_workflow.id returning kind into v_kind;
  update workflows set error = null, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  -- The turn of a text that opts out ends suppressed: its confirmation is no reply.
  perform advance_workflow(v_workflow, case v_kind when 'opt_out_confirmation' then 'SUPPRESSED' else 'SENT' end,
    'system', 'message.sent',
    jsonb_build_object('kind', v_kind, 'providerId', p_provider_id, 'foundInHistory', p_found_in_history));
  -- Only the newest of our texts waits for an answer, and only while nothing newer came from the tenant.
  update workflows set deadline_at = null, deadline_kind = null
    where conversation_id = v_workflow.conversation_id and deadline_kind = 'no_response';
  if v_kind = 'reply' and waiting_turn(v_workflow) is null then
    perform set_deadline(v_workflow.id, 'no_response', now() + p_no_response_ms * interval '1 millisecond');
  end if;
  return jsonb_build_object('outcome', 'sent', 'hasWork', waiting_turn(v_workflow) is not null);
end $$;

-- The provider refuses texts to this number because its owner opted out there (21610): that is an opt-out like any other.
create function suppress_send(p_workflow_id uuid, p_lease_token uuid, p_error text, p_steps jsonb) returns jsonb
language plpgsql as $$
declare v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
begin
  if v_workflow.id is null or v_workflow.status <> 'SENDING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update outbound_messages set outcome_unknown = false where workflow_id = v_workflow.id;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  if (select consent from conversations where id = v_workflow.conversation_id) = 'OPTED_IN' then
    perform change_consent(v_workflow.conversation_id, 'OPTED_OUT', 'provider', jsonb_build_object('reason', p_error), v_workflow.id);
  end if;
  perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', jsonb_build_object('reason', p_error));
  return jsonb_build_object('outcome', 'suppressed', 'hasWork', waiting_turn(v_workflow) is not null);
end $$;

-- A human takes an escalation, or settles it; settled, its hold ends. Returns `outcome`: `done`, `not_found`, or
-- `conflict`, with the escalation as it is now.
create function handle_escalation(p_escalation_id uuid, p_status text, p_actor text, p_resolution text default null)
returns jsonb language plpgsql as $$
declare
  v_escalation escalations;
  v_outcome text := 'conflict';
begin
  perform from conversations c join escalations e on e.conversation_id = c.id where e.id = p_escalation_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_escalation from escalations where id = p_escalation_id for update;
  if v_escalation.status = 'OPEN' or (v_escalation.status = 'ACKNOWLEDGED' and p_status = 'RESOLVED') then
    v_outcome := 'done';
    update escalations set status = p_status,
      acknowledged_by = coalesce(acknowledged_by, p_actor),
      resolved_by = case when p_status = 'RESOLVED' then p_actor end, resolution = p_resolution
    where id = p_escalation_id returning * into v_escalation;
    perform append_event(v_escalation.conversation_id, p_actor, 'escalation.' || lower(p_status),
      jsonb_build_object('resolution', p_resolution), v_escalation.workflow_id, null, v_escalation.id);
  end if;
  return jsonb_build_object('outcome', v_outcome, 'escalation', escalation_json(v_escalation));
end $$;

create function get_escalations(p_ids uuid[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(escalation_json(e)), '[]') from escalations e where e.id = any (p_ids)
$$;

select only_for_service(array[
  'only_for_service', 'claim_work', 'held_since', 'withdraw_unsent', 'change_consent', 'receive_sms', 'suppression_reason',
  'release_turn', 'begin_send', 'suppress_send', 'handle_escalation', 'get_escalations']);
