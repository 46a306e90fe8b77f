-- One text from a tenant: message, conversation and workflow, in one transaction. From its return nothing is lost, and a
-- change of consent (p_consent: what the text asks for) is in force. p_noted: what was cleaned away or replaced, in words. With the
-- id of another number's conversation nothing is stored (`otherNumber`), unless the text speaks of consent: that is heard without the id.
create or replace function receive_sms(
  p_message_id text, p_phone_number text, p_content text, p_received_at timestamptz,
  p_tenant_id text default null, p_sms_agent_id text default null, p_consent text default null,
  p_caller text default null, p_media_urls text[] default '{}', p_noted text default null,
  p_trace text default null
) returns jsonb
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_unsent workflows;
  v_position bigint;
  v_consent_change text;
  v_salt uuid := gen_random_uuid();
begin
  v_workflow := received_as(p_message_id, p_phone_number, p_content, p_caller);
  if v_workflow.id is not null then
    return jsonb_build_object('duplicate', true, 'workflow', workflow_json(v_workflow));
  end if;

  if agent_id_of_another(p_sms_agent_id, p_phone_number) then
    if p_consent is null then
      return jsonb_build_object('otherNumber', true);
    end if;
    p_sms_agent_id := null;
    p_noted := concat_ws('; ', p_noted, 'conversationId stands for another number');
  end if;

  insert into conversations (phone_number, tenant_id, sms_agent_id)
  values (p_phone_number, p_tenant_id, p_sms_agent_id)
  on conflict (phone_number) do update set
    tenant_id = coalesce(excluded.tenant_id, conversations.tenant_id),
    sms_agent_id = coalesce(excluded.sms_agent_id, conversations.sms_agent_id)
  returning * into v_conversation;

  -- Holding the conversation, look again: the same text may have come in by another door meanwhile.
  v_workflow := received_as(p_message_id, p_phone_number, p_content, p_caller);
  if v_workflow.id is not null then
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
    insert into workflows (conversation_id, tenant_id, first_message, last_message, run_at, received_at, trace)
    values (v_conversation.id, coalesce(p_tenant_id, v_conversation.tenant_id), v_position, v_position, now(), p_received_at, p_trace)
    returning * into v_workflow;
  end if;
  insert into messages (position, message_id, conversation_id, workflow_id, content, received_at, consent_change, caller, media_urls, salt)
  overriding system value
  values (v_position, p_message_id, v_conversation.id, v_workflow.id, p_content, p_received_at, v_consent_change, p_caller,
    coalesce(p_media_urls, '{}'), v_salt);
  perform append_event(v_conversation.id, 'tenant', 'message.received',
    received_detail(p_message_id, v_workflow.status, p_media_urls, p_noted, message_hash(v_salt, p_content, p_media_urls)),
    v_workflow.id);
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
