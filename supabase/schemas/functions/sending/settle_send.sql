-- What became of one text that is UNCONFIRMED, as a person found out. SENT: it went out at its last attempt. NOT_SENT: it
-- is sent again, and passes every guard as if for the first time, but for the holds that p_override answers for.
create or replace function settle_send(p_workflow workflows, p_outcome text, p_actor text, p_override jsonb default null)
returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_outbound outbound_messages;
begin
  update outbound_messages set outcome_unknown = false, settled_as = p_outcome,
    sent_at = case p_outcome when 'SENT' then last_attempt_at end
  where workflow_id = p_workflow.id returning * into strict v_outbound;
  perform resolve_system_escalations(p_workflow, p_actor,
    case p_outcome when 'SENT' then 'The text went out.' else 'The text did not go out, and is sent again.' end);
  -- Whoever says so has looked.
  update workflows set error = null, restored_from = null where id = p_workflow.id;
  perform advance_workflow(p_workflow,
    case when p_outcome = 'NOT_SENT' then 'SENDING' when v_outbound.kind = 'opt_out_confirmation' then 'SUPPRESSED' else 'SENT' end,
    p_actor, 'send.settled', jsonb_build_object('settledAs', p_outcome) || override_detail(p_override));
  perform answer_for(p_workflow.id, p_override);
  -- It waits for an answer unless the tenant has written since, or we have.
  if p_outcome = 'SENT' and v_outbound.kind = 'reply'
    and not exists (select from messages
      where conversation_id = p_workflow.conversation_id and position > p_workflow.last_message)
    and not exists (select from outbound_messages
      where conversation_id = p_workflow.conversation_id and sent_at > v_outbound.sent_at) then
    update workflows set deadline_at = null, deadline_kind = null
      where conversation_id = p_workflow.conversation_id and deadline_kind = 'no_response';
    perform set_deadline(p_workflow.id, 'no_response', now() + v_outbound.no_response_ms * interval '1 millisecond');
  end if;
end $$;
