-- After a restore: what is told from here on is of a log of its own.
create or replace function begin_log_epoch() returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  -- Nobody writes to the log meanwhile, so that its order stays that of epochs.
  lock table events in access exclusive mode;
  -- Not where the sequence is: a dump may have taken that later than the rows.
  update log_epochs set ended_at = coalesce((select max(position) from events), 0) where ended_at is null;
  insert into log_epochs (id)
  select greatest((extract(epoch from clock_timestamp()) * 1000)::bigint, max(id::text::bigint) + 1)::text::xid8 from log_epochs;
end $$;
