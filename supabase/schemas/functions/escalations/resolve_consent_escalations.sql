-- Whether the tenant wants texts has been said: what asked for it is settled.
create or replace function resolve_consent_escalations(p_conversation_id uuid, p_actor text, p_consent text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_escalation escalations;
  v_resolution text := case p_consent when 'OPTED_OUT' then 'The tenant wants no texts.' else 'The tenant may be texted.' end;
begin
  for v_escalation in
    update escalations set status = 'RESOLVED', resolved_by = p_actor, resolution = v_resolution
    where conversation_id = p_conversation_id and type = 'CONSENT_UNCLEAR' and status <> 'RESOLVED' returning *
  loop
    perform append_event(p_conversation_id, p_actor, 'escalation.resolved', jsonb_build_object('resolution', v_resolution),
      v_escalation.workflow_id, null, v_escalation.id);
  end loop;
end $$;
