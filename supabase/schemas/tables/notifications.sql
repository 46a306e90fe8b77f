-- Messages for managers, delivered from here by a worker so that a slow Notification Service never holds up a text.
create table notifications (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid references conversations,        -- null: it is about the gateway itself
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
  sent_at timestamptz,
  alert text,                                           -- which alert about the gateway it is
  alert_ended_at timestamptz,
  batch uuid,                                           -- what it is told together with; stays, so that a second try is the same message
  batched_at timestamptz,
  told text[] not null default '{}',                    -- audiences that have taken the message
  about jsonb,                                          -- the tenant, as the ledger had it: {tenantName, unitName, propertyName, daysLate}
  check (conversation_id is not null or alert is not null)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000, autovacuum_analyze_scale_factor = 0.01);
create index notifications_due on notifications (run_at) where run_at is not null;
-- An alert stands once, whichever process raises it.
create unique index notifications_open_alert on notifications (alert) where alert is not null and alert_ended_at is null;
create index notifications_ended_alert on notifications (alert, alert_ended_at) where alert_ended_at is not null;
create index notifications_conversation on notifications (conversation_id) where conversation_id is not null;
create index notifications_batch on notifications (batch) where batch is not null and sent_at is null;
-- What waits to be told and belongs to no message yet.
create index notifications_untold on notifications (run_at) where run_at is not null and batch is null;
create index notifications_batched on notifications (batched_at) where batched_at is not null;
alter table notifications enable row level security;
