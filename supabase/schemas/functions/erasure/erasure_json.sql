create or replace function erasure_json(p erasures) returns jsonb
language sql stable return jsonb_build_object(
  'id', p.id, 'tenantId', p.tenant_id, 'conversations', cardinality(p.conversation_ids), 'remaining', cardinality(p.remaining),
  'reason', p.reason, 'overrideReason', p.override_reason, 'requestedBy', p.requested_by, 'requestedAt', p.requested_at,
  'status', p.status, 'completedAt', p.completed_at);
