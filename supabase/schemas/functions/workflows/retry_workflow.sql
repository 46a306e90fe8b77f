-- Starts a workflow again that gave up: where it left off, which is sending if a text had been approved. Its open SYSTEM
-- escalations are resolved by it. Returns `outcome`: `retried`, `not_found`, `conflict` with the workflow as it is, or `held` with
-- the holds that forbid sending its text and that p_override does not answer for.
create or replace function retry_workflow(p_workflow_id uuid, p_actor text, p_reason text, p_override jsonb default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_outcome text := 'conflict';
  v_holds jsonb;
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_workflow from workflows where id = p_workflow_id for update;
  v_holds := holds_against_resending(array[p_workflow_id], 'FAILED', p_override);
  if v_workflow.status = 'FAILED' and v_holds <> '[]' then
    return jsonb_build_object('outcome', 'held', 'holds', v_holds);
  -- Where its words were erased there is nothing to answer any more.
  elsif v_workflow.status = 'FAILED' and not exists (
    select from conversations c where c.id = v_workflow.conversation_id and c.erased_before >= v_workflow.created_at) then
    v_outcome := 'retried';
    perform resolve_system_escalations(v_workflow, p_actor, 'Started again: ' || p_reason);
    perform advance_workflow(v_workflow,
      case when exists (select from outbound_messages where workflow_id = p_workflow_id) then 'SENDING' else 'RECEIVED' end,
      p_actor, 'workflow.retried', jsonb_build_object('reason', p_reason) || override_detail(p_override));
    perform answer_for(p_workflow_id, p_override);
    select * into v_workflow from workflows where id = p_workflow_id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'workflow', workflow_json(v_workflow));
end $$;
