-- A workflow that no text of the tenant began: a human writes first.
create or replace function begin_workflow(p_conversation conversations, p_actor text, p_action text) returns workflows
language plpgsql set search_path = public, pg_temp as $$
declare
  v_workflow workflows;
  v_position bigint := nextval(pg_get_serial_sequence('messages', 'position'));
begin
  insert into workflows (conversation_id, tenant_id, first_message, last_message, received_at)
  values (p_conversation.id, p_conversation.tenant_id, v_position, v_position, now()) returning * into v_workflow;
  update workflows set route = 'APPROVAL' where id = v_workflow.id;
  perform advance_workflow(v_workflow, 'PROCESSING', p_actor, p_action, '{}');
  select * into v_workflow from workflows where id = v_workflow.id;
  return v_workflow;
end $$;
