-- Whatever of a conversation waits to be decided or sent is not sent any more.
create or replace function withdraw_unsent(p_conversation_id uuid, p_actor text, p_reason text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_draft_id uuid;
begin
  for v_workflow in
    select * from workflows
    where conversation_id = p_conversation_id and status in ('AWAITING_APPROVAL', 'SCHEDULED') for update
  loop
    update drafts set status = 'EXPIRED', version = version + 1
      where workflow_id = v_workflow.id and status in ('PENDING', 'APPROVED', 'AUTO_APPROVED') returning id into v_draft_id;
    update workflows set error = 'Not sent: ' || p_reason || '.' where id = v_workflow.id;
    perform advance_workflow(v_workflow, 'SUPPRESSED', p_actor,
      case when v_workflow.status = 'AWAITING_APPROVAL' then 'draft.expired' else 'turn.suppressed' end,
      jsonb_build_object('reason', p_reason), v_draft_id);
  end loop;
end $$;
