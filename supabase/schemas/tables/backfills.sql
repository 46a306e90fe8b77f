-- What a migration left to be filled in rows that were there before it. The row is added by that migration, and says how far it is.
create table backfills (
  name text primary key check (name ~ '^backfill_[a-z0-9_]+$'),  -- of the function that fills some rows
  after text,                                                    -- the last key that is done; null: none yet
  rows bigint not null default 0,                                -- filled until now
  added_at timestamptz not null default now(),
  done_at timestamptz
);
alter table backfills enable row level security;
