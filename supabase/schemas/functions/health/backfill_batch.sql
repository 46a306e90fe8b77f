-- Fills some rows of the oldest backfill that is not done, and keeps in the same transaction how far it got: whoever is killed loses
-- one batch, and anybody goes on from there. One at a time; the others are told so and do not wait. A backfill is a function
-- `backfill_…(p_after text, p_limit integer) returns jsonb`, which fills at most `p_limit` rows behind the key `p_after` in the
-- order of a key and returns {"after": the last key, or null where nothing is left, "rows": how many it filled}.
create or replace function backfill_batch(p_limit integer) returns jsonb
language plpgsql security definer
-- Some rows of a large table, and how many is known only when it is called: the planner would read the table whole.
set enable_seqscan = off set jit = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off set search_path = public, pg_temp as $$
declare
  v_backfill backfills;
  v_batch jsonb;
begin
  select * into v_backfill from backfills where done_at is null order by added_at, name limit 1 for update skip locked;
  if not found then
    return jsonb_build_object('state', case when exists (select from backfills where done_at is null) then 'elsewhere' else 'none' end);
  end if;
  execute format('select %I($1, $2)', v_backfill.name) into v_batch using v_backfill.after, p_limit;
  update backfills set after = coalesce(v_batch ->> 'after', after), rows = rows + (v_batch ->> 'rows')::integer,
    done_at = case when v_batch ->> 'after' is null then clock_timestamp() end
  where name = v_backfill.name returning * into v_backfill;
  return jsonb_build_object('state', 'filled', 'name', v_backfill.name, 'rows', v_backfill.rows,
    'done', v_backfill.done_at is not null);
end $$;
