create or replace function conversation_json(p conversations) returns jsonb
language sql stable return
  jsonb_build_object(
    'id', p.id, 'phoneNumber', p.phone_number, 'smsAgentId', p.sms_agent_id, 'tenantId', p.tenant_id,
    'language', p.language, 'consent', p.consent, 'timeZone', p.time_zone, 'quietWindows', p.quiet_windows,
    'lastActivityAt', p.last_activity_at, 'createdAt', p.created_at);
