-- Consent is a property of the number. From an opt-out on, nothing that waits is sent.
create or replace function change_consent(
  p_conversation_id uuid, p_consent text, p_actor text, p_detail jsonb, p_workflow_id uuid default null
) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update conversations set consent = p_consent where id = p_conversation_id;
  perform append_event(p_conversation_id, p_actor, 'consent.changed',
    p_detail || jsonb_build_object('consent', p_consent), p_workflow_id);
  if p_consent = 'OPTED_OUT' then
    perform withdraw_unsent(p_conversation_id, 'system', 'opted out');
  end if;
  perform resolve_consent_escalations(p_conversation_id, p_actor, p_consent);
end $$;
