-- What each tenant with an open promise owed, and from when until when it was seen so. What lies lower than the one before was
-- paid in between, what lies higher was charged.
create table ledger_snapshots (
  tenant_id text not null,
  seen_from timestamptz not null,
  seen_until timestamptz not null,
  amount_owed_cents bigint not null,
  primary key (tenant_id, seen_from),
  check (seen_until >= seen_from)
);
alter table ledger_snapshots enable row level security;
