-- The workflow if the claim named by the token still stands, locked; otherwise nothing.
create or replace function held_workflow(p_workflow_id uuid, p_lease_token uuid) returns workflows
language plpgsql set search_path = public, pg_temp as $$
declare v_workflow workflows;
begin
  perform from conversations c join workflows w on w.conversation_id = c.id where w.id = p_workflow_id for update of c;
  select * into v_workflow from workflows where id = p_workflow_id and lease_token = p_lease_token for update;
  return v_workflow;
end $$;
