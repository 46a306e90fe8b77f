-- The escalations that are open as of the log's horizon, oldest first, as the events that raised them; see open_approvals.
-- Each is looked up by itself: what is open is little beside the log.
create or replace function open_escalations() returns jsonb
language sql stable return (
  with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as id),
  candidates as (
    select id from escalations where status = 'OPEN'
    union
    select escalation_id from beyond_horizon((select id from horizon)) where escalation_id is not null
  ),
  raised as (
    select e.* from candidates
    -- What first names an escalation raises it.
    cross join lateral (select * from events where escalation_id = candidates.id order by position limit 1) e
    where e.transaction_id < (select id from horizon)
      and not exists (
        select from (
          select h.action from events h
          where h.escalation_id = candidates.id and h.transaction_id < (select id from horizon) offset 0
        ) later where later.action in ('escalation.acknowledged', 'escalation.resolved'))
  )
  select jsonb_build_object(
    'cursor', cursor_of((select id from horizon), 0),
    'events', coalesce((select jsonb_agg(event_json(r::events) order by transaction_id, position) from raised r), '[]'))
);
