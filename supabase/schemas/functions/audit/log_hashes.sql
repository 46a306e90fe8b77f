-- The cursors and hashes of the events after a cursor (null: from the first on), in the log's order, of those that can get no
-- more neighbours: what anchors sign.
create or replace function log_hashes(p_after text, p_limit integer) returns jsonb
language plpgsql volatile
-- Always by the log's index: the planner does not know how little is after a cursor.
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
declare
  v_now constant xid8 := log_epoch();
  v_horizon constant bigint := log_horizon();
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_array(cursor_of(epoch, position), hash) order by epoch, position), '[]') from (
      select epoch, position, hash from events
      where (epoch, position) > (split_part(coalesce(p_after, '0.0'), '.', 1)::xid8, split_part(coalesce(p_after, '0.0'), '.', 2)::bigint)
        and (epoch, position) < (v_now, v_horizon)
      order by epoch, position limit p_limit) e);
end $$;
