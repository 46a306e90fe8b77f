-- Those of these turns after which further texts of their conversation have come, which wait to be read.
create or replace function overtaken_turns(p_workflow_ids uuid[]) returns jsonb
language sql stable
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
  select coalesce(jsonb_agg(w.id), '[]') from workflows w where w.id = any (p_workflow_ids) and waiting_turn(w) is not null
$$;
