-- What waits as of the log's horizon, those that changed last at the end: at most p_limit items that changed after p_after, and none that
-- changed after p_until (null: as of now). What changes meanwhile leaves this list, and its event is in the log after p_until:
-- with the pages of one p_until and the events after it nobody sees a change twice or not at all. Returns `until`, `more` and `items`.
create or replace function open_work_items(p_after text, p_until text, p_limit integer) returns jsonb
language plpgsql volatile
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
declare
  v_now constant xid8 := log_epoch();
  v_until constant text := coalesce(p_until, last_before(v_now, log_horizon()));
  v_items jsonb;
begin
  select coalesce(jsonb_agg(work_item_json(w::work_items) order by w.changed_epoch, w.changed_position), '[]') into v_items from (
    select * from work_items
    where (p_after is null or (changed_epoch, changed_position) > (split_part(p_after, '.', 1)::xid8, split_part(p_after, '.', 2)::bigint))
      and (changed_epoch, changed_position) <= (split_part(v_until, '.', 1)::xid8, split_part(v_until, '.', 2)::bigint)
      and waits
    order by changed_epoch, changed_position limit p_limit
  ) w;
  return jsonb_build_object('until', v_until, 'more', jsonb_array_length(v_items) = p_limit, 'items', v_items);
end $$;
