-- Taking texts in, and the turns that workers run on them. Locks are always taken in the order conversation, then
-- workflow, then draft, so no two of these functions can wait for each other in a circle.

-- Moves a workflow on, and writes the one event that says so.
create function advance_workflow(
  p_workflow workflows, p_to text, p_actor text, p_action text, p_detail jsonb,
  p_draft_id uuid default null, p_escalation_id uuid default null
) returns void language plpgsql as $$
begin
  update workflows set status = p_to,
    -- A deadline is about the status that it was set in.
    deadline_at = null, deadline_kind = null,
    run_at = case when p_to in ('RECEIVED', 'PROCESSING', 'SENDING') then coalesce(run_at, now()) end,
    -- A turn that goes on (drafted, now sending) keeps its claim; any other change ends it.
    lease_token = case when p_workflow.status = 'PROCESSING' and p_to = 'SENDING' then lease_token end,
    lease_until = case when p_workflow.status = 'PROCESSING' and p_to = 'SENDING' then lease_until end
  where id = p_workflow.id;
  perform append_event(p_workflow.conversation_id, p_actor, p_action,
    p_detail || jsonb_build_object('from', p_workflow.status, 'to', p_to), p_workflow.id, p_draft_id, p_escalation_id);
end $$;

create function set_deadline(p_workflow_id uuid, p_kind text, p_at timestamptz) returns void language sql as $$
  update workflows set deadline_at = p_at, deadline_kind = case when p_at is not null then p_kind end
  where id = p_workflow_id
$$;

-- A newer turn of the conversation takes over the texts of an undecided one, and its draft is withdrawn.
create function supersede_workflow(p_workflow workflows, p_by uuid) returns void language plpgsql as $$
declare v_draft_id uuid;
begin
  update drafts set status = 'SUPERSEDED', version = version + 1
    where workflow_id = p_workflow.id and status = 'PENDING' returning id into v_draft_id;
  perform advance_workflow(p_workflow, 'SUPERSEDED', 'system',
    case when v_draft_id is null then 'turn.superseded' else 'draft.superseded' end,
    jsonb_build_object('by', p_by), v_draft_id);
  update workflows set first_message = least(first_message, p_workflow.first_message),
    last_message = greatest(last_message, p_workflow.last_message) where id = p_by;
end $$;

-- One text from a tenant: message, conversation and workflow, in one transaction. From its return nothing is lost.
create function receive_sms(
  p_message_id text, p_phone_number text, p_content text, p_received_at timestamptz,
  p_tenant_id text default null, p_sms_agent_id text default null
) returns jsonb language plpgsql as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_undecided workflows;
  v_position bigint;
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

  v_position := nextval(pg_get_serial_sequence('messages', 'position'));
  select * into v_workflow from workflows
    -- The newest: one that was started again may wait before it. What is received is open; saying so makes the index of
    -- open workflows fit, however little the planner knows yet.
    where conversation_id = v_conversation.id and status = 'RECEIVED' and run_at is not null
    order by first_message desc limit 1 for update;
  if found then
    update workflows set last_message = v_position, tenant_id = coalesce(p_tenant_id, tenant_id)
      where id = v_workflow.id returning * into v_workflow;
  else
    insert into workflows (conversation_id, tenant_id, first_message, last_message, run_at, received_at)
    values (v_conversation.id, coalesce(p_tenant_id, v_conversation.tenant_id), v_position, v_position, now(), p_received_at)
    returning * into v_workflow;
  end if;
  insert into messages (position, message_id, conversation_id, workflow_id, content, received_at)
  overriding system value
  values (v_position, p_message_id, v_conversation.id, v_workflow.id, p_content, p_received_at);
  perform append_event(v_conversation.id, 'tenant', 'message.received',
    jsonb_build_object('messageId', p_message_id, 'to', v_workflow.status), v_workflow.id);

  -- The tenant has answered.
  update workflows set deadline_at = null, deadline_kind = null
    where conversation_id = v_conversation.id and deadline_kind = 'no_response';
  for v_undecided in
    select * from workflows where conversation_id = v_conversation.id and status = 'AWAITING_APPROVAL' for update
  loop
    perform supersede_workflow(v_undecided, v_workflow.id);
  end loop;
  select * into v_workflow from workflows where id = v_workflow.id;
  return jsonb_build_object('duplicate', false, 'workflow', workflow_json(v_workflow));
end $$;

-- Several texts in one transaction: {"texts": [{messageId, phoneNumber, content, receivedAt, tenantId, smsAgentId}]}.
-- Returns the receipts in the order of the texts. Conversations are locked in the order of their numbers, so that two of
-- these never wait for each other in a circle.
create function receive_sms_batch(p_texts jsonb) returns jsonb language plpgsql as $$
declare
  v_text jsonb;
  v_place bigint;
  v_receipts jsonb := '{}';
begin
  for v_text, v_place in
    select value, ordinality from jsonb_array_elements(p_texts -> 'texts') with ordinality
    order by value ->> 'phoneNumber', ordinality
  loop
    v_receipts := v_receipts || jsonb_build_object(v_place, receive_sms(
      v_text ->> 'messageId', v_text ->> 'phoneNumber', v_text ->> 'content', (v_text ->> 'receivedAt')::timestamptz,
      v_text ->> 'tenantId', v_text ->> 'smsAgentId'));
  end loop;
  return (select coalesce(jsonb_agg(value order by key::bigint), '[]') from jsonb_each(v_receipts));
end $$;

create function outbound_json(p outbound_messages) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', p.id, 'body', p.body, 'attempts', p.attempts, 'firstAttemptAt', p.first_attempt_at,
    'lastAttemptAt', p.last_attempt_at, 'outcomeUnknown', p.outcome_unknown)
$$;

-- All that a worker needs to run a turn, in one piece.
create function turn_json(p workflows) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'workflow', workflow_json(p), 'leaseToken', p.lease_token,
    'conversation', (select conversation_json(c) from conversations c where c.id = p.conversation_id),
    'texts', (select coalesce(jsonb_agg(jsonb_build_object('content', content, 'receivedAt', received_at)
                                        order by received_at, position), '[]')
              from messages
              where conversation_id = p.conversation_id and position between p.first_message and p.last_message))
$$;

-- What may be claimed now: of each conversation a turn whose claim ran out, else the oldest open one.
create view due_workflows with (security_invoker = true) as
  select w.* from workflows w
  where w.run_at <= now()
    and case when w.lease_token is not null then w.lease_until <= now()
        else not exists (
          select from workflows o
          where o.conversation_id = w.conversation_id and o.run_at is not null
            and (o.lease_token is not null or o.first_message < w.first_message)) end;

-- Claims due work, oldest first: at most p_turns turns, never two of one conversation at once and never a newer one
-- before an older one is done, and at most p_notifications notifications. Deadlines that have passed are only told, at
-- most p_deadlines: what comes of one is a single transaction (`pass_deadline`), so it needs no claim. All in one
-- statement, since an idle instance asks every second.
create function claim_work(p_turns integer, p_notifications integer, p_deadlines integer, p_lease_ms integer) returns jsonb
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
    select c.id from due_workflows w join conversations c on c.id = w.conversation_id
    order by w.run_at limit p_turns for update of c skip locked
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
    -- What is due and was passed over because somebody held its conversation for a moment is due again at once.
    'nextDueInMs', (select greatest(0, ceil(extract(epoch from min(at) - now()) * 1000))::bigint from (
      (select run_at as at from due_workflows limit 1)
      union all
      (select run_at from workflows where run_at > now() order by run_at limit 1)
      union all
      (select deadline_at from workflows where deadline_at > now() order by deadline_at limit 1)
      union all
      (select run_at from notifications where run_at > now() order by run_at limit 1)) next
      having min(at) is not null));
end $$;

-- Keeps the named claims alive; returns the workflows still held. Rows that somebody holds right now are skipped: the
-- holder is finishing them, or claiming them after they ran out.
create function renew_leases(p_lease_tokens uuid[], p_lease_ms integer) returns jsonb language sql as $$
  with held as (
    select id from workflows where lease_token = any (p_lease_tokens) for update skip locked
  ), renewed as (
    update workflows w set lease_until = now() + p_lease_ms * interval '1 millisecond'
    from held where w.id = held.id returning w.id
  )
  select coalesce(jsonb_agg(id), '[]') from renewed
$$;

-- The workflow if the claim named by the token still stands, locked; otherwise nothing.
create function held_workflow(p_workflow_id uuid, p_lease_token uuid) returns workflows language plpgsql as $$
declare v_workflow workflows;
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  select * into v_workflow from workflows where id = p_workflow_id and lease_token = p_lease_token for update;
  return v_workflow;
end $$;

create function insert_escalation(p_workflow workflows, p_escalation jsonb) returns uuid language sql as $$
  insert into escalations (workflow_id, conversation_id, type, severity, reason, automatic, due_at)
  values (p_workflow.id, p_workflow.conversation_id, p_escalation ->> 'type', p_escalation ->> 'severity',
          p_escalation ->> 'reason', coalesce((p_escalation ->> 'automatic')::boolean, true),
          (p_escalation ->> 'dueAt')::timestamptz)
  returning id
$$;

create function insert_notification(p_workflow workflows, p_notification jsonb) returns void language sql as $$
  insert into notifications (conversation_id, workflow_id, subject, body, priority, metadata)
  select p_workflow.conversation_id, p_workflow.id, p_notification ->> 'subject', p_notification ->> 'body',
         p_notification ->> 'priority', coalesce(p_notification -> 'metadata', '{}')
  where jsonb_typeof(p_notification) = 'object'
$$;

-- The newest turn of the same conversation that still waits to be claimed, if texts arrived after this one began.
create function waiting_turn(p_workflow workflows) returns uuid language sql stable as $$
  select id from workflows
  where conversation_id = p_workflow.conversation_id and status = 'RECEIVED' and run_at is not null and id <> p_workflow.id
  order by first_message desc limit 1
$$;

-- How a turn ends: with a draft and a route, or (p_draft null) handed to a human without one. Like all that ends a
-- claim, it says in `hasWork` whether that left something for a worker to do now. Returns `outcome`:
-- `lease_lost`, `superseded`, `suppressed`, `awaiting_approval` (a reminder is due after p_reminder_ms), `escalated`,
-- `scheduled` (auto-send, but not before p_send_at), or `send` with the text to hand to the SMS Agent now: the attempt is
-- on record before it is made.
create function route_turn(
  p_workflow_id uuid, p_lease_token uuid, p_route text, p_steps jsonb,
  p_tenant_id text default null, p_language text default null,
  p_draft jsonb default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null, p_reminder_ms bigint default null
) returns jsonb language plpgsql as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_newer uuid := waiting_turn(v_workflow);
  v_consent text;
  v_outcome text;
  v_draft_id uuid;
  v_escalation_id uuid;
  v_outbound outbound_messages;
begin
  if v_workflow.id is null or v_workflow.status <> 'PROCESSING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update conversations set tenant_id = coalesce(p_tenant_id, tenant_id), language = coalesce(p_language, language)
    where id = v_workflow.conversation_id returning consent into v_consent;
  update workflows set route = p_route, tenant_id = coalesce(p_tenant_id, tenant_id), steps = steps || (p_steps -> 'steps'),
    error = null where id = v_workflow.id;

  v_outcome := case
    when v_newer is not null and p_route <> 'ESCALATION' then 'superseded'
    when v_consent = 'OPTED_OUT' and p_route <> 'ESCALATION' then 'suppressed'
    when p_route = 'AUTO_SEND' and p_send_at is not null then 'scheduled'
    when p_route = 'AUTO_SEND' then 'send'
    when p_route = 'APPROVAL' then 'awaiting_approval'
    else 'escalated' end;

  if jsonb_typeof(p_draft) = 'object' then
    insert into drafts (workflow_id, status, body, translation, language, intent, confidence, checks, facts, prompt_version, model)
    values (v_workflow.id,
      case v_outcome when 'superseded' then 'SUPERSEDED' when 'suppressed' then 'EXPIRED'
                     when 'send' then 'AUTO_APPROVED' when 'scheduled' then 'AUTO_APPROVED' when 'awaiting_approval' then 'PENDING' else 'ESCALATED' end,
      p_draft ->> 'body', p_draft ->> 'translation', p_draft ->> 'language', p_draft ->> 'intent',
      (p_draft ->> 'confidence')::double precision, p_draft -> 'checks', p_draft -> 'facts',
      p_draft ->> 'promptVersion', p_draft ->> 'model')
    returning id into v_draft_id;
  end if;

  case v_outcome
  when 'superseded' then
    perform advance_workflow(v_workflow, 'SUPERSEDED', 'system', 'turn.superseded', jsonb_build_object('by', v_newer), v_draft_id);
    update workflows set first_message = least(first_message, v_workflow.first_message),
      last_message = greatest(last_message, v_workflow.last_message) where id = v_newer;
  when 'suppressed' then
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', '{"reason": "opted out"}', v_draft_id);
  when 'awaiting_approval' then
    perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested', '{}', v_draft_id);
    perform set_deadline(v_workflow.id, 'approval_reminder', now() + p_reminder_ms * interval '1 millisecond');
    perform insert_notification(v_workflow, p_notification);
  when 'escalated' then
    v_escalation_id := insert_escalation(v_workflow, p_escalation);
    perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'escalation.raised',
      jsonb_build_object('type', p_escalation ->> 'type', 'reason', p_escalation ->> 'reason'), v_draft_id, v_escalation_id);
    perform insert_notification(v_workflow, p_notification);
  when 'scheduled' then
    insert into outbound_messages (workflow_id, conversation_id, body)
    values (v_workflow.id, v_workflow.conversation_id, p_draft ->> 'body');
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'draft.auto_approved',
      jsonb_build_object('sendAt', p_send_at), v_draft_id);
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  when 'send' then
    insert into outbound_messages (workflow_id, conversation_id, body, attempts, first_attempt_at, last_attempt_at, outcome_unknown)
    values (v_workflow.id, v_workflow.conversation_id, p_draft ->> 'body', 1, now(), now(), true)
    returning * into v_outbound;
    perform advance_workflow(v_workflow, 'SENDING', 'system', 'draft.auto_approved', '{}', v_draft_id);
  end case;
  return jsonb_build_object('outcome', v_outcome, 'draftId', v_draft_id, 'escalationId', v_escalation_id,
    'hasWork', v_newer is not null or v_outcome in ('awaiting_approval', 'escalated'),
    'outbound', case when v_outbound.id is not null then outbound_json(v_outbound) end);
end $$;

-- Gives a claim back, to be tried again after a delay. A turn that was still drafting and has been overtaken by newer
-- texts leaves its own to them. p_error null: handed back unharmed (shutdown), which costs no attempt and leaves what is
-- known of the outcome as it was.
create function release_turn(
  p_workflow_id uuid, p_lease_token uuid, p_delay_ms bigint, p_error text, p_outcome_unknown boolean, p_steps jsonb
) returns jsonb language plpgsql as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_newer uuid := waiting_turn(v_workflow);
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps'),
    attempts = greatest(0, attempts - (p_error is null)::integer) where id = v_workflow.id;
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

-- Gives up: FAILED, and a human is told.
create function fail_turn(
  p_workflow_id uuid, p_lease_token uuid, p_error text, p_steps jsonb, p_escalation jsonb, p_notification jsonb
) returns jsonb language plpgsql as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_escalation_id uuid;
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  v_escalation_id := insert_escalation(v_workflow, p_escalation);
  perform advance_workflow(v_workflow, 'FAILED', 'system', 'turn.failed', jsonb_build_object('error', p_error), null, v_escalation_id);
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'failed', 'escalationId', v_escalation_id, 'hasWork', true);
end $$;

-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): it is looked up before there may be another.
-- With p_send_at the text may not go out now: it is held until then, when every guard is passed again.
create function begin_send(
  p_workflow_id uuid, p_lease_token uuid, p_looked_up boolean, p_send_at timestamptz default null
) returns jsonb language plpgsql as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_outbound outbound_messages;
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
  if (select consent from conversations where id = v_workflow.conversation_id) = 'OPTED_OUT' then
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', '{"reason": "opted out"}');
    return jsonb_build_object('outcome', 'suppressed');
  end if;
  if p_send_at is not null then
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'send.postponed', jsonb_build_object('sendAt', p_send_at));
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
    return jsonb_build_object('outcome', 'scheduled');
  end if;
  update outbound_messages set attempts = attempts + 1, outcome_unknown = true, last_attempt_at = now(),
    first_attempt_at = coalesce(first_attempt_at, now())
  where id = v_outbound.id returning * into v_outbound;
  return jsonb_build_object('outcome', 'send', 'outbound', outbound_json(v_outbound));
end $$;

-- p_no_response_ms: for a text that wants an answer, how long the tenant may take before a human looks at it.
create function complete_send(
  p_workflow_id uuid, p_lease_token uuid, p_sms_agent_id text, p_provider_id text, p_found_in_history boolean, p_steps jsonb,
  p_no_response_ms bigint default null
) returns jsonb language plpgsql as $$
declare v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update outbound_messages set outcome_unknown = false, sent_at = now(), sms_agent_id = p_sms_agent_id, provider_id = p_provider_id
    where workflow_id = v_workflow.id;
  update workflows set error = null, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  perform advance_workflow(v_workflow, 'SENT', 'system', 'message.sent',
    jsonb_build_object('providerId', p_provider_id, 'foundInHistory', p_found_in_history));
  -- Only the newest of our texts waits for an answer, and only while nothing newer came from the tenant.
  update workflows set deadline_at = null, deadline_kind = null
    where conversation_id = v_workflow.conversation_id and deadline_kind = 'no_response';
  if waiting_turn(v_workflow) is null then
    perform set_deadline(v_workflow.id, 'no_response', now() + p_no_response_ms * interval '1 millisecond');
  end if;
  return jsonb_build_object('outcome', 'sent', 'hasWork', waiting_turn(v_workflow) is not null);
end $$;

create function complete_notification(p_id uuid, p_lease_token uuid) returns jsonb language sql as $$
  with done as (
    update notifications set sent_at = now(), run_at = null, lease_token = null, lease_until = null, error = null
    where id = p_id and lease_token = p_lease_token returning id)
  select jsonb_build_object('outcome', case when exists (select from done) then 'sent' else 'lease_lost' end)
$$;

-- p_delay_ms null: given up, kept with its error.
create function release_notification(p_id uuid, p_lease_token uuid, p_delay_ms bigint, p_error text) returns jsonb language sql as $$
  with released as (
    update notifications set run_at = now() + p_delay_ms * interval '1 millisecond', lease_token = null, lease_until = null,
      error = coalesce(p_error, error), attempts = attempts - (p_error is null)::integer
    where id = p_id and lease_token = p_lease_token returning id)
  select jsonb_build_object('outcome', case when exists (select from released) then 'released' else 'lease_lost' end)
$$;

-- What happens by itself when a deadline passes; once, whoever calls it first (compare-and-swap on kind and time).
-- p_next_kind and p_next_ms: the deadline that follows.
create function pass_deadline(
  p_workflow_id uuid, p_kind text, p_at timestamptz, p_escalation jsonb default null, p_notification jsonb default null,
  p_next_kind text default null, p_next_ms bigint default null
) returns jsonb language plpgsql as $$
declare
  v_workflow workflows;
  v_draft_id uuid;
  v_escalation_id uuid;
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  select * into v_workflow from workflows
    where id = p_workflow_id and deadline_kind = p_kind and deadline_at = p_at and deadline_at <= now() for update;
  if not found then
    return jsonb_build_object('outcome', 'gone');
  end if;
  perform set_deadline(v_workflow.id, null, null);
  if jsonb_typeof(p_escalation) = 'object' then
    v_escalation_id := insert_escalation(v_workflow, p_escalation);
  end if;
  case p_kind
  when 'scheduled_send' then
    perform advance_workflow(v_workflow, 'SENDING', 'system', 'send.released', '{}');
  when 'approval_reminder' then
    perform append_event(v_workflow.conversation_id, 'system', 'approval.reminded', '{}', v_workflow.id);
    perform set_deadline(v_workflow.id, p_next_kind, now() + p_next_ms * interval '1 millisecond');
  when 'approval_expiry' then
    update drafts set status = 'EXPIRED', version = version + 1
      where workflow_id = v_workflow.id and status = 'PENDING' returning id into v_draft_id;
    perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'draft.expired', '{}', v_draft_id, v_escalation_id);
  when 'no_response' then
    perform append_event(v_workflow.conversation_id, 'system', 'escalation.raised',
      jsonb_build_object('type', p_escalation ->> 'type'), v_workflow.id, null, v_escalation_id);
  end case;
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'passed', 'hasWork', true);
end $$;
