-- Locks the conversations of these workflows, but for those that somebody else holds now, and returns the workflows whose
-- conversations are held: nobody is waited for.
create or replace function lock_free_conversations(p_workflow_ids uuid[]) returns uuid[]
language plpgsql
-- A handful of rows of large tables: the planner, who takes every list for a hundred long, would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_conversations uuid[] := array(
    select id from conversations where id in (select conversation_id from workflows where id = any (p_workflow_ids))
    for update skip locked);
begin
  return array(select id from workflows where id = any (p_workflow_ids) and conversation_id = any (v_conversations));
end $$;
