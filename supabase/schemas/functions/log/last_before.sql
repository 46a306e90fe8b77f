-- The cursor of the last event before the horizon. Not the horizon's own: a position that was handed out to what was then taken back
-- may be handed out again after a crash of the server, while one of a committed event never is.
create or replace function last_before(p_epoch xid8, p_horizon bigint) returns text
language plpgsql stable
set enable_seqscan = off set jit = off set search_path = public, pg_temp as $$
begin
  return coalesce(
    (select cursor_of(epoch, position) from events where (epoch, position) < (p_epoch, p_horizon)
     order by epoch desc, position desc limit 1),
    cursor_of(p_epoch, 0));
end $$;
