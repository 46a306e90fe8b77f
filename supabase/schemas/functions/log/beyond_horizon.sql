-- What was written to the log by the transactions that the horizon does not cover.
create or replace function beyond_horizon(p_horizon xid8) returns setof events
language sql stable
-- Always by the log's index: the planner does not know how little is beyond the horizon.
set enable_seqscan = off set search_path = public, pg_temp as $$
  select * from events where transaction_id >= p_horizon order by transaction_id, position offset 0
$$;
