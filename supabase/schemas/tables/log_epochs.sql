-- The lives of the log: a restore to an earlier moment begins a new one, so that what is told after it is never taken for what
-- was told, and lost, before. Ids are milliseconds of the clock: two restores of one dump begin different epochs.
create table log_epochs (
  id xid8 primary key,
  -- The last position that is of this epoch; null: it goes on. Cursors beyond it are of what the restore took away.
  ended_at bigint
);
create unique index log_epochs_current on log_epochs ((true)) where ended_at is null;
alter table log_epochs enable row level security;
