-- The largest groups of items of a filter that ask for the same, at least two each, with the oldest item of each.
create or replace function group_work_items(p_filter jsonb, p_limit integer) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_scans text := (select string_agg(format('select r.likeness, r.waiting_since, r.conversation_id from work_items r where %s', condition),
    ' union all ') from unnest(work_item_scans(p_filter)) condition);
  v_groups jsonb;
begin
  execute format(
    'select coalesce(jsonb_agg(jsonb_build_object(''likeness'', g.likeness, ''items'', g.items, ''example'', work_item_json(w))
        order by g.items desc, g.likeness), ''[]'')
      from (select likeness, count(*)::integer as items, (array_agg(conversation_id order by waiting_since, conversation_id))[1] as oldest
            from (%s) r group by likeness having count(*) > 1 order by 2 desc, 1 limit $2) g
      join work_items w on w.conversation_id = g.oldest', v_scans)
  into v_groups using p_filter, p_limit;
  return v_groups;
end $$;
