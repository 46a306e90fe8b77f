-- A promise that was not kept is a person's task, once: a draft that asks for a new day and waits for approval. The second in a row
-- escalates, with that draft beside it. Where the tenant may not be written to, or a person has them, it is an escalation alone.
create or replace function hand_over_promise(p_promise promises, p_task jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_draft_id uuid;
  v_escalation_id uuid;
  v_escalates boolean := (p_task ->> 'escalates')::boolean;
begin
  select * into strict v_conversation from conversations where id = p_promise.conversation_id;
  if v_conversation.consent = 'OPTED_OUT' or held_since(v_conversation.id) is not null then
    v_workflow.conversation_id := v_conversation.id;
    v_escalation_id := insert_escalation(v_workflow, p_task -> 'escalation');
    perform append_event(v_conversation.id, 'system', 'escalation.raised',
      jsonb_build_object('type', p_task #>> '{escalation,type}', 'reason', p_task #>> '{escalation,reason}'), null, null, v_escalation_id);
    perform insert_notification(v_workflow, p_task -> 'escalationNotification');
  else
    v_workflow := begin_workflow(v_conversation, 'system', 'promise.asked');
    v_draft_id := insert_draft(v_workflow.id, case when v_escalates then 'ESCALATED' else 'PENDING' end, p_task -> 'draft');
    if v_escalates then
      v_escalation_id := insert_escalation(v_workflow, p_task -> 'escalation');
      perform advance_workflow(v_workflow, 'ESCALATED', 'system', 'escalation.raised',
        jsonb_build_object('type', p_task #>> '{escalation,type}', 'reason', p_task #>> '{escalation,reason}'), v_draft_id, v_escalation_id);
      perform insert_notification(v_workflow, p_task -> 'escalationNotification');
    else
      perform advance_workflow(v_workflow, 'AWAITING_APPROVAL', 'system', 'draft.requested',
        jsonb_build_object('promiseId', p_promise.id), v_draft_id);
      perform set_deadline(v_workflow.id, 'approval_reminder', now() + (p_task ->> 'reminderMs')::bigint * interval '1 millisecond');
      perform insert_notification(v_workflow, p_task -> 'notification');
    end if;
  end if;
  update promises set task_workflow_id = v_workflow.id, task_escalation_id = v_escalation_id where id = p_promise.id;
end $$;
