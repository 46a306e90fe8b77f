-- Locks the conversations of these workflows in the order of their numbers, as everybody does who takes several: nobody waits
-- for another in a circle.
create or replace function lock_conversations_of(p_workflow_ids uuid[]) returns void
language plpgsql
-- A handful of rows of large tables: the planner, who takes every list for a hundred long, would read them whole.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
begin
  perform from conversations
    where id in (select conversation_id from workflows where id = any (p_workflow_ids))
    order by phone_number for update;
end $$;
