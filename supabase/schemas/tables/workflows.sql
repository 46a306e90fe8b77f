-- One row is both the state machine of one reply and the job that workers claim; there is no second queue that could drift
-- from it. Pages keep room for newer versions of their rows, which then cost no index an entry; and since the queue is a few rows of a table
-- that grows for years, it is cleaned by what it turns over, not by a fifth of all that ever was.
create table workflows (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations,
  status text not null default 'RECEIVED',
  version integer not null default 1,                   -- counts changes of status
  route text check (route in ('AUTO_SEND', 'APPROVAL', 'ESCALATION', 'NONE')),
  tenant_id text,
  first_message bigint not null,                        -- the turn: this range of `messages.position` in the conversation
  last_message bigint not null,
  attempts integer not null default 0,                  -- claims since the status last moved on
  run_at timestamptz,                                   -- due for a worker from then on; null: nothing to do
  lease_until timestamptz,
  lease_token uuid,                                     -- fences every write of the worker that holds the claim
  deadline_at timestamptz,                              -- what happens by itself if nothing else does until then
  deadline_kind text check (deadline_kind in ('scheduled_send', 'approval_reminder', 'approval_expiry', 'no_response')),
  error text,                                           -- the last one, in words
  steps jsonb not null default '[]',
  received_at timestamptz not null constraint workflows_received_at_check
    check (received_at between '2000-01-01T00:00:00Z' and '2200-01-01T00:00:00Z'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  completed_at timestamptz,
  guidance text,                                        -- what an approver wants of the next draft, in their words
  failing_since timestamptz,                            -- the first failure of what it is doing now; null: none
  wants_draft boolean not null default false,           -- its texts were read, and the model is needed
  property_name text,
  restored_from timestamptz,                            -- it was open when a database was saved that has been restored; until then all is known
  trace text,                                           -- of the text that began it, for whoever goes on with it
  check ((deadline_at is null) = (deadline_kind is null))
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000, autovacuum_analyze_scale_factor = 0.01);
create index workflows_due on workflows (wants_draft, run_at) where run_at is not null;
-- The one or two of a conversation that wait for the tenant's answer: every text looks for them, however many there were before.
create index workflows_unanswered on workflows (conversation_id) where deadline_kind = 'no_response';
create index workflows_deadline on workflows (deadline_at) where deadline_at is not null;
create index workflows_open on workflows (conversation_id, first_message) where run_at is not null;
create index workflows_unsent on workflows (conversation_id) where status in ('AWAITING_APPROVAL', 'SCHEDULED');
create index workflows_unconfirmed on workflows (conversation_id) where status = 'UNCONFIRMED';
-- At most one running turn a conversation, whatever a claim may overlook.
create unique index workflows_one_running_turn on workflows (conversation_id) where lease_token is not null;
create index workflows_conversation on workflows (conversation_id, received_at desc, id desc);
-- Where an enumeration leads an index, a filter becomes one scan for each of its values, merged: each scan is in the order of
-- the page and ends with it, so what is read is what is returned. A filter that names one of two leading columns goes through
-- all values of the other; null is a value too.
create index workflows_received on workflows (received_at desc, id desc);
create index workflows_status_route on workflows (status, (coalesce(route, '')), received_at desc, id desc) include (route);
create index workflows_tenant on workflows (tenant_id, received_at desc, id desc);
create index workflows_property on workflows (property_name, received_at desc, id desc) include (status, route);
alter table workflows enable row level security;
