-- One page, newest first: at most p_limit rows of a table that come after the one with the cursor p_after ("instant|id"). The
-- keys are found in the indexes first, and then only the rows of the page are read. A number for a key is told as a UUID, so
-- that all cursors have one form. p_few: what the conditions let through is little, so it is read whole and sorted, where the
-- planner might go through the whole table in the order of the page.
create or replace function page_of(
  p_table text, p_at text, p_key text, p_row text, p_scans text[], p_filter jsonb, p_limit integer, p_after text,
  p_few boolean default false
) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_after text := '';
  v_scans text;
  v_page jsonb;
begin
  if p_after is not null then
    v_after := format(' and (r.%I, r.%I) < (%L, %L)', p_at, p_key, split_part(p_after, '|', 1),
      case when p_key = 'position' then
        ('x' || right(replace(split_part(p_after, '|', 2), '-', ''), 16))::bit(64)::bigint::text
      else split_part(p_after, '|', 2) end);
  end if;
  select string_agg(
    format('(select r.%I as at, r.%I as key from %s order by at desc, key desc limit $2)', p_at, p_key,
      format(case when p_few then '(select * from %I r where %s%s offset 0) r' else '%I r where %s%s' end,
        p_table, condition, v_after)), ' union all ')
  into v_scans from unnest(p_scans) condition;
  execute format(
    'select coalesce(jsonb_agg(jsonb_build_object(''cursor'', p.at::text || ''|'' || %s, ''node'', %I(r))
        order by p.at desc, p.key desc), ''[]'')
      from (select * from (%s) scans order by at desc, key desc limit $2) p
      cross join lateral (select * from %I where %I = p.key offset 0) r',
    case when p_key = 'position' then 'lpad(to_hex(p.key), 32, ''0'')::uuid' else 'p.key' end,
    p_row, v_scans, p_table, p_key)
  into v_page using p_filter, p_limit;
  return v_page;
end $$;
