-- The approvals that are open as of the log's horizon, oldest first, as the events that opened them. It is computed
-- from the log and not from `drafts`, so that it and the events after `cursor` never tell a change twice or not at all.
create or replace function open_approvals() returns jsonb
language sql stable return (
  with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as id),
  candidates as (
    select id from drafts where status = 'PENDING'
    union
    select draft_id from beyond_horizon((select id from horizon)) where draft_id is not null
  ),
  opened as (
    select e.* from candidates
    cross join lateral (
      select * from events where draft_id = candidates.id and action = 'draft.requested' order by position limit 1) e
    where e.transaction_id < (select id from horizon)
      and not exists (
        select from (
          select r.action from events r
          where r.draft_id = candidates.id and r.transaction_id < (select id from horizon) offset 0
        ) later
        where later.action in ('draft.approved', 'draft.rejected', 'draft.escalated', 'draft.superseded', 'draft.expired'))
  )
  select jsonb_build_object(
    'cursor', cursor_of((select id from horizon), 0),
    'events', coalesce((select jsonb_agg(event_json(o::events) order by transaction_id, position) from opened o), '[]'))
);
