create or replace function event_json(p_event events) returns jsonb
language sql stable return
  jsonb_build_object(
    'cursor', cursor_of(p_event.epoch, p_event.position),
    'id', p_event.position::text,
    'conversationId', p_event.conversation_id, 'workflowId', p_event.workflow_id,
    'draftId', p_event.draft_id, 'escalationId', p_event.escalation_id,
    'actor', p_event.actor, 'action', p_event.action, 'detail', p_event.detail,
    'at', p_event.at, 'hash', p_event.hash);
