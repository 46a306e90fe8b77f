-- The tenants whose ledger is read because of what they promised. A row is due like any other deadline; it lasts until nothing
-- that they promised can change any more.
create table ledger_watches (
  tenant_id text primary key,
  check_at timestamptz                                  -- null: with the next round, which the configuration names
);
create index ledger_watches_due on ledger_watches (check_at nulls first);
alter table ledger_watches enable row level security;
