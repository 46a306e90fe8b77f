-- The one log that subscriptions, audit and metrics read: append-only, in a hash chain a conversation long.
create table events (
  position bigint generated always as identity primary key,
  -- Of the log; of rows that were written before there were epochs, the transaction. Together with position the log's order.
  epoch xid8 not null default log_epoch(),
  conversation_id uuid not null references conversations,
  sequence bigint not null,                             -- place in the conversation's chain, from 1
  workflow_id uuid,                                     -- no foreign keys: the log is appended to all day, and outlives rows
  draft_id uuid,
  escalation_id uuid,
  actor text not null,
  action text not null,
  detail jsonb not null,
  at timestamptz not null,
  hash text not null,                                   -- sha256 over the previous hash and this row
  erased_by bigint,                                     -- the place of the event that says that words were taken out of this one
  unique (conversation_id, sequence)
);
create index events_log on events (epoch, position);
create index events_workflow on events (workflow_id, position);
create index events_draft on events (draft_id, position) where draft_id is not null;
create index events_escalation on events (escalation_id, position) where escalation_id is not null;
-- The log is appended to all day: what every text writes several times is found by time alone, and only what is rarer has an
-- index of its own.
create index events_at on events (at, position);
create index events_actor on events (actor, at, position) where actor not in ('system', 'tenant');
create index events_action on events (action, at, position)
  where action not in ('message.received', 'turn.started', 'draft.auto_approved', 'message.sent');
alter table events enable row level security;
