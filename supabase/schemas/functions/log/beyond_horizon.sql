-- What was written to the log and is not shown yet.
create or replace function beyond_horizon(p_epoch xid8, p_horizon bigint) returns setof events
language sql stable
-- Always by the log's index: the planner does not know how little is beyond the horizon.
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
  select * from events where (epoch, position) >= (p_epoch, p_horizon) order by epoch, position offset 0
$$;
