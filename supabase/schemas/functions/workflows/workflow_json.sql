create or replace function workflow_json(p workflows) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'conversationId', p.conversation_id, 'status', p.status, 'version', p.version, 'route', p.route,
    'tenantId', p.tenant_id, 'message', turn_text(p), 'mediaUrls', turn_media(p), 'steps', p.steps, 'attempts', p.attempts, 'error', p.error,
    'scheduledFor', case when p.status = 'SCHEDULED' then p.deadline_at end,
    'receivedAt', p.received_at, 'updatedAt', p.updated_at, 'completedAt', p.completed_at);
