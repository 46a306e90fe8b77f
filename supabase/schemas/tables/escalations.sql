create table escalations (
  id uuid primary key default gen_random_uuid(),
  workflow_id uuid references workflows,
  conversation_id uuid not null references conversations,
  type text not null,
  severity text not null check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
  status text not null default 'OPEN' check (status in ('OPEN', 'ACKNOWLEDGED', 'RESOLVED')),
  reason text not null,
  automatic boolean not null,
  acknowledged_by text,
  resolved_by text,
  resolution text,
  created_at timestamptz not null default now(),
  due_at timestamptz,
  -- Nothing goes out by itself until an escalation that holds is resolved. `src/domain/escalation.ts` holds the same list and
  -- a test compares them.
  holds boolean not null generated always as
    (type not in ('LOW_CONFIDENCE', 'NO_RESPONSE', 'SYSTEM', 'UNREALISTIC_PROPOSAL')) stored,
  property_name text,
  raised_event bigint,                                  -- the place in the log of the event that raised it
  reasons jsonb                                         -- [{code, args}]; null or empty: a person's words, or from before there were codes
);
create index escalations_workflow on escalations (workflow_id);
create index escalations_conversation on escalations (conversation_id, created_at desc);
create index escalations_holding on escalations (conversation_id) where holds and status <> 'RESOLVED';
create index escalations_open on escalations (raised_event) where status = 'OPEN';
create index escalations_created on escalations (created_at desc, id desc);
create index escalations_status on escalations (status, severity, created_at desc, id desc);
create index escalations_type on escalations (type, status, severity, created_at desc, id desc);
create index escalations_acknowledged_by on escalations (acknowledged_by, created_at desc, id desc)
  include (status, type, severity, property_name) where acknowledged_by is not null;
create index escalations_resolved_by on escalations (resolved_by, created_at desc, id desc)
  include (status, type, severity, acknowledged_by, property_name) where resolved_by is not null;
create index escalations_property on escalations (property_name, created_at desc, id desc) include (status, type, severity);
alter table escalations enable row level security;
