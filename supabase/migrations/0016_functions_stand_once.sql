-- Every function is written once more, as it stands in supabase/schemas, and finds the same tables whatever the search path of
-- who calls it: what is in PL/pgSQL or writes says where it looks, and the body of what only computes is bound when it is
-- created, which costs nothing and can be inlined. `read_many` is whole again, and `route_turn` takes escalations as a list
-- alone.

-- What follows is written by `npm run migration` from supabase/schemas.

drop function if exists page_of(text,text,text,text,text[],jsonb,integer,text), read_rows(jsonb), route_turn(uuid,uuid,text,jsonb,text,text,jsonb,jsonb,jsonb,timestamp with time zone,bigint,jsonb,text,jsonb,jsonb,text,jsonb);

-- The functions named are for the gateway alone. Later migrations call this for what they add.
create or replace function only_for_service(p_functions text[]) returns void
language plpgsql set search_path = public, pg_temp as $$
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

-- Consent is a property of the number. From an opt-out on, nothing that waits is sent.
create or replace function change_consent(
  p_conversation_id uuid, p_consent text, p_actor text, p_detail jsonb, p_workflow_id uuid default null
) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update conversations set consent = p_consent where id = p_conversation_id;
  perform append_event(p_conversation_id, p_actor, 'consent.changed',
    p_detail || jsonb_build_object('consent', p_consent), p_workflow_id);
  if p_consent = 'OPTED_OUT' then
    perform withdraw_unsent(p_conversation_id, 'system', 'opted out');
  end if;
end $$;

create or replace function conversation_json(p conversations) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'phoneNumber', p.phone_number, 'smsAgentId', p.sms_agent_id, 'tenantId', p.tenant_id,
    'language', p.language, 'consent', p.consent, 'timeZone', p.time_zone, 'quietWindows', p.quiet_windows,
    'lastActivityAt', p.last_activity_at, 'createdAt', p.created_at);

-- By the gateway's own id, or by the SMS Agent's: its callers know only that one.
create or replace function find_conversation(p_id text) returns jsonb
language sql stable return (
  select conversation_json(c) from conversations c
  where c.id = case when p_id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then p_id::uuid end or c.sms_agent_id = p_id
  order by (c.sms_agent_id is distinct from p_id) desc, c.created_at desc limit 1
);

create or replace function find_number(p_phone_number text) returns jsonb
language sql stable return (
  select conversation_json(c) from conversations c where c.phone_number = p_phone_number
);

-- A text without what tells capitals and accents apart: a search for "garcia" finds "GARCÍA".
create or replace function fold_text(p_text text) returns text
language sql immutable return lower(regexp_replace(normalize(p_text, nfkd), '[\u0300-\u036f]', '', 'g'));

create or replace function note_activity() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.last_activity_at := clock_timestamp();
  return new;
end $$;

create or replace trigger conversations_active before update of event_count on conversations
  for each row when (new.event_count > old.event_count) execute function note_activity();

create or replace function note_tenant_of_draft() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if new.facts ->> 'tenantName' <> '' then
    update conversations c set search_text = search_text_of(new.facts) from workflows w
    where w.id = new.workflow_id and c.id = w.conversation_id and c.search_text <> search_text_of(new.facts);
  end if;
  return null;
end $$;

create or replace trigger drafts_tenant after insert on drafts
  for each row execute function note_tenant_of_draft();

create or replace function search_text_of(p_facts jsonb) returns text
language sql stable return fold_text(concat_ws(' ', p_facts ->> 'tenantName', p_facts ->> 'unitName', p_facts ->> 'propertyName'));

-- Consent as a human learnt it, by telephone or letter; also of a number that never wrote. Returns the conversation.
create or replace function set_consent(p_phone_number text, p_consent text, p_actor text, p_reason text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_conversation conversations;
begin
  insert into conversations (phone_number) values (p_phone_number) on conflict (phone_number) do nothing;
  select * into strict v_conversation from conversations where phone_number = p_phone_number for update;
  if v_conversation.consent <> p_consent then
    perform change_consent(v_conversation.id, p_consent, p_actor, jsonb_build_object('reason', p_reason));
    select * into v_conversation from conversations where id = v_conversation.id;
  end if;
  return conversation_json(v_conversation);
end $$;

-- Somebody looks at a draft, for p_ms from now; the same person again renews it, which the log does not tell. It bars nobody
-- from deciding. Returns `outcome`: `claimed`, `conflict` (decided, another version, or somebody else's) or `not_found`, with
-- the draft as it is now.
create or replace function claim_draft(p_draft_id uuid, p_version integer, p_actor text, p_email text, p_ms bigint)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation_id uuid;
  v_draft drafts;
  v_holder text;
  v_outcome text := 'conflict';
begin
  select c.id into v_conversation_id from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_draft from drafts where id = p_draft_id for update;
  v_holder := case when v_draft.claimed_until > clock_timestamp() then v_draft.claimed_by end;
  if v_draft.status = 'PENDING' and v_draft.version = coalesce(p_version, v_draft.version)
    and coalesce(v_holder, p_actor) = p_actor then
    v_outcome := 'claimed';
    update drafts set claimed_by = p_actor, claimed_by_email = p_email,
      claimed_until = clock_timestamp() + p_ms * interval '1 millisecond'
    where id = p_draft_id returning * into v_draft;
    if v_holder is null then
      perform append_event(v_conversation_id, p_actor, 'draft.claimed',
        jsonb_build_object('email', p_email, 'until', v_draft.claimed_until), v_draft.workflow_id, v_draft.id);
    end if;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draft', draft_json(v_draft));
end $$;

-- What a human decides about a draft. p_decision: APPROVE (p_body: the text to send, now or not before p_send_at), REJECT or
-- ESCALATE (p_escalation). Compare-and-swap on the draft's version. Returns `outcome`: `decided`, `not_found`, `conflict` or
-- `opted_out`, with draft and workflow as they are now. An approval for a number that has opted out is told so first,
-- whatever else became of the draft.
create or replace function decide_draft(
  p_draft_id uuid, p_version integer, p_decision text, p_actor text, p_note text default null,
  p_body text default null, p_checks jsonb default null, p_escalation jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft drafts;
  v_outcome text;
  v_edited boolean;
  v_escalation_id uuid;
begin
  select c.* into v_conversation from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select w.* into v_workflow from workflows w join drafts d on d.workflow_id = w.id where d.id = p_draft_id for update of w;
  select * into v_draft from drafts where id = p_draft_id for update;

  if p_decision = 'APPROVE' and v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_draft.status <> 'PENDING' or v_draft.version <> p_version then
    v_outcome := 'conflict';
  else
    v_outcome := 'decided';
    v_edited := p_decision = 'APPROVE' and p_body <> v_draft.body;
    update drafts set version = version + 1, decided_by = p_actor, decided_at = now(), decision_note = p_note,
      status = case p_decision when 'APPROVE' then 'APPROVED' when 'REJECT' then 'REJECTED' else 'ESCALATED' end,
      final_body = case when v_edited then p_body end,
      checks = case when v_edited then p_checks -> 'checks' else checks end
    where id = p_draft_id returning * into v_draft;
    case p_decision
    when 'APPROVE' then
      insert into outbound_messages (workflow_id, conversation_id, body)
      values (v_workflow.id, v_workflow.conversation_id, p_body);
      perform advance_workflow(v_workflow, case when p_send_at is null then 'SENDING' else 'SCHEDULED' end,
        p_actor, 'draft.approved',
        case when v_edited then jsonb_build_object('draft', v_draft.body, 'sent', p_body) else '{}' end
          || jsonb_build_object('note', p_note, 'sendAt', p_send_at), v_draft.id);
      if p_send_at is not null then
        perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
      end if;
    when 'REJECT' then
      perform advance_workflow(v_workflow, 'REJECTED', p_actor, 'draft.rejected', jsonb_build_object('note', p_note), v_draft.id);
    when 'ESCALATE' then
      v_escalation_id := insert_escalation(v_workflow, p_escalation);
      perform advance_workflow(v_workflow, 'ESCALATED', p_actor, 'draft.escalated', jsonb_build_object('note', p_note),
        v_draft.id, v_escalation_id);
      perform insert_notification(v_workflow, p_notification);
    end case;
    select * into v_workflow from workflows where id = v_workflow.id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draft', draft_json(v_draft), 'workflow', workflow_json(v_workflow));
end $$;

create or replace function draft_json(p drafts) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'version', p.version, 'status', p.status, 'body', p.body,
    'translation', p.translation, 'language', p.language, 'intent', p.intent, 'confidence', p.confidence,
    'checks', p.checks, 'facts', p.facts, 'promptVersion', p.prompt_version, 'model', p.model,
    'decidedBy', p.decided_by, 'decidedAt', p.decided_at, 'decisionNote', p.decision_note,
    'finalBody', p.final_body, 'createdAt', p.created_at,
    'claimedBy', case when p.status = 'PENDING' and p.claimed_until > now() then
      jsonb_build_object('id', p.claimed_by, 'email', p.claimed_by_email, 'until', p.claimed_until) end);

-- A draft, and the conversation whose hours say when it may go out; null: unknown.
create or replace function find_draft(p_id uuid) returns jsonb
language sql stable return (
  select jsonb_build_object('draft', draft_json(d), 'conversation', conversation_json(c))
  from drafts d join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id where d.id = p_id
);

-- p_actor: the human who decided on the draft by writing it; null: nobody has decided.
create or replace function insert_draft(p_workflow_id uuid, p_status text, p_draft jsonb, p_actor text default null)
returns uuid
language plpgsql set search_path = public, pg_temp as $$
declare v_id uuid;
begin
  insert into drafts (workflow_id, status, body, translation, language, intent, confidence, checks, facts, prompt_version, model,
    decided_by, decided_at)
  values (p_workflow_id, p_status, p_draft ->> 'body', p_draft ->> 'translation', p_draft ->> 'language', p_draft ->> 'intent',
    (p_draft ->> 'confidence')::double precision, p_draft -> 'checks', p_draft -> 'facts', p_draft ->> 'promptVersion',
    p_draft ->> 'model', p_actor, case when p_actor is not null then now() end)
  returning id into v_id;
  return v_id;
end $$;

-- A human wants another draft, made with their guidance. Outcomes as of `decide_draft`.
create or replace function regenerate_draft(p_draft_id uuid, p_version integer, p_actor text, p_guidance text default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft drafts;
  v_outcome text := 'conflict';
begin
  select c.* into v_conversation from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select w.* into v_workflow from workflows w join drafts d on d.workflow_id = w.id where d.id = p_draft_id for update of w;
  select * into v_draft from drafts where id = p_draft_id for update;
  if v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_draft.status = 'PENDING' and v_draft.version = p_version then
    v_outcome := 'decided';
    update drafts set version = version + 1, status = 'SUPERSEDED', decided_by = p_actor, decided_at = now(),
      decision_note = p_guidance
    where id = p_draft_id returning * into v_draft;
    update workflows set guidance = coalesce(p_guidance, '') where id = v_workflow.id;
    perform advance_workflow(v_workflow, 'RECEIVED', p_actor, 'draft.superseded',
      jsonb_build_object('reason', 'another draft was asked for', 'guidance', p_guidance), v_draft.id);
    select * into v_workflow from workflows where id = v_workflow.id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draft', draft_json(v_draft), 'workflow', workflow_json(v_workflow));
end $$;

-- Whoever claimed a draft looks at it no more; nothing changes for anybody else's claim. Returns `outcome`: `released` or
-- `not_found`, with the draft as it is now.
create or replace function release_draft(p_draft_id uuid, p_actor text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation_id uuid;
  v_draft drafts;
begin
  select c.id into v_conversation_id from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_draft from drafts where id = p_draft_id for update;
  if v_draft.status = 'PENDING' and v_draft.claimed_by = p_actor and v_draft.claimed_until > clock_timestamp() then
    update drafts set claimed_by = null, claimed_by_email = null, claimed_until = null
    where id = p_draft_id returning * into v_draft;
    perform append_event(v_conversation_id, p_actor, 'draft.released', '{}', v_draft.workflow_id, v_draft.id);
  end if;
  return jsonb_build_object('outcome', 'released', 'draft', draft_json(v_draft));
end $$;

-- Hands a conversation to a human. Returns `outcome`: `done` or `not_found`, with the escalation.
create or replace function escalate_conversation(p_conversation_id uuid, p_actor text, p_escalation jsonb, p_notification jsonb default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_escalation_id uuid;
begin
  select * into v_conversation from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  v_workflow.conversation_id := v_conversation.id;
  v_escalation_id := insert_escalation(v_workflow, p_escalation);
  perform append_event(v_conversation.id, p_actor, 'escalation.raised',
    jsonb_build_object('type', p_escalation ->> 'type', 'reason', p_escalation ->> 'reason'), null, null, v_escalation_id);
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'done',
    'escalation', (select escalation_json(e) from escalations e where e.id = v_escalation_id));
end $$;

create or replace function escalation_json(p escalations) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'conversationId', p.conversation_id, 'type', p.type,
    'severity', p.severity, 'status', p.status, 'reason', p.reason, 'automatic', p.automatic,
    'acknowledgedBy', p.acknowledged_by, 'resolvedBy', p.resolved_by, 'resolution', p.resolution,
    'createdAt', p.created_at, 'dueAt', p.due_at);

-- A human takes an escalation, or settles it; settled, its hold ends. Returns `outcome`: `done`, `not_found`, or
-- `conflict`, with the escalation as it is now.
create or replace function handle_escalation(p_escalation_id uuid, p_status text, p_actor text, p_resolution text default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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

-- When the hold on a conversation began; null: none.
create or replace function held_since(p_conversation_id uuid) returns timestamptz
language sql stable return (
  select max(created_at) from escalations where conversation_id = p_conversation_id and holds and status <> 'RESOLVED'
);

create or replace function insert_escalation(p_workflow workflows, p_escalation jsonb) returns uuid
language sql set search_path = public, pg_temp as $$
  insert into escalations (workflow_id, conversation_id, type, severity, reason, automatic, due_at)
  values (p_workflow.id, p_workflow.conversation_id, p_escalation ->> 'type', p_escalation ->> 'severity',
          p_escalation ->> 'reason', coalesce((p_escalation ->> 'automatic')::boolean, true),
          now() + (p_escalation ->> 'dueInMs')::bigint * interval '1 millisecond')
  returning id
$$;

-- A text that was handed in before is answered as such, also while new ones of its number or caller are refused.
create or replace function find_receipt(p_message_id text) returns jsonb
language sql stable return (
  select jsonb_build_object('duplicate', true, 'workflow', workflow_json(w))
  from messages m join workflows w on w.id = m.workflow_id where m.message_id = p_message_id
);

-- One text from a tenant: message, conversation and workflow, in one transaction. From its return nothing is lost, and a
-- change of consent (p_consent: what the text asks for) is in force.
create or replace function receive_sms(
  p_message_id text, p_phone_number text, p_content text, p_received_at timestamptz,
  p_tenant_id text default null, p_sms_agent_id text default null, p_consent text default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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

-- Several texts in one transaction: {"texts": [{messageId, phoneNumber, content, receivedAt, tenantId, smsAgentId, consent}]}.
-- Returns the receipts in the order of the texts. A text that is the only one of its conversation, and finds nothing there
-- that it joins, changes or withdraws, is stored together with the others of its kind; the rest go through `receive_sms`.
-- Conversations are created and then locked in the order of their numbers, so that two of these never wait for each other
-- in a circle.
create or replace function receive_sms_batch(p_texts jsonb) returns jsonb
language plpgsql
-- A handful of rows of large tables: the planner, who takes every list for a hundred long, would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_plain bigint[];
  v_workflows uuid[];
  v_text jsonb;
  v_place bigint;
  v_receipts jsonb;
begin
  insert into conversations (phone_number)
  select distinct value ->> 'phoneNumber' from jsonb_array_elements(p_texts -> 'texts') order by 1
  on conflict (phone_number) do nothing;
  perform from conversations
    where phone_number in (select value ->> 'phoneNumber' from jsonb_array_elements(p_texts -> 'texts'))
    order by phone_number for update;

  -- Holding the conversations, look at what is there.
  select array_agg(t.place), array_agg(gen_random_uuid()) into v_plain, v_workflows
  from (
    select ordinality as place, value as text, value ->> 'phoneNumber' as phone_number,
      count(*) over (partition by value ->> 'phoneNumber') as of_number,
      count(*) over (partition by value ->> 'messageId') as of_message
    from jsonb_array_elements(p_texts -> 'texts') with ordinality
  ) t join conversations c using (phone_number)
  where t.of_number = 1 and t.of_message = 1 and t.text ->> 'consent' is null
    and not exists (select from messages m where m.message_id = t.text ->> 'messageId')
    and not exists (select from workflows w where w.conversation_id = c.id and w.run_at is not null and w.status = 'RECEIVED')
    and not exists (
      select from workflows w where w.conversation_id = c.id and w.status in ('AWAITING_APPROVAL', 'SCHEDULED'));

  with plain as materialized (
    select c.id as conversation_id, c.tenant_id as known_tenant_id, c.event_count + 1 as sequence, c.last_hash,
      v_workflows[p.number] as workflow_id, nextval(pg_get_serial_sequence('messages', 'position')) as position,
      t.text ->> 'messageId' as message_id, t.text ->> 'content' as content,
      (t.text ->> 'receivedAt')::timestamptz as received_at, t.text ->> 'tenantId' as tenant_id,
      t.text ->> 'smsAgentId' as sms_agent_id,
      greatest(pg_current_xact_id(), (
        select transaction_id from events where conversation_id = c.id and sequence = c.event_count)) as transaction_id,
      row(null, null, c.id, c.event_count + 1, v_workflows[p.number], null, null, 'tenant', 'message.received',
        jsonb_build_object('messageId', t.text ->> 'messageId', 'to', 'RECEIVED'), clock_timestamp(), null)::events as event
    from unnest(v_plain) with ordinality p (place, number)
    join jsonb_array_elements(p_texts -> 'texts') with ordinality t (text, place) using (place)
    join conversations c on c.phone_number = t.text ->> 'phoneNumber'
  ), chained as materialized (
    select *, event_hash(last_hash, event) as hash from plain
  ), conversation as (
    update conversations c set event_count = p.sequence, last_hash = p.hash, tenant_id = coalesce(p.tenant_id, c.tenant_id),
      sms_agent_id = coalesce(p.sms_agent_id, c.sms_agent_id)
    from chained p where c.id = p.conversation_id
  ), workflow as (
    insert into workflows (id, conversation_id, tenant_id, first_message, last_message, run_at, received_at)
    select workflow_id, conversation_id, coalesce(tenant_id, known_tenant_id), position, position, now(), received_at
    from chained
  ), message as (
    insert into messages (position, message_id, conversation_id, workflow_id, content, received_at)
    overriding system value
    select position, message_id, conversation_id, workflow_id, content, received_at from chained
  ), answered as (
    update workflows w set deadline_at = null, deadline_kind = null
    from chained p where w.conversation_id = p.conversation_id and w.deadline_kind = 'no_response'
  )
  insert into events (transaction_id, conversation_id, sequence, workflow_id, actor, action, detail, at, hash)
  select transaction_id, conversation_id, sequence, workflow_id, (event).actor, (event).action, (event).detail, (event).at, hash
  from chained;

  select coalesce(jsonb_object_agg(p.place, jsonb_build_object('duplicate', false, 'workflow', workflow_json(w))), '{}')
  into v_receipts
  from unnest(v_plain, v_workflows) p (place, workflow_id) join workflows w on w.id = p.workflow_id;

  for v_text, v_place in
    select value, ordinality from jsonb_array_elements(p_texts -> 'texts') with ordinality
    where v_plain is null or ordinality <> all (v_plain)
    order by value ->> 'phoneNumber', ordinality
  loop
    v_receipts := v_receipts || jsonb_build_object(v_place, receive_sms(
      v_text ->> 'messageId', v_text ->> 'phoneNumber', v_text ->> 'content', (v_text ->> 'receivedAt')::timestamptz,
      v_text ->> 'tenantId', v_text ->> 'smsAgentId', v_text ->> 'consent'));
  end loop;
  return (select coalesce(jsonb_agg(value order by key::bigint), '[]') from jsonb_each(v_receipts));
end $$;

-- The condition of a filter over alias `r`. A search is for all of its words in the tenant's name, unit and property, for the
-- tenant's id, or for a number: the whole of it, a stretch of its digits, or its last four. What is not searched for compares
-- with null, which nothing equals.
create or replace function conversation_condition(p_filter jsonb) returns text
language sql immutable return
  'true'
    || case when p_filter ? 'properties' then ' and ($1 -> ''properties'') ? r.property_name' else '' end
    || case when (p_filter -> 'holdsOnly')::boolean then
         ' and r.id in (select conversation_id from escalations where holds and status <> ''RESOLVED'')' else '' end
    || case when p_filter ? 'search' then ' and (' || concat_ws(' or ',
         (select string_agg(format('strpos(r.search_text, %L) > 0', fold_text(word)), ' and ')
          from jsonb_array_elements_text(p_filter #> '{search,words}') word where fold_text(word) <> ''),
         format('r.tenant_id = %L', p_filter #>> '{search,tenantId}'),
         format('r.phone_number = %L', p_filter #>> '{search,phoneNumber}'),
         format('strpos(r.phone_number, %L) > 0', p_filter #>> '{search,digits}'),
         format('right(r.phone_number, 4) = %L', p_filter #>> '{search,lastDigits}')) || ')' else '' end;

create or replace function count_conversations(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('conversations', array[conversation_condition(p_filter)], p_filter, p_most);

create or replace function count_drafts(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('drafts', draft_scans(p_filter), p_filter, p_most);

create or replace function count_escalations(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('escalations', escalation_scans(p_filter), p_filter, p_most);

create or replace function count_events(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('events', event_scans(p_filter), p_filter, p_most);

-- Counting stops at p_most: nobody reads a larger number, and a count reads every row that it counts.
create or replace function count_of(p_table text, p_scans text[], p_filter jsonb, p_most integer) returns integer
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_scans text := (select string_agg(format('select 1 from %I r where %s', p_table, condition), ' union all ')
    from unnest(p_scans) condition);
  v_count integer;
begin
  execute format('select count(*) from (%s limit $2) c', v_scans) into v_count using p_filter, p_most;
  return v_count;
end $$;

create or replace function count_payment_plans(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('payment_plans', payment_plan_scans(p_filter), p_filter, p_most);

-- Counting stops at p_most: nobody reads a larger number, and a count reads every row that it counts.
create or replace function count_workflows(p_filter jsonb, p_most integer) returns integer
language sql stable return count_of('workflows', workflow_scans(p_filter), p_filter, p_most);

-- The languages of all drafts, each found by one step into the index.
create or replace function draft_languages() returns jsonb
language sql stable return (
  with recursive found (language) as (
    (select language from drafts order by language limit 1)
    union all
    select (select d.language from drafts d where d.language > found.language order by d.language limit 1)
    from found where found.language is not null
  )
  select coalesce(jsonb_agg(language), '[]') from found where language is not null
);

create or replace function draft_scans(p_filter jsonb) returns text[]
language sql stable return
  filter_scans(p_filter, '{"statuses": "r.status", "languages": "r.language", "properties": "r.property_name"}',
    case when p_filter ? 'properties' then '[{"list": "properties"}]'::jsonb
    when p_filter ?| '{statuses,languages}' then jsonb_build_array(
      jsonb_build_object('list', 'languages', 'all', case when not p_filter ? 'languages' then draft_languages() end),
      '{"list": "statuses",
        "all": ["PENDING", "APPROVED", "AUTO_APPROVED", "REJECTED", "ESCALATED", "SUPERSEDED", "EXPIRED"]}'::jsonb)
    else '[]' end,
    within_window(p_filter, 'created_at')
      || case when p_filter ? 'minConfidence' then ' and r.confidence >= ($1 ->> ''minConfidence'')::double precision' else '' end
      || case when p_filter ? 'maxConfidence' then ' and r.confidence <= ($1 ->> ''maxConfidence'')::double precision' else '' end);

create or replace function escalation_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
    '{"statuses": "r.status", "types": "r.type", "severities": "r.severity", "properties": "r.property_name"}',
    case when p_filter ? 'properties' then '[{"list": "properties"}]'::jsonb
    when p_filter ?| '{statuses,types,severities}' then
      case when p_filter ? 'types' then '[{"list": "types"}]' else '[]' end::jsonb
        || '[{"list": "statuses", "all": ["OPEN", "ACKNOWLEDGED", "RESOLVED"]},
             {"list": "severities", "all": ["LOW", "MEDIUM", "HIGH", "CRITICAL"]}]'
    else '[]' end,
    within_window(p_filter, 'created_at'));

-- The events of a workflow or a conversation are few: they are read whole and sorted. An event is of the property that its
-- conversation is of: where properties alone narrow the log, it is read in its order and what is not theirs is passed over.
create or replace function event_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
    '{"conversationIds": "r.conversation_id", "workflowIds": "r.workflow_id", "actors": "r.actor", "actions": "r.action"}',
    (select coalesce(jsonb_agg(jsonb_build_object('list', list)), '[]')
     from unnest(array['conversationIds', 'workflowIds', 'actors', 'actions']) list where p_filter ? list),
    within_window(p_filter, 'at') || case when p_filter ? 'properties' then
      ' and exists (select from conversations c where c.id = r.conversation_id and $1 -> ''properties'' ? c.property_name)'
    else '' end);

-- The conditions of a filter over alias `r`, one for each scan. p_columns: the column of each list in the filter; p_leading:
-- the lists whose columns lead the index, in its order, with all values where the filter names none
-- ([{"list", "all"}]); p_rest: what else must hold. $1 is the filter itself.
create or replace function filter_scans(p_filter jsonb, p_columns jsonb, p_leading jsonb, p_rest text) returns text[]
language sql immutable return (
  with recursive column_order as (
    select ordinality as place, value ->> 'list' as list, coalesce(p_filter -> (value ->> 'list'), value -> 'all') as wanted
    from jsonb_array_elements(p_leading) with ordinality
  ), scan (place, condition) as (
    select 0::bigint, p_rest || coalesce((
      select string_agg(format(' and %s = any (array(select jsonb_array_elements_text($1 -> %L)))', value, key), '' order by key)
      from jsonb_each_text(p_columns) where p_filter ? key and key not in (select list from column_order)), '')
    union all
    select column_order.place, condition || format(' and %s = %L', p_columns ->> list, wanted.value)
    from scan join column_order on column_order.place = scan.place + 1
    cross join lateral (select distinct value from jsonb_array_elements_text(column_order.wanted)) wanted
  )
  select coalesce(array_agg(condition), '{false}') from scan where place = jsonb_array_length(p_leading)
);

create or replace function list_conversations(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('conversations', 'last_activity_at', 'id', 'conversation_json', array[conversation_condition(p_filter)], p_filter,
    p_limit, p_after);
end $$;

create or replace function list_drafts(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('drafts', 'created_at', 'id', 'draft_json', draft_scans(p_filter), p_filter, p_limit, p_after);
end $$;

create or replace function list_escalations(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('escalations', 'created_at', 'id', 'escalation_json', escalation_scans(p_filter), p_filter, p_limit, p_after);
end $$;

create or replace function list_events(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('events', 'at', 'position', 'event_json', event_scans(p_filter), p_filter, p_limit, p_after,
    p_filter ?| '{workflowIds,conversationIds}');
end $$;

create or replace function list_payment_plans(p_filter jsonb, p_limit integer, p_after text default null)
returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('payment_plans', 'created_at', 'id', 'payment_plan_json', payment_plan_scans(p_filter), p_filter, p_limit,
    p_after);
end $$;

-- One page, newest first: at most p_limit rows that come after the one with the cursor p_after ("instant|id").
create or replace function list_workflows(p_filter jsonb, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return page_of('workflows', 'received_at', 'id', 'workflow_json', workflow_scans(p_filter), p_filter, p_limit, p_after);
end $$;

-- One page, newest first: at most p_limit rows of a table that come after the one with the cursor p_after ("instant|id"). The
-- keys are found in the indexes first, and then only the rows of the page are read. A number for a key is told as a UUID, so
-- that all cursors have one form. p_few: what the conditions let through is little, so it is read whole and sorted, where the
-- planner might go through the whole table in the order of the page.
create or replace function page_of(
  p_table text, p_at text, p_key text, p_row text, p_scans text[], p_filter jsonb, p_limit integer, p_after text,
  p_few boolean default false
) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_after text := '';
  v_scans text;
  v_page jsonb;
begin
  if p_after is not null then
    v_after := format(' and (r.%I, r.%I) < (%L, %L)', p_at, p_key, split_part(p_after, '|', 1),
      case when p_key = 'position' then
        ('x' || right(replace(split_part(p_after, '|', 2), '-', ''), 16))::bit(64)::bigint::text
      else split_part(p_after, '|', 2) end);
  end if;
  select string_agg(
    format('(select r.%I as at, r.%I as key from %s order by at desc, key desc limit $2)', p_at, p_key,
      format(case when p_few then '(select * from %I r where %s%s offset 0) r' else '%I r where %s%s' end,
        p_table, condition, v_after)), ' union all ')
  into v_scans from unnest(p_scans) condition;
  execute format(
    'select coalesce(jsonb_agg(jsonb_build_object(''cursor'', p.at::text || ''|'' || %s, ''node'', %I(r))
        order by p.at desc, p.key desc), ''[]'')
      from (select * from (%s) scans order by at desc, key desc limit $2) p join %I r on r.%I = p.key',
    case when p_key = 'position' then 'lpad(to_hex(p.key), 32, ''0'')::uuid' else 'p.key' end,
    p_row, v_scans, p_table, p_key)
  into v_page using p_filter, p_limit;
  return v_page;
end $$;

create or replace function payment_plan_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter, '{"statuses": "r.status", "tenantIds": "r.tenant_id", "properties": "r.property_name"}',
    case when p_filter ? 'tenantIds' then '[{"list": "tenantIds"}]'
         when p_filter ? 'properties' then '[{"list": "properties"}]'
         when p_filter ? 'statuses' then '[{"list": "statuses"}]' else '[]' end::jsonb,
    within_window(p_filter, 'created_at'));

create or replace function within_window(p_filter jsonb, p_at text) returns text
language sql immutable return
  'true'
    || case when p_filter ? 'from' then format(' and r.%I >= ($1 ->> ''from'')::timestamptz', p_at) else '' end
    || case when p_filter ? 'to' then format(' and r.%I < ($1 ->> ''to'')::timestamptz', p_at) else '' end;

create or replace function workflow_scans(p_filter jsonb) returns text[]
language sql immutable return
  filter_scans(p_filter,
    '{"statuses": "r.status", "routes": "coalesce(r.route, '''')", "tenantIds": "r.tenant_id", "conversationIds": "r.conversation_id",
      "properties": "r.property_name"}',
    case
    when p_filter ? 'conversationIds' then '[{"list": "conversationIds"}]'
    when p_filter ? 'tenantIds' then '[{"list": "tenantIds"}]'
    when p_filter ? 'properties' then '[{"list": "properties"}]'
    when p_filter ?| '{statuses,routes}' then jsonb_build_array(
      jsonb_build_object('list', 'statuses', 'all', (select jsonb_agg(key) from jsonb_object_keys(workflow_transitions()) key)),
      '{"list": "routes", "all": ["", "AUTO_SEND", "APPROVAL", "ESCALATION", "NONE"]}'::jsonb)
    else '[]' end::jsonb,
    within_window(p_filter, 'received_at'));

-- Appends one event to its conversation's chain. The caller's transaction holds the conversation's row from here on,
-- which is what keeps the chain in one piece. One that had to wait for the row may have got its id before the one that it
-- waited for; its event is filed under the greater of the two, so that the log tells a conversation in its own order.
create or replace function append_event(
  p_conversation_id uuid, p_actor text, p_action text, p_detail jsonb,
  p_workflow_id uuid default null, p_draft_id uuid default null, p_escalation_id uuid default null
) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_event events;
begin
  select * into strict v_conversation from conversations where id = p_conversation_id for update;
  v_event.conversation_id := p_conversation_id;
  v_event.sequence := v_conversation.event_count + 1;
  v_event.workflow_id := p_workflow_id;
  v_event.draft_id := p_draft_id;
  v_event.escalation_id := p_escalation_id;
  v_event.actor := p_actor;
  v_event.action := p_action;
  v_event.detail := jsonb_strip_nulls(p_detail);
  v_event.at := clock_timestamp();
  v_event.hash := event_hash(v_conversation.last_hash, v_event);
  v_event.transaction_id := greatest(pg_current_xact_id(), (
    select transaction_id from events where conversation_id = p_conversation_id and sequence = v_conversation.event_count));
  insert into events (transaction_id, conversation_id, sequence, workflow_id, draft_id, escalation_id, actor, action, detail,
                      at, hash)
  values (v_event.transaction_id, v_event.conversation_id, v_event.sequence, v_event.workflow_id, v_event.draft_id,
          v_event.escalation_id, v_event.actor, v_event.action, v_event.detail, v_event.at, v_event.hash);
  update conversations set event_count = v_event.sequence, last_hash = v_event.hash where id = p_conversation_id;
end $$;

-- What was written to the log by the transactions that the horizon does not cover.
create or replace function beyond_horizon(p_horizon xid8) returns setof events
language sql stable
-- Always by the log's index: the planner does not know how little is beyond the horizon.
set enable_seqscan = off set search_path = public, pg_temp as $$
  select * from events where transaction_id >= p_horizon order by transaction_id, position offset 0
$$;

-- A cursor is "transaction.position": the log's order is that of transaction ids, not of positions alone, because
-- transactions commit out of order. Only rows of transactions older than every running one are shown, and no row is filed
-- under an id smaller than its transaction's, so nothing can still appear before a cursor that a reader already holds.
create or replace function cursor_of(p_transaction_id xid8, p_position bigint) returns text
language sql immutable return p_transaction_id::text || '.' || p_position;

create or replace function event_hash(p_previous text, p_event events) returns text
language sql stable return
  encode(sha256(convert_to(p_previous || jsonb_build_array(
    p_event.conversation_id, p_event.sequence, p_event.workflow_id, p_event.draft_id, p_event.escalation_id,
    p_event.actor, p_event.action, p_event.detail,
    to_char(p_event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  )::text, 'UTF8')), 'hex');

create or replace function event_json(p_event events) returns jsonb
language sql stable return
  jsonb_build_object(
    'cursor', cursor_of(p_event.transaction_id, p_event.position),
    'id', p_event.position::text,
    'conversationId', p_event.conversation_id, 'workflowId', p_event.workflow_id,
    'draftId', p_event.draft_id, 'escalationId', p_event.escalation_id,
    'actor', p_event.actor, 'action', p_event.action, 'detail', p_event.detail,
    'at', p_event.at, 'hash', p_event.hash);

-- The approvals that are open as of the log's horizon, oldest first, as the events that opened them. It is computed
-- from the log and not from `drafts`, so that it and the events after `cursor` never tell a change twice or not at all.
create or replace function open_approvals() returns jsonb
language sql stable return (
  with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as id),
  candidates as (
    select id from drafts where status = 'PENDING'
    union
    select draft_id from beyond_horizon((select id from horizon)) where draft_id is not null
  ),
  opened as (
    select e.* from candidates
    cross join lateral (
      select * from events where draft_id = candidates.id and action = 'draft.requested' order by position limit 1) e
    where e.transaction_id < (select id from horizon)
      and not exists (
        select from (
          select r.action from events r
          where r.draft_id = candidates.id and r.transaction_id < (select id from horizon) offset 0
        ) later
        where later.action in ('draft.approved', 'draft.rejected', 'draft.escalated', 'draft.superseded', 'draft.expired'))
  )
  select jsonb_build_object(
    'cursor', cursor_of((select id from horizon), 0),
    'events', coalesce((select jsonb_agg(event_json(o::events) order by transaction_id, position) from opened o), '[]'))
);

-- The escalations that are open as of the log's horizon, oldest first, as the events that raised them; see open_approvals.
-- Each is looked up by itself: what is open is little beside the log.
create or replace function open_escalations() returns jsonb
language sql stable return (
  with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as id),
  candidates as (
    select id from escalations where status = 'OPEN'
    union
    select escalation_id from beyond_horizon((select id from horizon)) where escalation_id is not null
  ),
  raised as (
    select e.* from candidates
    -- What first names an escalation raises it.
    cross join lateral (select * from events where escalation_id = candidates.id order by position limit 1) e
    where e.transaction_id < (select id from horizon)
      and not exists (
        select from (
          select h.action from events h
          where h.escalation_id = candidates.id and h.transaction_id < (select id from horizon) offset 0
        ) later where later.action in ('escalation.acknowledged', 'escalation.resolved'))
  )
  select jsonb_build_object(
    'cursor', cursor_of((select id from horizon), 0),
    'events', coalesce((select jsonb_agg(event_json(r::events) order by transaction_id, position) from raised r), '[]'))
);

-- The log after a cursor (null: from now on), oldest first. `behind` says that committed events wait for an older
-- transaction to end; a reader asks again soon instead of waiting for the next wake-up.
create or replace function read_events(p_after text, p_limit integer, p_actions text[] default null) returns jsonb
language plpgsql stable
-- Always by the log's index: the planner does not know how little is after a cursor, or beyond the horizon.
set enable_seqscan = off set search_path = public, pg_temp as $$
declare
  v_horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  v_transaction_id xid8 := split_part(coalesce(p_after, v_horizon::text || '.0'), '.', 1)::xid8;
  v_position bigint := split_part(coalesce(p_after, '0.0'), '.', 2)::bigint;
  v_events jsonb;
begin
  select coalesce(jsonb_agg(event_json(e) order by e.transaction_id, e.position), '[]') into v_events
  from (
    select * from events
    where (transaction_id, position) > (v_transaction_id, v_position)
      and transaction_id < v_horizon
      and (p_actions is null or action = any (p_actions))
    order by transaction_id, position
    limit p_limit
  ) e;
  return jsonb_build_object(
    'events', v_events,
    -- A full page ends at its last event; otherwise everything before the horizon has been seen.
    'cursor', case when jsonb_array_length(v_events) = p_limit then v_events -> -1 ->> 'cursor'
                   when (v_transaction_id, v_position) > (v_horizon, 0::bigint) then p_after
                   else cursor_of(v_horizon, 0) end,
    'more', jsonb_array_length(v_events) = p_limit,
    'behind', exists (select from events where transaction_id >= v_horizon));
end $$;

-- After a restore into another cluster, whose transaction ids start anew: until its ids have passed the restored ones,
-- nobody would see those events, and new ones would sort before them. This puts them all before everything to come, in
-- their order. Cursors from before the restore are void.
create or replace function rebase_log() returns bigint
language plpgsql set search_path = public, pg_temp as $$
declare v_rows bigint;
begin
  alter table events disable trigger events_append_only;
  update events set transaction_id = '3';
  get diagnostics v_rows = row_count;
  alter table events enable trigger events_append_only;
  return v_rows;
end $$;

create or replace function refuse_log_change() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'events is append-only: % refused', tg_op;
end $$;

create or replace trigger events_append_only before update or delete on events
  for each row execute function refuse_log_change();
create or replace trigger events_no_truncate before truncate on events
  for each statement execute function refuse_log_change();

-- Recomputes the chains of the next p_limit conversations after p_after (in the order of their ids), and names those
-- that do not hold: a row that was changed, removed or inserted. `next` is where to go on, null at the end. Who can
-- rewrite a whole chain and its conversation's head leaves no trace here; keep heads elsewhere to find that too.
create or replace function verify_log(p_after uuid, p_limit integer) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_event events;
  v_hash text;
  v_sequence bigint;
  v_reason text;
  v_checked integer := 0;
  v_events bigint := 0;
  v_broken jsonb := '[]';
  v_last uuid;
begin
  for v_conversation in
    select * from conversations where p_after is null or id > p_after order by id limit p_limit
  loop
    v_hash := '';
    v_sequence := 0;
    v_reason := null;
    for v_event in select * from events where conversation_id = v_conversation.id order by sequence loop
      v_sequence := v_sequence + 1;
      v_hash := event_hash(v_hash, v_event);
      v_reason := case
        when v_event.sequence <> v_sequence then 'an event is missing before number ' || v_event.sequence
        when v_event.hash <> v_hash then 'event number ' || v_sequence || ' was changed' end;
      exit when v_reason is not null;
    end loop;
    if v_reason is null and (v_sequence <> v_conversation.event_count or v_hash <> v_conversation.last_hash) then
      v_reason := v_conversation.event_count || ' events were written, ' || v_sequence || ' are there';
    end if;
    if v_reason is not null then
      v_broken := v_broken || jsonb_build_object('conversationId', v_conversation.id, 'reason', v_reason);
    end if;
    v_checked := v_checked + 1;
    v_events := v_events + v_sequence;
    v_last := v_conversation.id;
  end loop;
  return jsonb_build_object('conversations', v_checked, 'events', v_events, 'broken', v_broken,
    'next', case when v_checked = p_limit then v_last end);
end $$;

-- What narrows events to the conversations of some properties, parameter $2 being their names; without names, nothing.
create or replace function events_of_properties(p_properties text[]) returns text
language sql immutable return
  case when p_properties is null then '' else
    ' and exists (select from conversations c where c.id = e.conversation_id and c.property_name = any ($2))' end;

-- What approvers made of the model's drafts since p_from, by tenths of confidence: the lowest first, 1 in the highest.
-- Confidence is a sum of weights: what is a tenth but for the last bits of a double is that tenth.
create or replace function measure_calibration(p_from timestamptz, p_properties text[] default null) returns jsonb
language plpgsql stable set jit = off set search_path = public, pg_temp as $$
declare v_tenths jsonb;
begin
  execute replace($query$
    with decided as (
      select least(floor(d.confidence::numeric * 10), 9)::integer as tenth, d.confidence, e.action, e.detail ? 'sent' as edited
      from events e join drafts d on d.id = e.draft_id
      where e.at >= $1 and e.action in ('draft.approved', 'draft.rejected', 'draft.escalated')
        and e.detail ->> 'from' = 'AWAITING_APPROVAL' and d.model <> 'none' {of_properties}
    ), counted as (
      select tenth, count(*) as decided, count(*) filter (where action = 'draft.approved' and not edited) as approved_unchanged,
        count(*) filter (where action = 'draft.approved' and edited) as approved_edited,
        count(*) filter (where action = 'draft.rejected') as rejected,
        count(*) filter (where action = 'draft.escalated') as escalated, avg(confidence) as average_confidence
      from decided group by tenth
    )
    select jsonb_agg(jsonb_build_object(
      'decided', coalesce(decided, 0), 'approvedUnchanged', coalesce(approved_unchanged, 0),
      'approvedEdited', coalesce(approved_edited, 0), 'rejected', coalesce(rejected, 0), 'escalated', coalesce(escalated, 0),
      'averageConfidence', average_confidence) order by tenth)
    from generate_series(0, 9) tenth left join counted using (tenth)
  $query$, '{of_properties}', events_of_properties(p_properties)) into v_tenths using p_from, p_properties;
  return v_tenths;
end $$;

-- What happened since the first of p_starts, counted as in measure_window, for each of the stretches that begin there; the
-- last one has no end, so that they come to the same sums.
create or replace function measure_series(p_starts text[], p_properties text[] default null) returns jsonb
language plpgsql stable
set work_mem = '64MB' set jit = off set search_path = public, pg_temp as $$
declare v_series jsonb;
begin
  execute replace($query$
    with happened as (
      select width_bucket(at, $1) as bucket, action, escalation_id, detail ->> 'from' as was, detail ->> 'to' as is_now,
        detail ? 'sent' as edited
      from events e where at >= $1[1] {of_properties}
    ), counted as (
      select bucket, count(*) filter (where action = 'message.received') as received,
        count(*) filter (where action = 'draft.auto_approved') as auto_sent,
        count(*) filter (where action = 'draft.requested') as approval_requested,
        count(*) filter (where action = 'draft.approved' and was = 'AWAITING_APPROVAL') as approved,
        count(*) filter (where action = 'draft.approved' and edited) as edited,
        count(*) filter (where action = 'draft.rejected') as rejected,
        count(*) filter (where escalation_id is not null
          and action not in ('escalation.acknowledged', 'escalation.resolved')) as escalated,
        count(*) filter (where is_now = 'SUPPRESSED') as suppressed,
        count(*) filter (where is_now = 'FAILED') as failed
      from happened group by bucket
    )
    select jsonb_agg(jsonb_build_object(
      'received', coalesce(received, 0), 'autoSent', coalesce(auto_sent, 0),
      'approvalRequested', coalesce(approval_requested, 0), 'approved', coalesce(approved, 0), 'edited', coalesce(edited, 0),
      'rejected', coalesce(rejected, 0), 'escalated', coalesce(escalated, 0), 'suppressed', coalesce(suppressed, 0),
      'failed', coalesce(failed, 0)) order by bucket)
    from generate_series(1, cardinality($1)) bucket left join counted using (bucket)
  $query$, '{of_properties}', events_of_properties(p_properties)) into v_series using p_starts::timestamptz[], p_properties;
  return v_series;
end $$;

-- What happened since p_from, from the log, to the conversations of some properties or of all. The confidence of a draft
-- stands with the draft; what no model wrote has none.
create or replace function measure_window(p_from timestamptz, p_properties text[] default null) returns jsonb
language plpgsql stable
set work_mem = '64MB' set jit = off set search_path = public, pg_temp as $$
declare v_metrics jsonb;
begin
  execute replace(replace($query$
    with happened as materialized (
      select workflow_id, draft_id, escalation_id, action, at, position, detail ->> 'from' as was, detail ->> 'to' as is_now,
        detail ? 'sent' as edited
      from events where at >= $1 {of_properties}
    ), counted as (
      select count(*) filter (where action = 'message.received') as received,
        count(*) filter (where action = 'draft.auto_approved') as auto_sent,
        -- A text that a human wrote is approved from the start: nobody decided about it.
        count(*) filter (where action = 'draft.approved' and was = 'AWAITING_APPROVAL') as approved,
        count(*) filter (where action = 'draft.approved' and edited) as edited,
        count(*) filter (where action = 'draft.rejected') as rejected,
        count(*) filter (where action = 'draft.escalated') as escalated_drafts,
        count(*) filter (where escalation_id is not null
          and action not in ('escalation.acknowledged', 'escalation.resolved')) as escalated,
        count(*) filter (where is_now = 'SUPPRESSED') as suppressed,
        count(*) filter (where is_now = 'FAILED') as failed,
        -- Texts that are drafted for once more offer their plan once.
        count(distinct coalesce(workflow_id::text, position::text)) filter (where action = 'payment_plan.proposed') as payment_plans
      from happened
    ), drafted as (
      select count(*) as drafted, avg(confidence) as average_confidence
      from drafts where created_at >= $1 and model <> 'none' {drafts_of_properties}
    ), routed as (
      select extract(epoch from h.at - b.at)::double precision as seconds
      from happened h cross join lateral (
        select e.at, e.action from events e where e.workflow_id = h.workflow_id order by e.position limit 1) b
      where h.was = 'PROCESSING' and h.is_now in ('AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'ESCALATED', 'SUPPRESSED')
        and b.action = 'message.received'
        -- Another draft that an approver asked for is no second answer to the receipt.
        and not exists (select from events e
          where e.workflow_id = h.workflow_id and e.position < h.position and e.action = 'draft.requested')
    ), decided as (
      select extract(epoch from h.at - r.at)::double precision as seconds
      from happened h cross join lateral (
        select e.at from events e where e.draft_id = h.draft_id and e.action = 'draft.requested' order by e.position limit 1) r
      where h.action in ('draft.approved', 'draft.rejected', 'draft.escalated')
    )
    select jsonb_build_object(
      'received', received, 'drafted', drafted, 'autoSent', auto_sent, 'approved', approved, 'edited', edited,
      'rejected', rejected, 'escalated', escalated, 'suppressed', suppressed, 'failed', failed, 'paymentPlans', payment_plans,
      'averageConfidence', average_confidence,
      'autoSendRate', auto_sent::double precision / nullif(drafted, 0),
      'approvalRate', approved::double precision / nullif(approved + rejected + escalated_drafts, 0),
      'routeSeconds', (select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by seconds) from routed),
      'decisionSeconds', (select percentile_cont(array[0.5, 0.95, 0.99]) within group (order by seconds) from decided))
    from counted, drafted
  $query$, '{of_properties}', case when p_properties is null then '' else
      'and exists (select from conversations c where c.id = events.conversation_id and c.property_name = any ($2))' end),
    '{drafts_of_properties}', case when p_properties is null then '' else 'and property_name = any ($2)' end)
  into v_metrics using p_from, p_properties;
  return v_metrics;
end $$;

create or replace function complete_notification(p_id uuid, p_lease_token uuid) returns jsonb
language sql set search_path = public, pg_temp as $$
  with done as (
    update notifications set sent_at = now(), run_at = null, lease_token = null, lease_until = null, error = null
    where id = p_id and lease_token = p_lease_token returning id)
  select jsonb_build_object('outcome', case when exists (select from done) then 'sent' else 'lease_lost' end)
$$;

-- Which workflow and conversation a notification is about is known here, whoever words it.
create or replace function insert_notification(p_workflow workflows, p_notification jsonb) returns void
language sql set search_path = public, pg_temp as $$
  insert into notifications (conversation_id, workflow_id, subject, body, priority, metadata)
  select p_workflow.conversation_id, p_workflow.id, p_notification ->> 'subject', p_notification ->> 'body',
         p_notification ->> 'priority', coalesce(p_notification -> 'metadata', '{}') || jsonb_strip_nulls(
           jsonb_build_object('conversationId', p_workflow.conversation_id, 'workflowId', p_workflow.id))
  where jsonb_typeof(p_notification) = 'object'
$$;

-- p_delay_ms null: given up, kept with its error.
create or replace function release_notification(p_id uuid, p_lease_token uuid, p_delay_ms bigint, p_error text)
returns jsonb
language sql set search_path = public, pg_temp as $$
  with released as (
    update notifications set run_at = now() + p_delay_ms * interval '1 millisecond', lease_token = null, lease_until = null,
      error = coalesce(p_error, error), attempts = attempts - (p_error is null)::integer
    where id = p_id and lease_token = p_lease_token returning id)
  select jsonb_build_object('outcome', case when exists (select from released) then 'released' else 'lease_lost' end)
$$;

-- What a human decides about a plan: APPROVED, REJECTED, or COUNTERED with p_draft, the reply that makes the other offer and
-- waits for approval itself (a reminder is due after p_reminder_ms). Returns `outcome`: `done`, `not_found`, `conflict` or
-- `opted_out`, with the plan as it is now.
create or replace function decide_payment_plan(
  p_payment_plan_id uuid, p_status text, p_actor text, p_note text default null, p_counter_offer jsonb default null,
  p_draft jsonb default null, p_notification jsonb default null, p_reminder_ms bigint default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_plan payment_plans;
  v_conversation conversations;
  v_workflow workflows;
  v_draft_id uuid;
  v_before jsonb;
  v_outcome text := 'conflict';
begin
  select c.* into v_conversation from payment_plans p join conversations c on c.id = p.conversation_id
    where p.id = p_payment_plan_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_plan from payment_plans where id = p_payment_plan_id for update;
  if p_status = 'COUNTERED' and v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_plan.status in ('VALID', 'NEEDS_REVIEW', 'INVALID') then
    v_outcome := 'done';
    v_before := jsonb_build_object('status', v_plan.status, 'counterOffer', v_plan.counter_offer);
    update payment_plans set status = p_status, version = version + 1, decided_by = p_actor, decided_at = now(),
      counter_offer = coalesce(p_counter_offer, counter_offer)
    where id = p_payment_plan_id returning * into v_plan;
    perform append_event(v_conversation.id, p_actor, 'payment_plan.' || lower(p_status),
      jsonb_build_object('paymentPlanId', v_plan.id, 'note', p_note), v_plan.workflow_id);
    if p_status = 'COUNTERED' then
      v_workflow := begin_workflow(v_conversation, p_actor, 'counter_offer.written');
      update payment_plans set offer_workflow_id = v_workflow.id, before_offer = v_before where id = p_payment_plan_id;
      v_draft_id := insert_draft(v_workflow.id, 'PENDING', p_draft);
      perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested', '{}', v_draft_id);
      perform set_deadline(v_workflow.id, 'approval_reminder', now() + p_reminder_ms * interval '1 millisecond');
      perform insert_notification(v_workflow, p_notification);
    end if;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'paymentPlan', payment_plan_json(v_plan));
end $$;

-- A plan with its conversation and its counter-offer, for who is about to decide; null: unknown.
create or replace function find_payment_plan(p_id uuid) returns jsonb
language sql stable return (
  select jsonb_build_object('paymentPlan', payment_plan_json(p), 'counterOffer', p.counter_offer,
    'conversation', conversation_json(c))
  from payment_plans p join conversations c on c.id = p.conversation_id where p.id = p_id
);

-- Keeps a plan as it is offered or, p_approved, as agreed by rule. p_actor: who offers it.
create or replace function insert_payment_plan(
  p_conversation_id uuid, p_workflow_id uuid, p_tenant_id text, p_plan jsonb, p_actor text, p_approved boolean default false
) returns payment_plans
language plpgsql set search_path = public, pg_temp as $$
declare v_plan payment_plans;
begin
  insert into payment_plans (conversation_id, workflow_id, tenant_id, status, amount_cents, interval, installments, start_date,
    total_cents, coverage, auto_approvable, issues, counter_offer, evidence, decided_by, decided_at)
  values (p_conversation_id, p_workflow_id, p_tenant_id, case when p_approved then 'APPROVED' else p_plan ->> 'status' end,
    (p_plan ->> 'amountCents')::integer, p_plan ->> 'interval', (p_plan ->> 'installments')::integer,
    (p_plan ->> 'startDate')::date, (p_plan ->> 'totalCents')::integer, (p_plan ->> 'coverage')::double precision,
    (p_plan ->> 'autoApprovable')::boolean, p_plan -> 'issues', nullif(p_plan -> 'counterOffer', 'null'),
    p_plan ->> 'evidence', case when p_approved then 'system' end, case when p_approved then now() end)
  returning * into v_plan;
  perform append_event(p_conversation_id, p_actor, 'payment_plan.proposed',
    jsonb_build_object('paymentPlanId', v_plan.id, 'status', v_plan.status), p_workflow_id);
  return v_plan;
end $$;

create or replace function payment_plan_json(p payment_plans) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'workflowId', p.workflow_id, 'tenantId', p.tenant_id,
    'status', p.status, 'amountCents', p.amount_cents, 'interval', p.interval, 'installments', p.installments,
    'startDate', p.start_date, 'totalCents', p.total_cents, 'coverage', p.coverage,
    'autoApprovable', p.auto_approvable, 'issues', p.issues, 'counterOffer', p.counter_offer, 'createdAt', p.created_at);

-- A plan that came by another way than a text. Returns `outcome`: `done` or `not_found`, with the plan.
create or replace function submit_payment_plan(p_conversation_id uuid, p_tenant_id text, p_plan jsonb, p_actor text)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  return jsonb_build_object('outcome', 'done', 'paymentPlan',
    payment_plan_json(insert_payment_plan(p_conversation_id, null, p_tenant_id, p_plan, p_actor)));
end $$;

-- A counter-offer whose text does not go out was never made: the plan is what it was before, and can be decided again.
create or replace function withdraw_counter_offer() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare v_plan payment_plans;
begin
  update payment_plans set status = before_offer ->> 'status', counter_offer = nullif(before_offer -> 'counterOffer', 'null'),
    version = version + 1, decided_by = null, decided_at = null, offer_workflow_id = null, before_offer = null
  where offer_workflow_id = new.id and status = 'COUNTERED' returning * into v_plan;
  if found then
    perform append_event(new.conversation_id, 'system', 'payment_plan.restored',
      jsonb_build_object('paymentPlanId', v_plan.id, 'status', v_plan.status, 'reason', 'the counter-offer does not go out'), new.id);
  end if;
  return null;
end $$;

create or replace trigger workflows_offer_ended after update of status on workflows for each row
  when (old.status in ('AWAITING_APPROVAL', 'SCHEDULED', 'SENDING')
    and new.status in ('RECEIVED', 'REJECTED', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED'))
  execute function withdraw_counter_offer();

-- The property of each of some conversations: {id: property}; what is unknown is absent or null.
create or replace function get_properties(p_conversation_ids uuid[]) returns jsonb
language sql stable return (
  select coalesce(jsonb_object_agg(id, property_name), '{}') from conversations where id = any (p_conversation_ids)
);

-- Those of the ids in p_wanted whose rows are of one of its properties.
create or replace function ids_within(p_table text, p_wanted jsonb) returns jsonb
language sql stable return to_jsonb(wanted_ids(p_wanted, 'ids', p_table));

-- Takes in where tenants live (p_tenants: {tenant id: property or null}), and what follows from it for their conversations.
create or replace function remember_properties(p_tenants jsonb) returns void
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_conversation record;
begin
  insert into tenant_properties (tenant_id, property_name)
    select key, value from jsonb_each_text(p_tenants) order by key
  on conflict (tenant_id) do update set property_name = excluded.property_name
    where tenant_properties.property_name is distinct from excluded.property_name;
  -- In the order in which texts of several numbers take them.
  for v_conversation in
    select c.id, t.property_name from conversations c join tenant_properties t on t.tenant_id = c.tenant_id
    where c.tenant_id in (select jsonb_object_keys(p_tenants)) and c.property_name is distinct from t.property_name
    order by c.phone_number for update of c
  loop
    update conversations set property_name = v_conversation.property_name where id = v_conversation.id;
  end loop;
end $$;

create or replace function set_property_of_conversation() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.tenant_id is distinct from old.tenant_id then
    new.property_name := (select property_name from tenant_properties where tenant_id = new.tenant_id);
  end if;
  return new;
end $$;

create or replace trigger conversations_property before insert or update of tenant_id on conversations
  for each row execute function set_property_of_conversation();

create or replace function set_property_of_draft() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.property_name := (select property_name from workflows where id = new.workflow_id);
  return new;
end $$;

create or replace trigger drafts_property before insert on drafts
  for each row execute function set_property_of_draft();

create or replace function set_property_of_row() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.property_name := (select property_name from conversations where id = new.conversation_id);
  return new;
end $$;

create or replace trigger workflows_property before insert on workflows
  for each row execute function set_property_of_row();
create or replace trigger escalations_property before insert on escalations
  for each row execute function set_property_of_row();
create or replace trigger payment_plans_property before insert on payment_plans
  for each row execute function set_property_of_row();

-- What belongs to a conversation follows it. Whoever changes a conversation holds its row, so nothing is added meanwhile.
create or replace function spread_property() returns trigger
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
begin
  update workflows set property_name = new.property_name where conversation_id = new.id;
  update drafts set property_name = new.property_name from workflows w
    where w.id = drafts.workflow_id and w.conversation_id = new.id;
  update escalations set property_name = new.property_name where conversation_id = new.id;
  update payment_plans set property_name = new.property_name where conversation_id = new.id;
  return null;
end $$;

create or replace trigger conversations_property_changed after update on conversations
  for each row when (old.property_name is distinct from new.property_name) execute function spread_property();

-- The ids that p_wanted lists under a name, without those whose rows are of none of its properties, if it names any.
create or replace function wanted_ids(p_wanted jsonb, p_name text, p_table text) returns uuid[]
language plpgsql stable set search_path = public, pg_temp as $$
declare v_ids uuid[] := uuids_of(p_wanted -> p_name);
begin
  if p_wanted ? 'properties' then
    execute format('select array(select r.id from %I r where r.id = any ($1) and $2 ? r.property_name)', p_table)
    into v_ids using v_ids, p_wanted -> 'properties';
  end if;
  return v_ids;
end $$;

-- The newest escalations of a conversation, at most a hundred: {conversationId, statuses, holding}. Without statuses, whatever
-- became of them; holding, those that keep the conversation for a human now.
create or replace function escalations_of_conversation(p_wanted jsonb) returns jsonb
language sql stable return (
  select coalesce(jsonb_agg(escalation_json(e::escalations) order by e.created_at desc, e.id desc), '[]')
  from (
    select * from escalations
    where conversation_id = (p_wanted ->> 'conversationId')::uuid
      and (jsonb_typeof(p_wanted -> 'statuses') = 'null' or p_wanted -> 'statuses' ? status)
      and (not (p_wanted -> 'holding')::boolean or holds and status <> 'RESOLVED')
    order by created_at desc, id desc limit 100
  ) e
);

create or replace function get_conversations(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(conversation_json(c)), '[]') from conversations c where c.id = any (p_ids)
);

create or replace function get_drafts(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(draft_json(d)), '[]') from drafts d where d.id = any (p_ids)
);

-- All drafts of each workflow, newest first.
create or replace function get_drafts_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(draft_json(d) order by d.created_at desc, d.id), '[]')
  from drafts d where d.workflow_id = any (p_workflow_ids)
);

create or replace function get_escalations(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(escalation_json(e)), '[]') from escalations e where e.id = any (p_ids)
);

create or replace function get_escalations_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(escalation_json(e) order by e.created_at, e.id), '[]')
  from escalations e where e.workflow_id = any (p_workflow_ids)
);

create or replace function get_payment_plans_of_workflows(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(payment_plan_json(p) order by p.created_at desc, p.id), '[]')
  from payment_plans p where p.workflow_id = any (p_workflow_ids)
);

create or replace function get_workflows(p_ids uuid[]) returns jsonb
language sql stable
-- By their ids, however few rows the planner takes the table to have.
set enable_seqscan = off return (
  select coalesce(jsonb_agg(workflow_json(w)), '[]') from workflows w where w.id = any (p_ids)
);

-- What the fields of one level ask for, in one call: p_wanted names what of which ids, and the properties that the asker may
-- see, if not all. `pages` and `counts` are of the workflows of one parent each, `escalationsOfConversations` of one
-- conversation each; all three are answered in their order.
create or replace function read_many(p_wanted jsonb) returns jsonb
language sql stable return
  jsonb_build_object(
    'conversations', case when p_wanted ? 'conversations'
      then get_conversations(wanted_ids(p_wanted, 'conversations', 'conversations')) else '[]' end,
    'workflows', case when p_wanted ? 'workflows' then get_workflows(wanted_ids(p_wanted, 'workflows', 'workflows')) else '[]' end,
    'drafts', case when p_wanted ? 'drafts' then get_drafts(wanted_ids(p_wanted, 'drafts', 'drafts')) else '[]' end,
    'draftsOfWorkflows', case when p_wanted ? 'draftsOfWorkflows'
      then get_drafts_of_workflows(wanted_ids(p_wanted, 'draftsOfWorkflows', 'workflows')) else '[]' end,
    'escalationsOfWorkflows', case when p_wanted ? 'escalationsOfWorkflows'
      then get_escalations_of_workflows(wanted_ids(p_wanted, 'escalationsOfWorkflows', 'workflows')) else '[]' end,
    'paymentPlansOfWorkflows', case when p_wanted ? 'paymentPlansOfWorkflows'
      then get_payment_plans_of_workflows(wanted_ids(p_wanted, 'paymentPlansOfWorkflows', 'workflows')) else '[]' end,
    'pages', (select coalesce(jsonb_agg(list_workflows(value -> 'filter', (value ->> 'limit')::integer, value ->> 'after')
        order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'pages') with ordinality),
    'counts', (select coalesce(jsonb_agg(count_workflows(value -> 'filter', (value ->> 'most')::integer) order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'counts') with ordinality),
    'escalationsOfConversations', (select coalesce(jsonb_agg(escalations_of_conversation(value) order by ordinality), '[]')
      from jsonb_array_elements(p_wanted -> 'escalationsOfConversations') with ordinality));

create or replace function uuids_of(p_list jsonb) returns uuid[]
language sql immutable return array(select value::uuid from jsonb_array_elements_text(p_list));

-- Before each attempt to hand a text to the SMS Agent: the guards once more, and the attempt on record. An attempt of
-- which nobody knows the outcome comes back as it was (`lookup`): it is looked up before there may be another.
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

-- p_no_response_ms: for a text that wants an answer, how long the tenant may take before a human looks at it.
create or replace function complete_send(
  p_workflow_id uuid, p_lease_token uuid, p_sms_agent_id text, p_provider_id text, p_found_in_history boolean, p_steps jsonb,
  p_no_response_ms bigint default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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

-- How long the same words to the same number count as the same text, sent by mistake twice.
create or replace function duplicate_window() returns interval
language sql immutable return interval '10 minutes';

create or replace function outbound_json(p outbound_messages) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'kind', p.kind, 'body', p.body, 'attempts', p.attempts, 'firstAttemptAt', p.first_attempt_at,
    'lastAttemptAt', p.last_attempt_at, 'outcomeUnknown', p.outcome_unknown);

-- What became of a text at the provider, by the provider's id of it. Reports come late and in any order: what is final
-- stays. A text that did not arrive is told to a human (p_escalation), an opt-out at the provider (p_opted_out) is one here.
-- Returns `outcome`: `recorded`, `unchanged` or `not_found`, with the workflow.
create or replace function record_delivery_status(
  p_provider_id text, p_status text, p_error text default null, p_opted_out boolean default false,
  p_escalation jsonb default null, p_notification jsonb default null
) returns jsonb
language plpgsql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_outbound outbound_messages;
  v_workflow workflows;
  v_escalation_id uuid;
begin
  select w.* into v_workflow from outbound_messages o join workflows w on w.id = o.workflow_id
    where o.provider_id = p_provider_id order by o.created_at desc limit 1;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  perform from conversations where id = v_workflow.conversation_id for update;
  select * into v_outbound from outbound_messages where workflow_id = v_workflow.id for update;
  if v_outbound.delivery_status in ('delivered', 'undelivered', 'failed') or v_outbound.delivery_status = p_status then
    return jsonb_build_object('outcome', 'unchanged', 'workflow', workflow_json(v_workflow));
  end if;
  update outbound_messages set delivery_status = p_status, delivery_error = p_error where id = v_outbound.id;
  if jsonb_typeof(p_escalation) = 'object' then
    v_escalation_id := insert_escalation(v_workflow, p_escalation);
    perform insert_notification(v_workflow, p_notification);
  end if;
  perform append_event(v_workflow.conversation_id, 'provider', 'message.delivery',
    jsonb_build_object('status', p_status, 'error', p_error), v_workflow.id, null, v_escalation_id);
  if p_opted_out and (select consent from conversations where id = v_workflow.conversation_id) = 'OPTED_IN' then
    perform change_consent(v_workflow.conversation_id, 'OPTED_OUT', 'provider', jsonb_build_object('reason', p_error), v_workflow.id);
  end if;
  return jsonb_build_object('outcome', 'recorded', 'workflow', workflow_json(v_workflow));
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
      and o.created_at > now() - duplicate_window() and w.status in ('SCHEDULED', 'SENDING', 'SENT') limit 1;
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

-- The provider refuses texts to this number because its owner opted out there (21610): that is an opt-out like any other.
create or replace function suppress_send(p_workflow_id uuid, p_lease_token uuid, p_error text, p_steps jsonb)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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

-- What a text is told to be when it may not go out: in the words of the audit trail.
create or replace function suppression_reason(p_consent text) returns text
language sql immutable return case p_consent when 'OPTED_OUT' then 'opted out' else 'a human has the conversation' end;

-- Whatever of a conversation waits to be decided or sent is not sent any more.
create or replace function withdraw_unsent(p_conversation_id uuid, p_actor text, p_reason text) returns void
language plpgsql set search_path = public, pg_temp as $$
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

-- Gives up: FAILED, and a human is told.
create or replace function fail_turn(
  p_workflow_id uuid, p_lease_token uuid, p_error text, p_steps jsonb, p_escalation jsonb, p_notification jsonb
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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

-- Gives a claim back, to be tried again after a delay. A turn that was still drafting and has been overtaken by newer
-- texts leaves its own to them. p_error null: handed back unharmed (shutdown), which costs no attempt and leaves what is
-- known of the outcome as it was. p_spared: what failed was never tried, which costs no attempt either. p_wants_draft: the
-- rules leave the turn to the model, so it is claimed again only where there is room to draft.
create or replace function release_turn(
  p_workflow_id uuid, p_lease_token uuid, p_delay_ms bigint, p_error text, p_outcome_unknown boolean, p_steps jsonb,
  p_spared boolean default false, p_wants_draft boolean default false
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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

-- Keeps the named claims alive; returns the workflows still held. Rows that somebody holds right now are skipped: the
-- holder is finishing them, or claiming them after they ran out.
create or replace function renew_leases(p_lease_tokens uuid[], p_lease_ms integer) returns jsonb
language sql
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
  with held as (
    select id from workflows where lease_token = any (p_lease_tokens) for update skip locked
  ), renewed as (
    update workflows w set lease_until = now() + p_lease_ms * interval '1 millisecond'
    from held where w.id = held.id returning w.id
  )
  select coalesce(jsonb_agg(id), '[]') from renewed
$$;

-- How a turn ends: with a draft and a route; handed to a human with p_escalations ({"escalations":
-- [...]}, the leading one first), with or without a draft; or with the route NONE, which drafts nothing and sends at most
-- p_fixed_text ({kind, body}). What was learnt on the way is kept: the plan that the tenant offered, their zone, the hours
-- in which they want no texts ({"windows": [...]}). Like all that ends a claim, it says in `hasWork` whether that left
-- something for a worker to do now. Returns `outcome`: `lease_lost`, `superseded`, `suppressed` (for p_reason),
-- `awaiting_approval` (a reminder is due after p_reminder_ms), `escalated`, `scheduled` (auto-send, but not before
-- p_send_at), or `send` with the text to hand to the SMS Agent now: the attempt is on record before it is made.
create or replace function route_turn(
  p_workflow_id uuid, p_lease_token uuid, p_route text, p_steps jsonb,
  p_tenant_id text default null, p_language text default null,
  p_draft jsonb default null, p_notification jsonb default null,
  p_send_at timestamptz default null, p_reminder_ms bigint default null,
  p_escalations jsonb default null, p_reason text default null, p_fixed_text jsonb default null,
  p_payment_plan jsonb default null, p_time_zone text default null, p_quiet_windows jsonb default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_newer uuid := waiting_turn(v_workflow);
  v_escalations jsonb := coalesce(p_escalations -> 'escalations', '[]');
  v_escalation jsonb;
  v_consent text;
  v_held boolean;
  v_outcome text;
  v_draft_id uuid;
  v_escalation_id uuid;
  v_first_escalation_id uuid;
  v_outbound outbound_messages;
begin
  if v_workflow.id is null or v_workflow.status <> 'PROCESSING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  v_held := held_since(v_workflow.conversation_id) is not null;
  update conversations set tenant_id = coalesce(p_tenant_id, tenant_id), language = coalesce(p_language, language),
      time_zone = coalesce(p_time_zone, time_zone), quiet_windows = coalesce(p_quiet_windows -> 'windows', quiet_windows)
    where id = v_workflow.conversation_id returning consent into v_consent;
  update workflows set route = p_route, tenant_id = coalesce(p_tenant_id, tenant_id), steps = steps || (p_steps -> 'steps'),
    error = null where id = v_workflow.id;

  v_outcome := case
    when v_newer is not null and v_escalations = '[]' then 'superseded'
    when jsonb_typeof(p_fixed_text) = 'object' then
      case when v_consent = case p_fixed_text ->> 'kind' when 'opt_out_confirmation' then 'OPTED_OUT' else 'OPTED_IN' end
        then 'send' else 'suppressed' end
    when p_route = 'ESCALATION' then 'escalated'
    when p_route = 'NONE' or v_consent = 'OPTED_OUT' or v_held then 'suppressed'
    when p_route = 'AUTO_SEND' and p_send_at is not null then 'scheduled'
    when p_route = 'AUTO_SEND' then 'send'
    else 'awaiting_approval' end;

  if jsonb_typeof(p_draft) = 'object' then
    v_draft_id := insert_draft(v_workflow.id,
      case v_outcome when 'superseded' then 'SUPERSEDED' when 'suppressed' then 'EXPIRED' when 'send' then 'AUTO_APPROVED'
                     when 'scheduled' then 'AUTO_APPROVED' when 'awaiting_approval' then 'PENDING' else 'ESCALATED' end,
      p_draft);
  end if;
  -- The texts of a superseded turn are read again, and their plan with them; a turn that is drafted again offers the same.
  if jsonb_typeof(p_payment_plan) = 'object' and v_outcome <> 'superseded'
    and not exists (select from payment_plans where workflow_id = v_workflow.id) then
    perform insert_payment_plan(v_workflow.conversation_id, v_workflow.id, p_tenant_id, p_payment_plan, 'tenant',
      v_outcome in ('send', 'scheduled') and (p_payment_plan ->> 'autoApprovable')::boolean);
  end if;
  if v_outcome <> 'superseded' then
    for v_escalation in select * from jsonb_array_elements(v_escalations) loop
      v_escalation_id := insert_escalation(v_workflow, v_escalation);
      if v_first_escalation_id is null and v_outcome = 'escalated' then
        -- The leading one is told with the change of status, below.
        v_first_escalation_id := v_escalation_id;
      else
        perform append_event(v_workflow.conversation_id, 'system', 'escalation.raised',
          jsonb_build_object('type', v_escalation ->> 'type', 'reason', v_escalation ->> 'reason'),
          v_workflow.id, v_draft_id, v_escalation_id);
      end if;
    end loop;
  end if;

  case v_outcome
  when 'superseded' then
    perform advance_workflow(v_workflow, 'SUPERSEDED', 'system', 'turn.superseded', jsonb_build_object('by', v_newer), v_draft_id);
    update workflows set first_message = least(first_message, v_workflow.first_message),
      last_message = greatest(last_message, v_workflow.last_message) where id = v_newer;
  when 'suppressed' then
    perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed',
      jsonb_build_object('reason', coalesce(p_reason, suppression_reason(v_consent))), v_draft_id);
  when 'awaiting_approval' then
    perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested', '{}', v_draft_id);
    perform set_deadline(v_workflow.id, 'approval_reminder', now() + p_reminder_ms * interval '1 millisecond');
  when 'escalated' then
    perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'escalation.raised',
      jsonb_build_object('type', v_escalations #>> '{0,type}', 'reason', v_escalations #>> '{0,reason}'),
      v_draft_id, v_first_escalation_id);
  when 'scheduled' then
    insert into outbound_messages (workflow_id, conversation_id, body)
    values (v_workflow.id, v_workflow.conversation_id, p_draft ->> 'body');
    perform advance_workflow(v_workflow, 'SCHEDULED', 'system', 'draft.auto_approved',
      jsonb_build_object('sendAt', p_send_at), v_draft_id);
    perform set_deadline(v_workflow.id, 'scheduled_send', p_send_at);
  when 'send' then
    insert into outbound_messages (workflow_id, conversation_id, kind, body, attempts, first_attempt_at, last_attempt_at, outcome_unknown)
    values (v_workflow.id, v_workflow.conversation_id, coalesce(p_fixed_text ->> 'kind', 'reply'),
      coalesce(p_fixed_text ->> 'body', p_draft ->> 'body'), 1, now(), now(), true)
    returning * into v_outbound;
    perform advance_workflow(v_workflow, 'SENDING', 'system',
      case when v_draft_id is null then 'keyword.answered' else 'draft.auto_approved' end,
      case when v_draft_id is null then jsonb_build_object('kind', v_outbound.kind) else '{}' end, v_draft_id);
  end case;
  if v_outcome in ('awaiting_approval', 'escalated') or (p_route = 'NONE' and v_outcome <> 'superseded') then
    perform insert_notification(v_workflow, p_notification);
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draftId', v_draft_id,
    'escalationId', coalesce(v_first_escalation_id, v_escalation_id),
    'hasWork', v_newer is not null or coalesce(jsonb_typeof(p_notification) = 'object', false),
    'outbound', case when v_outbound.id is not null then outbound_json(v_outbound) end);
end $$;

-- All that a worker needs to run a turn, in one piece.
create or replace function turn_json(p workflows) returns jsonb
language sql stable return
  jsonb_build_object(
    'workflow', workflow_json(p), 'leaseToken', p.lease_token, 'guidance', p.guidance,
    'wantsDraft', p.wants_draft, 'failingMs', (extract(epoch from now() - p.failing_since) * 1000)::bigint,
    'conversation', (select conversation_json(c) from conversations c where c.id = p.conversation_id),
    'held', held_since(p.conversation_id) is not null,
    'texts', (select coalesce(jsonb_agg(jsonb_build_object('content', content, 'receivedAt', received_at,
                                                           'consentChange', consent_change)
                                        order by received_at, position), '[]')
              from messages
              where conversation_id = p.conversation_id and position between p.first_message and p.last_message));

-- Moves a workflow on, and writes the one event that says so.
create or replace function advance_workflow(
  p_workflow workflows, p_to text, p_actor text, p_action text, p_detail jsonb,
  p_draft_id uuid default null, p_escalation_id uuid default null
) returns void
language plpgsql set search_path = public, pg_temp as $$
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

-- A workflow that no text of the tenant began: a human writes first.
create or replace function begin_workflow(p_conversation conversations, p_actor text, p_action text) returns workflows
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_position bigint := nextval(pg_get_serial_sequence('messages', 'position'));
begin
  insert into workflows (conversation_id, tenant_id, first_message, last_message, received_at)
  values (p_conversation.id, p_conversation.tenant_id, v_position, v_position, now()) returning * into v_workflow;
  update workflows set route = 'APPROVAL' where id = v_workflow.id;
  perform advance_workflow(v_workflow, 'PROCESSING', p_actor, p_action, '{}');
  select * into v_workflow from workflows where id = v_workflow.id;
  return v_workflow;
end $$;

create or replace function guard_workflow_transition() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'RECEIVED' then
      raise exception 'a workflow starts as RECEIVED, not as %', new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.status is distinct from old.status then
    if not (workflow_transitions() -> old.status) ? new.status then
      raise exception 'a workflow cannot go from % to %', old.status, new.status using errcode = 'check_violation';
    end if;
    new.version := old.version + 1;
    new.completed_at := case when is_end(new.status) then now() end;
    -- The same work claimed again counts on; a new kind of work starts from none.
    if new.status not in ('RECEIVED', 'PROCESSING') then
      new.attempts := 0;
    end if;
  end if;
  new.updated_at := now();
  return new;
end $$;

create or replace trigger workflows_transition before insert or update on workflows
  for each row execute function guard_workflow_transition();

-- The workflow if the claim named by the token still stands, locked; otherwise nothing.
create or replace function held_workflow(p_workflow_id uuid, p_lease_token uuid) returns workflows
language plpgsql set search_path = public, pg_temp as $$
declare v_workflow workflows;
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  select * into v_workflow from workflows where id = p_workflow_id and lease_token = p_lease_token for update;
  return v_workflow;
end $$;

-- Where a workflow ends; FAILED does unless somebody starts it again.
create or replace function is_end(p_status text) returns boolean
language sql immutable return p_status in ('SENT', 'ESCALATED', 'SUPPRESSED', 'SUPERSEDED', 'REJECTED', 'FAILED');

-- What happens by itself when a deadline passes; once, whoever calls it first (compare-and-swap on kind and time).
-- p_next_kind and p_next_ms: the deadline that follows.
create or replace function pass_deadline(
  p_workflow_id uuid, p_kind text, p_at timestamptz, p_escalation jsonb default null, p_notification jsonb default null,
  p_next_kind text default null, p_next_ms bigint default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
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

-- Starts a workflow again that gave up: where it left off, which is sending if a text had been approved. Its open SYSTEM
-- escalations are resolved by it. Returns `outcome`: `retried`, `not_found`, or `conflict` with the workflow as it is.
create or replace function retry_workflow(p_workflow_id uuid, p_actor text, p_reason text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_escalation_id uuid;
  v_resolution text := 'Started again: ' || p_reason;
  v_outcome text := 'conflict';
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_workflow from workflows where id = p_workflow_id for update;
  if v_workflow.status = 'FAILED' then
    v_outcome := 'retried';
    for v_escalation_id in
      update escalations set status = 'RESOLVED', resolved_by = p_actor, resolution = v_resolution
      where workflow_id = p_workflow_id and type = 'SYSTEM' and status <> 'RESOLVED' returning id
    loop
      perform append_event(v_workflow.conversation_id, p_actor, 'escalation.resolved',
        jsonb_build_object('resolution', v_resolution), p_workflow_id, null, v_escalation_id);
    end loop;
    perform advance_workflow(v_workflow,
      case when exists (select from outbound_messages where workflow_id = p_workflow_id) then 'SENDING' else 'RECEIVED' end,
      p_actor, 'workflow.retried', jsonb_build_object('reason', p_reason));
    select * into v_workflow from workflows where id = p_workflow_id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'workflow', workflow_json(v_workflow));
end $$;

create or replace function set_deadline(p_workflow_id uuid, p_kind text, p_at timestamptz) returns void
language sql set search_path = public, pg_temp as $$
  update workflows set deadline_at = p_at, deadline_kind = case when p_at is not null then p_kind end
  where id = p_workflow_id
$$;

-- A draft that nobody has decided gives way to newer texts, and so does an auto-approved reply that waits for the morning;
-- a human's approval stands.
create or replace function supersede_workflow(p_workflow workflows, p_by uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
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

-- The texts of a turn, joined by line breaks in the order in which they were received.
create or replace function turn_text(p workflows) returns text
language sql stable return (
  select coalesce(string_agg(content, e'\n' order by received_at, position), '')
  from messages
  where conversation_id = p.conversation_id and position between p.first_message and p.last_message
);

-- The newest turn of the same conversation that still waits to be claimed, if texts arrived after this one began.
create or replace function waiting_turn(p_workflow workflows) returns uuid
language sql stable return (
  select id from workflows
  where conversation_id = p_workflow.conversation_id and status = 'RECEIVED' and run_at is not null and id <> p_workflow.id
  order by first_message desc limit 1
);

create or replace function workflow_json(p workflows) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'status', p.status, 'version', p.version, 'route', p.route,
    'tenantId', p.tenant_id, 'message', turn_text(p), 'steps', p.steps, 'attempts', p.attempts, 'error', p.error,
    'scheduledFor', case when p.status = 'SCHEDULED' then p.deadline_at end,
    'receivedAt', p.received_at, 'updatedAt', p.updated_at, 'completedAt', p.completed_at);

-- One list of what may follow what; `src/domain/workflow.ts` holds the same list and a test compares them.
create or replace function workflow_transitions() returns jsonb
language sql immutable return
  '{
    "RECEIVED": ["PROCESSING"],
    "PROCESSING": ["RECEIVED", "AWAITING_APPROVAL", "SCHEDULED", "SENDING", "ESCALATED", "SUPPRESSED", "SUPERSEDED", "FAILED"],
    "AWAITING_APPROVAL": ["RECEIVED", "SCHEDULED", "SENDING", "REJECTED", "ESCALATED", "SUPPRESSED", "SUPERSEDED"],
    "SCHEDULED": ["SENDING", "SUPPRESSED", "SUPERSEDED"],
    "SENDING": ["SCHEDULED", "SENT", "SUPPRESSED", "FAILED"],
    "FAILED": ["RECEIVED", "SENDING"],
    "SENT": [], "ESCALATED": [], "SUPPRESSED": [], "SUPERSEDED": [], "REJECTED": []
  }'::jsonb;

-- What may be claimed now: of each conversation a turn whose claim ran out, else the oldest open one.
create or replace view due_workflows with (security_invoker = true) as
  select w.* from workflows w
  where w.run_at <= now()
    and case when w.lease_token is not null then w.lease_until <= now()
        else not exists (
          select from workflows o
          where o.conversation_id = w.conversation_id and o.run_at is not null
            and (o.lease_token is not null or o.first_message < w.first_message)) end;

select only_for_service('{page_of, route_turn}');
