-- Counting stops at p_most: nobody reads a larger number, and a count reads every row that it counts.
create or replace function count_of(p_table text, p_scans text[], p_filter jsonb, p_most integer) returns integer
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_scans text := (select string_agg(format('select 1 from %I r where %s', p_table, condition), ' union all ')
    from unnest(p_scans) condition);
  v_count integer;
begin
  execute format('select count(*) from (%s limit $2) c', v_scans) into v_count using p_filter, p_most;
  return v_count;
end $$;
