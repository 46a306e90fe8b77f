-- What `after_restore` was called when the log's order was that of transaction ids.
create or replace function rebase_log() returns bigint
language plpgsql set search_path = public, pg_temp as $$
begin
  return after_restore();
end $$;
