-- Settles escalations of a conversation together with a decision about it. p_resolve: {ids, resolution}; null: none.
create or replace function resolve_with_decision(p_conversation_id uuid, p_resolve jsonb, p_actor text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_escalation escalations;
begin
  for v_escalation in
    update escalations set status = 'RESOLVED', acknowledged_by = coalesce(acknowledged_by, p_actor), resolved_by = p_actor,
      resolution = p_resolve ->> 'resolution'
    where id = any (uuids_of(p_resolve -> 'ids')) and conversation_id = p_conversation_id and status <> 'RESOLVED' returning *
  loop
    perform append_event(p_conversation_id, p_actor, 'escalation.resolved',
      jsonb_build_object('resolution', p_resolve ->> 'resolution'), v_escalation.workflow_id, null, v_escalation.id);
  end loop;
end $$;
