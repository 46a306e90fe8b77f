-- Hands a conversation to a human. Returns `outcome`: `done` or `not_found`, with the escalation.
create or replace function escalate_conversation(p_conversation_id uuid, p_actor text, p_escalation jsonb, p_notification jsonb default null)
returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare
  v_conversation conversations;
  v_workflow workflows;
  v_escalation_id uuid;
begin
  select * into v_conversation from conversations where id = p_conversation_id for update;
  if not found then
    return jsonb_build_object('outcome', 'not_found');
  end if;
  v_workflow.conversation_id := v_conversation.id;
  v_escalation_id := insert_escalation(v_workflow, p_escalation);
  perform append_event(v_conversation.id, p_actor, 'escalation.raised',
    jsonb_build_object('type', p_escalation ->> 'type', 'reason', p_escalation ->> 'reason'), null, null, v_escalation_id);
  perform insert_notification(v_workflow, p_notification);
  return jsonb_build_object('outcome', 'done',
    'escalation', (select escalation_json(e) from escalations e where e.id = v_escalation_id));
end $$;
