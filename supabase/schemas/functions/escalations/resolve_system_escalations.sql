-- What a workflow told a human of by itself is settled with what has settled it.
create or replace function resolve_system_escalations(p_workflow workflows, p_actor text, p_resolution text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_escalation_id uuid;
begin
  for v_escalation_id in
    update escalations set status = 'RESOLVED', resolved_by = p_actor, resolution = p_resolution
    where workflow_id = p_workflow.id and type = 'SYSTEM' and status <> 'RESOLVED' returning id
  loop
    perform append_event(p_workflow.conversation_id, p_actor, 'escalation.resolved',
      jsonb_build_object('resolution', p_resolution), p_workflow.id, null, v_escalation_id);
  end loop;
end $$;
