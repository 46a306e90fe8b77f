-- p_no_response_ms: for a text that wants an answer, how long the tenant may take before a human looks at it.
create or replace function complete_send(
  p_workflow_id uuid, p_lease_token uuid, p_sms_agent_id text, p_provider_id text, p_found_in_history boolean, p_steps jsonb,
  p_no_response_ms bigint default null
) returns jsonb
language plpgsql
-- Planned once a connection: to plan it anew at each call would cost as much as the work itself.
set plan_cache_mode = force_generic_plan set search_path = public, pg_temp as $$
declare
  v_workflow workflows := held_workflow(p_workflow_id, p_lease_token);
  v_kind text;
begin
  if v_workflow.id is null then
    return jsonb_build_object('outcome', 'lease_lost');
  end if;
  update outbound_messages set outcome_unknown = false, sent_at = now(), sms_agent_id = p_sms_agent_id, provider_id = p_provider_id
    where workflow_id = v_workflow.id returning kind into v_kind;
  update workflows set error = null, steps = steps || (p_steps -> 'steps') where id = v_workflow.id;
  -- The turn of a text that opts out ends suppressed: its confirmation is no reply.
  perform advance_workflow(v_workflow, case v_kind when 'opt_out_confirmation' then 'SUPPRESSED' else 'SENT' end,
    'system', 'message.sent',
    jsonb_build_object('kind', v_kind, 'providerId', p_provider_id, 'foundInHistory', p_found_in_history));
  -- Only the newest of our texts waits for an answer, and only while nothing newer came from the tenant.
  update workflows set deadline_at = null, deadline_kind = null
    where conversation_id = v_workflow.conversation_id and deadline_kind = 'no_response';
  if v_kind = 'reply' and waiting_turn(v_workflow) is null then
    perform set_deadline(v_workflow.id, 'no_response', now() + p_no_response_ms * interval '1 millisecond');
  end if;
  return jsonb_build_object('outcome', 'sent', 'hasWork', waiting_turn(v_workflow) is not null);
end $$;
