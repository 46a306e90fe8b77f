-- What an event's hash is made of, after the hash of the event before.
create or replace function event_content(p_event events) returns text
language sql stable return jsonb_build_array(
    p_event.conversation_id, p_event.sequence, p_event.workflow_id, p_event.draft_id, p_event.escalation_id,
    p_event.actor, p_event.action, p_event.detail,
    to_char(p_event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  )::text;
