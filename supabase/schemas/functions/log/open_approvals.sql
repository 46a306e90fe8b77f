-- A page of the approvals that are open as of a moment of the log, oldest first, as the events that asked for them: at most p_limit (null:
-- all) after the one with the cursor p_after. p_until (null: the log's horizon) is that moment, which is told as `cursor`, for the
-- next page and for the events after it: with the pages of one moment and the log after it nobody sees a change twice or not at all.
-- `next`: after what the next page begins; null: there is none.
create or replace function open_approvals(p_after text default null, p_until text default null, p_limit integer default null)
returns jsonb
language plpgsql volatile
-- A few rows of large tables: without statistics, or on the generic plan, the planner would read them whole, or sort all that is open.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set enable_sort = off
-- What cannot but be sorted then costs so much by the planner that it would be compiled first, each time.
set jit = off set search_path = public, pg_temp as $$
declare
  v_after constant bigint := coalesce(split_part(p_after, '.', 2)::bigint, 0);
  v_until constant text := coalesce(p_until, last_before(log_epoch(), log_horizon()));
  v_end constant bigint := split_part(v_until, '.', 2)::bigint;
  v_events jsonb;
begin
  select coalesce(jsonb_agg(event_json(e) order by e.position), '[]') into v_events
  from (
    (select requested_event from drafts
     where status = 'PENDING' and requested_event > v_after and requested_event <= v_end
     order by requested_event limit p_limit)
    union
    -- What was decided since.
    select d.requested_event from beyond_horizon(split_part(v_until, '.', 1)::xid8, v_end + 1) b join drafts d on d.id = b.draft_id
    where d.requested_event > v_after and d.requested_event <= v_end
      and b.action in ('draft.approved', 'draft.rejected', 'draft.escalated', 'draft.superseded', 'draft.expired')
    order by requested_event limit p_limit
  ) open join events e on e.position = open.requested_event;
  return jsonb_build_object('cursor', v_until, 'events', v_events, 'next', case when jsonb_array_length(v_events) = p_limit then v_events -> -1 ->> 'cursor' end);
end $$;
