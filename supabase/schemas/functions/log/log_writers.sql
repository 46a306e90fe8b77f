-- Who writes to the log of this database right now, and the position at which each holds it. PL/pgSQL, since it keeps its plan: the
-- log is read after every change.
create or replace function log_writers() returns table (pid integer, held_at bigint)
language plpgsql volatile set search_path = public, pg_temp as $$
begin
  return query
    select l.pid, ((l.classid::bigint & 65535) << 32) | l.objid::bigint
    from pg_locks l
    where l.locktype = 'advisory' and l.objsubid = 1 and l.classid::bigint >> 16 = log_lock(0) >> 48
      and l.database = (select oid from pg_database where datname = current_database());
end $$;
