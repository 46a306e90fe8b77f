-- What the landlord wants said of itself: where and how to pay, hours, address, telephone. For one property or for all (null), in one
-- language or in any (null).
create table business_facts (
  id uuid primary key default gen_random_uuid(),
  key text not null check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
  value text not null check (length(value) between 1 and 300),
  property_name text,
  language text,
  updated_by text not null,
  updated_at timestamptz not null default clock_timestamp(),
  removed_by text,                                      -- a fact that was removed stays, so that it is known who removed it
  removed_at timestamptz,
  check ((removed_by is null) = (removed_at is null))
);
create unique index business_facts_standing on business_facts (key, coalesce(property_name, ''), coalesce(language, ''))
  where removed_at is null;
alter table business_facts enable row level security;
