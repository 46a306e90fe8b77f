-- The newest turn of the same conversation that still waits to be claimed, if texts arrived after this one began.
create or replace function waiting_turn(p_workflow workflows) returns uuid
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (select id from workflows
    where conversation_id = p_workflow.conversation_id and status = 'RECEIVED' and run_at is not null and id <> p_workflow.id
    order by first_message desc limit 1);
end $$;
