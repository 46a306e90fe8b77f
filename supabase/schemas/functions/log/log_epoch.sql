-- The epoch in which the log is. Volatile, so that whoever had to wait for a new one sees it.
create or replace function log_epoch() returns xid8
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return (select id from log_epochs where ended_at is null);
end $$;
