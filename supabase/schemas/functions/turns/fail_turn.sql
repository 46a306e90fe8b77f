-- Gives up, and a human is told. FAILED, or UNCONFIRMED where the text was handed over and nobody knows whether it went out
-- (p_outcome_unknown): what is FAILED did not go out. p_no_response_ms is kept for the day on which somebody says that it did.
create or replace function fail_turn(
  p_workflow_id uuid, p_lease_token uuid, p_error text, p_steps jsonb, p_escalation jsonb, p_notification jsonb,
  p_outcome_unknown boolean default false, p_no_response_ms bigint default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_unconfirmed boolean;
  v_escalation_id uuid;
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update outbound_messages set outcome_unknown = outcome_unknown and p_outcome_unknown,
    no_response_ms = p_no_response_ms, settled_as = null
  where workflow_id = v_workflow.id returning outcome_unknown into v_unconfirmed;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  v_escalation_id := insert_escalation(v_workflow, p_escalation);
  perform advance_workflow(v_workflow,
    case when v_unconfirmed and v_workflow.status = 'SENDING' then 'UNCONFIRMED' else 'FAILED' end, 'system',
    case when v_unconfirmed and v_workflow.status = 'SENDING' then 'send.unconfirmed' else 'turn.failed' end,
    jsonb_build_object('error', p_error), null, v_escalation_id);
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'failed', 'escalationId', v_escalation_id, 'hasWork', true);
end $$;
