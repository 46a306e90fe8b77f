-- The provider refuses texts to this number because its owner opted out there (21610): that is an opt-out like any other.
-- Without p_opted_out: the confirmation of an opt-out was refused, which is in force all the same.
create or replace function suppress_send(
  p_workflow_id uuid, p_lease_token uuid, p_error text, p_steps jsonb, p_opted_out boolean default true
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
begin
  if v_workflow.id is null or v_workflow.status <> 'SENDING' then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update outbound_messages set outcome_unknown = false where workflow_id = v_workflow.id;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  if p_opted_out and (select consent from conversations where id = v_workflow.conversation_id) = 'OPTED_IN' then
    perform change_consent(v_workflow.conversation_id, 'OPTED_OUT', 'provider', jsonb_build_object('reason', p_error), v_workflow.id);
  end if;
  perform advance_workflow(v_workflow, 'SUPPRESSED', 'system', 'turn.suppressed', jsonb_build_object('reason', p_error));
  return jsonb_build_object('outcome', 'suppressed', 'hasWork', waiting_turn(v_workflow) is not null);
end $$;
