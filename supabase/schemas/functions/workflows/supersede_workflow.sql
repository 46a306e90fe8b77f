-- A draft that nobody has decided gives way to newer texts, and so does an auto-approved reply that waits for the morning;
-- a human's approval stands.
create or replace function supersede_workflow(p_workflow workflows, p_by uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_draft_id uuid;
begin
  update drafts set status = 'SUPERSEDED', version = version + 1
    where workflow_id = p_workflow.id and status in ('PENDING', 'AUTO_APPROVED') returning id into v_draft_id;
  perform advance_workflow(p_workflow, 'SUPERSEDED', 'system',
    case p_workflow.status when 'AWAITING_APPROVAL' then 'draft.superseded' else 'turn.superseded' end,
    jsonb_build_object('by', p_by), v_draft_id);
  -- A human hears in time of texts that wait, however many more of them come.
  update workflows set first_message = least(first_message, p_workflow.first_message),
    last_message = greatest(last_message, p_workflow.last_message),
    failing_since = least(failing_since, p_workflow.failing_since) where id = p_by;
end $$;
