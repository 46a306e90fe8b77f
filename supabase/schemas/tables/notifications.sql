-- Messages for managers, delivered from here by a worker so that a slow Notification Service never holds up a text.
create table notifications (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations,
  workflow_id uuid references workflows,
  subject text not null,
  body text not null,
  priority text not null check (priority in ('low', 'normal', 'high', 'critical')),
  metadata jsonb not null default '{}',
  attempts integer not null default 0,
  run_at timestamptz default now(),
  lease_until timestamptz,
  lease_token uuid,
  error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create index notifications_due on notifications (run_at) where run_at is not null;
alter table notifications enable row level security;
