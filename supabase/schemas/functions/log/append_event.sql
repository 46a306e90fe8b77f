-- Appends one event to its conversation's chain. The caller's transaction holds the conversation's row from here on,
-- which is what keeps the chain in one piece, and lets the log tell a conversation in its own order.
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
  v_event.detail := jsonb_strip_nulls(p_detail || words_of_event(p_detail -> 'words', p_workflow_id, p_draft_id));
  v_event.at := clock_timestamp();
  v_event.hash := event_hash(v_conversation.last_hash, v_event);
  perform hold_log();
  insert into events (conversation_id, sequence, workflow_id, draft_id, escalation_id, actor, action, detail,
                      at, hash)
  values (v_event.conversation_id, v_event.sequence, v_event.workflow_id, v_event.draft_id,
          v_event.escalation_id, v_event.actor, v_event.action, v_event.detail, v_event.at, v_event.hash)
  returning position into v_event.position;
  -- What is open is read in the log's order (open_approvals, open_escalations).
  if p_action = 'draft.requested' then
    update drafts set requested_event = v_event.position where id = p_draft_id;
  end if;
  if p_escalation_id is not null then
    update escalations set raised_event = v_event.position where id = p_escalation_id and raised_event is null;
  end if;
  update conversations set event_count = v_event.sequence, last_hash = v_event.hash where id = p_conversation_id;
end $$;
