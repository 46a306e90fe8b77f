-- What happens by itself when a deadline passes; once, whoever calls it first (compare-and-swap on kind and time).
-- p_next_kind and p_next_ms: the deadline that follows.
create or replace function pass_deadline(
  p_workflow_id uuid, p_kind text, p_at timestamptz, p_escalation jsonb default null, p_notification jsonb default null,
  p_next_kind text default null, p_next_ms bigint default null
) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_draft_id uuid;
  v_escalation_id uuid;
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  select * into v_workflow from workflows
    where id = p_workflow_id and deadline_kind = p_kind and deadline_at = p_at and deadline_at <= now() for update;
  if not found then
    return jsonb_build_object('outcome', 'gone');
  end if;
  perform set_deadline(v_workflow.id, null, null);
  -- Who has promised a payment is not asked again before its day.
  if p_kind = 'no_response' and has_open_promise(v_workflow.tenant_id) then
    return jsonb_build_object('outcome', 'passed');
  end if;
  if jsonb_typeof(p_escalation) = 'object' then
    v_escalation_id := insert_escalation(v_workflow, p_escalation);
  end if;
  case p_kind
  when 'scheduled_send' then
    perform advance_workflow(v_workflow, 'SENDING', 'system', 'send.released', '{}');
  when 'approval_reminder' then
    perform append_event(v_workflow.conversation_id, 'system', 'approval.reminded', '{}', v_workflow.id);
    perform set_deadline(v_workflow.id, p_next_kind, now() + p_next_ms * interval '1 millisecond');
  when 'approval_expiry' then
    update drafts set status = 'EXPIRED', version = version + 1
      where workflow_id = v_workflow.id and status = 'PENDING' returning id into v_draft_id;
    perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'draft.expired', '{}', v_draft_id, v_escalation_id);
  when 'no_response' then
    perform append_event(v_workflow.conversation_id, 'system', 'escalation.raised',
      jsonb_build_object('type', p_escalation ->> 'type'), v_workflow.id, null, v_escalation_id);
  end case;
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'passed', 'hasWork', true);
end $$;
