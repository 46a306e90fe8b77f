-- Gives a claim back, to be tried again after a delay. A turn that was still drafting and has been overtaken by newer
-- texts leaves its own to them. p_error null: handed back unharmed (shutdown), which costs no attempt and leaves what is
-- known of the outcome as it was. p_spared: what failed was never tried, which costs no attempt either. p_wants_draft: the
-- rules leave the turn to the model, so it is claimed again only where there is room to draft. Waiting for that, for whatever
-- reason p_error tells, costs neither an attempt nor time.
create or replace function release_turn(
  p_workflow_id uuid, p_lease_token uuid, p_delay_ms bigint, p_error text, p_outcome_unknown boolean, p_steps jsonb,
  p_spared boolean default false, p_wants_draft boolean default false
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_newer uuid := waiting_turn(v_workflow);
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update workflows set error = p_error, steps = steps || (p_steps -> 'steps'),
    attempts = greatest(0, attempts - (p_error is null or p_spared or p_wants_draft)::integer),
    failing_since = case when not p_wants_draft then coalesce(failing_since, case when p_error is not null then now() end) end,
    wants_draft = wants_draft or p_wants_draft
  where id = v_workflow.id returning * into v_workflow;
  if v_workflow.status = 'PROCESSING' and v_newer is not null then
    perform supersede_workflow(v_workflow, v_newer);
    return jsonb_build_object('outcome', 'superseded', 'hasWork', true);
  end if;
  if v_workflow.status = 'PROCESSING' then
    perform advance_workflow(v_workflow, 'RECEIVED', 'system', 'turn.released', jsonb_build_object('error', p_error));
  else
    -- What was never attempted has no outcome.
    update outbound_messages set outcome_unknown = p_outcome_unknown and attempts > 0
      where workflow_id = v_workflow.id and p_error is not null;
    update workflows set lease_token = null, lease_until = null where id = v_workflow.id;
    perform append_event(v_workflow.conversation_id, 'system', 'turn.released',
      jsonb_build_object('status', v_workflow.status, 'error', p_error), v_workflow.id);
  end if;
  update workflows set run_at = now() + p_delay_ms * interval '1 millisecond' where id = v_workflow.id;
  return jsonb_build_object('outcome', 'released', 'hasWork', p_delay_ms = 0);
end $$;
