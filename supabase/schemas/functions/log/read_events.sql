-- The log after a cursor (null: from now on), oldest first. `behind` says that committed events wait for an older
-- transaction to end; a reader asks again soon instead of waiting for the next wake-up.
create or replace function read_events(p_after text, p_limit integer, p_actions text[] default null) returns jsonb
language plpgsql stable
-- Always by the log's index: the planner does not know how little is after a cursor, or beyond the horizon.
set enable_seqscan = off set search_path = public, pg_temp as $$
declare
  v_horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  v_transaction_id xid8 := split_part(coalesce(p_after, v_horizon::text || '.0'), '.', 1)::xid8;
  v_position bigint := split_part(coalesce(p_after, '0.0'), '.', 2)::bigint;
  v_events jsonb;
begin
  select coalesce(jsonb_agg(event_json(e) order by e.transaction_id, e.position), '[]') into v_events
  from (
    select * from events
    where (transaction_id, position) > (v_transaction_id, v_position)
      and transaction_id < v_horizon
      and (p_actions is null or action = any (p_actions))
    order by transaction_id, position
    limit p_limit
  ) e;
  return jsonb_build_object(
    'events', v_events,
    -- A full page ends at its last event; otherwise everything before the horizon has been seen.
    'cursor', case when jsonb_array_length(v_events) = p_limit then v_events -> -1 ->> 'cursor'
                   when (v_transaction_id, v_position) > (v_horizon, 0::bigint) then p_after
                   else cursor_of(v_horizon, 0) end,
    'more', jsonb_array_length(v_events) = p_limit,
    'behind', exists (select from events where transaction_id >= v_horizon));
end $$;
