-- Moves a workflow on, and writes the one event that says so.
create or replace function advance_workflow(
  p_workflow workflows, p_to text, p_actor text, p_action text, p_detail jsonb,
  p_draft_id uuid default null, p_escalation_id uuid default null
) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update workflows set status = p_to,
    -- A deadline is about the status that it was set in.
    deadline_at = null, deadline_kind = null,
    run_at = case when p_to in ('RECEIVED', 'PROCESSING', 'SENDING') then coalesce(run_at, now()) end,
    -- Failures are those of one kind of work, as its attempts are.
    failing_since = case when p_to in ('RECEIVED', 'PROCESSING') then failing_since end,
    wants_draft = wants_draft and p_to in ('RECEIVED', 'PROCESSING'),
    -- A turn that goes on (drafted, now sending) keeps its claim; any other change ends it.
    lease_token = case when p_workflow.status = 'PROCESSING' and p_to = 'SENDING' then lease_token end,
    lease_until = case when p_workflow.status = 'PROCESSING' and p_to = 'SENDING' then lease_until end
  where id = p_workflow.id;
  perform append_event(p_workflow.conversation_id, p_actor, p_action,
    p_detail || jsonb_build_object('from', p_workflow.status, 'to', p_to), p_workflow.id, p_draft_id, p_escalation_id);
end $$;
