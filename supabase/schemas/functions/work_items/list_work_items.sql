-- One page of what waits: at most p_limit items after the one with the cursor p_after ("instant|id"). p_order: OLDEST and NEWEST by
-- when the first of what waits began to, DUE by the first deadline. Each row of the page is fetched by its key alone (offset 0), whatever
-- the planner takes the table to hold.
create or replace function list_work_items(p_filter jsonb, p_order text, p_limit integer, p_after text default null) returns jsonb
language plpgsql stable
-- A few rows of large tables: without statistics, by those of an empty queue, or on the generic plan, the planner would read them whole.
set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_at constant text := case p_order when 'DUE' then 'due_order' else 'waiting_since' end;
  v_direction constant text := case p_order when 'NEWEST' then 'desc' else 'asc' end;
  v_after text := '';
  v_scans text;
  v_page jsonb;
begin
  if p_after is not null then
    v_after := format(' and (r.%I, r.conversation_id) %s (%L, %L)', v_at, case v_direction when 'asc' then '>' else '<' end,
      split_part(p_after, '|', 1), split_part(p_after, '|', 2));
  end if;
  select string_agg(format('(select r.%1$I as at, r.conversation_id as key from work_items r where %2$s%3$s order by at %4$s, key %4$s limit $2)',
      v_at, condition, v_after, v_direction), ' union all ')
    into v_scans from unnest(work_item_scans(p_filter)) condition;
  execute format(
    'select coalesce(jsonb_agg(jsonb_build_object(''cursor'', p.at::text || ''|'' || p.key, ''node'', work_item_json(r))
        order by p.at %1$s, p.key %1$s), ''[]'')
      from (select * from (%2$s) scans order by at %1$s, key %1$s limit $2) p
        cross join lateral (select * from work_items where conversation_id = p.key offset 0) r',
    v_direction, v_scans)
  into v_page using p_filter, p_limit;
  return v_page;
end $$;
