-- What tenants promised to pay: a single payment, or each payment of an agreed plan. The ledger judges them.
create table promises (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations,
  tenant_id text not null,
  workflow_id uuid references workflows,                -- the turn whose texts made it; null: its plan came in another way
  payment_plan_id uuid references payment_plans on delete set null,
  installment integer check (installment > 0),          -- which payment of the plan, from 1
  version integer not null default 1,                   -- counts changes; a verdict names the one that it saw
  status text not null default 'OPEN' check (status in ('OPEN', 'KEPT', 'PARTIAL', 'BROKEN', 'CANCELLED', 'UNCLEAR')),
  amount_cents integer not null check (amount_cents > 0),
  paid_cents integer not null default 0 check (paid_cents between 0 and amount_cents),
  due_date date not null,                               -- in the tenant's zone
  evidence text,                                        -- the tenant's words
  reason text,                                          -- why it is CANCELLED or UNCLEAR
  counts_from timestamptz not null,                     -- what was paid from then on may be this payment
  reopened_at timestamptz,                              -- when a payment that had kept it was taken back
  settled_at timestamptz,
  reminder_workflow_id uuid unique references workflows,  -- the one reminder
  task_workflow_id uuid references workflows,           -- the draft that asks for a new day, once it is broken
  task_escalation_id uuid references escalations,
  created_at timestamptz not null default now(),
  property_name text,
  unique (payment_plan_id, installment)
);
create index promises_created on promises (created_at desc, id desc);
create index promises_status on promises (status, created_at desc, id desc);
create index promises_tenant on promises (tenant_id, created_at desc, id desc);
create index promises_open on promises (tenant_id) where status = 'OPEN';
create index promises_conversation on promises (conversation_id, created_at desc, id desc);
create index promises_property on promises (property_name, created_at desc, id desc) include (status);
create index promises_due on promises (due_date, status) include (property_name, amount_cents, paid_cents);
create index promises_workflow on promises (workflow_id);
create index promises_payment_plan on promises (payment_plan_id, installment) where payment_plan_id is not null;
alter table promises enable row level security;
