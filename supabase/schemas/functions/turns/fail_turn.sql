-- Gives up: FAILED, and a human is told.
create or replace function fail_turn(
  p_workflow_id uuid, p_lease_token uuid, p_error text, p_steps jsonb, p_escalation jsonb, p_notification jsonb
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_escalation_id uuid;
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  v_escalation_id := insert_escalation(v_workflow, p_escalation);
  perform advance_workflow(v_workflow, 'FAILED', 'system', 'turn.failed', jsonb_build_object('error', p_error), null, v_escalation_id);
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'failed', 'escalationId', v_escalation_id, 'hasWork', true);
end $$;
