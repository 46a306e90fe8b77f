-- Consent takes effect with the text that changes it; a hold keeps a conversation for a human until it is resolved; a
-- reply that waits for the morning gives way to a newer text; the tenant's own hours are remembered.

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
  add column guidance text;                              -- what an approver wants of the next draft, in their words
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
    'conversation', (select conversation_json(c) from conversations c where c.id = p.conversation_id),
    'held', held_since(p.conversation_id) is not null,
    'texts', (select coalesce(jsonb_agg(jsonb_build_object('content', content, 'receivedAt', received_at,
                                                           'consentChange', consent_change)
                                        order by received_at, position), '[]')
              from messages
              where conversation_id = p.conversation_id and position between p.first_message and p.last_message))
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
  update workflows set first_message = least(first_message, p_workflow.first_message),
    last_message = greatest(last_message, p_workflow.last_message) where id = p_by;
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
    update workflows set last_message = v_position, tenant_id = coalesce(p_tenant_id, tenant_id)
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

drop function begin_send(uuid, uuid, boolean, timestamptz);
-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): it is looked up before there may be another.
-- With p_send_at the text may not go out now: it is held until then, when every guard is passed again. Only the
-- confirmation of an opt-out passes an opt-out and a hold; what answers a keyword is sent at any hour.
-- p_max_unanswered: replies in a row that a tenant may be sent without having answered.
create function begin_send(
  p_workflow_id uuid, p_lease_token uuid, p_looked_up boolean, p_send_at timestamptz default null,
  p_max_unanswered integer default null
) returns jsonb language plpgsql as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_conversation conversations;
  v_outbound outbound_messages;
  v_reason text;
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
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', jsonb_build_object('reason', v_reason));
    return jsonb_build_object('outcome', 'suppressed');
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
  'only_for_service', 'held_since', 'withdraw_unsent', 'change_consent', 'receive_sms', 'suppression_reason', 'begin_send',
  'suppress_send', 'handle_escalation', 'get_escalations']);
