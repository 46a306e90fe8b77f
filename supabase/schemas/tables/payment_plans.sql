-- What tenants offer to pay, kept with the turn in which they offered it, also when it cannot be accepted.
create table payment_plans (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations,
  workflow_id uuid references workflows,
  tenant_id text,
  version integer not null default 1,
  status text not null check (status in ('VALID', 'NEEDS_REVIEW', 'INVALID', 'APPROVED', 'REJECTED', 'COUNTERED')),
  amount_cents integer not null check (amount_cents > 0),  -- of one installment
  interval text not null check (interval in ('WEEKLY', 'BIWEEKLY', 'MONTHLY')),
  installments integer check (installments > 0),
  start_date date,
  total_cents integer,
  coverage double precision,                            -- the total over what the tenant owed then
  auto_approvable boolean not null,
  issues jsonb not null default '[]',                   -- what speaks against it, in words
  counter_offer jsonb,                                  -- what could be offered instead, or is offered
  offer_workflow_id uuid references workflows,          -- the turn whose text makes that offer
  before_offer jsonb,                                   -- status and counterOffer until then
  evidence text,                                        -- the tenant's words
  decided_by text,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  property_name text,
  reasons jsonb default '[]'                            -- issues by codes; null: from before there were codes
);
create index payment_plans_workflow on payment_plans (workflow_id);
create index payment_plans_conversation on payment_plans (conversation_id, created_at desc);
create index payment_plans_offer on payment_plans (offer_workflow_id) where offer_workflow_id is not null;
create index payment_plans_created on payment_plans (created_at desc, id desc);
create index payment_plans_status on payment_plans (status, created_at desc, id desc);
create index payment_plans_tenant on payment_plans (tenant_id, created_at desc, id desc);
create index payment_plans_decided_by on payment_plans (decided_by, created_at desc, id desc) include (status, property_name)
  where decided_by is not null;
create index payment_plans_property on payment_plans (property_name, created_at desc, id desc) include (status);
alter table payment_plans enable row level security;
