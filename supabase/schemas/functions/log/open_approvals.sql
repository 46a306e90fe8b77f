-- The approvals that are open as of the log's horizon, oldest first, as the events that opened them. It is computed
-- from the log and not from `drafts`, so that it and the events after `cursor` never tell a change twice or not at all.
create or replace function open_approvals() returns jsonb
language plpgsql volatile set search_path = public, pg_temp as $$
declare
  v_epoch constant xid8 := log_epoch();
  v_horizon constant bigint := log_horizon();
begin
  return (
    with candidates as (
      select id from drafts where status = 'PENDING'
      union
      select draft_id from beyond_horizon(v_epoch, v_horizon) where draft_id is not null
    ),
    opened as (
      select e.* from candidates
      cross join lateral (
        select * from events where draft_id = candidates.id and action = 'draft.requested' order by position limit 1) e
      where (e.epoch, e.position) < (v_epoch, v_horizon)
        and not exists (
          select from (
            select r.action from events r
            where r.draft_id = candidates.id and (r.epoch, r.position) < (v_epoch, v_horizon) offset 0
          ) later
          where later.action in ('draft.approved', 'draft.rejected', 'draft.escalated', 'draft.superseded', 'draft.expired'))
    )
    select jsonb_build_object(
      'cursor', last_before(v_epoch, v_horizon),
      'events', coalesce((select jsonb_agg(event_json(o::events) order by epoch, position) from opened o), '[]')));
end $$;
