-- How much waits, for the badges of a queue: all of it, the viewer's own, nobody's, by kind, property and language, without what is
-- snoozed, which has a number of its own. One look at an index that holds all that is counted.
create or replace function count_work_items_by_view(p_filter jsonb, p_viewer text) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare v_counts jsonb;
begin
  with counted as (
    select property_name, language, kinds, assigned_to, coalesce(snoozed_until > now(), false) as snoozed, count(*)::integer as items
    from work_items
    where waits and (not p_filter ? 'properties' or property_name in (select jsonb_array_elements_text(p_filter -> 'properties')))
    group by 1, 2, 3, 4, 5
  ), shown as (select * from counted where not snoozed)
  select jsonb_build_object(
    'waiting', (select coalesce(sum(items), 0) from shown),
    'mine', (select coalesce(sum(items), 0) from shown where assigned_to = p_viewer),
    'unassigned', (select coalesce(sum(items), 0) from shown where assigned_to is null),
    'snoozed', (select coalesce(sum(items), 0) from counted where snoozed),
    'kinds', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'items', items) order by kind), '[]')
      from (select kind, sum(items) as items from shown cross join unnest(kinds) kind group by kind) k),
    'properties', (select coalesce(jsonb_agg(jsonb_build_object('name', property_name, 'items', items) order by property_name), '[]')
      from (select property_name, sum(items) as items from shown where property_name is not null group by property_name
            order by 2 desc, 1 limit 200) p),
    'languages', (select coalesce(jsonb_agg(jsonb_build_object('name', language, 'items', items) order by language), '[]')
      from (select language, sum(items) as items from shown where language is not null group by language order by 2 desc, 1 limit 50) l))
  into v_counts;
  return v_counts;
end $$;
