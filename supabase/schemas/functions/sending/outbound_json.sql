create or replace function outbound_json(p outbound_messages) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'kind', p.kind, 'body', p.body, 'attempts', p.attempts, 'firstAttemptAt', p.first_attempt_at,
    'lastAttemptAt', p.last_attempt_at, 'outcomeUnknown', p.outcome_unknown);
