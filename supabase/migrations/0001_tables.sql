-- Tables of the gateway. One row of `workflows` is both the state machine of one reply and the job that workers claim;
-- there is no second queue that could drift from it. `events` is the one log that subscriptions, audit and metrics read.
-- Every table is closed to the API roles by row-level security; the functions of the next files are the only writers.

-- A conversation is a phone number: consent belongs to the number, whoever answers it.
create table conversations (
  id uuid primary key default gen_random_uuid(),
  phone_number text not null unique check (phone_number ~ '^\+[1-9][0-9]{6,14}$'),
  sms_agent_id text,                                  -- the SMS Agent's id of the conversation, as last heard
  tenant_id text,                                     -- as last known
  language text,                                      -- ISO 639-1, as last known
  consent text not null default 'OPTED_IN' check (consent in ('OPTED_IN', 'OPTED_OUT')),
  event_count bigint not null default 0,              -- length and head of this conversation's hash chain in `events`
  last_hash text not null default '',
  created_at timestamptz not null default now()
);
create index conversations_sms_agent_id on conversations (sms_agent_id) where sms_agent_id is not null;

create table workflows (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations,
  status text not null default 'RECEIVED',
  version integer not null default 1,                 -- counts changes of status
  route text check (route in ('AUTO_SEND', 'APPROVAL', 'ESCALATION', 'NONE')),
  tenant_id text,
  first_message bigint not null,                      -- the turn: this range of `messages.position` in the conversation
  last_message bigint not null,
  attempts integer not null default 0,                -- claims since the status last moved on
  run_at timestamptz,                                 -- due for a worker from then on; null: nothing to do
  lease_until timestamptz,
  lease_token uuid,                                   -- fences every write of the worker that holds the claim
  deadline_at timestamptz,                            -- what happens by itself if nothing else does until then
  deadline_kind text check (deadline_kind in ('scheduled_send', 'approval_reminder', 'approval_expiry', 'no_response')),
  error text,                                         -- the last one, in words
  steps jsonb not null default '[]',
  received_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  completed_at timestamptz,
  check ((deadline_at is null) = (deadline_kind is null))
);
create index workflows_due on workflows (run_at) where run_at is not null;
create index workflows_deadline on workflows (deadline_at) where deadline_at is not null;
create index workflows_open on workflows (conversation_id, first_message) where run_at is not null;
create index workflows_awaiting_approval on workflows (conversation_id) where status = 'AWAITING_APPROVAL';
create index workflows_conversation on workflows (conversation_id, received_at desc, id desc);
create index workflows_received on workflows (received_at desc, id desc);
create index workflows_status on workflows (status, received_at desc, id desc);
create index workflows_tenant on workflows (tenant_id, received_at desc, id desc);
-- At most one running turn a conversation, whatever a claim may overlook.
create unique index workflows_one_running_turn on workflows (conversation_id) where lease_token is not null;

-- What tenants wrote. The provider's message id makes receipt idempotent.
create table messages (
  position bigint generated always as identity primary key,
  message_id text not null unique,
  conversation_id uuid not null references conversations,
  workflow_id uuid not null references workflows,     -- the turn that the text first joined
  content text not null,
  received_at timestamptz not null
);
create index messages_conversation on messages (conversation_id, position);

create table drafts (
  id uuid primary key default gen_random_uuid(),
  workflow_id uuid not null references workflows,
  version integer not null default 1,                 -- counts changes; a decision names the one that it saw
  status text not null check (status in
    ('PENDING', 'APPROVED', 'AUTO_APPROVED', 'REJECTED', 'ESCALATED', 'SUPERSEDED', 'EXPIRED')),
  body text not null,
  translation text,
  language text not null,
  intent text,
  confidence double precision not null check (confidence between 0 and 1),
  checks jsonb not null,
  facts jsonb not null,                               -- the ledger facts that the checks were made against
  prompt_version text not null,
  model text not null,
  decided_by text,
  decided_at timestamptz,
  decision_note text,
  final_body text,                                    -- what was approved, where it differs from `body`
  created_at timestamptz not null default now()
);
create index drafts_workflow on drafts (workflow_id, created_at desc);
create index drafts_created on drafts (created_at desc, id desc);
create index drafts_status on drafts (status, created_at desc, id desc);

-- What was handed to the SMS Agent. It has no idempotency key, so the row says what is known of the outcome.
create table outbound_messages (
  id uuid primary key default gen_random_uuid(),
  workflow_id uuid not null unique references workflows, -- a workflow sends one text, once
  conversation_id uuid not null references conversations,
  body text not null,
  attempts integer not null default 0,
  first_attempt_at timestamptz,
  last_attempt_at timestamptz,
  outcome_unknown boolean not null default false,     -- an attempt began and nobody recorded how it ended
  sms_agent_id text,
  provider_id text,                                   -- Twilio's message sid
  sent_at timestamptz,
  created_at timestamptz not null default now()
);
create index outbound_messages_conversation on outbound_messages (conversation_id, created_at desc);

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
  due_at timestamptz
);
create index escalations_workflow on escalations (workflow_id);
create index escalations_conversation on escalations (conversation_id, created_at desc);

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

create table events (
  position bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  conversation_id uuid not null references conversations,
  sequence bigint not null,                           -- place in the conversation's chain, from 1
  workflow_id uuid,                                   -- no foreign keys: the log is appended to all day, and outlives rows
  draft_id uuid,
  escalation_id uuid,
  actor text not null,
  action text not null,
  detail jsonb not null,
  at timestamptz not null,
  hash text not null,                                 -- sha256 over the previous hash and this row
  unique (conversation_id, sequence)
);
create index events_log on events (transaction_id, position);
create index events_workflow on events (workflow_id, position);
create index events_draft on events (draft_id, position) where draft_id is not null;

create function refuse_log_change() returns trigger language plpgsql as $$
begin
  raise exception 'events is append-only: % refused', tg_op;
end $$;
create trigger events_append_only before update or delete on events
  for each row execute function refuse_log_change();
create trigger events_no_truncate before truncate on events
  for each statement execute function refuse_log_change();

alter table conversations enable row level security;
alter table workflows enable row level security;
alter table messages enable row level security;
alter table drafts enable row level security;
alter table outbound_messages enable row level security;
alter table escalations enable row level security;
alter table notifications enable row level security;
alter table events enable row level security;
