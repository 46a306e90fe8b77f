-- Starts a workflow again that gave up: where it left off, which is sending if a text had been approved. Its open SYSTEM
-- escalations are resolved by it. Returns `outcome`: `retried`, `not_found`, or `conflict` with the workflow as it is.
create or replace function retry_workflow(p_workflow_id uuid, p_actor text, p_reason text) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_outcome text := 'conflict';
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select * into v_workflow from workflows where id = p_workflow_id for update;
  if v_workflow.status = 'FAILED' then
    v_outcome := 'retried';
    perform resolve_system_escalations(v_workflow, p_actor, 'Started again: ' || p_reason);
    perform advance_workflow(v_workflow,
      case when exists (select from outbound_messages where workflow_id = p_workflow_id) then 'SENDING' else 'RECEIVED' end,
      p_actor, 'workflow.retried', jsonb_build_object('reason', p_reason));
    select * into v_workflow from workflows where id = p_workflow_id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'workflow', workflow_json(v_workflow));
end $$;
