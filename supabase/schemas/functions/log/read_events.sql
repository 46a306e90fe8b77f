-- The log after a cursor (null: from now on), oldest first. `behind` says that committed events wait for a writer
-- to end; a reader asks again soon instead of waiting for the next wake-up. `expired`: the cursor is of a log that a restore replaced.
create or replace function read_events(p_after text, p_limit integer, p_actions text[] default null) returns jsonb
language plpgsql volatile
-- Always by the log's index: the planner does not know how little is after a cursor, or beyond the horizon.
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
declare
  v_now constant xid8 := log_epoch();
  v_horizon constant bigint := log_horizon();
  v_after constant text := coalesce(p_after, last_before(v_now, v_horizon));
  v_epoch constant xid8 := split_part(v_after, '.', 1)::xid8;
  v_position constant bigint := split_part(v_after, '.', 2)::bigint;
  v_events jsonb;
  v_count integer;
  v_cursor text;
begin
  if not knows_cursor(v_epoch, v_position) then
    return jsonb_build_object('events', '[]'::jsonb, 'cursor', p_after, 'more', false, 'behind', false, 'expired', true);
  end if;
  select coalesce(jsonb_agg(event_json(e) order by e.epoch, e.position), '[]') into v_events
  from (
    select * from events
    where (epoch, position) > (v_epoch, v_position)
      and (epoch, position) < (v_now, v_horizon)
      and (p_actions is null or action = any (p_actions))
    order by epoch, position
    limit p_limit
  ) e;
  v_count := jsonb_array_length(v_events);
  v_cursor := case when v_count > 0 then v_events -> -1 ->> 'cursor' else v_after end;
  -- Whoever sees only some actions goes on past the others.
  if p_actions is not null and v_count < p_limit then
    v_cursor := later_cursor(v_cursor, last_before(v_now, v_horizon));
  end if;
  return jsonb_build_object(
    'events', v_events,
    'cursor', v_cursor,
    'more', v_count = p_limit,
    'behind', exists (select from events where (epoch, position) >= (v_now, v_horizon)),
    'expired', false);
end $$;
