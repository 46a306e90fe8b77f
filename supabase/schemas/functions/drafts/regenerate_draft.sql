-- A human wants another draft, made with their guidance. Outcomes as of `decide_draft`.
create or replace function regenerate_draft(p_draft_id uuid, p_version integer, p_actor text, p_guidance text default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft drafts;
  v_outcome text := 'conflict';
begin
  select c.* into v_conversation from drafts d
    join workflows w on w.id = d.workflow_id join conversations c on c.id = w.conversation_id
    where d.id = p_draft_id for update of c;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  select w.* into v_workflow from workflows w join drafts d on d.workflow_id = w.id where d.id = p_draft_id for update of w;
  select * into v_draft from drafts where id = p_draft_id for update;
  if v_conversation.consent = 'OPTED_OUT' then
    v_outcome := 'opted_out';
  elsif v_draft.status = 'PENDING' and v_draft.version = p_version then
    v_outcome := 'decided';
    update drafts set version = version + 1, status = 'SUPERSEDED', decided_by = p_actor, decided_at = now(),
      decision_note = p_guidance
    where id = p_draft_id returning * into v_draft;
    update workflows set guidance = coalesce(p_guidance, '') where id = v_workflow.id;
    perform advance_workflow(v_workflow, 'RECEIVED', p_actor, 'draft.superseded',
      jsonb_build_object('reason', 'another draft was asked for', 'guidance', p_guidance), v_draft.id);
    select * into v_workflow from workflows where id = v_workflow.id;
  end if;
  return jsonb_build_object('outcome', v_outcome, 'draft', draft_json(v_draft), 'workflow', workflow_json(v_workflow));
end $$;
