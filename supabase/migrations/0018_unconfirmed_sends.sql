-- A text that may have gone out, and of which nobody can prove it, is UNCONFIRMED until a person says what became of it.
alter table outbound_messages
  add column settled_as text check (settled_as in ('SENT', 'NOT_SENT')),
  add column no_response_ms bigint;

-- What follows is written by `npm run migration` from supabase/schemas.

drop function if exists fail_turn(uuid,uuid,text,jsonb,jsonb,jsonb), suppress_send(uuid,uuid,text,jsonb);

-- What a workflow told a human of by itself is settled with what has settled it.
create or replace function resolve_system_escalations(p_workflow workflows, p_actor text, p_resolution text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_escalation_id uuid;
begin
  for v_escalation_id in
    update escalations set status = 'RESOLVED', resolved_by = p_actor, resolution = p_resolution
    where workflow_id = p_workflow.id and type = 'SYSTEM' and status <> 'RESOLVED' returning id
  loop
    perform append_event(p_workflow.conversation_id, p_actor, 'escalation.resolved',
      jsonb_build_object('resolution', p_resolution), p_workflow.id, null, v_escalation_id);
  end loop;
end $$;

-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): there is no other before p_looked_up says that it is proven
-- not to have gone out.
-- With p_send_at the text may not go out now: it is held until then, when every guard is passed again. Only the
-- confirmation of an opt-out passes an opt-out and a hold; what answers a keyword is sent at any hour.
-- p_max_unanswered: replies in a row that a tenant may be sent without having answered. p_escalation: tells a human when a
-- text that a human decided on does not go out; the reason is added to it. An opt-out is the tenant's word, and needs none.
create or replace function begin_send(
  p_workflow_id uuid, p_lease_token uuid, p_looked_up boolean, p_send_at timestamptz default null,
  p_max_unanswered integer default null, p_escalation jsonb default null, p_notification jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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
    return jsonb_build_object('outcome', 'lookup') || unproven_send_json(v_workflow, v_outbound);
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

-- A text that a human wrote; p_draft holds it with its checks. Sent now, or not before p_send_at. Returns `outcome`: `sent`
-- (it is on its way), `not_found`, `opted_out`, or `duplicate`, with the workflow.
create or replace function send_message(p_conversation_id uuid, p_actor text, p_draft jsonb, p_send_at timestamptz default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft_id uuid;
begin
  select * into v_conversation from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  elsif v_conversation.consent = 'OPTED_OUT' then
    return jsonb_build_object('outcome', 'opted_out');
  end if;
  select w.* into v_workflow from outbound_messages o join workflows w on w.id = o.workflow_id
    where o.conversation_id = v_conversation.id and o.body = p_draft ->> 'body'
      and o.created_at > now() - duplicate_window() and w.status in ('SCHEDULED', 'SENDING', 'UNCONFIRMED', 'SENT') limit 1;
  if found then
    return jsonb_build_object('outcome', 'duplicate', 'workflow', workflow_json(v_workflow));
  end if;
  v_workflow := begin_workflow(v_conversation, p_actor, 'message.written');
  v_draft_id := insert_draft(v_workflow.id, 'APPROVED', p_draft, p_actor);
  insert into outbound_messages (workflow_id, conversation_id, body)
  values (v_workflow.id, v_conversation.id, p_draft ->> 'body');
  perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end, p_actor,
    'draft.approved', jsonb_build_object('sendAt', p_send_at), v_draft_id);
  if p_send_at is not null then
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  end if;
  select * into v_workflow from workflows where id = v_workflow.id;
  return jsonb_build_object('outcome', 'sent', 'workflow', workflow_json(v_workflow));
end $$;

-- What became of one text that is UNCONFIRMED, as a person found out. SENT: it went out at its last attempt. NOT_SENT: it
-- is sent again, and passes every guard as if for the first time.
create or replace function settle_send(p_workflow workflows, p_outcome text, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_outbound outbound_messages;
begin
  update outbound_messages set outcome_unknown = false, settled_as = p_outcome,
    sent_at = case p_outcome when 'SENT' then last_attempt_at end
  where workflow_id = p_workflow.id returning * into strict v_outbound;
  perform resolve_system_escalations(p_workflow, p_actor,
    case p_outcome when 'SENT' then 'The text went out.' else 'The text did not go out, and is sent again.' end);
  update workflows set error = null where id = p_workflow.id;
  perform advance_workflow(p_workflow,
    case when p_outcome = 'NOT_SENT' then 'SENDING' when v_outbound.kind = 'opt_out_confirmation' then 'SUPPRESSED' else 'SENT' end,
    p_actor, 'send.settled', jsonb_build_object('settledAs', p_outcome));
  -- It waits for an answer unless the tenant has written since, or we have.
  if p_outcome = 'SENT' and v_outbound.kind = 'reply'
    and not exists (select from messages
      where conversation_id = p_workflow.conversation_id and position > p_workflow.last_message)
    and not exists (select from outbound_messages
      where conversation_id = p_workflow.conversation_id and sent_at > v_outbound.sent_at) then
    update workflows set deadline_at = null, deadline_kind = null
      where conversation_id = p_workflow.conversation_id and deadline_kind = 'no_response';
    perform set_deadline(p_workflow.id, 'no_response', now() + v_outbound.no_response_ms * interval '1 millisecond');
  end if;
end $$;

-- What became of texts that are UNCONFIRMED: of all that are named, or of none. Saying the same again changes nothing. Returns
-- `outcome`: `settled` with the workflows in the order in which they were named, `not_found` with the id of one that does not
-- exist, or `conflict` with one that is not UNCONFIRMED.
create or replace function settle_sends(p_workflow_ids uuid[], p_outcome text, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_missing uuid;
begin
  -- In one order, so that two who settle the same texts wait for each other instead of locking each other out.
  perform from conversations c
    where c.id in (select w.conversation_id from workflows w where w.id = any (p_workflow_ids)) order by c.id for update;
  select wanted.id into v_missing from unnest(p_workflow_ids) wanted (id)
    where not exists (select from workflows w where w.id = wanted.id) limit 1;
  if found then
    return jsonb_build_object('outcome', 'not_found', 'id', v_missing);
  end if;
  select w.* into v_workflow from workflows w left join outbound_messages o on o.workflow_id = w.id
    where w.id = any (p_workflow_ids) and w.status <> 'UNCONFIRMED' and o.settled_as is distinct from p_outcome limit 1;
  if found then
    return jsonb_build_object('outcome', 'conflict', 'workflow', workflow_json(v_workflow));
  end if;
  for v_workflow in
    select * from workflows where id = any (p_workflow_ids) and status = 'UNCONFIRMED' order by id for update
  loop
    perform settle_send(v_workflow, p_outcome, p_actor);
  end loop;
  return jsonb_build_object('outcome', 'settled', 'workflows', (
    select jsonb_agg(workflow_json(w) order by wanted.place)
    from unnest(p_workflow_ids) with ordinality wanted (id, place) join workflows w on w.id = wanted.id));
end $$;

-- The provider refuses texts to this number because its owner opted out there (21610): that is an opt-out like any other.
-- Without p_opted_out: the confirmation of an opt-out was refused, which is in force all the same.
create or replace function suppress_send(
  p_workflow_id uuid, p_lease_token uuid, p_error text, p_steps jsonb, p_opted_out boolean default true
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
begin
  if v_workflow.id is null or v_workflow.status <> 'SENDING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update outbound_messages set outcome_unknown = false where workflow_id = v_workflow.id;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  if p_opted_out and (select consent from conversations where id = v_workflow.conversation_id) = 'OPTED_IN' then
    perform change_consent(v_workflow.conversation_id, 'OPTED_OUT', 'provider', jsonb_build_object('reason', p_error), v_workflow.id);
  end if;
  perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', jsonb_build_object('reason', p_error));
  return jsonb_build_object('outcome', 'suppressed', 'hasWork', waiting_turn(v_workflow) is not null);
end $$;

-- An attempt that nobody knows the outcome of, with what may help to prove it: texts that are known to be others, and the
-- tenant's own texts of the turn; of a turn that a person began, the newest text before it.
create or replace function unproven_send_json(p_workflow workflows, p_outbound outbound_messages) returns jsonb
language sql stable return jsonb_build_object(
  'outbound', outbound_json(p_outbound),
  'knownProviderIds', (select coalesce(jsonb_agg(provider_id), '[]') from outbound_messages
    where conversation_id = p_workflow.conversation_id and provider_id is not null
      and created_at > now() - interval '7 days'),
  'tenantTexts', (select coalesce(jsonb_agg(jsonb_build_object(
      'messageId', message_id, 'content', content, 'receivedAt', received_at) order by position), '[]')
    from messages
    where conversation_id = p_workflow.conversation_id and position <= p_workflow.last_message
      and position >= least(p_workflow.first_message, (
        select max(position) from messages
        where conversation_id = p_workflow.conversation_id and position <= p_workflow.last_message))),
  'elapsedMs', (extract(epoch from now() - p_outbound.last_attempt_at) * 1000)::bigint);

-- Gives up, and a human is told. FAILED, or UNCONFIRMED where the text was handed over and nobody knows whether it went out
-- (p_outcome_unknown): what is FAILED did not go out. p_no_response_ms is kept for the day on which somebody says that it did.
create or replace function fail_turn(
  p_workflow_id uuid, p_lease_token uuid, p_error text, p_steps jsonb, p_escalation jsonb, p_notification jsonb,
  p_outcome_unknown boolean default false, p_no_response_ms bigint default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_unconfirmed boolean;
  v_escalation_id uuid;
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update outbound_messages set outcome_unknown = outcome_unknown and p_outcome_unknown,
    no_response_ms = p_no_response_ms, settled_as = null
  where workflow_id = v_workflow.id returning outcome_unknown into v_unconfirmed;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  v_escalation_id := insert_escalation(v_workflow, p_escalation);
  perform advance_workflow(v_workflow,
    case when v_unconfirmed and v_workflow.status = 'SENDING' then 'UNCONFIRMED' else 'FAILED' end, 'system',
    case when v_unconfirmed and v_workflow.status = 'SENDING' then 'send.unconfirmed' else 'turn.failed' end,
    jsonb_build_object('error', p_error), null, v_escalation_id);
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'failed', 'escalationId', v_escalation_id, 'hasWork', true);
end $$;

-- Starts a workflow again that gave up: where it left off, which is sending if a text had been approved. Its open SYSTEM
-- escalations are resolved by it. Returns `outcome`: `retried`, `not_found`, or `conflict` with the workflow as it is.
create or replace function retry_workflow(p_workflow_id uuid, p_actor text, p_reason text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_outcome text := 'conflict';
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_workflow from workflows where id = p_workflow_id for update;
  if v_workflow.status = 'FAILED' then
    v_outcome := 'retried';
    perform resolve_system_escalations(v_workflow, p_actor, 'Started again: ' || p_reason);
    perform advance_workflow(v_workflow,
      case when exists (select from outbound_messages where workflow_id = p_workflow_id) then 'SENDING' else 'RECEIVED' end,
      p_actor, 'workflow.retried', jsonb_build_object('reason', p_reason));
    select * into v_workflow from workflows where id = p_workflow_id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'workflow', workflow_json(v_workflow));
end $$;

-- One list of what may follow what; `src/domain/workflow.ts` holds the same list and a test compares them.
create or replace function workflow_transitions() returns jsonb
language sql immutable return
  '{
    "RECEIVED": ["PROCESSING"],
    "PROCESSING": ["RECEIVED", "AWAITING_APPROVAL", "SCHEDULED", "SENDING", "ESCALATED", "SUPPRESSED", "SUPERSEDED", "FAILED"],
    "AWAITING_APPROVAL": ["RECEIVED", "SCHEDULED", "SENDING", "REJECTED", "ESCALATED", "SUPPRESSED", "SUPERSEDED"],
    "SCHEDULED": ["SENDING", "SUPPRESSED", "SUPERSEDED"],
    "SENDING": ["SCHEDULED", "SENT", "SUPPRESSED", "UNCONFIRMED", "FAILED"],
    "UNCONFIRMED": ["SENDING", "SENT", "SUPPRESSED"],
    "FAILED": ["RECEIVED", "SENDING"],
    "SENT": [], "ESCALATED": [], "SUPPRESSED": [], "SUPERSEDED": [], "REJECTED": []
  }'::jsonb;

-- The attempt of a claimed workflow that nobody knows the outcome of; null: there is none.
create or replace function find_unproven_send(p_workflow_id uuid, p_lease_token uuid) returns jsonb
language sql stable return (
  select unproven_send_json(w, o) from workflows w join outbound_messages o on o.workflow_id = w.id
  where w.id = p_workflow_id and w.lease_token = p_lease_token and o.outcome_unknown
);

select only_for_service('{resolve_system_escalations, settle_send, settle_sends, suppress_send, unproven_send_json, fail_turn, find_unproven_send}');
