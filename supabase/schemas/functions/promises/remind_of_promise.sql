-- The one reminder of a promise, on its way: not to who opted out at any of their numbers, not to a number that is somebody else's
-- by now, and not while a person has one of their conversations or anything in this one is under way. Returns whether it is.
create or replace function remind_of_promise(p_promise promises, p_reminder jsonb) returns boolean
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
begin
  select * into strict v_conversation from conversations where id = p_promise.conversation_id;
  if p_promise.status <> 'OPEN' or p_promise.reminder_workflow_id is not null or v_conversation.tenant_id is distinct from p_promise.tenant_id
    or exists (select from conversations c where c.tenant_id = p_promise.tenant_id and (c.consent = 'OPTED_OUT'
      or exists (select from escalations e where e.conversation_id = c.id and e.status <> 'RESOLVED')))
    or exists (select from workflows where conversation_id = v_conversation.id
      and status in ('RECEIVED', 'PROCESSING', 'AWAITING_APPROVAL', 'SCHEDULED', 'SENDING', 'UNCONFIRMED')) then
    return false;
  end if;
  v_workflow := begin_workflow(v_conversation, 'system', 'promise.reminded');
  update workflows set route = 'AUTO_SEND' where id = v_workflow.id;
  update promises set reminder_workflow_id = v_workflow.id, version = version + 1 where id = p_promise.id;
  insert into outbound_messages (workflow_id, conversation_id, body)
  values (v_workflow.id, v_conversation.id, p_reminder #>> '{draft,body}');
  perform advance_workflow(v_workflow, 'SENDING', 'system', 'draft.auto_approved', jsonb_build_object('promiseId', p_promise.id),
    insert_draft(v_workflow.id, 'AUTO_APPROVED', p_reminder -> 'draft'));
  return true;
end $$;
