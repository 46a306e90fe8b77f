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
