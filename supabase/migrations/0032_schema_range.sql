-- What follows is written by `npm run migration` from supabase/schemas.

-- Whether a text could be stored now: writes a row, and on demand asks the disk for a new page, which the row does not
-- need. The truncated table is another file, and its taking back leaves nothing behind. With the rights of its owner: callers of
-- the Data API may not truncate. Tells as well how long the oldest event that is committed has been kept from readers, and by whom.
create or replace function beat(p_new_page boolean) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_horizon bigint;
begin
  insert into heartbeat values (true, clock_timestamp()) on conflict (one) do update set at = excluded.at;
  if p_new_page then
    begin
      truncate disk_probe;
      insert into disk_probe values ('x');
      raise exception using errcode = 'TR001';
    exception when sqlstate 'TR001' then null;
    end;
  end if;
  v_horizon := log_horizon();
  return jsonb_build_object(
    'logBehindMs', (
      select greatest(0, extract(epoch from clock_timestamp() - at) * 1000)::integer
      from beyond_horizon(log_epoch(), v_horizon) limit 1),
    'logHeldBy', (select coalesce(jsonb_agg(w.pid order by w.held_at), '[]') from log_writers() w),
    'schema', jsonb_build_object('newest', schema_version(), 'servesFrom', schema_serves_from()));
end $$;

-- The oldest code that may run on this schema, by its newest migration. Whoever takes something away that code of the last release
-- uses (a function, an argument, a column) moves it up, and that release cannot run beside the next one: take away a release later.
create or replace function schema_serves_from() returns text
language sql immutable return '0019';

-- The newest migration that was applied; null where somebody deployed the files by hand.
create or replace function schema_version() returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  if to_regclass('supabase_migrations.schema_migrations') is null then
    return null;
  end if;
  return (select max(version) from supabase_migrations.schema_migrations);
end $$;

select only_for_service('{schema_serves_from, schema_version}');
