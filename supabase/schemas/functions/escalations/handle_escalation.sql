-- A human takes an escalation, or settles it; settled, its hold ends. Returns `outcome`: `done`, `not_found`, or
-- `conflict`, with the escalation as it is now.
create or replace function handle_escalation(p_escalation_id uuid, p_status text, p_actor text, p_resolution text default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_escalation escalations;
  v_outcome text := 'conflict';
begin
  perform from conversations c join escalations e on e.conversation_id = c.id where e.id = p_escalation_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_escalation from escalations where id = p_escalation_id for update;
  if v_escalation.status = 'OPEN' or (v_escalation.status = 'ACKNOWLEDGED' and p_status = 'RESOLVED') then
    v_outcome := 'done';
    update escalations set status = p_status,
      acknowledged_by = coalesce(acknowledged_by, p_actor),
      resolved_by = case when p_status = 'RESOLVED' then p_actor end, resolution = p_resolution
    where id = p_escalation_id returning * into v_escalation;
    perform append_event(v_escalation.conversation_id, p_actor, 'escalation.' || lower(p_status),
      jsonb_build_object('resolution', p_resolution), v_escalation.workflow_id, null, v_escalation.id);
  end if;
  return jsonb_build_object('outcome', v_outcome, 'escalation', escalation_json(v_escalation));
end $$;
