-- The escalations that are open as of the log's horizon, oldest first, as the events that raised them; see open_approvals.
-- Each is looked up by itself: what is open is little beside the log.
create or replace function open_escalations() returns jsonb
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  v_epoch constant xid8 := log_epoch();
  v_horizon constant bigint := log_horizon();
begin
  return (
    with candidates as (
      select id from escalations where status = 'OPEN'
      union
      select escalation_id from beyond_horizon(v_epoch, v_horizon) where escalation_id is not null
    ),
    raised as (
      select e.* from candidates
      -- What first names an escalation raises it.
      cross join lateral (select * from events where escalation_id = candidates.id order by position limit 1) e
      where (e.epoch, e.position) < (v_epoch, v_horizon)
        and not exists (
          select from (
            select h.action from events h
            where h.escalation_id = candidates.id and (h.epoch, h.position) < (v_epoch, v_horizon) offset 0
          ) later where later.action in ('escalation.acknowledged', 'escalation.resolved'))
    )
    select jsonb_build_object(
      'cursor', last_before(v_epoch, v_horizon),
      'events', coalesce((select jsonb_agg(event_json(r::events) order by epoch, position) from raised r), '[]')));
end $$;
