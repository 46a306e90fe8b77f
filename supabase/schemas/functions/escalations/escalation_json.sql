create or replace function escalation_json(p escalations) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'workflowId', p.workflow_id, 'conversationId', p.conversation_id, 'type', p.type,
    'severity', p.severity, 'status', p.status, 'reason', p.reason, 'reasons', coalesce(p.reasons, '[]'), 'automatic', p.automatic,
    'acknowledgedBy', p.acknowledged_by, 'resolvedBy', p.resolved_by, 'resolution', p.resolution,
    'createdAt', p.created_at, 'dueAt', p.due_at);
