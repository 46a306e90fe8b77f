-- The conditions of a filter over alias `r`, one for each scan. p_columns: the column of each list in the filter; p_leading:
-- the lists whose columns lead the index, in its order, with all values where the filter names none
-- ([{"list", "all"}]); p_rest: what else must hold. $1 is the filter itself.
create or replace function filter_scans(p_filter jsonb, p_columns jsonb, p_leading jsonb, p_rest text) returns text[]
language sql immutable return (
  with recursive column_order as (
    select ordinality as place, value ->> 'list' as list, coalesce(p_filter -> (value ->> 'list'), value -> 'all') as wanted
    from jsonb_array_elements(p_leading) with ordinality
  ), scan (place, condition) as (
    select 0::bigint, p_rest || coalesce((
      select string_agg(format(' and %s = any (array(select jsonb_array_elements_text($1 -> %L)))', value, key), '' order by key)
      from jsonb_each_text(p_columns) where p_filter ? key and key not in (select list from column_order)), '')
    union all
    select column_order.place, condition || format(' and %s = %L', p_columns ->> list, wanted.value)
    from scan join column_order on column_order.place = scan.place + 1
    cross join lateral (select distinct value from jsonb_array_elements_text(column_order.wanted)) wanted
  )
  select coalesce(array_agg(condition), '{false}') from scan where place = jsonb_array_length(p_leading)
);
