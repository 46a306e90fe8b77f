-- Erases what was said in a conversation up to p_before (`infinity`: all of it); its row is locked by the caller. p_whole: nothing is left that anybody
-- needs, so the number and what tells who it is go too, unless consent was ever given or withdrawn: who has opted out must never be
-- texted again, and what was agreed must be proven (47 CFR 64.1200(d)(6), 28 U.S.C. 1658). p_detail: for the log.
create or replace function erase_conversation(p_conversation_id uuid, p_before timestamptz, p_whole boolean, p_actor text, p_detail jsonb)
returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_before timestamptz;
  v_workflows uuid[];
  v_erasure bigint;
  v_through bigint;
begin
  if p_whole then
    perform withdraw_unsent(p_conversation_id, p_actor, 'what was said is erased');
  end if;
  v_before := least(p_before, clock_timestamp());
  v_workflows := erase_rows(p_conversation_id, v_before);
  select * into v_conversation from conversations where id = p_conversation_id;
  v_erasure := v_conversation.event_count + 1;
  select max(sequence) into v_through from events
    where conversation_id = p_conversation_id and (at <= v_before or workflow_id = any (v_workflows));
  update events set detail = erased_detail(action, detail), erased_by = v_erasure
    where conversation_id = p_conversation_id and (at <= v_before or workflow_id = any (v_workflows)) and erased_by is null
      and detail <> erased_detail(action, detail);
  if p_whole then
    update tenant_properties set search_text = null where tenant_id = v_conversation.tenant_id;
  end if;
  -- The log is held from here on only.
  perform append_event(p_conversation_id, p_actor, 'conversation.erased', p_detail || jsonb_build_object(
    'through', v_through, 'digest', erased_digest(p_conversation_id, v_erasure)));
  update conversations set erased_before = v_before,
    -- To erase is no activity: nobody has said anything.
    last_activity_at = v_conversation.last_activity_at,
    search_text = case when p_whole then '' else search_text end,
    quiet_windows = case when p_whole then '[]' else quiet_windows end,
    sms_agent_id = case when not p_whole or keeps_number(v_conversation) then sms_agent_id end,
    -- A country code that nobody has.
    phone_number = case when not p_whole or keeps_number(v_conversation) then phone_number
      else '+999' || lpad(floor(random() * 1e11)::bigint::text, 11, '0') end
  where id = p_conversation_id;
end $$;
