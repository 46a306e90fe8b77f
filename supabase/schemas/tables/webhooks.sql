-- Addresses that are told what happens. Each follows the log by a cursor of its own, so nothing else has to remember what it was told.
-- No secret stands here: each is derived of a key that the database does not have.
create table webhooks (
  id uuid primary key default gen_random_uuid(),
  url text not null,
  topics text[] not null,
  property_names text[],                                -- null: all
  personal_data boolean not null,                       -- whether words of tenants and drafts go out in full
  secret_version integer not null default 1,
  secret_replaced_at timestamptz,                       -- for a while it signs with the secret of before too
  cursor text not null,                                 -- all up to there was taken, or is not for it
  run_at timestamptz default now(),                     -- null: paused
  attempts integer not null default 0,                  -- failures in a row
  failing_since timestamptz,
  error text,
  lease_token uuid,
  lease_until timestamptz,
  delivered_at timestamptz,
  created_by text not null,
  created_at timestamptz not null default now(),
  updated_by text not null,
  updated_at timestamptz not null default now(),
  removed_by text,
  removed_at timestamptz
);
create index webhooks_due on webhooks (run_at) where run_at is not null;
alter table webhooks enable row level security;
