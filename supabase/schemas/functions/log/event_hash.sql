create or replace function event_hash(p_previous text, p_event events) returns text
language sql stable return
  encode(sha256(convert_to(p_previous || jsonb_build_array(
    p_event.conversation_id, p_event.sequence, p_event.workflow_id, p_event.draft_id, p_event.escalation_id,
    p_event.actor, p_event.action, p_event.detail,
    to_char(p_event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  )::text, 'UTF8')), 'hex');
