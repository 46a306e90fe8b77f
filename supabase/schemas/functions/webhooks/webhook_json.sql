create or replace function webhook_json(p webhooks) returns jsonb
language sql stable return jsonb_build_object(
  'id', p.id, 'url', p.url, 'topics', p.topics, 'propertyNames', p.property_names, 'personalData', p.personal_data,
  'secretVersion', p.secret_version, 'secretReplacedAt', p.secret_replaced_at, 'cursor', p.cursor,
  'status', case when p.run_at is null then 'PAUSED' when p.failing_since is not null then 'FAILING' else 'ACTIVE' end,
  'attempts', p.attempts, 'failingSince', p.failing_since, 'error', p.error, 'deliveredAt', p.delivered_at,
  'createdBy', p.created_by, 'createdAt', p.created_at);
