-- What `begin_log_epoch` was called when the log's order was that of transaction ids.
create or replace function rebase_log() returns bigint
language plpgsql set search_path = public, pg_temp as $$
begin
  perform begin_log_epoch();
  return 0;
end $$;
