create or replace function revocation_json(p revocations) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'kind', p.kind, 'value', p.value, 'reason', p.reason, 'revokedBy', p.revoked_by, 'revokedAt', p.revoked_at);
